/** Writing down where one wants to go, wording it again, and taking it back; each for oneself alone. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { seenBy } from '#care/access/frame.ts'
import type { LookedAt } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { isWithinUndo } from '#care/people/own-act.ts'
import { speakerOf } from '#care/speakers/speaker.commands.ts'
import { ownSaidAs } from '#care/startPage/carry.commands.ts'
import { changeWords, keepFirstWords, rivalPath } from '#care/wording/wording.commands.ts'
import { audienceAfter } from '#care/wording/wording.ts'
import { fromRows, type Values } from '#platform/database/listed.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { type ListedPerspective, listedValues, perspectiveRows, writeOneByOne } from './perspective.sql.ts'
import {
  nothingSaid,
  type Perspective,
  type PerspectiveAudience,
  type PerspectiveProblem,
  type PerspectiveTexts,
  perspectiveParts,
  perspectiveProblem,
  type SeenPerspective,
} from './perspective.ts'

const table = 'care.perspective'

export const placeOf = (familyId: Id): string => `/gezin/${familyId}/waar-willen-we-heen`

export const whereToLook = (familyId: Id, action: 'read' | 'create' | 'change', id?: Id) =>
  ({
    familyId,
    purpose: 'opschrijven waar we heen willen',
    action,
    topics: ['strengthsAndWorries'],
    object: id === undefined ? { class: 'perspective' } : { class: 'perspective', id },
  }) as const

/** The oldest first, for who looks. */
export async function perspectivesOf(dossier: Dossier): Promise<Perspective[]> {
  const rows = await perspectiveRows(dossier, dossier.family.id)
  return Promise.all(
    rows.map(async ({ sealed, keyPerson, ...row }) => {
      const texts = await dossier.unseal<Partial<PerspectiveTexts>>(table, { ...row, sealed, keyPerson })
      return { ...row, ...nothingSaid, ...texts }
    }),
  )
}

/** What a page about the whole plan read with everything else. */
export async function openListed(glance: LookedAt, listed: readonly Values[] | null): Promise<SeenPerspective[]> {
  const rows = fromRows<ListedPerspective>(listedValues, listed)
  const texts = await glance.unsealAll<Partial<PerspectiveTexts>>(table, rows)
  return rows.map(({ id, author, changedAt }, nth) => ({
    ...{ id, author, changedAt: new Date(changedAt) },
    ...{ ...nothingSaid, ...texts[nth] },
  }))
}

/** Who reads the words of this writer beside the writer. */
export const readersOf = (dossier: Dossier, audience: PerspectiveAudience): readonly Id[] =>
  seenBy(dossier, audience, [dossier.viewer.person], 'strengthsAndWorries')

const ownOf = (all: readonly Perspective[], me: Id): Perspective | undefined => all.find(({ author }) => author === me)

export type SaidPerspective = PerspectiveTexts & {
  familyId: Id
  /** The one that the form showed; none when nothing stood there yet. */
  item: Id | undefined
  base: number
  was: string
  audience: string
  /** Own words of a first conversation that come along. */
  saidIn: Id | null
  draft: string
}

const textsOf = (said: PerspectiveTexts) =>
  Object.fromEntries(perspectiveParts.filter((part) => said[part] !== '').map((part) => [part, said[part]]))

/** One for each person: who wrote on another device meanwhile finds both and chooses. */
export const sayWhereTo = (
  knock: Knock,
  act: Act,
  said: SaidPerspective,
): Promise<Outcome | { problem: PerspectiveProblem }> =>
  actInDossier<PerspectiveProblem>(knock, lookToSay(act, said), act, async (dossier) => {
    const me = speakerOf(dossier, dossier.viewer.person).id
    const problem = perspectiveProblem(said, said.audience)
    if (problem !== null) return { problem }
    await writeOneByOne(dossier, me)
    const own = ownOf(await perspectivesOf(dossier), me)
    if (said.item !== undefined && own?.id !== said.item) throw new Refusal('notFound')
    const taken = await ownSaidAs(dossier, 'whereTo', said.saidIn)
    const saidIn = [...new Set([...(own?.saidIn ?? []), ...(taken === undefined ? [] : [taken.id])])]
    return own === undefined ? addOwn(dossier, act.operation, said, saidIn) : wordAgain(dossier, own, said, saidIn)
  })

const lookToSay = (act: Act, { familyId, item }: SaidPerspective) =>
  item === undefined ? whereToLook(familyId, 'create', act.operation) : whereToLook(familyId, 'change', item)

async function addOwn(dossier: Dossier, id: Id, said: SaidPerspective, saidIn: Id[]): Promise<Outcome> {
  const me = dossier.viewer.person
  const item = { table, id, keyPerson: me } as const
  const sealed = await dossier.seal({ ...item, wording: 1 }, textsOf(said))
  await dossier.run(
    write.insertInto(table).values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id },
      ...{ subjects: [me], author: me, audience: said.audience, said_in: saidIn },
      ...{ created_at: dossier.at, changed_at: dossier.at, sealed, key_person: me },
    }),
  )
  await keepFirstWords(dossier, item, sealed)
  return kept(dossier, said, `${placeOf(said.familyId)}/${id}/terug`)
}

async function wordAgain(dossier: Dossier, own: Perspective, said: SaidPerspective, saidIn: Id[]): Promise<Outcome> {
  const words = { table, id: own.id, keyPerson: own.author, base: said.base, texts: textsOf(said) } as const
  const worded = await changeWords(dossier, words)
  // Made from words that were no longer there, a wish about who reads them is not followed either.
  if ('rival' in worded) {
    const to = rivalPath(said.familyId, 'waarheen', own.id, worded.rival)
    return { to, draft: said.draft, notice: { said: 'bevestig.bewaard' } }
  }
  const audience = audienceAfter(said.audience as PerspectiveAudience, said.was, own.audience)
  await setOwn(dossier, own.id, { audience, said_in: saidIn, changed_at: dossier.at })
  return kept(dossier, { ...said, audience })
}

const kept = (dossier: Dossier, said: SaidPerspective, undo?: string): Outcome => ({
  to: placeOf(said.familyId),
  draft: said.draft,
  notice: {
    said: 'bevestig.bewaard',
    seenBy: readersOf(dossier, said.audience as PerspectiveAudience),
    ways: [{ key: 'bevestig.naar.plan', to: `/gezin/${said.familyId}/plan` }],
    ...(undo === undefined ? {} : { undo }),
  },
})

/** Within ten minutes, as long as it was not worded again. */
export const takeWhereToBack = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, whereToLook(familyId, 'change', id), act, async (dossier) => {
    const item = (await perspectivesOf(dossier)).find((one) => one.id === id)
    if (item === undefined) throw new Refusal('notFound')
    if (item.author !== dossier.viewer.person) throw new Refusal('notYours')
    if (item.hasEarlier || !isWithinUndo(item.at, dossier.at)) throw new Refusal('conflict')
    await setOwn(dossier, id, { undone_at: dossier.at })
    return { to: placeOf(familyId), notice: { said: 'bevestig.teruggezet' } }
  })

type Settable = { audience?: string; said_in?: Id[]; changed_at?: Date; undone_at?: Date }

async function setOwn(dossier: Dossier, id: Id, values: Settable): Promise<void> {
  await dossier.run(
    write.updateTable(table).set(values).where('family_id', '=', dossier.family.id).where('id', '=', id),
  )
}
