/** Writing down what goes well and what is hard, wording it again, settling a worry and putting worries in order. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { seenBy } from '#care/access/frame.ts'
import type { Audience, Id } from '#care/pass/facts.ts'
import { isWithinUndo } from '#care/people/own-act.ts'
import { ownSaidAs } from '#care/startPage/carry.commands.ts'
import { changeWords, keepFirstWords, rivalPath } from '#care/wording/wording.commands.ts'
import { audienceAfter } from '#care/wording/wording.ts'
import { write } from '#platform/database/write.ts'
import type { Texts } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import { type NoticedRow, noticedOfFamily, openPeople } from './strength.sql.ts'
import {
  type AllNoticed,
  carriedKinds,
  inOrder,
  kindWords,
  mayChange,
  moved,
  type Noticed,
  type NoticedItem,
  type NoticedKind,
  type NoticedProblem,
  noticedProblem,
} from './strength.ts'

export const tables = { strength: 'care.strength', worry: 'care.worry' } as const

/** Everything on this page for who looks: what goes well first. */
export async function noticedIn(dossier: Dossier): Promise<AllNoticed> {
  const found = await noticedOfFamily(dossier, dossier.family.id)
  const open = (rows: readonly NoticedRow[] = []) => Promise.all(rows.map((row) => readNoticed(dossier, row)))
  return {
    strengths: await open(found?.strengths),
    worries: await open(found?.worries),
    orders: found?.orders ?? [],
  }
}

async function readNoticed(dossier: Dossier, { sealed, at, changedAt, ...row }: NoticedRow): Promise<NoticedItem> {
  const texts: Texts = await dossier.unseal(tables[row.kind], { ...row, sealed })
  return {
    ...row,
    at: new Date(at),
    changedAt: new Date(changedAt),
    words: texts.words ?? '',
    exception: texts.exception ?? '',
    since: texts.since ?? '',
    noticedBy: texts.noticedBy ?? '',
  }
}

/** Who sees a text about these persons, besides its writer; said before and after it is kept. */
export const readersFor = (dossier: Dossier, audience: string, subjects: readonly Id[]): readonly Id[] =>
  seenBy(dossier, audience as Audience, subjects, 'strengthsAndWorries')

/** Who may be chosen to see it: a worker keeps nothing from the people it is about. */
export const audiencesFor = (dossier: Pick<Dossier, 'isCoordinator'>): Audience[] =>
  dossier.isCoordinator ? ['family', 'plan'] : ['onlyMe', 'family', 'plan']

const look = (familyId: Id, action: 'create' | 'change', kind: NoticedKind | 'worryOrder', id?: Id) =>
  ({
    familyId,
    purpose: 'opschrijven wat goed gaat en lastig is',
    action,
    topics: ['strengthsAndWorries'],
    object: id === undefined ? { class: kind } : { class: kind, id },
  }) as const

export const placeOf = (familyId: Id): string => `/gezin/${familyId}/goed-en-lastig`

const textsOf = ({ words, exception, since, noticedBy }: Noticed): Texts => ({
  words,
  ...(exception === '' ? {} : { exception }),
  ...(since === '' ? {} : { since }),
  ...(noticedBy === '' ? {} : { noticedBy }),
})

async function problemOf(dossier: Dossier, noticed: Noticed): Promise<NoticedProblem | null> {
  const open = await openPeople(dossier)
  const people = open?.writes.filter((id) => open.reads.includes(id)) ?? []
  return noticedProblem(noticed, people, audiencesFor(dossier))
}

export type NewNoticed = Noticed & { familyId: Id; id: Id; draft: string }

export const addNoticed = (
  knock: Knock,
  act: Act,
  noticed: NewNoticed,
): Promise<Outcome | { problem: NoticedProblem }> =>
  actInDossier<NoticedProblem>(
    knock,
    look(noticed.familyId, 'create', noticed.kind, noticed.id),
    act,
    async (dossier) => {
      const problem = await problemOf(dossier, noticed)
      if (problem !== null) return { problem }
      const table = tables[noticed.kind]
      const keyPerson = noticed.subjects[0] as Id
      const place = { table, id: noticed.id, keyPerson }
      const sealed = await dossier.seal({ ...place, wording: 1 }, textsOf(noticed))
      await dossier.run(
        write.insertInto(table).values({
          municipality_id: dossier.viewer.municipality,
          family_id: noticed.familyId,
          id: noticed.id,
          subjects: [...noticed.subjects],
          author: dossier.viewer.person,
          audience: noticed.audience,
          domains: [...noticed.domains],
          said_in: (await ownSaidAs(dossier, carriedKinds[noticed.kind], noticed.saidIn))?.id ?? null,
          created_at: dossier.at,
          changed_at: dossier.at,
          sealed,
          key_person: keyPerson,
        }),
      )
      await keepFirstWords(dossier, place, sealed)
      const path = placeOf(noticed.familyId)
      return {
        to: path,
        draft: noticed.draft,
        notice: {
          said: noticed.kind === 'strength' ? 'goed.goed.klaar' : 'goed.lastig.klaar',
          seenBy: readersFor(dossier, noticed.audience, noticed.subjects),
          ways: [{ key: 'bevestig.naar.plan', to: `/gezin/${noticed.familyId}/plan` }],
          undo: `${path}/${kindWords[noticed.kind]}/${noticed.id}/terug`,
        },
      }
    },
  )

