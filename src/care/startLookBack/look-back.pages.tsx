/** G-32 and P-05 Looking back on the first conversation: around its page, the own part of it, and the page where one looks back together. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { entryWords } from '#care/entry/entry.words.ts'
import { startLook } from '#care/startConversation/start.commands.ts'
import { wordsLength } from '#care/startConversation/start-conversation.ts'
import { type SeenTalk, startPath } from '#care/startConversation/start-voice.ts'
import { startTableWords } from '#care/startTable/start-table.words.ts'
import { longDay } from '#platform/dates.ts'
import { text } from '#platform/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import type { FieldProblem } from '#ui/error-summary.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import {
  answerLookBack,
  keepLookBack,
  lookedBackHere,
  peopleOf,
  sayOwnNumber,
  saysNumber,
  takeLookBackBack,
} from './look-back.commands.ts'
import { heldForm } from './look-back.form.ts'
import { answerOf, type HeldProblem, isOpen, type LookedBack, latestNext, rightPath } from './look-back.ts'
import { Ahead, Times } from './look-back.views.tsx'
import { lookBackWords as words } from './look-back.words.ts'
import { OwnNumber, RightOrNot } from './own-number.views.tsx'
import { Together } from './together.views.tsx'

const aboutOf = (page: Page) => ({ familyId: page.param('familyId'), talkId: page.param('startId') })

const speaksHere = (dossier: Dossier, { start }: LookedBack): boolean =>
  start.talk.present.includes(dossier.viewer.person) && saysNumber(dossier, dossier.viewer.person)

/** Under the page that went out: each time one looked back, and what comes next. On paper only what was said. */
export const lookBackAround = async (dossier: Dossier, start: SeenTalk, on: 'screen' | 'paper' = 'screen') => {
  const { talk } = start
  if (talk.sentAt === null || !(dossier.isCoordinator || talk.present.includes(dossier.viewer.person))) return null
  const looked = await lookedBackHere(dossier, talk.id)
  return (
    <>
      <Times seen={dossier} looked={looked} />
      {on === 'paper' ? null : <Ahead seen={dossier} looked={looked} speaks={speaksHere(dossier, looked)} />}
    </>
  )
}

type Wrong = { field: 'number' | 'text'; text: (dossier: Dossier) => string; status: 409 | 422 }

export const ownPage = (page: Page): Promise<Answer> => own(page)

/** The own number before it, the own klopt after it; for nobody else there is such a page. */
function own(page: Page, wrong?: Wrong): Promise<Answer> {
  const { familyId, talkId } = aboutOf(page)
  const look = { ...startLook(familyId, 'read', talkId), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, viewer } = dossier
    const looked = await lookedBackHere(dossier, talkId)
    if (!speaksHere(dossier, looked)) throw new Refusal('notFound')
    const error = wrong?.text(dossier)
    const others = looked.start.talk.present.filter((id) => id !== viewer.person).map((id) => nameOf(dossier, id))
    const readers = [...others, coordinatorOf(dossier)?.name ?? ''].filter((name) => name !== '')
    const told = { asked: page, seen: dossier, looked, readers }
    const typedIn = (field: Wrong['field'], kept: string | undefined) =>
      wrong?.field === field ? { typed: text(page.fields, field), error } : { typed: kept, error: undefined }
    const answered = answerOf(looked.start.voices, looked.backs, viewer.person) !== undefined
    const answers = looked.backs.length > 0 && (!answered || wrong?.field === 'text')
    const numbers = isOpen(looked, dossier.today)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['gesprekterug.kop'])}
        back={{ href: startPath(familyId, talkId), name: say(uiWords['knop.terug']) }}
        problems={wrong === undefined || error === undefined ? undefined : [{ field: wrong.field, text: error }]}
      >
        <Times seen={dossier} looked={looked} />
        {answers ? <RightOrNot {...told} {...typedIn('text', await wordsKept(page))} /> : null}
        {numbers ? <OwnNumber {...told} {...typedIn('number', undefined)} /> : null}
        {answers || numbers ? null : <Ahead seen={dossier} looked={looked} speaks={false} />}
      </FamilyFrame>,
      wrong?.status ?? 200,
    )
  })
}

