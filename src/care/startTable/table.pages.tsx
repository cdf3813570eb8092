/** P-05 the first conversation: ten questions on one shared screen. The result is one page. */

import { type Dossier, knockOf, type Outcome, openDossier } from '#care/access/door.commands.ts'
import { draftOf, keepDraft } from '#care/access/draft.commands.ts'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { readTalk, startLook } from '#care/startConversation/start.commands.ts'
import { latestLookBack, wordsLength } from '#care/startConversation/start-conversation.ts'
import type { SeenTalk } from '#care/startConversation/start-voice.ts'
import { piecesOf } from '#care/story/story.commands.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import type { Fields } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import type { FieldProblem } from '#ui/error-summary.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { unlooked } from './choice.ts'
import { ChooseStep, GrowingUpStep, NextStep } from './choose.views.tsx'
import { latestFirstStep, type NextProblem } from './next-step.ts'
import { ReadStep } from './read.views.tsx'
import { keepChoice, keepGrowingUp, keepNext, keepSpoken, sendPage } from './start-table.commands.ts'
import { chooseForm, endForm, growingUpForm, longest, nextForm, presentForm, spokenForm } from './start-table.form.ts'
import { isSpoken, type SpokenPart, stepIn, type TableStep, unheard } from './start-table.ts'
import { startTableWords } from './start-table.words.ts'
import { SpokenStep } from './table.views.tsx'

/** What is wrong, said with the words and days of the page that shows it. */
type Wrong = (dossier: Dossier, start: SeenTalk) => FieldProblem[]

function stepOf(page: Page): TableStep {
  const step = stepIn(page.param('kind'))
  if (step === undefined) throw new Refusal('notFound')
  return step
}

const placeOf = (page: Page) => ({ familyId: page.param('familyId'), talkId: page.param('startId') })

export const tablePage = (page: Page): Promise<Answer> => stepPage(page, undefined)

function stepPage(page: Page, wrong: Wrong | undefined): Promise<Answer> {
  const step = stepOf(page)
  const { familyId, talkId } = placeOf(page)
  return openDossier(knockOf(page), startLook(familyId, 'read', talkId), async (dossier) => {
    const start = await readTalk(dossier, talkId)
    if (!dossier.isCoordinator || (start.state !== 'planned' && start.state !== 'held')) throw new Refusal('notFound')
    const there = start.talk.heldAt === null || step === 'happened' ? start.talk.invited : start.talk.present
    const typed = wrong === undefined ? await draftOf(page, page.path) : page.fields
    const notHere = isSpoken(step) && typed !== undefined ? notHeard(step, there, start, typed) : []
    const people = dossier.people.filter(
      ({ id, kind }) => (kind === 'member' && there.includes(id)) || notHere.includes(id),
    )
    const Shown = viewOf(step)
    return show(
      <Shown
        asked={page}
        seen={dossier}
        start={start}
        people={people}
        notHere={notHere}
        pieces={isSpoken(step) ? await piecesOf(dossier) : []}
        step={step}
        typed={typed}
        problems={inRowsShown(wrong?.(dossier, start) ?? [], page.fields, people)}
      />,
      wrong === undefined ? 200 : 422,
    )
  })
}

/** Who is not there and whose words stand on this page all the same: they are kept by nobody before that is said. */
const notHeard = (step: SpokenPart, there: readonly Id[], { talk, voices }: SeenTalk, typed: Fields): readonly Id[] =>
  unheard(step, there, spokenForm(typed), voices)
    .map(({ person }) => person)
    .filter((id) => talk.invited.includes(id))

/** Whoever came or went meanwhile, what is wrong stands at the field of the one who said it. */
const inRowsShown = (problems: FieldProblem[], sent: Fields, people: readonly { id: Id }[]): FieldProblem[] =>
  problems.map((problem) => {
    const [name, row] = problem.field?.split('.') ?? []
    const at = people.findIndex(({ id }) => row !== undefined && sent[`person.${row}`] === id)
    return at < 0 ? problem : { ...problem, field: `${name}.${at}` }
  })

function viewOf(step: TableStep) {
  if (isSpoken(step)) return SpokenStep
  return { growingUp: GrowingUpStep, choose: ChooseStep, next: NextStep, read: ReadStep }[step]
}

export async function saveTable(page: Page): Promise<Answer> {
  const step = stepOf(page)
  if (longest(page.fields) > wordsLength) return stepPage(page, tooLong(page))
  if (isSpoken(step)) return saveSpoken(page, step)
  return savers[step](page)
}

const tooLong =
  (page: Page): Wrong =>
  ({ say }) =>
    Object.entries(page.fields).flatMap(([field, value]) =>
      typeof value === 'string' && value.trim().length > wordsLength
        ? [{ field, text: say(uiWords['fout.telang'], { max: wordsLength }) }]
        : [],
    )

