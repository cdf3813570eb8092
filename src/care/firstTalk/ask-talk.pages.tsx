/** A-13, beside the question: asking to talk with who has lived it, without account, without script, and without a trace on the device. */

import type { Viewer } from '#care/access/frame.ts'
import { entryWords } from '#care/entry/entry.words.ts'
import { OutsideFrame, sayOf } from '#care/entry/trouble.views.tsx'
import { viewerOf } from '#care/entry/visitor.commands.ts'
import { type NotTaken, statusOf } from '#care/question/question.ts'
import { CallInstead, phoneFor } from '#care/question/question.views.tsx'
import { questionWords } from '#care/question/question.words.ts'
import { dayOf } from '#platform/dates.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { LoneLink } from '#ui/facts.views.tsx'
import { askTalk } from './ask-talk.commands.ts'
import { AskTalkForm, askProblemText, TalkSent } from './ask-talk.views.tsx'
import { talkTyped } from './first-talk.form.ts'
import { talkPlaces } from './first-talk.sql.ts'
import { type AskProblems, askProblems, type TalkField, type TalkPlace, type TypedTalk } from './first-talk.ts'
import { firstTalkWords as words } from './first-talk.words.ts'

export async function askTalkPage(page: Page): Promise<Answer> {
  const [places, viewer] = [await talkPlaces(page.house.pool), await viewerOf(page)]
  return form(page, viewer, { places, typed: talkTyped({}, places), problems: {} })
}

export async function askTalkHere(page: Page): Promise<Answer> {
  const [places, viewer] = [await talkPlaces(page.house.pool), await viewerOf(page)]
  const typed = talkTyped(page.fields, places)
  const problems = askProblems(typed, places)
  if (places.length === 0) return form(page, viewer, { places, typed, problems: {} })
  if (Object.keys(problems).length > 0) return form(page, viewer, { places, typed, problems })
  const asked = await askTalk(page, typed)
  if ('problem' in asked) return form(page, viewer, { places, typed, problems: {}, refused: asked.problem })
  const { voice } = viewer ?? page.look
  const sent = { voice, phone: phoneFor(page, viewer), typed, dueOn: asked.dueOn, today: dayOf(page.now) }
  return show(
    <OutsideFrame
      visit={page}
      viewer={viewer}
      screen={sayOf(page, viewer)(words['praat.klaar.kop'])}
      back={{ href: '/', name: sayOf(page, viewer)(entryWords['alg.naarbegin']) }}
    >
      {(say) => <TalkSent say={say} {...sent} />}
    </OutsideFrame>,
  )
}

type FormState = {
  places: readonly TalkPlace[]
  typed: TypedTalk
  problems: AskProblems
  refused?: NotTaken | undefined
}

/** Whatever goes wrong, what was typed stays. */
function form(page: Page, viewer: Viewer | undefined, { places, typed, problems, refused }: FormState): Answer {
  const say = sayOf(page, viewer)
  const phone = phoneFor(page, viewer)
  const closed = places.length === 0 ? 'nobody' : refused
  const fields = Object.keys(problems) as TalkField[]
  const told = closed === 'nobody' ? words['praat.dicht'] : questionWords['vraag.fout.vaak']
  return show(
    <OutsideFrame
      visit={page}
      viewer={viewer}
      screen={say(questionWords['vraag.eerst.praat'])}
      back={{ href: '/', name: say(entryWords['alg.naarbegin']) }}
      problems={fields.map((field) => ({ field, text: askProblemText(say, problems, field) ?? '' }))}
    >
      {() => (
        <>
          {closed === undefined ? null : <CallInstead text={say(told, { phone })} phone={phone} />}
          {places.length === 0 && page.method === 'GET' ? null : (
            <AskTalkForm
              say={say}
              visit={page}
              op={page.fresh()}
              phone={phone}
              places={places}
              typed={typed}
              problems={problems}
            />
          )}
          <LoneLink href="/vraag">{say(words['praat.vraag'])}</LoneLink>
        </>
      )}
    </OutsideFrame>,
    statusOf(page.method, fields.length, closed),
  )
}
