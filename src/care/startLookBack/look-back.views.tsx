import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { startWords } from '#care/startConversation/start.words.ts'
import { saidBy, textOf } from '#care/startConversation/start-voice.ts'
import type { WeatherPicture } from '#care/weather/weather.ts'
import { weatherWords } from '#care/weather/weather.words.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Facts } from '#ui/facts.views.tsx'
import { ReadTogetherMark } from '#ui/shared-screen.views.tsx'
import { WeatherDrawing } from '#ui/weather.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'
import {
  agreedOn,
  answerOf,
  isOpen,
  type LookBack,
  type LookedBack,
  lookBackPath,
  ownNumber,
  ownWeather,
  pictureOf,
  roundOf,
  saidIn,
  togetherPath,
} from './look-back.ts'
import { lookBackWords as words } from './look-back.words.ts'

export const weatherNames = {
  thunder: weatherWords['weer.onweer'],
  rain: weatherWords['weer.regen'],
  clouds: weatherWords['weer.wolken'],
  sunAndCloud: weatherWords['weer.zonwolk'],
  sun: weatherWords['weer.zon'],
} as const satisfies Record<WeatherPicture, unknown>

type Told = { seen: Reader; looked: LookedBack }
type OfTime = Told & { back: LookBack }

/** Each time one looked back, the oldest first; on paper too. */
export function Times({ seen, looked }: Told) {
  return (
    <>
      {looked.backs.map((back) => (
        <Time seen={seen} looked={looked} back={back} />
      ))}
    </>
  )
}

function Time(told: OfTime) {
  const { seen, looked, back } = told
  const { say, viewer, today } = seen
  const date = (day: Parameters<typeof longDay>[1]) => longDay(viewer.voice, day, today)
  const isNewest = looked.backs.at(-1) === back
  return (
    <Card title={say(words['gesprekterug.watkwam'])}>
      <p>{say(words[`gesprekterug.was.${back.how}`], { date: date(dayOf(back.at)) })}</p>
      <p class="onsplan-lead">
        {say(words[`gesprekterug.uit.${back.comes}`], { date: back.nextOn === null ? '' : date(back.nextOn) })}
      </p>
      {back.comes === 'enough' ? <p>{say(words['gesprekterug.blijft'])}</p> : null}
      <Numbers {...told} />
      {looked.start.talk.present.map((id) => (
        <Weather {...told} child={id} />
      ))}
      {isNewest ? <Answers seen={seen} looked={looked} /> : null}
    </Card>
  )
}

/** The old and the new of each, under the own name; never added up. */
function Numbers({ seen, looked, back }: OfTime) {
  const { say } = seen
  const { voices, talk } = looked.start
  const round = roundOf(looked.backs, back)
  const facts = talk.present.flatMap((id) => {
    const before = saidBy(voices, 'howIsIt', id)?.value
    const said = saidIn(voices, 'howNow', id, round)
    const now = said?.value
    if (now === undefined || now === null) {
      if (before === undefined || before === null) return []
      return [{ name: nameOf(seen, id), value: say(words['gesprekterug.alleentoen'], { before }) }]
    }
    const value =
      before === undefined || before === null
        ? say(words['gesprekterug.alleennu'], { now })
        : say(words['gesprekterug.toennu'], { before, now })
    return [{ name: nameOf(seen, id), value: said?.counts ? value : <NotRead seen={seen} value={value} /> }]
  })
  if (facts.length === 0) return null
  return (
    <>
      <h3>{say(words['gesprekterug.cijfers'])}</h3>
      <Facts facts={facts} />
    </>
  )
}

/** Typed by somebody else, and its speaker did not say yet that it is right. */
function NotRead({ seen: { say }, value }: { seen: Reader; value: string }) {
  return (
    <>
      {value}
      <ReadTogetherMark say={say} how="not" />
    </>
  )
}

