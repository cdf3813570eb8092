/** What the family says and makes: an answer to the offer, its own plan, handing it in; and whether it holds what must be in it. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { coordinatorOf, membersOf, seenBy } from '#care/access/frame.ts'
import { answerTable, lookTable, planTable } from '#care/familyGroupPlan/group-plan.sql.ts'
import {
  type AnswerProblem,
  answerProblem,
  type GroupOffer,
  type GroupTexts,
  isHandedIn,
  type LookProblem,
  lookProblem,
  parts,
  type WriteProblem,
  writeProblem,
} from '#care/familyGroupPlan/group-plan.ts'
import type { Place } from '#care/familyGroupPlan/offer.commands.ts'
import { groupLook, groupPath, offerForAct } from '#care/familyGroupPlan/read-group-plan.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { mustCoordinate } from '#care/withheld/withheld.commands.ts'
import { changeWords, keepFirstWords, rivalPath } from '#care/wording/wording.commands.ts'
import { write } from '#platform/database/write.ts'
import type { Texts } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'

type OnOffer = Place & { offerId: Id }

/** Who reads an answer: those who were asked and are still here, and who coordinates now, whoever made the offer. */
export function peopleOf(frame: Pick<Dossier, 'people'>, { asked }: GroupOffer): Id[] {
  const leads = coordinatorOf(frame)
  const here = membersOf(frame).filter(({ id }) => asked.includes(id))
  return [...here, ...(leads === undefined ? [] : [leads])].map(({ id }) => id)
}

/** Only those it was offered to make it: who coordinates does not write along. */
export function mustBeAsked(dossier: Pick<Dossier, 'viewer'>, { asked }: GroupOffer): void {
  if (!asked.includes(dossier.viewer.person)) throw new Refusal('notYours')
}

/** Without a person it is the own answer; for another it is typed by who coordinates. */
export type AnswerSaid = OnOffer & { person: Id | null; answer: string; support: string; channel: string }

export const answerOffer = (
  knock: Knock,
  act: Act,
  said: AnswerSaid,
): Promise<Outcome | { problem: AnswerProblem | 'personMissing' | 'channelMissing' }> =>
  actInDossier(knock, groupLook(said.familyId, 'create', said.offerId), act, async (dossier) => {
    const offer = await offerForAct(dossier, said.offerId)
    const me = dossier.viewer.person
    const person = said.person ?? me
    const isTyped = person !== me
    if (isTyped) mustCoordinate(dossier)
    else mustBeAsked(dossier, offer)
    if (!offer.asked.includes(person)) return { problem: 'personMissing' as const }
    if (isTyped && said.channel !== 'spoken' && said.channel !== 'paper') return { problem: 'channelMissing' as const }
    const problem = answerProblem(said)
    if (problem !== null) return { problem }
    const place = { table: answerTable, id: act.operation, wording: 1, keyPerson: person }
    await dossier.run(
      write.insertInto(answerTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: said.familyId, id: act.operation },
        ...{ offer_id: offer.id, person_id: person, answer: said.answer },
        ...{ channel: isTyped ? said.channel : 'screen', typed_by: isTyped ? me : null, said_at: dossier.at },
        sealed: await dossier.seal(place, said.support === '' ? {} : { support: said.support }),
        key_person: person,
      }),
    )
    const readers = peopleOf(dossier, offer).filter((id) => id !== me)
    const undo = groupPath(said.familyId, `/${offer.id}/antwoord/${act.operation}/terug`)
    const notice = { said: 'zelfplan.antwoord.klaar', seenBy: readers, undo }
    return { to: groupPath(said.familyId), draft: said.draft, notice }
  })

export const takeAnswerBack = (
  knock: Knock,
  act: Act,
  { familyId, offerId, answerId }: { familyId: Id; offerId: Id; answerId: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, groupLook(familyId, 'change', offerId), act, async (dossier) => {
    const one = (await offerForAct(dossier, offerId)).said.find(({ id }) => id === answerId)
    if (one === undefined) throw new Refusal('notFound')
    const by = one.typedBy ?? one.person
    if (by !== dossier.viewer.person) throw new Refusal('notYours')
    if (!mayTakeBack(by, { author: by, at: one.at }, dossier.at)) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable(answerTable)
        .set({ undone_at: dossier.at })
        .where('family_id', '=', familyId)
        .where('id', '=', answerId),
    )
    return { to: groupPath(familyId), notice: { said: 'bevestig.teruggezet' } }
  })

type Writing = OnOffer & { texts: GroupTexts; base: number }

const written = (texts: GroupTexts): Texts =>
  Object.fromEntries(parts.flatMap((part) => (texts[part] === '' ? [] : [[part, texts[part]]])))

/** Kept among those it was offered to until they hand it in; words of another of meanwhile stay beside these. */
export const writeOwnPlan = (knock: Knock, act: Act, wish: Writing): Promise<Outcome | { problem: WriteProblem }> =>
  actInDossier<WriteProblem>(knock, groupLook(wish.familyId, 'change', wish.offerId), act, async (dossier) => {
    const offer = await offerForAct(dossier, wish.offerId)
    mustBeAsked(dossier, offer)
    const problem = writeProblem(wish.texts)
    if (problem !== null) return { problem }
    const to = groupPath(wish.familyId)
    const readers = isHandedIn(offer) ? peopleOf(dossier, offer) : offer.asked
    const notice = { said: 'bevestig.bewaard', seenBy: readers.filter((id) => id !== dossier.viewer.person) }
    if (offer.plan === undefined) {
      await addOwnPlan(dossier, act.operation, offer, written(wish.texts))
      return { to, draft: wish.draft, notice }
    }
    const worded = await changeWords(dossier, {
      ...{ table: planTable, id: offer.plan.id, keyPerson: keyOf(offer), base: wish.base, texts: written(wish.texts) },
    })
    if (!('rival' in worded)) return { to, draft: wish.draft, notice }
    const both = rivalPath(wish.familyId, 'eigenplan', offer.plan.id, worded.rival)
    return { to: both, draft: wish.draft, notice: { said: 'bevestig.bewaard' } }
  })

