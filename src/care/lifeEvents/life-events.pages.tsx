/** What happened, on a line: told one by one, each with who reads it, and worded again by its teller. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { speakerOf, storyLook, storyReaders } from '#care/speakers/speaker.commands.ts'
import { audienceAsked, firstAudience } from '#care/speakers/speaker.ts'
import { baseOf, madeFrom } from '#care/wording/wording.ts'
import { many, one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { type LifeEvent, type LifeEventProblem, titleLength } from './life-event.ts'
import {
  changeEvent,
  lifeEventsOf,
  ownEvent,
  placeOfEvents,
  takeEventBack,
  tellEvent,
  touchable,
} from './life-events.commands.ts'
import { EventForm, Line, type TypedEvent } from './life-events.views.tsx'
import { lifeEventsWords } from './life-events.words.ts'

const look = (page: Page) => ({ ...storyLook(page.param('familyId'), 'read'), done: doneOn(page.query) })

type Typed = TypedEvent & { audience: string; base: string }

/** As it was just sent, or as it was kept before; a list is kept one line for each. */
async function typedIn(page: Page): Promise<Typed | undefined> {
  if (page.method === 'POST') {
    const field = (name: string) => one(page.fields, name).trim()
    const when = { year: field('year'), month: field('month'), day: field('day') }
    const touches = many(page.fields, 'touches')
    return { title: field('title'), ...when, touches, audience: field('audience'), base: field('base') }
  }
  const kept = await draftOf(page, page.path)
  if (kept === undefined) return undefined
  const { title = '', year = '', month = '', day = '', audience = '', base = '' } = kept
  return { title, year, month, day, audience, base, touches: (kept['touches[]'] ?? '').split('\n') }
}

const wishOf = (page: Page, { title, year, month, day, touches, audience }: Typed) => ({
  ...{ familyId: page.param('familyId'), title, when: { year, month, day }, touches },
  ...{ audience: audienceAsked(audience, 'onlyMe'), draft: page.path },
})

const nothing: Typed = { title: '', year: '', month: '', day: '', touches: [], audience: '', base: '' }

export const eventsPage = async (page: Page): Promise<Answer> => linePage(page, await typedIn(page))

export async function addEvent(page: Page): Promise<Answer> {
  const typed = (await typedIn(page)) ?? nothing
  const outcome = await tellEvent(knockOf(page), page, wishOf(page, typed))
  return 'problem' in outcome ? linePage(page, typed, outcome.problem) : landed(page, outcome)
}

export const changeEventPage = async (page: Page): Promise<Answer> => changePage(page, await typedIn(page))

export async function changeEventAct(page: Page): Promise<Answer> {
  const typed = (await typedIn(page)) ?? nothing
  const changed = { ...wishOf(page, typed), id: page.param('eventId'), ...madeFrom(typed.base) }
  const outcome = await changeEvent(knockOf(page), page, changed)
  return 'problem' in outcome ? changePage(page, typed, outcome.problem) : landed(page, outcome)
}

export async function undoEvent(page: Page): Promise<Answer> {
  const outcome = await takeEventBack(knockOf(page), page, page.param('familyId'), page.param('eventId'))
  return landed(page, outcome)
}

const problems = {
  titleEmpty: { field: 'title', words: uiWords['fout.tekst'] },
  titleTooLong: { field: 'title', words: uiWords['fout.telang'] },
  yearMissing: { field: 'year', words: lifeEventsWords['lijn.fout.jaar'] },
  noSuchDay: { field: 'month', words: lifeEventsWords['lijn.fout.dag'] },
  notYet: { field: 'year', words: lifeEventsWords['lijn.fout.later'] },
} as const satisfies Record<LifeEventProblem, unknown>

function told({ say }: Dossier, problem: LifeEventProblem | undefined) {
  if (problem === undefined) return { errors: {}, summary: undefined }
  const { field, words } = problems[problem]
  const text = say(words as (typeof uiWords)['fout.telang'], { max: titleLength })
  return { errors: { [field]: text }, summary: [{ field, text }] }
}

function linePage(page: Page, typed: Typed | undefined, problem?: LifeEventProblem): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    const me = speakerOf(dossier, dossier.viewer.person)
    const own = (await lifeEventsOf(dossier)).filter(({ author }) => author === me.id)
    const { errors, summary } = told(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(lifeEventsWords['lijn.kop'])}
        back={{ href: `/gezin/${dossier.family.id}/verhaal`, name: say(uiWords['knop.terug']) }}
        problems={summary}
      >
        <p>{say(lifeEventsWords['lijn.uitleg'])}</p>
        {own.length === 0 ? null : <Line seen={dossier} events={own} />}
        {own.length === 0 ? null : <h2>{say(lifeEventsWords['lijn.erbij'])}</h2>}
        <EventForm
          asked={page}
          seen={dossier}
          typed={typed ?? nothing}
          touchable={touchable(dossier)}
          audience={audienceAsked(typed?.audience, firstAudience(me.age))}
          readers={readersIn(dossier)}
          errors={errors}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

const asTyped = ({ title, year, month, day, touches, audience, wording }: LifeEvent): Typed => ({
  ...{ title, touches, audience, base: baseOf({ wording, audience }) },
  ...{ year: String(year), month: String(month ?? ''), day: String(day ?? '') },
})

/** The same questions with what was written; what others typed meanwhile on another device is not overwritten. */
function changePage(page: Page, typed: Typed | undefined, problem?: LifeEventProblem): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    const standing = await ownEvent(dossier, page.param('eventId'))
    const event = asTyped(standing)
    const { errors, summary } = told(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(lifeEventsWords['lijn.aanpassen'])}
        back={{ href: placeOfEvents(dossier.family.id), name: say(uiWords['knop.terug']) }}
        problems={summary}
      >
        <EventForm
          asked={page}
          seen={dossier}
          typed={typed ?? event}
          base={typed?.base || event.base}
          touchable={touchable(dossier, standing.touches)}
          audience={audienceAsked(typed?.audience || event.audience, 'onlyMe')}
          readers={readersIn(dossier)}
          errors={errors}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

const readersIn = (dossier: Dossier): string[] => storyReaders(dossier, 'plan').map((id) => nameOf(dossier, id))
