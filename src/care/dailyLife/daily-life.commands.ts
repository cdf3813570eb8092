/** Who cares for a youth is said by who coordinates; what that foster parent sees is picked by who decides for the youth. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { membersOf, youthsOf } from '#care/access/frame.ts'
import { factsOf } from '#care/agreements/agreements.sql.ts'
import { consentLook } from '#care/agreements/share-question.commands.ts'
import { custodyNow } from '#care/consent/deciding.ts'
import type { Id } from '#care/pass/facts.ts'
import { isLive } from '#care/shares/given.ts'
import { sharesHere } from '#care/shares/shares.sql.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { dailyItems, type FosterHome, fosterHomes, writesAbout } from './daily-life.sql.ts'
import {
  changesOf,
  type DailyItem,
  inGoalOrder,
  type OpenItem,
  type PickProblem,
  pickedUntilAge,
} from './daily-life.ts'

export const dailyPlace = (familyId: Id, youth: Id): string => `/gezin/${familyId}/gewone-dag/${youth}`

export type DailyOfYouth = {
  youth: Id
  homes: readonly (FosterHome & { open: readonly OpenItem[] })[]
  items: readonly (DailyItem & { words: string })[]
  /** The reader decides for this youth and picks. */
  mayPick: boolean
  /** From 16 the youth picks, by sharing. */
  picksAlone: boolean
  /** Foster parents of this family whom the coordinator may name as caring for this youth. */
  candidates: readonly Id[]
}

export async function dailyOfYouth(dossier: Dossier, youth: Id): Promise<DailyOfYouth> {
  const found = youthsOf(dossier).find(({ id }) => id === youth)
  if (found === undefined || !(await writesAbout(dossier, youth))) throw new Refusal('notFound')
  const homes = await fosterHomes(dossier, dossier.family.id, youth)
  const live = (await sharesHere(dossier, dossier.family.id)).filter(
    (share) => share.ground === 'dailyLife' && share.subject === youth && isLive(share, dossier.at),
  )
  const openTo = (reader: Id) =>
    live.flatMap((share) =>
      share.reader === reader && share.item !== null ? [{ share: share.id, item: share.item }] : [],
    )
  const rows = await dailyItems(dossier, dossier.family.id, youth)
  const items = await Promise.all(rows.map(async (row) => ({ ...row, words: await wordsOf(dossier, row) })))
  const { holders } = custodyNow(await factsOf(dossier, dossier.family.id), youth, dossier.at)
  const picksAlone = (found.age ?? 0) >= pickedUntilAge
  return {
    ...{ youth, picksAlone },
    homes: homes.map((home) => ({ ...home, open: openTo(home.person) })),
    items: inGoalOrder(items),
    mayPick: !picksAlone && !dossier.isCoordinator && holders.includes(dossier.viewer.person),
    candidates: dossier.isCoordinator
      ? membersOf(dossier)
          .filter(({ id, parts }) => parts.includes('fosterParent') && !homes.some(({ person }) => person === id))
          .map(({ id }) => id)
      : [],
  }
}

type Sealed = Awaited<ReturnType<typeof dailyItems>>[number]

const wordsOf = async (dossier: Dossier, row: Sealed): Promise<string> =>
  row.kind === 'goal'
    ? (await dossier.unseal<{ title: string }>('care.goal', row)).title
    : (await dossier.unseal<{ what: string }>('care.step', row)).what

type About = { familyId: Id; youth: Id }

/** Exactly these pieces are open to this foster parent from now; what closes is closed at once. */
export const pickDaily = (
  knock: Knock,
  act: Act,
  wish: About & { reader: Id; picked: readonly string[] },
): Promise<Outcome | { problem: PickProblem }> =>
  actInDossier<PickProblem>(knock, consentLook(wish.familyId, 'change', 'share', wish.reader), act, async (dossier) => {
    const { homes, items, mayPick } = await dailyOfYouth(dossier, wish.youth)
    const home = homes.find(({ person }) => person === wish.reader)
    if (home === undefined) throw new Refusal('notFound')
    if (!mayPick) throw new Refusal('notYours')
    const changes = changesOf(wish.picked, items, home.open)
    if ('problem' in changes) return changes
    const me = dossier.viewer.person
    for (const { id, kind } of changes.opens)
      await dossier.run(
        write.insertInto('care.share').values({
          ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: newId() },
          ...{ subject: wish.youth, reader: wish.reader, item_table: kind, item_id: id },
          ...{ purpose: 'daily', ground: 'dailyLife', from_at: dossier.at, until_at: null },
          ...{ granted_by: me, granted_at: dossier.at, recorded_by: me },
        }),
      )
    if (changes.closes.length > 0)
      await dossier.run(
        write
          .updateTable('care.share')
          .set({ withdrawn_by: me, withdrawn_at: dossier.at })
          .where('family_id', '=', wish.familyId)
          .where('id', 'in', [...changes.closes]),
      )
    return { to: dailyPlace(wish.familyId, wish.youth), notice: { said: 'dag.klaar', values: { name: wish.reader } } }
  })

export const nameFosterParent = (
  knock: Knock,
  act: Act,
  wish: About & { person: string },
): Promise<Outcome | { problem: 'personMissing' }> =>
  actInDossier<'personMissing'>(
    knock,
    consentLook(wish.familyId, 'create', 'participant', act.operation),
    act,
    async (dossier) => {
      if (!dossier.isCoordinator) throw new Refusal('notYours')
      const { candidates } = await dailyOfYouth(dossier, wish.youth)
      if (!candidates.includes(wish.person)) return { problem: 'personMissing' }
      await dossier.run(
        write.insertInto('care.participant').values({
          ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: act.operation },
          ...{ person_id: wish.person, kind: 'fosterParent', subjects: [wish.youth], ground: 'placement' },
          from_at: dossier.at,
        }),
      )
      return { to: dailyPlace(wish.familyId, wish.youth), notice: { said: 'dag.zorgt', values: { name: wish.person } } }
    },
  )

/** The youth no longer lives there: what was picked closes the same minute. */
export const endFosterParent = (
  knock: Knock,
  act: Act,
  wish: About & { part: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, consentLook(wish.familyId, 'change', 'participant', wish.part), act, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    const home = (await dailyOfYouth(dossier, wish.youth)).homes.find(({ id }) => id === wish.part)
    if (home === undefined) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable('care.participant')
        .set({ until_at: dossier.at })
        .where('family_id', '=', wish.familyId)
        .where('id', '=', wish.part),
    )
    return { to: dailyPlace(wish.familyId, wish.youth), notice: { said: 'dag.stopt', values: { name: home.person } } }
  })
