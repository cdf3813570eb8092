import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { safetyWords } from '#care/safety/safety.words.ts'
import type { Reader } from '#care/safetyPlan/plan-form.views.tsx'
import type { NeededPart, PlanActKind, PlanKind } from '#care/safetyPlan/safety-plan.ts'
import { type Day, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Rows, StepRow } from '#ui/card.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { type Fact, Facts, LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'

export type ShownPlan = {
  id: Id
  kind: PlanKind
  madeOn: Day
  texts: Readonly<Record<'worries' | 'works' | 'signs' | 'steps' | 'calls' | 'word' | 'pickUp' | 'when', string>>
  place: { words: string; readers: readonly Id[] } | null
  acts: readonly { kind: PlanActKind; person: Id | null; onDay: Day; by: Id; words: string }[]
  conditions: readonly {
    id: Id
    words: string
    setBy: Id
    facts: readonly { met: boolean; onDay: Day; by: Id; words: string }[]
  }[]
}

export type ShownWays = {
  path: string
  ended: boolean
  reads: readonly Id[]
  mayWord: boolean
  agreed: boolean
  toTell: readonly Id[]
  open: readonly NeededPart[]
  nextCheck: Day | null
  maySayMet: (setBy: Id) => boolean
}

type Props = { seen: Reader; asked: Asked; plan: ShownPlan; ways: ShownWays }

const order = [
  ['calls', 'wiebel'],
  ['steps', 'doe'],
  ['word', 'woord'],
  ['pickUp', 'wiehelpt'],
  ['when', 'wanneer'],
  ['signs', 'signalen'],
  ['works', 'werkt'],
  ['worries', 'zorgen'],
] as const

export function SafetyPlan(props: Props) {
  const { seen, plan, ways } = props
  const { say, viewer } = seen
  const facts: Fact[] = order.flatMap(([name, word]) =>
    plan.texts[name] === '' ? [] : [{ name: say(safetyWords[`veiligplan.${word}`]), value: plan.texts[name] }],
  )
  return (
    <>
      <p>
        <strong>{say(safetyWords['veiligplan.112'])}</strong>
      </p>
      <Card>
        <Facts facts={[...facts.slice(0, 2), ...placeOf(props), ...facts.slice(2)]} />
        <EyeSentence>
          {say(safetyWords['veiligplan.wie'], {
            names: namesOf(say, viewer.voice.language, namesIn(seen, ways.reads)),
          })}
        </EyeSentence>
        {ways.mayWord && !ways.ended ? (
          <LoneLink href={`${ways.path}/aanpassen`}>{say(safetyWords['veiligplan.pasaan'])}</LoneLink>
        ) : null}
      </Card>
      <OpenQuestions {...props} />
      <Conditions {...props} />
      <WhatHappened {...props} />
    </>
  )
}

const namesIn = (seen: Reader, ids: readonly Id[]) => ids.map((id) => nameOf(seen, id))

function placeOf({ seen, plan }: Props): Fact[] {
  if (plan.place === null) return []
  const { say, viewer } = seen
  const names = namesOf(say, viewer.voice.language, namesIn(seen, plan.place.readers))
  const value = (
    <>
      <div>{plan.place.words}</div>
      <div class="onsplan-help">{say(safetyWords['veiligplan.waarheen.lezers'], { names })}</div>
    </>
  )
  return [{ name: say(safetyWords['veiligplan.waarheen']), value }]
}

/** A moment without agreements is no lack but something to talk about (D-SAF-10). */
function OpenQuestions({ seen: { say }, ways }: Props) {
  if (ways.ended || ways.open.length === 0) return null
  return (
    <Card title={say(safetyWords['veiligplan.vragen'])}>
      <ul>
        {ways.open.map((part) => (
          <li>{say(safetyWords['veiligplan.vraag'], { moment: say(safetyWords[`veiligplan.deel.${part}`]) })}</li>
        ))}
      </ul>
    </Card>
  )
}

function Conditions({ seen, plan, ways }: Props) {
  const { say, viewer, today } = seen
  return (
    <Card title={say(safetyWords['veiligplan.voorwaarden'])}>
      {plan.conditions.length === 0 ? null : (
        <Rows>
          {plan.conditions.map(({ id, words, setBy, facts }) => {
            const last = facts.at(-1)
            const tail = [
              say(safetyWords['veiligplan.voorwaarde.van'], { name: nameOf(seen, setBy) }),
              ...(last === undefined
                ? []
                : [
                    say(safetyWords[last.met ? 'veiligplan.gelukt' : 'veiligplan.nietgelukt']),
                    say(safetyWords['veiligplan.feit.op'], {
                      date: longDay(viewer.voice, last.onDay, today),
                      words: last.words,
                    }),
                  ]),
            ]
            return (
              <StepRow
                title={words}
                more={tail.join(' · ')}
                href={ways.maySayMet(setBy) && !ways.ended ? `${ways.path}/voorwaarde/${id}` : undefined}
              />
            )
          })}
        </Rows>
      )}
      {ways.ended ? null : (
        <LoneLink href={`${ways.path}/voorwaarde`}>{say(safetyWords['veiligplan.voorwaarde.erbij'])}</LoneLink>
      )}
    </Card>
  )
}

const actWords = {
  agreed: 'veiligplan.akkoord.door',
  explained: 'veiligplan.uitgelegd.aan',
  checked: 'veiligplan.nagekeken.op',
  ended: 'veiligplan.gestopt',
} as const

function WhatHappened({ seen, asked, plan, ways }: Props) {
  const { say, viewer, today } = seen
  const date = (day: Day) => longDay(viewer.voice, day, today)
  const press = (person: Id | '', label: string) => (
    <Form action={`${ways.path}/gedaan`} csrf={asked.csrf} op={asked.fresh()} bare>
      <input type="hidden" name="person" value={person} />
      <Button kind="other">{label}</Button>
    </Form>
  )
  return (
    <Card title={say(safetyWords['veiligplan.gedaan'])}>
      {plan.acts.map((act) => (
        <p>
          {say(safetyWords[actWords[act.kind]], {
            name: nameOf(seen, act.person ?? act.by),
            date: date(act.onDay),
            words: act.words,
          })}
        </p>
      ))}
      {ways.nextCheck === null ? null : (
        <p>{say(safetyWords['veiligplan.nakijken'], { date: date(ways.nextCheck) })}</p>
      )}
      {ways.ended ? null : (
        <>
          <Acts>
            {ways.agreed ? null : press('', say(safetyWords['veiligplan.akkoord']))}
            {ways.toTell.map((id) => press(id, say(safetyWords['veiligplan.leguit'], { name: nameOf(seen, id) })))}
          </Acts>
          <LoneLink href={`${ways.path}/nagekeken`}>{say(safetyWords['veiligplan.kijkna'])}</LoneLink>
        </>
      )}
    </Card>
  )
}
