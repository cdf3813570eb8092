/** Four eyes on roles: asking for one, and confirming what somebody else asked. */

import type { Act, Knock } from '#care/access/door.commands.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import { sealMail } from '#care/entry/mail.commands.ts'
import { cardCode } from '#care/entry/secret-code.ts'
import { hashesOf } from '#care/invitation/invitation.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { actOnce, frameOf, lookOf, nameIn, type StaffFrame } from '#care/staffRoles/people-roles.commands.ts'
import { actOn } from '#care/staffRoles/people-roles.sql.ts'
import type { AskProblem, ConfirmProblem, RoleRequest, TypedWorker, WorkerLine } from '#care/staffRoles/people-roles.ts'
import { newSalt } from '#platform/clock.ts'
import type { Tx } from '#platform/database/pool.ts'
import { asDay, dayOf } from '#platform/dates.ts'
import { lockKeys, type SealedRow, seal, type Texts, unseal } from '#platform/keys/seal.ts'
import type { Mail } from '#platform/mail.ts'
import {
  askAct,
  confirmAct,
  letterOf,
  type RawRequests,
  requestsQuestion,
  type SealedLetter,
} from './role-requests.sql.ts'

const table = 'care.role_request'

export type Requests = StaffFrame & { requests: readonly RoleRequest[] }

export async function readRequests(knock: Knock, done?: Id): Promise<Requests> {
  const raw = await listAtOnce<RawRequests>(knock, lookOf('roleRequest'), requestsQuestion, [done ?? null])
  const frame = await frameOf(knock, raw)
  const { municipality } = frame.viewer
  const requests = raw.requests.map(
    async ({ untilOn, askedAt, asker, name, sealed, wording, keyPerson, ...request }): Promise<RoleRequest> => {
      const typed = await typedIn(knock, municipality, { id: request.id, sealed, wording, keyPerson })
      return {
        ...request,
        who: name === null ? { id: keyPerson, name: typed.name ?? '' } : await nameIn(knock, municipality, name),
        asker: (await nameIn(knock, municipality, asker)).name,
        untilOn: untilOn === null ? null : asDay(untilOn),
        askedOn: dayOf(new Date(askedAt)),
        mail: typed.mail ?? null,
      }
    },
  )
  return { ...frame, requests: await Promise.all(requests) }
}

const typedIn = ({ house }: Knock, municipality: Id, row: SealedRow): Promise<{ name?: string; mail?: string }> =>
  unseal(house.keys, municipality, table, row)

type Wish = { kind: RoleRequest['kind']; person: Id; organisation: Id; role: string; until: string | null }
type Asked = 'done' | AskProblem | 'noStandIn'

/** What was typed is sealed whole, under the key of whom it is about, until somebody else confirms it. */
const ask = (knock: Knock, { operation, bodyHash }: Act, municipality: Id, wish: Wish, texts: Texts): Promise<Asked> =>
  actOnce<AskProblem>(knock, lookOf('roleRequest'), async (tx) => {
    await lockKeys(tx, wish.person)
    const place = { municipality, table, id: operation, wording: 1, keyPerson: wish.person }
    const sealed = await seal(knock.house.keys, place, texts)
    return actOn(tx, askAct, [...[knock.token, knock.requestId, wish, sealed], ...[operation, bodyHash]])
  })

/** Somebody shall begin here. The act's own id becomes the person's, so that sent twice it is one person. */
export const askToBegin = (knock: Knock, act: Act, municipality: Id, typed: TypedWorker): Promise<Asked> => {
  const { organisation, role, until, ...texts } = typed
  return ask(
    knock,
    act,
    municipality,
    { kind: 'begin', person: act.operation, organisation, role, until: until || null },
    texts,
  )
}

export const askForRole = (
  knock: Knock,
  act: Act,
  municipality: Id,
  { who, organisationId: organisation }: WorkerLine,
  wish: { role: string; until: string },
): Promise<Asked> => {
  const { role, until } = wish
  return ask(knock, act, municipality, { kind: 'change', person: who.id, organisation, role, until: until || null }, {})
}

/** A key is lost: a new code goes out after a second person has looked, and the old key ends when the new one is made. */
export const askForKey = (
  knock: Knock,
  act: Act,
  municipality: Id,
  { who, organisationId: organisation, role, untilOn: until }: WorkerLine,
  texts: { mail: string; fact: string },
): Promise<Asked> => ask(knock, act, municipality, { kind: 'newKey', person: who.id, organisation, role, until }, texts)

type Confirmed = {
  person: Buffer | null
  card: Buffer | null
  code: Buffer[]
  letter: { id: Id; sealed: Buffer } | null
}
const nothing: Confirmed = { person: null, card: null, code: [], letter: null }
type Letter = (mail: string, code: string) => Mail

/** The second pair of eyes. */
export const decide = (
  knock: Knock,
  { operation, bodyHash }: Act,
  request: Id,
  yes: boolean,
  letter: Letter,
): Promise<'done' | ConfirmProblem | 'noStandIn'> =>
  actOnce<ConfirmProblem>(knock, lookOf('roleRequest', request), async (tx) => {
    const row = yes ? await letterOf(tx, knock.token, request) : undefined
    const made = row === undefined || row.kind === 'change' ? nothing : await confirmed(knock, tx, row, letter)
    const [code, fact] = made.code
    return actOn(tx, confirmAct, [
      ...[knock.token, knock.requestId, request, yes, made.person, made.card],
      ...[made.letter?.id ?? null, code ?? null, fact ?? null, made.letter?.sealed ?? null],
      ...[operation, bodyHash],
    ])
  })

/** Each text is sealed anew where it belongs. The code is made here, mailed once, and kept as a hash only. */
async function confirmed(knock: Knock, tx: Tx, row: SealedLetter, letter: Letter): Promise<Confirmed> {
  const { keys } = knock.house
  const { municipality, person } = row
  const typed = await unseal<Partial<TypedWorker> & { mail: string; fact: string }>(keys, municipality, table, row)
  await lockKeys(tx, person)
  const sealFor = (of: string, texts: Texts) =>
    seal(keys, { municipality, table: of, id: person, wording: 1, keyPerson: person }, texts)
  const { name, phone = '', days = '' } = typed
  const code = cardCode(newSalt(16))
  return {
    person: name === undefined ? null : await sealFor('care.person', { callName: name }),
    card: name === undefined ? null : await sealFor('care.worker', { phone, days }),
    code: hashesOf(knock, { code, fact: typed.fact }),
    letter: await sealMail(keys, letter(typed.mail, code)),
  }
}
