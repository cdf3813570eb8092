/** A-13 Stel een vraag: without account, without script, and without a trace on the device. */

import type { Viewer } from '#care/access/frame.ts'
import { entryWords } from '#care/entry/entry.words.ts'
import { OutsideFrame, sayOf } from '#care/entry/trouble.views.tsx'
import { viewerOf } from '#care/entry/visitor.commands.ts'
import { teamPlaces } from '#care/publicText/public-text.sql.ts'
import { dayOf } from '#platform/dates.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { type Around, LookAround, waysAround } from './around.views.tsx'
import { askQuestion } from './question.commands.ts'
import { questionTyped } from './question.form.ts'
import { askPlaces } from './question.sql.ts'
import {
  type AskPlace,
  type NotTaken,
  type QuestionField,
  type QuestionProblems,
  questionProblems,
  statusOf,
  type TypedQuestion,
} from './question.ts'
import { AskForm, CallInstead, phoneFor, problemText, Received } from './question.views.tsx'
import { questionWords as words } from './question.words.ts'

export async function askPage(page: Page): Promise<Answer> {
  const viewer = await viewerOf(page)
  return form(page, viewer, { ...(await placesOf(page)), typed: questionTyped({}, []), problems: {} })
}

export async function askHere(page: Page): Promise<Answer> {
  const viewer = await viewerOf(page)
  const { places, around } = await placesOf(page)
  const ids = places.map(({ id }) => id)
  const typed = questionTyped(page.fields, ids)
  const problems = questionProblems(typed, ids)
  const shown = { places, around, typed }
  if (places.length === 0) return form(page, viewer, { ...shown, problems: {} })
  if (Object.keys(problems).length > 0) return form(page, viewer, { ...shown, problems })
  const asked = await askQuestion(page, typed)
  if ('problem' in asked) return form(page, viewer, { ...shown, problems: {}, refused: asked.problem })
  const { voice } = viewer ?? page.look
  return show(
    <OutsideFrame
      visit={page}
      viewer={viewer}
      screen={sayOf(page, viewer)(words['vraag.klaar.kop'])}
      back={{ href: '/', name: sayOf(page, viewer)(entryWords['alg.naarbegin']) }}
    >
      {(say) => (
        <Received
          say={say}
          voice={voice}
          phone={phoneFor(page, viewer)}
          typed={typed}
          contact={asked.contact}
          dueOn={asked.dueOn}
          today={dayOf(page.now)}
        />
      )}
    </OutsideFrame>,
  )
}

async function placesOf(page: Page): Promise<{ places: readonly AskPlace[]; around: Around }> {
  const { places, hasPeer } = await askPlaces(page.house.pool)
  return { places, around: { hasTeam: (await teamPlaces(page)).length > 0, hasPeer } }
}

type FormState = {
  around: Around
  places: readonly AskPlace[]
  typed: TypedQuestion
  problems: QuestionProblems
  refused?: NotTaken | undefined
}

/** Whatever goes wrong, what was typed stays, and so does the id of this sending. */
function form(page: Page, viewer: Viewer | undefined, state: FormState): Answer {
  const { places, around, typed, problems, refused } = state
  const say = sayOf(page, viewer)
  const phone = phoneFor(page, viewer)
  const closed = places.length === 0 ? 'nobody' : refused
  const fields = Object.keys(problems) as QuestionField[]
  return show(
    <OutsideFrame
      visit={page}
      viewer={viewer}
      screen={say(words['vraag.kop'])}
      back={{ href: '/', name: say(entryWords['alg.naarbegin']) }}
      problems={fields.map((field) => ({ field, text: problemText(say, problems, field) ?? '' }))}
    >
      {() => (
        <>
          {closed === undefined ? null : (
            <CallInstead
              text={say(words[closed === 'nobody' ? 'vraag.dicht' : 'vraag.fout.vaak'], { phone })}
              phone={phone}
            />
          )}
          {places.length === 0 && page.method === 'GET' ? null : (
            <AskForm
              say={say}
              visit={page}
              op={page.fresh()}
              phone={phone}
              places={places}
              typed={typed}
              problems={problems}
            />
          )}
          <LookAround say={say} ways={waysAround(say, around)} />
        </>
      )}
    </OutsideFrame>,
    statusOf(page.method, fields.length, closed),
  )
}