/** One item for its writer: absent when this reader does not see it, refused for who does not write it (any more). */
export async function ownNoticed(dossier: Dossier, kind: NoticedKind, id: Id): Promise<NoticedItem> {
  const all = await noticedIn(dossier)
  const item = [...all.strengths, ...all.worries].find((one) => one.id === id && one.kind === kind)
  if (item === undefined) throw new Refusal('notFound')
  const writes = (await openPeople(dossier))?.writes ?? []
  if (!mayChange(item, dossier.viewer.person, writes)) throw new Refusal('notYours')
  return item
}

export type ChangedNoticed = Noticed & { familyId: Id; id: Id; base: number; was: string; draft: string }

/** Words again by the writer; about whom it is stays, because who may read it follows from that. */
export const changeNoticed = (
  knock: Knock,
  act: Act,
  change: ChangedNoticed,
): Promise<Outcome | { problem: NoticedProblem }> =>
  actInDossier<NoticedProblem>(knock, look(change.familyId, 'change', change.kind, change.id), act, async (dossier) => {
    const item = await ownNoticed(dossier, change.kind, change.id)
    const problem = await problemOf(dossier, { ...change, subjects: item.subjects, unsplit: true })
    if (problem !== null) return { problem }
    const table = tables[change.kind]
    const worded = await changeWords(dossier, {
      table,
      id: item.id,
      keyPerson: item.keyPerson,
      base: change.base,
      texts: textsOf(change),
    })
    // Made from words that were no longer there, a wish about who reads them is not followed either.
    if ('rival' in worded) {
      const to = rivalPath(change.familyId, kindWords[change.kind], item.id, worded.rival)
      return { to, draft: change.draft, notice: { said: 'bevestig.bewaard' } }
    }
    const audience = audienceAfter(change.audience as Audience, change.was, item.audience)
    await setNoticed(dossier, change.kind, item.id, { domains: [...change.domains], audience })
    return {
      to: placeOf(change.familyId),
      draft: change.draft,
      notice: { said: 'bevestig.bewaard', seenBy: readersFor(dossier, audience, item.subjects) },
    }
  })

type Settable = { domains?: string[]; audience?: string; settled_on?: string | null; undone_at?: Date }

async function setNoticed(dossier: Dossier, kind: NoticedKind, id: Id, values: Settable): Promise<void> {
  await dossier.run(
    write
      .updateTable(tables[kind] as 'care.worry')
      .set(values)
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', id),
  )
}

type OneItem = { familyId: Id; id: Id }

/** A worry that is over stands apart; its writer may take that back. */
export const settleWorry = (
  knock: Knock,
  act: Act,
  { familyId, id, settled }: OneItem & { settled: boolean },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, look(familyId, 'change', 'worry', id), act, async (dossier) => {
    await ownNoticed(dossier, 'worry', id)
    await setNoticed(dossier, 'worry', id, { settled_on: settled ? dossier.today : null })
    const path = placeOf(familyId)
    return {
      to: path,
      notice: settled
        ? { said: 'goed.voorbij.klaar', undo: `${path}/lastig/${id}/toch` }
        : { said: 'bevestig.teruggezet' },
    }
  })

export const undoNoticed = (
  knock: Knock,
  act: Act,
  { familyId, id, kind }: OneItem & { kind: NoticedKind },
): Promise<Outcome | { problem: 'tooLate' }> =>
  actInDossier(knock, look(familyId, 'change', kind, id), act, async (dossier) => {
    const item = await ownNoticed(dossier, kind, id)
    if (!isWithinUndo(item.at, dossier.at)) return { problem: 'tooLate' }
    await setNoticed(dossier, kind, id, { undone_at: dossier.at })
    return { to: placeOf(familyId), notice: { said: 'bevestig.teruggezet' } }
  })

export type Moving = { familyId: Id; id: Id; person: Id; worry: Id; to: string }

/** What matters most stands first: one place up or down, for the worries about one person. */
export const moveWorry = (knock: Knock, act: Act, moving: Moving): Promise<Outcome | { problem: 'nowhere' }> =>
  actInDossier<'nowhere'>(knock, look(moving.familyId, 'change', 'worryOrder', moving.id), act, async (dossier) => {
    const open = await openPeople(dossier)
    if (!open?.reads.includes(moving.person)) throw new Refusal('notFound')
    if (!open.writes.includes(moving.person)) throw new Refusal('notYours')
    const all = await noticedIn(dossier)
    const order = all.orders.find((one) => one.person === moving.person)?.worries ?? []
    const about = all.worries.filter((worry) => worry.subjects.includes(moving.person))
    const present = inOrder(about, order).open.map((worry) => worry.id)
    if (!present.includes(moving.worry)) throw new Refusal('notFound')
    if (moving.to !== 'up' && moving.to !== 'down') return { problem: 'nowhere' }
    await dossier.run(
      write.insertInto('care.worry_order').values({
        municipality_id: dossier.viewer.municipality,
        family_id: moving.familyId,
        id: moving.id,
        person_id: moving.person,
        worries: moved(order, moving.worry, moving.to, present),
        by_person: dossier.viewer.person,
        at: dossier.at,
      }),
    )
    return { to: placeOf(moving.familyId), notice: { said: 'goed.volgorde.klaar' } }
  })