async function wordsKept(page: Page): Promise<string> {
  const { familyId, talkId } = aboutOf(page)
  return text((await draftOf(page, rightPath(familyId, talkId))) ?? {}, 'text')
}

export async function ownNumberAct(page: Page): Promise<Answer> {
  const outcome = await sayOwnNumber(knockOf(page), page, { ...aboutOf(page), number: text(page.fields, 'number') })
  if ('to' in outcome) return landed(page, outcome)
  return own(page, { field: 'number', status: 422, text: ({ say }) => say(uiWords['fout.cijfer']) })
}

export async function backAnswerAct(page: Page): Promise<Answer> {
  const answer = {
    right: text(page.fields, 'answer') === 'right',
    text: text(page.fields, 'text'),
    shown: text(page.fields, 'shown'),
  }
  const outcome = await answerLookBack(knockOf(page), page, { ...aboutOf(page), ...answer })
  if ('to' in outcome) return landed(page, outcome)
  const { problem } = outcome
  return own(page, {
    field: 'text',
    status: problem === 'changed' ? 409 : 422,
    text: ({ say }) => {
      if (problem === 'changed') return say(entryWords['fout.veranderd'])
      return problem === 'tooLong' ? say(uiWords['fout.telang'], { max: wordsLength }) : say(uiWords['fout.tekst'])
    },
  })
}

export const togetherPage = (page: Page): Promise<Answer> => together(page)

function problemOf({ say, viewer, today }: Dossier, { field, is }: HeldProblem): FieldProblem {
  const sentence = {
    how: say(words['gesprekterug.fout.hoe']),
    number: say(uiWords['fout.cijfer']),
    comes: say(startTableWords['starttafel.fout.uitkomst']),
    notADay: say(uiWords['fout.datumvorm']),
    dayRange: say(words['gesprekterug.fout.dag'], { date: longDay(viewer.voice, latestNext(today), today) }),
  }[is]
  return { field, text: sentence }
}

/** For who coordinates, as long as it is to be done. */
function together(page: Page, wrong?: readonly HeldProblem[]): Promise<Answer> {
  const { familyId, talkId } = aboutOf(page)
  return openDossier(knockOf(page), startLook(familyId, 'read', talkId), async (dossier) => {
    const { say } = dossier
    const looked = await lookedBackHere(dossier, talkId)
    if (!dossier.isCoordinator || !isOpen(looked, dossier.today)) throw new Refusal('notFound')
    const problems = (wrong ?? []).map((problem) => problemOf(dossier, problem))
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['gesprekterug.kop'])}
        back={{ href: startPath(familyId, talkId), name: say(uiWords['knop.terug']) }}
        problems={wrong === undefined ? undefined : problems}
        shared
      >
        <Together
          asked={page}
          seen={dossier}
          looked={looked}
          people={peopleOf(dossier, looked)}
          saysNumber={({ id }) => saysNumber(dossier, id)}
          typed={wrong === undefined ? await draftOf(page, page.path) : page.fields}
          problems={problems}
        />
      </FamilyFrame>,
      wrong === undefined ? 200 : 422,
    )
  })
}

export async function togetherAct(page: Page): Promise<Answer> {
  const held = { ...aboutOf(page), ...heldForm(page.fields), draft: page.path }
  const outcome = await keepLookBack(knockOf(page), page, held)
  return 'problem' in outcome ? together(page, outcome.problem) : landed(page, outcome)
}

export async function lookBackBackAct(page: Page): Promise<Answer> {
  const wish = { ...aboutOf(page), lookBack: page.param('lookBackId') }
  return landed(page, await takeLookBackBack(knockOf(page), page, wish))
}
