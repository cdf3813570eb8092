/** G-19 Wie keek: reading the log is itself a look, and asking about a line an act. */

import { type Dossier, knockOf, type Look, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { backToPlan, FamilyFrame } from '#care/access/family.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import { asDay } from '#platform/dates.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { logWords } from './log.words.ts'
import { LogQuestionForm } from './log-question.views.tsx'
import { askAboutLine } from './look-log.commands.ts'
import { type AskedRow, emergencyReasons, logLine, logLines, lookersTold, ownQuestions } from './look-log.sql.ts'
import { daysToShow } from './look-log.ts'
import { type EmergencyReason, LookLog, type OwnQuestion } from './look-log.views.tsx'

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
    const asker = await withLookers(dossier, [page.query.get('van')])
    const of = personAsked(asker, page.query.get('van'))
    const before = momentAsked(page.query.get('voor')) ?? dossier.at
    const lines = await logLines(dossier, dossier.viewer.person, before, of, linesRead)
    const asked = await ownQuestions(dossier)
    const questions = await Promise.all(asked.map((row) => ownQuestion(dossier, row)))
    const reasons = await reasonsHere(dossier)
    const seen = await withLookers(
      asker,
      lines.map(({ person }) => person),
    )
    const days = daysToShow(lines, lines.length < linesRead)
    return show(
      <FamilyFrame asked={page} seen={dossier} screen={dossier.say(logWords['log.kop'])} back={backToPlan(dossier)}>
        <LookLog
          seen={seen}
          lines={days.shown}
          questions={questions}
          reasons={reasons}
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
  return 'problem' in outcome ? questionForm(page, text) : landed(page, outcome)
}

function questionForm(page: Page, typed: string | undefined): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const line = await logLine(dossier, page.param('lineId'))
    if (line === undefined) throw new Refusal('notFound')
    const seen = await withLookers(dossier, [line.person])
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
          seen={seen}
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

async function ownQuestion(dossier: Dossier, row: AskedRow): Promise<OwnQuestion> {
  const { question = '' } = await dossier.unseal('care.log_question', row)
  const { answer: sealed, answerId: id, answerKey: keyPerson } = row
  const answer =
    sealed === null || id === null || keyPerson === null
      ? null
      : await dossier.unseal('care.log_answer', { id, sealed, wording: 1, keyPerson })
  return {
    logId: row.logId,
    answerDueOn: asDay(row.answerDueOn),
    question,
    answer: answer === null ? null : { text: answer.answer ?? '', by: answer.by ?? '' },
  }
}

const emergencyLook = 4 * 3_600_000

const reasonsHere = async (dossier: Dossier): Promise<EmergencyReason[]> =>
  Promise.all(
    (await emergencyReasons(dossier)).map(async ({ person, openedAt, ...row }) => ({
      ...{ person, from: openedAt, until: new Date(openedAt.getTime() + emergencyLook) },
      reason: (await dossier.unseal<{ reason: string }>('care.emergency_look', row)).reason,
    })),
  )

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Who looked need not take part in the plan; the log says that name too. */
async function withLookers(dossier: Dossier, ids: readonly (Id | null)[]): Promise<Dossier> {
  const strangers = ids.filter(
    (id): id is Id => id !== null && uuid.test(id) && !dossier.people.some((someone) => someone.id === id),
  )
  if (strangers.length === 0) return dossier
  const rows = await lookersTold(dossier, [...new Set(strangers)])
  const named = await Promise.all(
    rows.map(async (row) => ({
      ...outsider,
      id: row.id,
      name: (await dossier.unseal('care.person', row)).callName ?? '',
    })),
  )
  return { ...dossier, people: [...dossier.people, ...named] }
}

const outsider = {
  kind: 'formerCoordinator',
  parts: [],
  age: null,
  role: null,
  organisation: null,
  phone: null,
  days: null,
} as const

const personAsked = (dossier: Dossier, id: string | null) =>
  dossier.people.find((someone) => someone.id === id)?.id ?? null

function momentAsked(text: string | null): Date | null {
  const moment = new Date(text ?? '')
  return Number.isNaN(moment.getTime()) ? null : moment
}
