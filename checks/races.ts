// Two nodes of one house: two pools and two web servers on one database, and a start at the same moment.
import type { AddressInfo } from 'node:net'
import { serve } from '#src/server.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { Visitor } from '#src/trial/visitor.ts'

export type SecondNode = { base: string; close(): Promise<void> }

export async function openSecondNode(house: TrialHouse): Promise<SecondNode> {
  const serving = await serve({
    webUrl: house.webUrl,
    keysDirectory: house.keysDirectory,
    port: 0,
    hostname: '127.0.0.1',
  })
  const base = `http://127.0.0.1:${(serving.server.address() as AddressInfo).port}`
  return { base, close: () => serving.close() }
}

/** The same person on the other node, with the same session. */
export const alsoOn = (node: SecondNode, visitor: Visitor): Visitor =>
  new Visitor(node.base, visitor.keys, visitor.token)

/** Starts all at one moment and answers how each ended: with its answer, or with the code of its fault. */
export async function atOnce<T>(...works: readonly (() => Promise<T>)[]): Promise<(T | string)[]> {
  const gate = Promise.withResolvers<void>()
  const running = works.map(async (work) => {
    await gate.promise
    return work().catch((fault: { code?: string }) => fault.code ?? 'unknown')
  })
  gate.resolve()
  return Promise.all(running)
}
