/** A-14 Ons team in de buurt, for everybody and without a trace; and where a worker says yes or no to standing on it. */

import { knockOf } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { entryWords } from '#care/entry/entry.words.ts'
import { OutsideFrame, sayOf } from '#care/entry/trouble.views.tsx'
import { viewerOf } from '#care/entry/visitor.commands.ts'
import { teamPlaces } from '#care/publicText/public-text.sql.ts'
import { publicTextWords } from '#care/publicText/public-text.words.ts'
import { isPeerThere } from '#care/question/question.sql.ts'
import { dayOf } from '#platform/dates.ts'
import { text } from '#platform/fields.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { leaveThere, readOwnFace, readTeam, standThere } from './local-team.commands.ts'
import type { FaceProblem } from './local-team.ts'
import { OneTeam, Teams } from './local-team.views.tsx'
import { OwnFacePage } from './own-face.views.tsx'

const own = '/team/mij'

/** Where there is one team only, nobody has to choose. */
export async function teamsPage(page: Page): Promise<Answer> {
  const places = await teamPlaces(page)
  const [only] = places
  if (only !== undefined && places.length === 1) return goTo(`/team/${only.id}`)
  const viewer = await viewerOf(page)
  const say = sayOf(page, viewer)
  return show(
    <OutsideFrame
      visit={page}
      viewer={viewer}
      screen={say(publicTextWords['team.buurt.kop'])}
      back={{ href: '/', name: say(entryWords['alg.naarbegin']) }}
    >
      {() => <Teams say={say} places={places} />}
    </OutsideFrame>,
  )
}

export async function teamPage(page: Page): Promise<Answer> {
  const team = await readTeam(page, page.param('organisationId'))
  if (team === undefined) throw new Refusal('notFound')
  const viewer = await viewerOf(page)
  const hasPeer = await isPeerThere(page.house.pool)
  const isOneOfMore = (await teamPlaces(page)).some(({ id }) => id !== team.id)
  const reader = { say: sayOf(page, viewer), voice: viewer?.voice ?? page.look.voice, today: dayOf(page.now) }
  return show(
    <OutsideFrame
      visit={page}
      viewer={viewer}
      screen={reader.say(publicTextWords['team.buurt.kop'])}
      heading={team.name}
      back={{ href: '/', name: reader.say(entryWords['alg.naarbegin']) }}
    >
      {() => (
        <OneTeam
          reader={reader}
          team={team}
          isOneOfMore={isOneOfMore}
          ofTheTeam={viewer?.role === 'localTeam'}
          hasPeer={hasPeer}
        />
      )}
    </OutsideFrame>,
  )
}

export const ownFacePage = (page: Page): Promise<Answer> => ownFace(page)

async function ownFace(page: Page, problem?: FaceProblem): Promise<Answer> {
  const seen = await readOwnFace(knockOf(page), doneOn(page.query))
  const kept = await sentOrKept(page)
  const typed = 'does' in kept ? text(kept, 'does') : (seen.does ?? '')
  const body = <OwnFacePage asked={page} seen={seen} typed={typed} problem={problem} />
  return show(body, problem === undefined ? 200 : 422)
}

export async function standThereAct(page: Page): Promise<Answer> {
  const done = await standThere(knockOf(page), page, text(page.fields, 'does'))
  return done === 'done' ? goTo(landing(own, page.operation)) : ownFace(page, done)
}

export async function leaveThereAct(page: Page): Promise<Answer> {
  await leaveThere(knockOf(page), page)
  return goTo(landing(own, page.operation))
}
