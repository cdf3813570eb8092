/** N-03: what school writes from a card; and for the family and who coordinates what school wrote, with what was done with it. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { readersAtHome } from '#care/access/frame.ts'
import { allGoals } from '#care/goals/goals.sql.ts'
import { scoreIn } from '#care/goals/score.ts'
import { teamPlace } from '#care/ourTeam/our-team.commands.ts'
import { ourTeamWords } from '#care/ourTeam/our-team.words.ts'
import { problemText } from '#care/papers/paper-form.views.tsx'
import { schoolFilesHere, takeSchoolFile } from '#care/schoolFile/school-file.commands.ts'
import type { SchoolFileProblem } from '#care/schoolFile/school-file.ts'
import { text } from '#platform/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { schoolWords as words } from './school.words.ts'
import {
  aboutHere,
  answerSchool,
  schoolPlace,
  takeSchoolWordBack,
  wordLook,
  wordsOfSchool,
  writeForSchool,
  writtenHere,
  writtenPlace,
} from './word.commands.ts'
import { type TextProblem, wordLength } from './word.ts'
import { AnswerForm, WriteForm, Written } from './word.views.tsx'

const sentenceOf = ({ say }: Dossier, problem: TextProblem): string =>
  problem === 'tooLong' ? say(uiWords['fout.telang'], { max: wordLength }) : say(uiWords['fout.tekst'])

const again: SchoolFileProblem = { field: 'files', fault: 'again' }

const problemsOf = (errors: Record<string, string | undefined>) => {
  const found = Object.entries(errors).flatMap(([field, text]) => (text === undefined ? [] : [{ field, text }]))
  return found.length === 0 ? undefined : found
}

/** A file is opened for somebody who may write here, and for nobody else. */
async function sentFile(page: Page, pupil: string, goal: string) {
  if (page.files.file === undefined) return null
  await openDossier(knockOf(page), wordLook(page.param('familyId'), 'read'), (dossier) =>
    aboutHere(dossier, pupil, goal),
  )
  return takeSchoolFile(page.files.file)
}

/** About a goal of the card, or a question. */
const pagesFor = (goalOf: (page: Page) => string | null) => {
  const form = (page: Page, problem?: TextProblem, file?: SchoolFileProblem): Promise<Answer> =>
    openDossier(knockOf(page), wordLook(page.param('familyId'), 'read'), async (dossier) => {
      const { say, family } = dossier
      const { pupil, goal } = await aboutHere(dossier, page.param('pupilId'), goalOf(page))
      const error = problem && sentenceOf(dossier, problem)
      const fileError = file && problemText(say, file)
      return show(
        <FamilyFrame
          asked={page}
          seen={dossier}
          screen={say(words[goal === null ? 'school.vraag.kop' : 'school.schrijf.kop'])}
          tab="today"
          back={{ href: schoolPlace(family.id), name: say(words['school.kop']) }}
          problems={problemsOf({ text: error, file: fileError })}
        >
          <WriteForm
            asked={page}
            seen={dossier}
            at={page.path}
            about={goal?.title ?? null}
            mayScore={goal?.mayScore ?? false}
            value={text(await sentOrKept(page), 'value')}
            child={pupil.id}
            text={text(await sentOrKept(page), 'text')}
            error={error}
            fileError={fileError}
          />
        </FamilyFrame>,
        problem === undefined && file === undefined ? 200 : 422,
      )
    })
  return {
    form: (page: Page) => form(page),
    async send(page: Page): Promise<Answer> {
      const about = { familyId: page.param('familyId'), pupil: page.param('pupilId'), goal: goalOf(page) }
      const file = about.goal === null ? null : await sentFile(page, about.pupil, about.goal)
      if (file !== null && 'fault' in file) return form(page, undefined, file)
      const wish = {
        ...{ ...about, file, text: text(page.fields, 'text'), value: scoreIn(text(page.fields, 'value')) },
        draft: page.path,
      }
      const outcome = await writeForSchool(knockOf(page), page, wish)
      // A browser gives a file back to nobody; who sent one is told to choose it again.
      if ('problem' in outcome) return form(page, outcome.problem, file === null ? undefined : again)
      return landed(page, outcome)
    },
  }
}

const aboutGoal = pagesFor((page) => page.param('goalId'))
const asQuestion = pagesFor(() => null)
export const seenInClassPage = aboutGoal.form
export const sendSeenInClass = aboutGoal.send
export const schoolQuestionPage = asQuestion.form
export const sendSchoolQuestion = asQuestion.send

export async function takeBackSchoolWord(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), word: page.param('schoolWordId') }
  return landed(page, await takeSchoolWordBack(knockOf(page), page, wish))
}

const goalNames = async (dossier: Dossier): Promise<ReadonlyMap<string, string>> =>
  new Map((await allGoals(dossier)).goals.map(({ id, title }) => [id, title]))

export const writtenPage = (page: Page): Promise<Answer> => {
  const look = { ...wordLook(page.param('familyId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, family } = dossier
    const all = await writtenHere(dossier)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['school.geschreven.kop'])}
        tab="circle"
        back={{ href: teamPlace(family.id), name: say(ourTeamWords['team.kop']) }}
      >
        <Written seen={dossier} all={all} goals={await goalNames(dossier)} files={await schoolFilesHere(dossier)} />
      </FamilyFrame>,
    )
  })
}

export const answerPage = (page: Page): Promise<Answer> => answering(page)

function answering(page: Page, problem?: TextProblem): Promise<Answer> {
  const look = wordLook(page.param('familyId'), 'read', page.param('schoolWordId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, family, isCoordinator } = dossier
    const word = (await wordsOfSchool(dossier)).find(({ id }) => id === page.param('schoolWordId'))
    if (word === undefined || !isCoordinator || word.answer !== null) throw new Refusal('notFound')
    const error = problem && sentenceOf(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['school.antwoord.naar'])}
        tab="circle"
        back={{ href: writtenPlace(family.id), name: say(words['school.geschreven.kop']) }}
        problems={error === undefined ? undefined : [{ field: 'text', text: error }]}
      >
        <AnswerForm
          asked={page}
          seen={dossier}
          word={word}
          goals={await goalNames(dossier)}
          files={await schoolFilesHere(dossier)}
          readers={[word.author, ...readersAtHome(dossier, word.youth, 'goals')]}
          text={text(await sentOrKept(page), 'text')}
          error={error}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function sendAnswer(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), word: page.param('schoolWordId'), draft: page.path }
  const outcome = await answerSchool(knockOf(page), page, { ...wish, text: text(page.fields, 'text') })
  return 'problem' in outcome ? answering(page, outcome.problem) : landed(page, outcome)
}
