/** Deciding with a colleague that help goes on against a no, and reading why. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { consentLook, readAnswers } from '#care/agreements/share-question.commands.ts'
import { isRegistered } from '#care/consent/deciding.ts'
import { type AskedHelp, helpOutcome } from '#care/helpQuestions/help-asking.ts'
import { helpPlace, questionForHelp } from '#care/helpQuestions/help-question.commands.ts'
import { consentFactsOf } from '#care/helpQuestions/help-question.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { colleagues } from '#care/withheld/withheld.commands.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { goingOnRows } from './going-on.sql.ts'
import { type GoingOnKind, type GoingOnWish, type WishProblem, waysOpen, wishProblem } from './going-on.ts'

type Standing = { asked: AskedHelp; open: readonly GoingOnKind[]; facts: Awaited<ReturnType<typeof consentFactsOf>> }

/** For a registered professional who coordinates, and only while a no stands that the rules let two professionals set aside. */
export async function standingNo(dossier: Dossier, question: Id): Promise<Standing> {
  if (!dossier.isCoordinator) throw new Refusal('notYours')
  const asked = await questionForHelp(dossier, question)
  const facts = await consentFactsOf(dossier, dossier.family.id)
  if (!isRegistered(facts, dossier.viewer.person, dossier.at)) throw new Refusal('notYours')
  const given = (await readAnswers(dossier, 'care_consent')).filter((each) => each.question === asked.id)
  const open = waysOpen(helpOutcome(facts, asked, given, dossier.at))
  if (open.length === 0) throw new Refusal('conflict')
  return { asked, open, facts }
}

type About = { familyId: Id; question: Id; draft: string }

export const goOn = (knock: Knock, act: Act, wish: GoingOnWish & About): Promise<Outcome | { problem: WishProblem }> =>
  actInDossier<WishProblem>(
    knock,
    consentLook(wish.familyId, 'create', 'helpGoingOn', wish.question),
    act,
    async (dossier) => {
      const { asked, open, facts } = await standingNo(dossier, wish.question)
      const me = dossier.viewer.person
      const known = (await colleagues(dossier)).map(({ id }) => id)
      const problem = wishProblem(wish, open, known, { facts, by: me, at: dossier.at, today: dossier.today })
      if (problem === 'notRegistered') throw new Refusal('notYours')
      if (problem !== null) return { problem }
      const { kind, reasons, youthWords, colleague, secondTalkOn } = wish
      await dossier.run(
        write.insertInto('care.help_going_on').values({
          ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: act.operation },
          ...{ question_id: asked.id, kind, decided_by: me, colleague_id: colleague },
          ...{ second_talk_on: secondTalkOn, decided_at: dossier.at },
          sealed: await dossier.seal(
            { table: 'care.help_going_on', id: act.operation, wording: 1, keyPerson: asked.youth },
            { reasons, youthWords },
          ),
          key_person: asked.youth,
        }),
      )
      return {
        ...{ to: helpPlace(wish.familyId, asked.id), draft: wish.draft },
        notice: { said: 'zorg.verder.vast', values: { name: asked.youth } },
      }
    },
  )

export type WhyGoingOn = {
  kind: GoingOnKind
  by: Id
  colleague: string
  secondTalkOn: Day | null
  at: Date
  reasons: string
  youthWords: string
}

/** Newest first; for anybody but the youth and who coordinates there is no such page. */
export async function whyItGoesOn(dossier: Dossier, question: Id): Promise<readonly WhyGoingOn[]> {
  const asked = await questionForHelp(dossier, question)
  const rows = await goingOnRows(dossier, dossier.family.id, asked.id)
  if (rows.length === 0) throw new Refusal('notFound')
  return Promise.all(
    rows.map(async (row) => ({
      ...{ kind: row.kind, by: row.by, secondTalkOn: row.secondTalkOn, at: row.at },
      colleague: asked.goesOn.find(({ at }) => at.getTime() === row.at.getTime())?.colleagueName ?? '',
      ...(await dossier.unseal<{ reasons: string; youthWords: string }>('care.help_going_on', row)),
    })),
  )
}
