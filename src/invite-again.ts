/** An administrator of an installation that is in use: let in by the command line as long as no two people can do it on the screen. */

import { sealMail } from '#care/entry/mail.commands.ts'
import { cardCode, spaced } from '#care/entry/secret-code.ts'
import { hashesOf } from '#care/invitation/invitation.commands.ts'
import { staffEntryWords } from '#care/staffEntry/staff-entry.words.ts'
import { newId, newSalt } from '#platform/clock.ts'
import type { Tx } from '#platform/database/pool.ts'
import { type SealedRow, sealWith, unseal } from '#platform/keys/seal.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import { speaker, type Voice } from '#platform/words.ts'

type RawAdministrator = { name: SealedRow; comesIn: boolean; account: (SealedRow & Voice) | null }
type RawPlace = { municipality: string; helpDeskPhone: string; people: RawAdministrator[] }

export type Wanted = {
  municipality: string
  organisation: string
  name: string
  phone: string
  days: string
  lostKey: boolean
}

export type Given = { code: string; fact: string }
export type Refused = 'notHere' | 'comesIn' | 'noOrganisation'

/** Undoes who was let in before the question whether anybody may be. */
class NotAllowed extends Error {}

export async function inviteAgain(tx: Tx, keys: KeyStore, wanted: Wanted): Promise<Given | Refused> {
  const found = await tx.one<{ place: RawPlace | null }>(
    'invite.administrators',
    'select door.administrators_at($1) as place',
    [wanted.municipality],
  )
  if (!found?.place) return 'notHere'
  const { municipality, helpDeskPhone, people } = found.place
  const named = await Promise.all(
    people.map(async (one) => ({
      ...one,
      callName: (await unseal<{ callName: string }>(keys, municipality, 'care.person', one.name)).callName,
    })),
  )
  const same = named.filter(({ callName }) => callName === wanted.name)
  if (wanted.lostKey && same.length !== 1) return 'notHere'
  const [own] = same
  if (!wanted.lostKey && own?.comesIn) return 'comesIn'
  const place = await tx.one<{ id: string | null }>(
    'invite.organisationNamed',
    'select door.organisation_named($1, $2) as id',
    [...[municipality, wanted.organisation]],
  )
  if (own === undefined && !place?.id) return 'noOrganisation'
  const person = own?.name.id ?? (await admitted(tx, keys, { municipality, organisation: place?.id ?? '' }, wanted))
  const given = { code: spaced(cardCode(newSalt(16))), fact: spaced(cardCode(newSalt(16))) }
  const letters = await lettersTo(keys, municipality, people, person, helpDeskPhone)
  const values = [municipality, newId(), ...hashesOf({ house: { keys } }, given), person, letters]
  const invited = await tx.one<{ done: boolean }>(
    'invite.administrator',
    'select door.invite_administrator($1, $2, $3, $4, $5, $6) as done',
    values,
  )
  if (invited?.done) return given
  if (own === undefined) await keys.remove(municipality, person)
  throw new NotAllowed()
}

export const isNotAllowed = (fault: unknown): boolean => fault instanceof NotAllowed

async function admitted(
  tx: Tx,
  keys: KeyStore,
  { municipality, organisation }: { municipality: string; organisation: string },
  { name, phone, days }: Wanted,
): Promise<string> {
  const person = newId()
  const made = await keys.addSalts(municipality, person, [person])
  const seal = (table: string, texts: Record<string, string>) =>
    sealWith(made, { municipality, table, id: person, wording: 1, keyPerson: person }, texts)
  await tx.one('invite.worker', 'select door.admit_worker($1, $2, $3, $4, $5, $6, null, null, null)', [
    ...[municipality, person, seal('care.person', { callName: name }), organisation, 'administrator'],
    seal('care.worker', { phone, days }),
  ])
  return person
}

/** To everybody else who administers: that it happened, without a name. */
async function lettersTo(
  keys: KeyStore,
  municipality: string,
  people: readonly RawAdministrator[],
  person: string,
  phone: string,
): Promise<string> {
  const told = people.flatMap(({ name, account }) => (account === null || name.id === person ? [] : [account]))
  const letters = await Promise.all(
    told.map(async (account) => {
      const { mail } = await unseal<{ mail: string }>(keys, municipality, 'entry.account', {
        ...account,
        id: account.keyPerson,
      })
      const say = speaker({ language: account.language, form: account.form })
      const { id, sealed } = await sealMail(keys, {
        to: mail,
        subject: say(staffEntryWords['mail.onderwerp.beheerder']),
        text: say(staffEntryWords['mail.beheerder'], { phone }),
      })
      return { id, sealed: sealed.toString('base64') }
    }),
  )
  return JSON.stringify(letters)
}
