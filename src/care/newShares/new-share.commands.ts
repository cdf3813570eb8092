/** Asking whether something may be shared; who is asked for a yes follows from it. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { shareTextVersion } from '#care/agreements/asking.ts'
import { consentLook, mayAskAbout, sharePlace } from '#care/agreements/share-question.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { write } from '#platform/database/write.ts'
import { goalsToShare, workplaceOf } from './new-share.sql.ts'
import { type AskProblem, askedParts, askProblem, type ShareFacts, type ShareWish } from './new-share.ts'

/** Whom something may be shared with: everybody this person is told of, but who coordinates, who reads along anyway. */
export const mayBeReader = (dossier: Dossier): readonly Id[] =>
  dossier.people.filter(({ kind }) => kind === 'member' || kind === 'participant').map(({ id }) => id)

/** Whom one may let speak: the professionals of this plan, who coordinates first. */
export const maySpeakHere = (dossier: Dossier): readonly Id[] =>
  dossier.people
    .filter(
      ({ role, kind }) => role !== null && (kind === 'coordinator' || kind === 'standby' || kind === 'participant'),
    )
    .toSorted((one, other) => Number(other.kind === 'coordinator') - Number(one.kind === 'coordinator'))
    .map(({ id }) => id)

/** Who takes part for school here, as far as this person is told. */
const schoolsHere = ({ standing }: Dossier): readonly Id[] =>
  standing.filter(({ kind }) => (kind as string) === 'school').map(({ actor }) => actor)

export async function shareFactsOf(dossier: Dossier): Promise<ShareFacts> {
  const subjects = await mayAskAbout(dossier)
  const goals = await goalsToShare(dossier, dossier.family.id)
  return {
    ...{ subjects, readers: mayBeReader(dossier), speakers: maySpeakHere(dossier), schools: schoolsHere(dossier) },
    goals: goals.filter(({ subject }) => subjects.includes(subject)),
  }
}

export const askToShare = (
  knock: Knock,
  act: Act,
  wish: ShareWish & { familyId: Id; id: Id; draft: string },
): Promise<Outcome | { problem: AskProblem }> =>
  actInDossier<AskProblem>(
    knock,
    consentLook(wish.familyId, 'create', 'shareQuestion', wish.id),
    act,
    async (dossier) => {
      const problem = askProblem(wish, await shareFactsOf(dossier), dossier.today, dossier.at)
      if (problem !== null || wish.untilOn === null) return { problem: problem ?? 'inThePast' }
      const parts = askedParts(wish)
      await dossier.run(
        write.insertInto('care.share_question').values({
          municipality_id: dossier.viewer.municipality,
          family_id: wish.familyId,
          id: wish.id,
          subject: wish.subject,
          reader: wish.reader,
          organisation_id: await workplaceOf(dossier, wish.reader),
          topics: [...parts.topics],
          goals: [...parts.goals],
          with_score: parts.withScore,
          purpose: wish.purpose,
          professional: wish.professional === '' ? null : wish.professional,
          until_on: wish.untilOn,
          text_version: shareTextVersion,
          asked_by: dossier.viewer.person,
          asked_at: dossier.at,
        }),
      )
      return { to: sharePlace(wish.familyId, wish.id), draft: wish.draft, notice: { said: 'toest.gevraagd' } }
    },
  )
