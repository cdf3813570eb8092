/** A holder is left out by one professional and a second one; a court or guardian agrees; and either is read by who reads the safety file. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { toldPlace } from '#care/jim/jim.commands.ts'
import type { StandingJim } from '#care/jim/jim.ts'
import { toldJims } from '#care/jimPosition/jim-position.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import {
  filePath,
  lookAtFile,
  mustFile,
  type OnFile,
  openFile,
  ownRow,
  youthOf,
} from '#care/safetyFile/read-file.commands.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { agreedRows, unaskedRows } from './unasked.sql.ts'
import {
  type AgreedByOther,
  type AgreedProblem,
  agreedProblem,
  maySecond,
  type Unasked,
  type WhyProblem,
  whyProblem,
} from './unasked.ts'

const unaskedTable = 'safety.jim_unasked'
const agreedTable = 'safety.jim_agreed'

export const unaskedOf = async (dossier: Dossier, youth: Id): Promise<Unasked[]> =>
  Promise.all(
    (await unaskedRows(dossier, dossier.family.id, youth)).map(async (row) => {
      const { why = '', name = '' } = await dossier.unseal(unaskedTable, row)
      return { id: row.id, jim: row.jim, holder: row.holder, by: row.by, second: row.second, isIn: row.isIn, why, name }
    }),
  )

export const agreedByOthers = async (dossier: Dossier, youth: Id): Promise<(AgreedByOther & { jim: Id })[]> =>
  Promise.all(
    (await agreedRows(dossier, dossier.family.id, youth)).map(async (row) => {
      const { words = '' } = await dossier.unseal(agreedTable, row)
      return { jim: row.jim, by: row.by, onDay: row.onDay, words }
    }),
  )

/** A JIM of this youth who was told, and this holder, not left out yet; who coordinates knows of both. */
export async function holderHere(
  dossier: Dossier,
  on: { youth: Id; jim: Id; holder: Id },
): Promise<StandingJim['jim']> {
  await youthOf(dossier, on.youth)
  const standing = (await toldJims(dossier)).find(({ jim }) => jim.id === on.jim && jim.youth === on.youth)
  const position = standing?.positions.find(({ holder }) => holder === on.holder)
  if (standing === undefined || position === undefined) throw new Refusal('notFound')
  if (position.leftOut !== null) throw new Refusal('conflict')
  return standing.jim
}

type OnHolder = OnFile & { jim: Id; holder: Id }

export const leaveUnasked = (
  knock: Knock,
  act: Act,
  wish: OnHolder & { why: string },
): Promise<Outcome | { problem: WhyProblem }> =>
  actInDossier<WhyProblem>(knock, lookAtFile(wish.familyId, 'create', wish.id), act, async (dossier) => {
    const jim = await holderHere(dossier, wish)
    const problem = whyProblem(wish.why)
    if (problem !== null) return { problem }
    const place = { table: unaskedTable, id: wish.id, wording: 1, keyPerson: wish.youth } as const
    await dossier.run(
      write.insertInto(unaskedTable).values({
        ...ownRow(dossier, wish.id),
        ...{ file_id: await openFile(dossier, wish.youth), jim_id: jim.id, youth_id: wish.youth, holder: wish.holder },
        ...{ at: dossier.at, key_person: wish.youth },
        sealed: await dossier.seal(place, { why: wish.why, name: jim.name }),
      }),
    )
    return { to: toldPlace(wish.familyId), draft: wish.draft, notice: { said: 'pro.jimniet.klaar' } }
  })

async function oneUnasked(dossier: Dossier, { youth, unasked }: { youth: Id; unasked: Id }): Promise<Unasked> {
  await mustFile(dossier, youth)
  const found = (await unaskedOf(dossier, youth)).find(({ id }) => id === unasked)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

type Change = { second_person: Id; second_at: Date } | { lifted_by: Id; lifted_at: Date }
const setUnasked = (dossier: Dossier, id: Id, change: Change) =>
  dossier.run(
    write.updateTable(unaskedTable).set(change).where('family_id', '=', dossier.family.id).where('id', '=', id),
  )

type OnUnasked = Omit<OnFile, 'draft'> & { unasked: Id }

export const secondUnasked = (knock: Knock, act: Act, wish: OnUnasked): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, lookAtFile(wish.familyId, 'change', wish.unasked), act, async (dossier) => {
    const unasked = await oneUnasked(dossier, wish)
    if (!maySecond(unasked, dossier.viewer.person)) throw new Refusal('conflict')
    await setUnasked(dossier, unasked.id, { second_person: dossier.viewer.person, second_at: dossier.at })
    return { to: filePath(wish.familyId, wish.youth), notice: { said: 'bevestig.bewaard' } }
  })

export const askAfterAll = (knock: Knock, act: Act, wish: OnUnasked): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, lookAtFile(wish.familyId, 'change', wish.unasked), act, async (dossier) => {
    const { id, isIn } = await oneUnasked(dossier, wish)
    if (isIn) throw new Refusal('conflict')
    await setUnasked(dossier, id, { lifted_by: dossier.viewer.person, lifted_at: dossier.at })
    return { to: filePath(wish.familyId, wish.youth), notice: { said: 'pro.jimniet.toch.klaar' } }
  })

/** A JIM about whom somebody is left out: only then a court or guardian is asked. */
export async function leftOutJim(dossier: Dossier, youth: Id, jim: Id): Promise<Unasked> {
  await mustFile(dossier, youth)
  const found = (await unaskedOf(dossier, youth)).find((each) => each.jim === jim && each.second !== null)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

type AgreedWish = OnFile & { jim: Id; by: string; onDay: Day | null; words: string }

export const agreeInstead = (knock: Knock, act: Act, wish: AgreedWish): Promise<Outcome | { problem: AgreedProblem }> =>
  actInDossier<AgreedProblem>(knock, lookAtFile(wish.familyId, 'create', wish.id), act, async (dossier) => {
    await leftOutJim(dossier, wish.youth, wish.jim)
    const problem = agreedProblem(wish, dossier.today)
    if (problem !== null) return { problem }
    const place = { table: agreedTable, id: wish.id, wording: 1, keyPerson: wish.youth } as const
    const file = await mustFile(dossier, wish.youth)
    await dossier.run(
      write.insertInto(agreedTable).values({
        ...ownRow(dossier, wish.id),
        ...{ file_id: file.id, jim_id: wish.jim, youth_id: wish.youth, agreed_by: wish.by },
        ...{ on_day: wish.onDay ?? dossier.today, at: dossier.at, key_person: wish.youth },
        sealed: await dossier.seal(place, { words: wish.words }),
      }),
    )
    return { to: filePath(wish.familyId, wish.youth), draft: wish.draft, notice: { said: 'bevestig.bewaard' } }
  })
