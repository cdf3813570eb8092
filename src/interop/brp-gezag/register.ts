/** Asks the national register who has custody. Whatever goes wrong is said; nothing is ever guessed from it. */
import * as v from 'valibot'
import type { CustodyAnswer, CustodySource } from '#care/custody/source.ts'
import { path, responseSchema, version, versionHeader } from './contract.ts'
import { madeUpRegister } from './made-up.ts'
import { foundFor } from './mapping.ts'

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

const patience = 5_000

/** `token`: what the register gave this installation to come in with. */
export function register(base: string, token: string | undefined, fetching: Fetch = fetch): CustodySource {
  return {
    name: 'register',
    async ask({ number, isMinor }): Promise<CustodyAnswer> {
      let answer: Response
      try {
        answer = await fetching(new URL(path, base).href, {
          method: 'POST',
          redirect: 'error',
          signal: AbortSignal.timeout(patience),
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            [versionHeader]: version,
            ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          },
          body: JSON.stringify({ burgerservicenummer: [number] }),
        })
      } catch {
        return { problem: 'notReachable' }
      }
      if (answer.status >= 500) return { problem: 'notReachable' }
      if (!answer.ok) return { problem: 'refused' }
      const read = v.safeParse(responseSchema, await answer.json().catch(() => undefined))
      return read.success ? foundFor(read.output, number, isMinor) : { problem: 'notTheContract' }
    },
  }
}

/** The register of this installation: the one it was told, a made-up one in a demonstration, or none. */
export function registerOf(environment: NodeJS.ProcessEnv, demonstration: boolean): CustodySource | undefined {
  const { ONSPLAN_CUSTODY_REGISTER_URL: base, ONSPLAN_CUSTODY_REGISTER_TOKEN: token } = environment
  if (demonstration) return register('http://register.invalid', undefined, madeUpRegister)
  return base ? register(base, token || undefined) : undefined
}
