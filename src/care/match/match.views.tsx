import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { dayIn } from '#care/familyGroupPlan/told.views.tsx'
import { isOpen, talkBefore } from '#care/matchRequest/match-request.ts'
import { matchRequestWords } from '#care/matchRequest/match-request.words.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { dayOf } from '#platform/dates.ts'
import { Card } from '#ui/card.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { type Fact, Facts } from '#ui/facts.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'
import { talksOver } from './buddy-talks.ts'
import { buddyTalkWords } from './buddy-talks.words.ts'
import {
  arrangementEnded,
  eachSaidYes,
  lookBackOn,
  type MatchFact,
  newest,
  nextStep,
  running,
  type Step,
  stepsOf,
  trialEnd,
} from './match.ts'
import { matchWords as words } from './match.words.ts'
import { type OneMatch, trialRuns } from './match-act.ts'

export type MatchProps = { asked: Asked; seen: Reader; match: OneMatch }
type SeenMatch = Pick<MatchProps, 'seen' | 'match'>

export const nameOfFound = ({ facts }: Pick<OneMatch, 'facts'>): string => newest(facts, 'looked')?.words.name ?? ''

/** Everybody else who reads what stands here: whom it is for from twelve, who decides for that person, and who coordinates. */
export function readersOf({ standing, viewer }: Reader, person: Id): Id[] {
  const reads: readonly string[] = ['self', 'custodyUnder12', 'custody12To15', 'coordinator']
  const who = standing.filter((way) => way.subject === person && reads.includes(way.kind)).map(({ actor }) => actor)
  return [...new Set(who)].filter((id) => id !== viewer.person)
}

export function MatchEye({ seen, match }: SeenMatch) {
  const names = readersOf(seen, match.who.person).map((id) => nameOf(seen, id))
  return <EyeLabel say={seen.say} language={seen.viewer.voice.language} names={names} />
}

/** Where it stands, in one sentence. */
export function Stands({ seen, match }: SeenMatch) {
  return <p class="onsplan-lead">{standsIn(seen, match)}</p>
}

const ofWorker = ['talk', 'certificate', 'homes', 'met'] as const
const isWork = (step: Step): step is (typeof ofWorker)[number] => (ofWorker as readonly Step[]).includes(step)

function standsIn(seen: Reader, { request, kind, facts, who }: OneMatch): string {
  const { say, today, isFamily } = seen
  if (!isOpen(request) && request.endedAt !== null)
    return say(words['maatje.nu.gestopt'], { date: dayIn(seen, dayOf(request.endedAt)) })
  if (talksOver({ kind, facts, who }, today)) return say(buddyTalkWords['maatje.gesprekken.klaar'])
  const step = nextStep(kind, facts, who, today)
  const trial = trialRuns(facts, today)
  const [until, back] = [newest(facts, 'arrangement')?.until, lookBackOn(facts)]
  if (step === 'said' && trial !== null) return say(words['maatje.nu.proef'], { date: dayIn(seen, trial) })
  if (until != null && arrangementEnded(facts, today)) return say(words['maatje.nu.over'], { date: dayIn(seen, until) })
  const date = dayIn(seen, talkBefore(dayOf(request.askedAt)))
  if (!isFamily && isWork(step)) return say(words[`pro.maatje.nu.${step}`], { date })
  if (step === 'talk') return say(words['maatje.nu.talk'], { date })
  if (step !== 'lookBack') return say(words[`maatje.nu.${step}`])
  return back === null || back <= today
    ? say(words['maatje.nu.nuterug'])
    : say(words['maatje.nu.lookBack'], { date: dayIn(seen, back) })
}

