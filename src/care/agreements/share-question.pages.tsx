/** G-18 Toestemming om te delen: the question, its answers, and what somebody said aloud. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf, sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { youthsOf } from '#care/access/frame.ts'
import { doneOn, landing } from '#care/access/landing.ts'
import { lastDayOf } from '#care/consent/sharing.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { answerTyped, shareTyped, shareWish, type TypedShare } from './agreements.form.ts'
import { factsOf, nextReviewOn } from './agreements.sql.ts'
import { type AskProblem, outcomeOf, type SayProblem, signersOf, topicsToAsk } from './asking.ts'
import { consentWords } from './consent.words.ts'
import { SaidPage } from './said-page.views.tsx'
import { ShareForm } from './share-form.views.tsx'
import {
  answerShare,
  answersTo,
  askToShare,
  consentLook,
  mayAskAbout,
  mayBeReader,
  maySpeakHere,
  questionToShare,
  sharePlace,
} from './share-question.commands.ts'
import { ShareQuestion, shareHeading } from './share-question.views.tsx'

const whoSees = (familyId: string) => `/gezin/${familyId}/wie-ziet-wat`

export const newSharePage = (page: Page): Promise<Answer> => shareForm(page, undefined)

export async function askShareAct(page: Page): Promise<Answer> {
  const wish = { ...shareWish(shareTyped(page.fields)), familyId: page.param('familyId'), id: page.operation }
  const outcome = await askToShare(knockOf(page), page, { ...wish, draft: page.path })
  return 'problem' in outcome ? shareForm(page, outcome.problem) : goTo(landing(outcome.to, page.operation))
}

const asking = {
  subjectMissing: { field: 'subject', words: consentWords['toest.fout.overwie'] },
  readerMissing: { field: 'reader', words: consentWords['toest.fout.wie'] },
  withOneself: { field: 'reader', words: consentWords['toest.fout.zelf'] },
  professionalMissing: { field: 'professional', words: consentWords['toest.fout.praten'] },
  topicsMissing: { field: 'topics', words: consentWords['toest.fout.wat'] },
  purposeMissing: { field: 'purpose', words: consentWords['toest.fout.waarvoor'] },
  endsBeforeItBegins: { field: 'until', words: consentWords['toest.fout.dag'] },
  inThePast: { field: 'until', words: consentWords['toest.fout.dag'] },
  tooLong: { field: 'until', words: consentWords['toest.fout.telang'] },
} as const satisfies Record<AskProblem, unknown>

/** Until the next look-back, at most six months. A page that leads here may say for whom. */
async function proposed(page: Page, dossier: Dossier): Promise<TypedShare> {
  const [year = '', month = '', day = ''] = lastDayOf(
    dossier.today,
    await nextReviewOn(dossier, dossier.family.id),
  ).split('-')
  const draft = await draftOf(page, page.path)
  if (draft !== undefined) return shareTyped(draft)
  const until = { day: String(Number(day)), month: String(Number(month)), year }
  return { ...shareTyped({}), reader: page.query.get('met') ?? '', until }
}

function shareForm(page: Page, problem: AskProblem | undefined): Promise<Answer> {
  const look = consentLook(page.param('familyId'), 'read', 'shareQuestion')
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say } = dossier
    const subjects = await mayAskAbout(dossier)
    if (subjects.length === 0) throw new Refusal('notYours')
    const readers = mayBeReader(dossier)
    const youths = youthsOf(dossier).map(({ id }) => id)
    const found = problem && { field: asking[problem].field, text: say(asking[problem].words) }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(consentWords['toest.nieuw'])}
        back={{ href: whoSees(dossier.family.id), name: say(uiWords['knop.terug']) }}
        problems={found && [found]}
      >
        <ShareForm
          seen={dossier}
          asked={page}
          typed={page.method === 'POST' ? shareTyped(page.fields) : await proposed(page, dossier)}
          errors={found === undefined ? {} : { [found.field]: found.text }}
          subjects={subjects}
          readers={readers.filter((id) => subjects.length > 1 || id !== subjects[0])}
          speakers={maySpeakHere(dossier)}
          topics={topicsToAsk(subjects.some((id) => youths.includes(id)))}
        />
      </FamilyFrame>,
      found === undefined ? 200 : 422,
    )
  })
}

export const shareQuestionPage = (page: Page): Promise<Answer> => question(page, undefined)

export async function answerShareAct(page: Page): Promise<Answer> {
  const outcome = await answerShare(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), question: page.param('questionId'), person: null },
    ...{ says: one(page.fields, 'says'), channel: 'screen', checkedHow: '' },
  })
  return 'problem' in outcome ? question(page, outcome.problem) : goTo(landing(outcome.to, page.operation))
}

function question(page: Page, problem: SayProblem | undefined): Promise<Answer> {
  const look = consentLook(page.param('familyId'), 'read', 'shareQuestion', page.param('questionId'))
  return openDossier(knockOf(page), { ...look, done: doneOn(page.query) }, async (dossier) => {
    const { say } = dossier
    const asked = await questionToShare(dossier, page.param('questionId'))
    const facts = await factsOf(dossier, dossier.family.id)
    const given = await answersTo(dossier, asked)
    const error = problem === 'saysMissing' ? say(consentWords['toest.fout.kies']) : undefined
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(consentWords['toest.kop'])}
        heading={shareHeading(dossier, asked)}
        back={{ href: whoSees(dossier.family.id), name: say(uiWords['knop.terug']) }}
        problems={error === undefined ? undefined : [{ field: 'says', text: error }]}
      >
        <ShareQuestion
          seen={dossier}
          asked={page}
          question={asked}
          signers={signersOf(facts, asked, dossier.at)}
          given={given}
          outcome={outcomeOf(facts, asked, given, dossier.at)}
          error={error}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export const saidAloudPage = (page: Page): Promise<Answer> => saidAloud(page, undefined)

export async function recordSaidAct(page: Page): Promise<Answer> {
  const outcome = await answerShare(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), question: page.param('questionId'), person: page.param('personId') },
    ...answerTyped(page.fields),
    draft: page.path,
  })
  return 'problem' in outcome ? saidAloud(page, outcome.problem) : goTo(landing(outcome.to, page.operation))
}

function saidAloud(page: Page, problem: SayProblem | undefined): Promise<Answer> {
  const look = consentLook(page.param('familyId'), 'read', 'shareQuestion', page.param('questionId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    const asked = await questionToShare(dossier, page.param('questionId'))
    const person = page.param('personId')
    const { all, oneOf } = signersOf(await factsOf(dossier, dossier.family.id), asked, dossier.at)
    const readers = [...all, ...oneOf]
    if (!readers.includes(person)) throw new Refusal('notFound')
    const fields = await sentOrKept(page)
    return show(
      <SaidPage
        seen={dossier}
        asked={page}
        screen={dossier.say(consentWords['toest.kop'])}
        back={sharePlace(dossier.family.id, asked.id)}
        person={person}
        typed={answerTyped(fields)}
        problem={problem}
        readers={readers}
      />,
      problem === undefined ? 200 : 422,
    )
  })
}
