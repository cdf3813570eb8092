/** Background work of this room: who hears by mail or text message that something waits, once, however often this runs. */

import { outbox, sealMail } from '#care/entry/mail.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Pool } from '#platform/database/pool.ts'
import { type Day, dayOf, hourOf, longDay } from '#platform/dates.ts'
import { unseal } from '#platform/keys/seal.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import type { Mail } from '#platform/mail.ts'
import { type Say, speaker } from '#platform/words.ts'
import { choiceAtFirst, isDaytime, norm, type Telling, type Told, toldNow } from './notification.ts'
import { familiesWithTellings, type HearerRow, hearers, tellingsIn, textsNotTaken } from './notifications.sql.ts'
import { notificationWords as words } from './notifications.words.ts'

const minute = 60_000
const day = 24 * 60 * minute
// As long as a pause can last, and the working days after which one is asked once more.
const lookBack = 30 * day
const overlap = 10 * minute

/** Up to when it was looked, and on which day the digest went; nothing is known of before this machine started. */
export type Looked = { at: Date | null; digestOn: Day | null }
export const notLooked: Looked = { at: null, digestOn: null }

/** What goes wrong for one person or family silences nobody else. */
type Report = (fault: unknown) => void
const toNothing = (report: Report) => (fault: unknown) => {
  report(fault)
  return []
}

/** `texts`: whether a text message can leave here. In the day only what is new is looked at; at 17.00, and after a start, everything that may still wait. */
export async function tellNotifications(
  jobs: Pool,
  keys: KeyStore,
  now: Date,
  looked: Looked,
  report: Report,
  texts = false,
): Promise<Looked> {
  if (!isDaytime(now)) return looked
  const isDigest = hourOf(now) >= norm.digestHour && looked.digestOn !== dayOf(now)
  const all = new Date(now.getTime() - lookBack)
  const since = isDigest || looked.at === null ? all : new Date(looked.at.getTime() - overlap)
  const waiting = await waitingSince(jobs, since, all, report)
  for (const hearer of await jobs.transaction((tx) => hearers(tx, [...waiting.keys()])))
    await tell(jobs, keys, hearer, waiting.get(hearer.account) ?? [], now, texts).catch(report)
  return { at: now, digestOn: isDigest ? dayOf(now) : looked.digestOn }
}

/** By account. In each family where something is new, everything that waits there: a mail names the first day of all. */
async function waitingSince(jobs: Pool, since: Date, all: Date, report: Report): Promise<Map<Id, Telling[]>> {
  const waiting = new Map<Id, Telling[]>()
  for (const { municipality, family } of await jobs.transaction((tx) => familiesWithTellings(tx, since)))
    for (const { account, ...telling } of await jobs
      .transaction((tx) => tellingsIn(tx, municipality, family, all))
      .catch(toNothing(report)))
      waiting.set(account, [...(waiting.get(account) ?? []), telling])
  return waiting
}

async function tell(
  jobs: Pool,
  keys: KeyStore,
  row: HearerRow,
  tellings: readonly Telling[],
  now: Date,
  texts: boolean,
): Promise<void> {
  const told = toldNow({ ...row, ...chosen(row), tellings }, now)
  if (told === null) return
  const channel = texts && row.number !== null ? 'sms' : 'mail'
  const letter = await sealMail(
    keys,
    channel === 'sms' ? await messageFor(keys, row) : await mailFor(keys, row, told, now),
  )
  const kept = await jobs.one<{ kept: boolean }>(
    'notifications.keep',
    'select door.keep_notification($1, $2, $3, $4, $5, $6) as kept',
    [...[row.account, told.key, told.kind, letter.id, letter.sealed, channel]],
  )
  // Told already, by this machine before it stopped or by another one: the letter goes nowhere, and neither does its key.
  if (!kept?.kept) await keys.remove(outbox, letter.id)
}

/** A number may be wrong for good: after some refusals a mail goes instead, which says that the text message did not arrive. */
export async function mailForTexts(jobs: Pool, keys: KeyStore, report: Report): Promise<void> {
  const refused = await jobs.transaction(textsNotTaken)
  const rows =
    refused.length === 0
      ? []
      : await jobs.transaction((tx) =>
          hearers(
            tx,
            refused.map(({ account }) => account),
          ),
        )
  for (const { text, account } of refused) {
    const row = rows.find((one) => one.account === account)
    if (row !== undefined) await mailForText(jobs, keys, text, row).catch(report)
  }
}

async function mailForText(jobs: Pool, keys: KeyStore, text: Id, row: HearerRow): Promise<void> {
  const say = speaker(row)
  const mail = {
    to: await addressOf(keys, row),
    subject: say(words['mail.onderwerp']),
    text: say(words['mail.sms.niet']),
  }
  const letter = await sealMail(keys, mail)
  const kept = await jobs.one<{ kept: boolean }>(
    'notifications.mailForText',
    'select door.mail_for_text($1, $2, $3) as kept',
    [text, letter.id, letter.sealed],
  )
  await keys.remove(outbox, kept?.kept ? text : letter.id)
}

const chosen = ({ rhythm, level }: Pick<HearerRow, 'rhythm' | 'level'>) => ({
  rhythm: rhythm ?? choiceAtFirst.rhythm,
  level: level ?? choiceAtFirst.level,
})

async function addressOf(keys: KeyStore, row: HearerRow): Promise<string> {
  const { mail } = await unseal<{ mail: string }>(keys, row.municipality, 'entry.account', { ...row, id: row.person })
  return mail
}

const mailFor = async (keys: KeyStore, row: HearerRow, told: Told, now: Date): Promise<Mail> => ({
  to: await addressOf(keys, row),
  ...letterOf(row, told, now),
})

/** The same words whatever waits: who holds the phone learns nothing more (D-MSG-04). */
async function messageFor(keys: KeyStore, row: HearerRow): Promise<Mail> {
  const { municipality, person, phone, language, form } = row
  const sealed = { id: person, sealed: row.number ?? '', wording: row.numberWording ?? 1, keyPerson: person }
  const { number } = await unseal<{ number: string }>(keys, municipality, 'entry.mobile_number', sealed)
  return { to: number, subject: '', text: speaker({ language, form })(words['sms.tekst'], { phone }) }
}

function letterOf({ language, form, phone, level }: HearerRow, told: Told, now: Date): Omit<Mail, 'to'> {
  const voice = { language, form }
  const say = speaker(voice)
  const date = told.due === null ? '' : longDay(voice, told.due, dayOf(now))
  return { subject: say(words['mail.onderwerp']), text: textOf(say, told, { date, phone, isShort: level === 'short' }) }
}

function textOf(
  say: Say,
  { text }: Told,
  { date, phone, isShort }: { date: string; phone: string; isShort: boolean },
): string {
  if (text === 'reminder') return say(words['mail.herinnering'], { phone })
  if (text === 'new') return say(words['mail.tekst.zonder'])
  return say(words[isShort ? 'mail.kort.vraag' : 'mail.tekst'], { date })
}