/** A picture as it was given, in a part of its own. */
function Weather({ seen, looked, back, child }: OfTime & { child: Id }) {
  const { say } = seen
  const round = roundOf(looked.backs, back)
  const told = pictureOf(saidIn(looked.start.voices, 'weatherNow', child, round))
  const picture = told ?? ownWeather(looked, child, round, back.at)
  if (picture === undefined) return null
  const name = nameOf(seen, child)
  return (
    <>
      <h3>{say(weatherWords['weer.van'], { name })}</h3>
      <p class="onsplan-told-weather">
        <WeatherDrawing picture={picture} />
        <span>{say(weatherNames[picture])}</span>
      </p>
      <p class="onsplan-help">
        {say(words[told === undefined ? 'gesprekterug.kooszelf' : 'gesprekterug.zei'], { name })}
      </p>
    </>
  )
}

/** What each says of what came of it; whoever says nothing is not named. */
function Answers({ seen, looked }: Told) {
  const { say } = seen
  const leader = coordinatorOf(seen)?.name ?? ''
  return (
    <>
      {looked.start.talk.present.map((id) => {
        const answer = answerOf(looked.start.voices, looked.backs, id)
        const name = nameOf(seen, id)
        if (answer === undefined) return null
        if (answer.value === 'right') {
          const by = say(startWords['startgesprek.klopt.wie'], { name })
          return textOf(answer) === '' ? <p>{by}</p> : <OwnWords text={textOf(answer)} by={by} />
        }
        return (
          <OwnWords text={textOf(answer)} by={say(startWords['startgesprek.kloptniet.wie'], { name })}>
            {id === seen.viewer.person ? <p>{say(words['gesprekterug.gesprek'], { name: leader })}</p> : null}
          </OwnWords>
        )
      })}
    </>
  )
}

/** What comes next: the own number, looking back together, or what it led to. */
export function Ahead({ seen, looked, speaks }: Told & { speaks: boolean }) {
  const { say, viewer, today } = seen
  const { start, backs, goesOnElsewhere } = looked
  const due = agreedOn(looked)
  const mine = ownNumber(start.voices, backs, viewer.person)
  const acts = actsAhead(seen, looked, speaks)
  return (
    <>
      {due === null || due < today || goesOnElsewhere ? null : (
        <p>{say(startWords['startgesprek.terugkijken'], { date: longDay(viewer.voice, due, today) })}</p>
      )}
      {mine === null || !isOpen(looked, today) ? null : <p>{say(words['gesprekterug.gegeven'], { score: mine })}</p>}
      {acts.length === 0 ? null : (
        <Acts>
          {acts.map(({ href, name, isMain }) => (
            <Button kind={isMain ? 'main' : 'other'} href={href}>
              {say(words[name])}
            </Button>
          ))}
        </Acts>
      )}
    </>
  )
}

type ActAhead = {
  href: string
  name: `gesprekterug.${'vraag' | 'verander' | 'geef'}` | `pro.gesprekterug.${'knop' | 'plan' | 'beginplan'}`
  isMain: boolean
}

/** Of a plan or a conversation that was chosen: the way on which they always begin. */
function actsAhead(
  { viewer, today, family, isCoordinator }: Reader,
  looked: LookedBack,
  speaks: boolean,
): readonly ActAhead[] {
  const { start, backs, goesOnElsewhere } = looked
  const own = lookBackPath(family.id, start.talk.id)
  const open = isOpen(looked, today)
  const isHeard = answerOf(start.voices, backs, viewer.person) !== undefined
  const isSaid = ownNumber(start.voices, backs, viewer.person) !== null
  const comes = isCoordinator && !goesOnElsewhere ? backs.at(-1)?.comes : undefined
  return [
    ...(speaks && open
      ? [{ href: own, name: isSaid ? 'gesprekterug.verander' : 'gesprekterug.geef', isMain: !isSaid } as const]
      : speaks && backs.length > 0 && !isHeard
        ? [{ href: own, name: 'gesprekterug.vraag', isMain: true } as const]
        : []),
    ...(isCoordinator && open
      ? [{ href: togetherPath(family.id, start.talk.id), name: 'pro.gesprekterug.knop', isMain: true } as const]
      : []),
    ...(comes === 'newTalk'
      ? [{ href: `/gezin/${family.id}/startgesprek/plannen`, name: 'pro.gesprekterug.plan', isMain: false } as const]
      : []),
    ...(comes === 'plan'
      ? [{ href: `/gezin/${family.id}/plan/begin`, name: 'pro.gesprekterug.beginplan', isMain: false } as const]
      : []),
  ]
}
