/** What a trial house mailed: tests read codes from it the way a person reads the own mail. */
import { setTimeout as pause } from 'node:timers/promises'
import { mailsIn } from '#platform/mail.ts'
import type { TrialHouse } from './house.ts'
import type { Visitor } from './visitor.ts'

const tries = 100
const betweenMs = 50

/** An invitation waits for the day: a test that runs at night does not. */
export const byNightToo = (house: TrialHouse) =>
  house.ask('update entry.outbox set by_day = false where by_day and account_id is null and sent_at is null')

/** The newest mail to this address that came after the moment. */
export async function mailTo(house: TrialHouse, address: string, since: Date): Promise<string> {
  await byNightToo(house)
  for (let i = 0; i < tries; i += 1) {
    const found = (await mailsIn(house.mailFolder, 50)).find((mail) => mail.to === address && mail.at >= since)
    if (found) return found.text
    await pause(betweenMs)
  }
  throw new Error(`no mail came to ${address}`)
}

/** Asks for a code in this browser and reads it from the mail. */
export async function codeFor(house: TrialHouse, visitor: Visitor, address: string): Promise<string> {
  const since = new Date()
  await visitor.post('/inloggen', { mail: address })
  return /\d{6}/.exec(await mailTo(house, address, since))?.[0] ?? ''
}