/** On to the next question without a word of thanks in between; or the same one with what is wrong. */
async function onwardOr<P>(
  page: Page,
  outcome: Outcome | { problem: P },
  wrong: (problem: P) => Wrong,
): Promise<Answer> {
  return 'to' in outcome ? goTo(outcome.to) : stepPage(page, wrong(outcome.problem))
}

async function saveSpoken(page: Page, step: SpokenPart): Promise<Answer> {
  const spoken = spokenForm(page.fields)
  const wrong = spoken.flatMap(({ score }, at) =>
    score === null && (page.fields[`score.${at}`] ?? '') !== '' ? [`score.${at}`] : [],
  )
  if (wrong.length > 0)
    return stepPage(page, ({ say }) => wrong.map((field) => ({ field, text: say(uiWords['fout.cijfer']) })))
  const said = { ...placeOf(page), step, ...presentForm(page.fields), spoken }
  const outcome = await keepSpoken(knockOf(page), page, said)
  if (!('to' in outcome) && step !== 'happened') {
    // The way on leads over another page, and the words wait here meanwhile.
    await keepDraft(page, page.path, page.fields)
    return stepPage(page, absentWrong(step, page.fields))
  }
  return onwardOr(page, outcome, (problem) => ({ say }) => [
    {
      field: 'present',
      text: say(startTableWords[problem === 'nobody' ? 'starttafel.fout.wie' : 'starttafel.fout.wienietis']),
    },
  ])
}

const absentWrong =
  (step: SpokenPart, sent: Fields): Wrong =>
  (dossier, { talk, voices }) =>
    unheard(step, talk.present, spokenForm(sent), voices).map(({ person, field }) => ({
      field: `${field}.${
        Object.keys(sent)
          .find((name) => sent[name] === person)
          ?.split('.')[1]
      }`,
      text: dossier.say(startTableWords['starttafel.fout.nietbij'], { name: nameOf(dossier, person) }),
    }))

const outcomeWrong = {
  outcomeMissing: 'starttafel.fout.uitkomst',
  noneAndHelp: 'starttafel.fout.geenenwel',
} as const

const savers = {
  growingUp: async (page: Page) => {
    const said = { ...placeOf(page), ...growingUpForm(page.fields) }
    return onwardOr(page, await keepGrowingUp(knockOf(page), page, said), () => () => [])
  },
  choose: async (page: Page) => {
    const chosen = { ...placeOf(page), ...chooseForm(page.fields) }
    return onwardOr(
      page,
      await keepChoice(knockOf(page), page, chosen),
      (problem) =>
        ({ say }) =>
          problem !== 'rungMissing'
            ? [{ field: 'outcomes', text: say(startTableWords[outcomeWrong[problem]]) }]
            : unlooked(chosen.outcomes, chosen.options).map((rung) => ({
                field: `rung.${rung}`,
                text: say(startTableWords['starttafel.fout.trede']),
              })),
    )
  },
  next: async (page: Page) => {
    const next = { ...placeOf(page), ...nextForm(page.fields) }
    return onwardOr(page, await keepNext(knockOf(page), page, next), nextWrong)
  },
  read: async (page: Page) => {
    const outcome = await sendPage(knockOf(page), page, { ...placeOf(page), ...endForm(page.fields) })
    if ('to' in outcome) return landed(page, outcome)
    return stepPage(page, ({ say }) => [{ text: say(startTableWords['starttafel.mist']) }])
  },
}

const nextFields = {
  stepMissing: 'what',
  whoMissing: 'who',
  stepDay: 'on',
  stepIsPast: 'on',
  stepTooLate: 'on',
  lookBackDay: 'look',
  lookBackRange: 'look',
} as const satisfies Record<NextProblem, string>

const nextWrong =
  (problem: NextProblem): Wrong =>
  ({ say, viewer, today, at }, { talk }) => {
    const heldOn = dayOf(talk.heldAt ?? at)
    const date = (day: Parameters<typeof longDay>[1]) => longDay(viewer.voice, day, today)
    const text = {
      stepMissing: say(startTableWords['starttafel.fout.stap']),
      whoMissing: say(startTableWords['starttafel.fout.stapwie']),
      stepDay: say(uiWords['fout.datumvorm']),
      stepIsPast: say(startTableWords['starttafel.fout.verleden']),
      stepTooLate: say(startTableWords['starttafel.fout.telaat'], { date: date(latestFirstStep(heldOn)) }),
      lookBackDay: say(uiWords['fout.datumvorm']),
      lookBackRange: say(startTableWords['starttafel.fout.terugkijken'], { date: date(latestLookBack(heldOn)) }),
    }[problem]
    return [{ field: nextFields[problem], text }]
  }
