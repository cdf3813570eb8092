/** Offering a family a plan of its own, and skipping it with a ground. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { colleagues, mustCoordinate } from '#care/withheld/withheld.commands.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { offerTable, skipTable, waitForGroupPlan } from './group-plan.sql.ts'
import {
  isHandedIn,
  longerDay,
  mayBeLonger,
  type OfferProblem,
  type OfferTyped,
  offerProblem,
  type SkipProblem,
  type SkipTyped,
  skipProblem,
} from './group-plan.ts'
import { groupLook, groupPath, offerForAct, readGroup, type SeenGroup } from './read-group-plan.commands.ts'

export type Place = { familyId: Id; draft: string }

/** Who may answer and has no offer that stands. */
export const mayBeAsked = ({ mayAnswer, offers }: SeenGroup): Id[] =>
  mayAnswer.filter((id) => !offers.some(({ asked }) => asked.includes(id)))

export const makeOffer = (
  knock: Knock,
  act: Act,
  offer: OfferTyped & Place,
): Promise<Outcome | { problem: OfferProblem }> =>
  actInDossier<OfferProblem>(knock, groupLook(offer.familyId, 'create', act.operation), act, async (dossier) => {
    mustCoordinate(dossier)
    await waitForGroupPlan(dossier, offer.familyId)
    const group = await readGroup(dossier)
    const may = mayBeAsked(group)
    const problem = offerProblem(offer, may, group.youths, dossier.today)
    if (problem !== null || offer.until === null) return { problem: problem ?? 'notADay' }
    const asked = may.filter((id) => offer.asked.includes(id))
    const place = { table: offerTable, id: act.operation, wording: 1, keyPerson: group.youths[0] ?? dossier.family.id }
    await dossier.run(
      write.insertInto(offerTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: offer.familyId, id: act.operation },
        ...{ youths: [...group.youths], asked, explanation: offer.explanation, channel: offer.channel },
        ...{ until_on: offer.until, offered_by: dossier.viewer.person, offered_at: dossier.at },
        sealed: offer.conditions === '' ? null : await dossier.seal(place, { conditions: offer.conditions }),
        key_person: place.keyPerson,
      }),
    )
    return {
      to: groupPath(offer.familyId),
      draft: offer.draft,
      notice: {
        said: 'pro.zelfplan.aangeboden',
        seenBy: asked,
        next: 'pro.zelfplan.aangeboden.hierna',
        undo: groupPath(offer.familyId, `/${act.operation}/terug`),
      },
    }
  })

type OnOffer = { familyId: Id; offerId: Id }

const changeOffer = (dossier: Dossier, id: Id, values: Record<string, unknown>) =>
  dossier.run(write.updateTable(offerTable).set(values).where('family_id', '=', dossier.family.id).where('id', '=', id))

/** Within ten minutes, as long as nobody answered or wrote. */
export const takeOfferBack = (
  knock: Knock,
  act: Act,
  { familyId, offerId }: OnOffer,
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, groupLook(familyId, 'change', offerId), act, async (dossier) => {
    const offer = await offerForAct(dossier, offerId)
    const own = { author: offer.offeredBy, at: offer.offeredAt }
    if (offer.offeredBy !== dossier.viewer.person) throw new Refusal('notYours')
    if (!mayTakeBack(dossier.viewer.person, own, dossier.at) || offer.said.length > 0 || offer.plan !== undefined)
      throw new Refusal('conflict')
    await changeOffer(dossier, offerId, { undone_at: dossier.at })
    return { to: groupPath(familyId), notice: { said: 'bevestig.teruggezet' } }
  })

/** By who was asked or by who coordinates: once, for as long again as usual. */
export const giveMoreTime = (
  knock: Knock,
  act: Act,
  { familyId, offerId }: OnOffer,
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, groupLook(familyId, 'change', offerId), act, async (dossier) => {
    const offer = await offerForAct(dossier, offerId)
    if (!mayBeLonger(offer, dossier.today)) throw new Refusal('conflict')
    const longer = { longer_until_on: longerDay(offer), longer_by: dossier.viewer.person, longer_at: dossier.at }
    await changeOffer(dossier, offerId, longer)
    return { to: groupPath(familyId), notice: { said: 'zelfplan.langer.klaar', seenBy: offer.asked } }
  })

export const skipGroupPlan = (
  knock: Knock,
  act: Act,
  skip: SkipTyped & Place,
): Promise<Outcome | { problem: SkipProblem }> =>
  actInDossier<SkipProblem>(knock, groupLook(skip.familyId, 'create', act.operation), act, async (dossier) => {
    mustCoordinate(dossier)
    await waitForGroupPlan(dossier, skip.familyId)
    const group = await readGroup(dossier)
    if (group.skips.length > 0 || group.offers.some(isHandedIn)) throw new Refusal('conflict')
    const known = (await colleagues(dossier)).map(({ id }) => id)
    const problem = skipProblem(skip, known, group.mayAnswer)
    if (problem !== null) return { problem }
    const isWish = skip.ground === 'notWanted'
    const shownTo = group.mayAnswer.filter((id) => skip.shownTo.includes(id))
    const keyPerson = group.youths[0] ?? dossier.family.id
    const place = { table: skipTable, id: act.operation, wording: 1, keyPerson }
    await dossier.run(
      write.insertInto(skipTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: skip.familyId, id: act.operation },
        ...{ youths: [...group.youths], shown_to: shownTo, ground: skip.ground },
        ...{ by_person: dossier.viewer.person, second_person: isWish ? null : skip.second, made_at: dossier.at },
        sealed: await dossier.seal(place, skip.reason === '' ? {} : { reason: skip.reason }),
        key_person: keyPerson,
      }),
    )
    const undo = groupPath(skip.familyId, `/overslaan/${act.operation}/terug`)
    return {
      to: groupPath(skip.familyId),
      draft: skip.draft,
      notice: { said: 'pro.zelfplan.over.klaar', seenBy: shownTo, undo },
    }
  })

export const takeSkipBack = (
  knock: Knock,
  act: Act,
  { familyId, skipId }: { familyId: Id; skipId: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, groupLook(familyId, 'change', skipId), act, async (dossier) => {
    const skip = (await readGroup(dossier)).skips.find(({ id }) => id === skipId)
    if (skip === undefined) throw new Refusal('notFound')
    if (skip.by !== dossier.viewer.person) throw new Refusal('notYours')
    if (!mayTakeBack(dossier.viewer.person, { author: skip.by, at: skip.at }, dossier.at)) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable(skipTable)
        .set({ undone_at: dossier.at })
        .where('family_id', '=', familyId)
        .where('id', '=', skipId),
    )
    return { to: groupPath(familyId), notice: { said: 'bevestig.teruggezet' } }
  })
