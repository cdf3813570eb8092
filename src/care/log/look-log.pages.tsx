/** G-19 Wie keek: reading the log is itself a look, and asking about a line an act. */

import { type Dossier, knockOf, type Look, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { backToPlan, FamilyFrame } from '#care/access/family.views.tsx'
import { doneOn, landing } from '#care/access/landing.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { logWords } from './log.words.ts'
import { LogQuestionForm } from './log-question.views.tsx'
import { askAboutLine } from './look-log.commands.ts'
import { logLine, logLines, ownQuestions } from './look-log.sql.ts'
import { daysToShow } from './look-log.ts'
import { LookLog } from './look-log.views.tsx'

const linesRead = 120
const questionLength = 1000

const look = (page: Page): Look => ({
  familyId: page.param('familyId'),
  purpose: 'kijken wie keek',
  action: 'logRead',
  topics: [],
  object: { class: 'accessLog' },
  done: doneOn(page.query),
})

export const lookLogPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    const of = personAsked(dossier, page.query.get('van'))
    const before = momentAsked(page.query.get('voor')) ?? page.now
    const lines = await logLines(dossier, dossier.viewer.person, before, of, linesRead)
    const asked = await ownQuestions(dossier)
    const questions = await Promise.all(
      asked.map(async (row) => ({ ...row, question: (await dossier.unseal('care.log_question', row)).question ?? '' })),
    )
    const days = daysToShow(lines, lines.length < linesRead)
    return show(
      <FamilyFrame asked={page} seen={dossier} screen={dossier.say(logWords['log.kop'])} back={backToPlan(dossier)}>
        <LookLog
          seen={dossier}
          lines={days.shown}
          questions={questions}
          of={of}
          earlier={days.before === null ? null : wayTo(page.path, of, days.before)}
          isEarlier={page.query.has('voor')}
        />
      </FamilyFrame>,
    )
  })

const wayTo = (path: string, of: string | null, before: Date): string =>
  `${path}?${new URLSearchParams({ ...(of === null ? {} : { van: of }), voor: before.toISOString() })}`

export const logQuestionPage = (page: Page): Promise<Answer> => questionForm(page, undefined)

export async function askLogQuestion(page: Page): Promise<Answer> {
  const text = one(page.fields, 'question').trim()
  if (text === '' || text.length > questionLength) return questionForm(page, text)
  const outcome = await askAboutLine(knockOf(page), page, {
    familyId: page.param('familyId'),
    lineId: page.param('lineId'),
    text,
    id: page.operation,
    draft: page.path,
  })
  return 'problem' in outcome ? questionForm(page, text) : goTo(landing(outcome.to, page.operation))
}

function questionForm(page: Page, typed: string | undefined): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const line = await logLine(dossier, page.param('lineId'))
    if (line === undefined) throw new Refusal('notFound')
    const { say } = dossier
    const error =
      typed === undefined
        ? undefined
        : typed === ''
          ? say(uiWords['fout.tekst'])
          : say(uiWords['fout.telang'], { max: questionLength })
    const draft = typed === undefined ? await draftOf(page, page.path) : undefined
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(logWords['log.vraag.kop'])}
        back={{ href: `/gezin/${dossier.family.id}/wie-keek`, name: say(uiWords['knop.terug']) }}
        problems={error === undefined ? undefined : [{ field: 'question', text: error }]}
      >
        <LogQuestionForm
          asked={page}
          seen={dossier}
          line={line}
          draft={page.path}
          text={typed ?? draft?.question ?? ''}
          error={error}
        />
      </FamilyFrame>,
      error === undefined ? 200 : 422,
    )
  })
}

const personAsked = (dossier: Dossier, id: string | null) =>
  dossier.people.find((someone) => someone.id === id)?.id ?? null

function momentAsked(text: string | null): Date | null {
  const moment = new Date(text ?? '')
  return Number.isNaN(moment.getTime()) ? null : moment
}