const keyOf = ({ youths, asked }: GroupOffer): Id => youths[0] ?? asked[0] ?? ''

async function addOwnPlan(dossier: Dossier, id: Id, offer: GroupOffer, texts: Texts): Promise<void> {
  const item = { table: planTable, id, keyPerson: keyOf(offer) } as const
  const sealed = await dossier.seal({ ...item, wording: 1 }, texts)
  await dossier.run(
    write.insertInto(planTable).values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id, offer_id: offer.id },
      ...{ subjects: [...new Set([...offer.youths, ...offer.asked])], author: dossier.viewer.person },
      ...{ audience: 'chosen', named: [...offer.asked], created_at: dossier.at, changed_at: dossier.at },
      ...{ sealed, key_person: item.keyPerson },
    }),
  )
  await keepFirstWords(dossier, item, sealed)
}

const changePlan = (dossier: Dossier, id: Id, values: Record<string, unknown>) =>
  dossier.run(write.updateTable(planTable).set(values).where('family_id', '=', dossier.family.id).where('id', '=', id))

/** From now on who coordinates reads it too, and with it who has a pass on each whom it is about. */
export const handIn = (
  knock: Knock,
  act: Act,
  { familyId, offerId }: Omit<OnOffer, 'draft'>,
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, groupLook(familyId, 'change', offerId), act, async (dossier) => {
    const offer = await offerForAct(dossier, offerId)
    mustBeAsked(dossier, offer)
    if (offer.plan === undefined || isHandedIn(offer)) throw new Refusal('conflict')
    const values = { audience: 'plan', handed_in_at: dossier.at, handed_in_by: dossier.viewer.person }
    await changePlan(dossier, offer.plan.id, values)
    const undo = groupPath(familyId, `/${offerId}/inleveren/terug`)
    const notice = { ...handedInAs(dossier, offer), seenBy: readersOf(dossier, offer), undo }
    return { to: groupPath(familyId), notice }
  })

/** With something that must be in it, it is first looked at; without, it is where all further help begins. */
function handedInAs(dossier: Dossier, { conditions }: GroupOffer) {
  const coordinator = coordinatorOf(dossier)
  return conditions === '' || coordinator === undefined
    ? { said: 'zelfplan.klaar' as const }
    : { said: 'zelfplan.ingeleverd.klaar' as const, values: { name: coordinator.id } }
}

/** Who reads it once it is handed in, the viewer left out. */
export const readersOf = (dossier: Dossier, { youths, asked }: GroupOffer): readonly Id[] =>
  seenBy(dossier, 'plan', [...new Set([...youths, ...asked])], 'decisions')

export const takeHandingInBack = (
  knock: Knock,
  act: Act,
  { familyId, offerId }: Omit<OnOffer, 'draft'>,
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, groupLook(familyId, 'change', offerId), act, async (dossier) => {
    const { plan } = await offerForAct(dossier, offerId)
    if (plan === undefined || plan.handedInAt === null || plan.handedInBy === null) throw new Refusal('conflict')
    if (plan.handedInBy !== dossier.viewer.person) throw new Refusal('notYours')
    const own = { author: plan.handedInBy, at: plan.handedInAt }
    if (!mayTakeBack(dossier.viewer.person, own, dossier.at) || plan.looks.length > 0) throw new Refusal('conflict')
    await changePlan(dossier, plan.id, { audience: 'chosen', handed_in_at: null, handed_in_by: null })
    return { to: groupPath(familyId), notice: { said: 'bevestig.teruggezet' } }
  })

export type LookSaid = OnOffer & { says: string; words: string; base: number }

/** Said of the words that stand now: worded again by the family, it is looked at again. */
export const lookAtOwnPlan = (
  knock: Knock,
  act: Act,
  look: LookSaid,
): Promise<Outcome | { problem: LookProblem | 'changed' }> =>
  actInDossier<LookProblem | 'changed'>(
    knock,
    groupLook(look.familyId, 'change', look.offerId),
    act,
    async (dossier) => {
      const offer = await offerForAct(dossier, look.offerId)
      mustCoordinate(dossier)
      const { plan } = offer
      if (plan === undefined || plan.handedInAt === null) throw new Refusal('conflict')
      const problem = plan.wording === look.base ? lookProblem(look) : 'changed'
      if (problem !== null) return { problem }
      const place = { table: lookTable, id: act.operation, wording: 1, keyPerson: keyOf(offer) }
      await dossier.run(
        write.insertInto(lookTable).values({
          ...{ municipality_id: dossier.viewer.municipality, family_id: look.familyId, id: act.operation },
          ...{ group_plan_id: plan.id, of_wording: plan.wording, says: look.says },
          ...{ by_person: dossier.viewer.person, at: dossier.at, key_person: place.keyPerson },
          sealed: await dossier.seal(place, look.words === '' ? {} : { words: look.words }),
        }),
      )
      return {
        to: groupPath(look.familyId),
        draft: look.draft,
        notice: { said: 'bevestig.bewaard', seenBy: offer.asked },
      }
    },
  )
