/** The chain of the log as somebody outside checks it, once the sealer has come to every row. */
import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { ChainCheck } from '#ops/log-chain.ts'
import { readDatabase } from '#ops/verify-log.ts'
import type { TrialHouse } from './house.ts'

export async function readChain({
  ownerUrl,
}: Pick<TrialHouse, 'ownerUrl'>): Promise<{ check: ChainCheck; waiting: number }> {
  const check = new ChainCheck([])
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query('begin isolation level repeatable read read only')
  await readDatabase(client, check)
  await client.end()
  return { check, waiting: check.finish() }
}

/** `link`: what may be done for it meanwhile; the house itself links each second. */
export async function untilLinked({ ask }: Pick<TrialHouse, 'ask'>, link: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    await link()
    const [row] = await ask<{ waits: Date | null }>('select door.log_waits_since() as waits')
    if (row?.waits === null) return
    await pause(50)
  }
  assert.fail('rows go on waiting')
}
