/** What who has custody thinks of a JIM, asked by the professional; and the conditions that the professional looks at. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { coordinatorOf } from '#care/access/frame.ts'
import {
  conditionTable,
  jimAmong,
  jimPlace,
  jimsOf,
  positionTable,
  standingOf,
  toldJimLook,
  toldPlace,
} from '#care/jim/jim.commands.ts'
import { type Jim, runs, type StandingJim } from '#care/jim/jim.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  type ConditionProblem,
  conditionProblem,
  type LookedAt,
  type PositionProblem,
  positionProblem,
  spokenProblem,
} from './jim-position.ts'

export const positionPlace = (familyId: Id, jim: Id): string => `${jimPlace(familyId)}/${jim}/vind-ik`

const toldNow = async (dossier: Dossier): Promise<Jim[]> => {
  if (!dossier.isCoordinator) throw new Refusal('notFound')
  return (await jimsOf(dossier)).filter(runs)
}

/** For who coordinates: every JIM that was told and did not end. */
export const toldJims = async (dossier: Dossier): Promise<StandingJim[]> =>
  Promise.all((await toldNow(dossier)).map((jim) => standingOf(dossier, jim)))

export const toldHere = async (dossier: Dossier, id: Id): Promise<Jim> => jimAmong(await toldNow(dossier), id)

/** Each is asked by a press of its own, so that nobody hears of it before somebody thought of what that does at home. */
export const askParent = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; jim: Id; holder: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, toldJimLook(wish.familyId, 'create', wish.jim), act, async (dossier) => {
    const jim = await toldHere(dossier, wish.jim)
    const { positions } = await standingOf(dossier, jim)
    const holder = positions.find((position) => position.holder === wish.holder)
    if (holder === undefined) throw new Refusal('notFound')
    if (holder.asked || holder.leftOut !== null) throw new Refusal('conflict')
    await dossier.run(
      write.insertInto('care.jim_asked_parent').values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: newId(), jim_id: jim.id },
        ...{ youth_id: jim.youth, holder: holder.holder, by_person: dossier.viewer.person, at: dossier.at },
      }),
    )
    const asked = { said: 'pro.jim.gevraagd', values: { name: holder.holder } }
    return { to: toldPlace(wish.familyId), notice: asked }
  })

/** The question as it stands for who was asked; for anybody else there is none. */
export async function questionHere(dossier: Dossier, id: Id): Promise<StandingJim> {
  const jim = jimAmong((await jimsOf(dossier)).filter(runs), id)
  const standing = await standingOf(dossier, jim)
  const isAsked = standing.positions.some(({ holder, asked }) => asked && holder === dossier.viewer.person)
  if (!isAsked) throw new Refusal('notFound')
  return standing
}

/** The youth and who coordinates: whoever is asked reads that beside the field. */
export const positionReaders = (dossier: Dossier, { jim }: StandingJim): readonly Id[] => {
  const coordinator = coordinatorOf(dossier)
  return [jim.youth, ...(coordinator === undefined ? [] : [coordinator.id])]
}

type PositionWish = { familyId: Id; jim: Id; says: string; words: string; draft: string }

/** A row of what a holder said; who typed it and how it was said, when it was not with the own hand. */
async function keepPosition(
  dossier: Dossier,
  { jim }: StandingJim,
  said: { holder: Id; says: string; words: string; typed?: { typed_by: Id; channel: string } },
): Promise<void> {
  const { holder, says, words, typed } = said
  const place = { table: positionTable, id: newId(), keyPerson: holder } as const
  await dossier.run(
    write.insertInto(positionTable).values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id: place.id },
      ...{ jim_id: jim.id, youth_id: jim.youth, holder, says, at: dossier.at, ...typed },
      ...{ sealed: await dossier.seal({ ...place, wording: 1 }, { words }), key_person: holder },
    }),
  )
}

/** Said again, the newest counts. */
export const sayPosition = (
  knock: Knock,
  act: Act,
  wish: PositionWish,
): Promise<Outcome | { problem: PositionProblem }> =>
  actInDossier<PositionProblem>(knock, toldJimLook(wish.familyId, 'create', wish.jim), act, async (dossier) => {
    const standing = await questionHere(dossier, wish.jim)
    const { says, words } = wish
    const problem = positionProblem(says, words)
    if (problem !== null) return { problem }
    await keepPosition(dossier, standing, { holder: dossier.viewer.person, says, words })
    const seenBy = positionReaders(dossier, standing)
    return {
      to: positionPlace(wish.familyId, wish.jim),
      draft: wish.draft,
      notice: { said: 'bevestig.bewaard', seenBy },
    }
  })

/** A holder who was asked and is not left out, for who coordinates. */
export async function askedHolder(dossier: Dossier, jim: Id, holder: Id): Promise<StandingJim> {
  const standing = await standingOf(dossier, await toldHere(dossier, jim))
  const position = standing.positions.find((each) => each.holder === holder)
  if (position === undefined || !position.asked) throw new Refusal('notFound')
  if (position.leftOut !== null) throw new Refusal('conflict')
  return standing
}

/** What a parent said in a talk or on paper: the outcome of the talk stands, and the parent says otherwise at any time. */
export const writeDownPosition = (
  knock: Knock,
  act: Act,
  wish: PositionWish & { holder: Id; channel: string },
): Promise<Outcome | { problem: PositionProblem }> =>
  actInDossier<PositionProblem>(knock, toldJimLook(wish.familyId, 'create', wish.jim), act, async (dossier) => {
    const standing = await askedHolder(dossier, wish.jim, wish.holder)
    const { holder, says, words, channel } = wish
    const problem = spokenProblem(says, words, channel)
    if (problem !== null) return { problem }
    await keepPosition(dossier, standing, { holder, says, words, typed: { typed_by: dossier.viewer.person, channel } })
    const seenBy = [standing.jim.youth, holder]
    return { to: toldPlace(wish.familyId), draft: wish.draft, notice: { said: 'bevestig.bewaard', seenBy } }
  })

type ConditionWish = LookedAt & { familyId: Id; jim: Id; draft: string }

export const keepConditions = (
  knock: Knock,
  act: Act,
  wish: ConditionWish,
): Promise<Outcome | { problem: ConditionProblem }> =>
  actInDossier<ConditionProblem>(knock, toldJimLook(wish.familyId, 'create', wish.jim), act, async (dossier) => {
    const jim = await toldHere(dossier, wish.jim)
    if (jim.isLookedAt) throw new Refusal('conflict')
    const problem = conditionProblem(jim.age, wish)
    if (problem !== null) return { problem }
    const place = { table: conditionTable, id: newId(), keyPerson: jim.youth } as const
    await dossier.run(
      write.insertInto(conditionTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: place.id, jim_id: jim.id },
        ...{ youth_id: jim.youth, by_person: dossier.viewer.person, at: dossier.at },
        ...{ sealed: await dossier.seal({ ...place, wording: 1 }, { why: wish.why }), key_person: jim.youth },
      }),
    )
    return {
      to: toldPlace(wish.familyId),
      draft: wish.draft,
      notice: { said: 'bevestig.bewaard', seenBy: [jim.youth] },
    }
  })