/** What was asked, and who was found. */
export function AskedAndFound({ seen, match }: SeenMatch) {
  const { say, isCoordinator } = seen
  const { request, facts } = match
  const [found, certificate, talk] = [newest(facts, 'looked'), newest(facts, 'certificate'), newest(facts, 'talk')]
  const asker = nameOf(seen, request.askedBy)
  return (
    <>
      <Card title={say(words['maatje.vroeg'])}>
        <Facts
          facts={[
            { name: say(matchRequestWords['maatje.wie']), value: nameOf(seen, request.forPerson) },
            { name: say(words['maatje.wilt']), value: request.goal },
            ...(request.reach === ''
              ? []
              : [
                  {
                    name: isCoordinator
                      ? say(words['pro.maatje.tekst.bereik'], { name: asker })
                      : say(words['maatje.tekst.bereik']),
                    value: request.reach,
                  },
                ]),
            ...factsOf(seen, talk, ['what', 'matters', 'offers']),
          ]}
        />
        <MatchEye seen={seen} match={match} />
      </Card>
      {found === undefined ? null : (
        <Card title={say(words['maatje.gevonden'], { name: found.words.name ?? '' })}>
          <Facts
            facts={[
              { name: say(words['maatje.tekst.reach']), value: found.words.reach },
              {
                name: say(words['maatje.tekst.organisation']),
                value: found.value === 'circle' ? say(words['maatje.tekst.circle']) : found.words.organisation,
              },
              ...(certificate === undefined
                ? []
                : [{ name: say(words['maatje.stap.certificate']), value: dayIn(seen, certificate.on) }]),
            ]}
          />
        </Card>
      )}
    </>
  )
}

const factsOf = (
  seen: Reader,
  fact: MatchFact | undefined,
  texts: readonly ('what' | 'matters' | 'offers')[],
): Fact[] =>
  texts
    .filter((text) => (fact?.words[text] ?? '') !== '')
    .map((text) => ({
      name: seen.say(seen.isFamily ? words[`maatje.tekst.${text}`] : words[`pro.maatje.tekst.${text}`]),
      value: fact?.words[text],
    }))

/** The steps in their order, each with its day. */
export function Steps({ seen, match }: SeenMatch) {
  const { say } = seen
  return (
    <Card title={say(words['maatje.stappen'])}>
      <Facts
        facts={stepsOf(match.kind, match.facts).map((step) => ({
          name: say(words[`maatje.stap.${step}`]),
          value: whenOf(seen, match, step) ?? say(words['maatje.stap.nog']),
        }))}
      />
    </Card>
  )
}

function whenOf(seen: Reader, { facts, who }: OneMatch, step: Step): string | undefined {
  const [trial, end] = [newest(facts, 'trial'), trialEnd(facts)]
  if (step === 'trial' && trial !== undefined && end !== null)
    return seen.say(words['maatje.stap.van'], { from: dayIn(seen, trial.on), until: dayIn(seen, end) })
  if (step === 'lookBack') {
    const back = lookBackOn(facts)
    return back === null ? undefined : dayIn(seen, back)
  }
  if (step === 'yes' && !eachSaidYes(facts, who)) return undefined
  if (step === 'said' && (newest(facts, 'said') === undefined || newest(facts, 'otherSaid') === undefined))
    return undefined
  const on =
    step === 'yes' || step === 'said' ? newest(facts, step === 'yes' ? 'otherYes' : 'otherSaid') : newest(facts, step)
  return on === undefined ? undefined : dayIn(seen, on.on)
}

/** The arrangement that counts, and what each said of how it goes: side by side, the newest first. */
export function Agreed({ seen, match }: SeenMatch) {
  const { say } = seen
  const arrangement = newest(match.facts, 'arrangement')
  const said = running(match.facts).filter(({ kind }) => kind === 'said' || kind === 'otherSaid')
  return (
    <>
      {arrangement === undefined || arrangement.until === null ? null : (
        <Card title={say(words['maatje.stap.arrangement'])}>
          <Facts
            facts={[
              { name: say(words['maatje.tekst.days']), value: arrangement.words.days },
              { name: say(words['maatje.tekst.does']), value: arrangement.words.does },
              { name: say(words['maatje.tekst.until']), value: dayIn(seen, arrangement.until) },
            ]}
          />
        </Card>
      )}
      {said.length === 0 ? null : (
        <Card title={say(words['maatje.gezegd'])}>
          {said.toReversed().map((fact) => (
            <OwnWords text={fact.words.how ?? ''} by={`${bySaid(seen, match, fact)}, ${dayIn(seen, fact.on)}`} />
          ))}
          <MatchEye seen={seen} match={match} />
        </Card>
      )}
    </>
  )
}

const bySaid = (seen: Reader, match: OneMatch, { kind, author }: MatchFact): string =>
  kind === 'said'
    ? nameOf(seen, author)
    : seen.say(words['maatje.gezegd.ander'], { name: nameOfFound(match), by: nameOf(seen, author) })
