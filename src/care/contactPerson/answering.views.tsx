import type { Asked } from '#care/access/family.views.tsx'
import { norm, waysIn } from '#care/question/question.ts'
import { type Day, dayOf, longDay } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Details, Stack } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { NotSent, OwnWords, WorkerText } from '#ui/written.views.tsx'
import { type ActProblem, endings, mostTalk, type OneQuestion, type TalkProblem } from './answering.ts'
import { contactWords as words } from './contact-person.words.ts'
import { QuestionFrameView } from './question-list.views.tsx'

export type AnswerProblem = ActProblem | TalkProblem | 'choose'
export type AnswerPageProps = {
  asked: Asked
  seen: OneQuestion
  typed: { talk: string; ending: string }
  problem?: AnswerProblem | undefined
}
type Told = AnswerPageProps & { say: Say; own: NonNullable<OneQuestion['asked']>; date: (day: Day) => string }

const problemWords = {
  missing: 'pro.vraag.fout.gesprek',
  tooLong: 'pro.vraag.fout.lang',
  choose: 'pro.vraag.fout.kies',
  ended: 'pro.vraag.fout.ended',
  talkFirst: 'pro.vraag.fout.talkFirst',
  talkedAlready: 'pro.vraag.fout.talkedAlready',
} as const

/** One question: first whether one may call, then what was asked, then what came of it. */
export function AnswerPage(props: AnswerPageProps) {
  const { asked, seen, problem } = props
  const say = speaker(seen.viewer.voice)
  const date = (day: Day) => longDay(seen.viewer.voice, day, seen.today)
  const text = problem && say(words[problemWords[problem]])
  return (
    <QuestionFrameView
      asked={asked}
      seen={seen}
      screen={say(words['pro.vragen.een'])}
      {...(seen.asked === null ? {} : { heading: say(words['pro.vraag.titel'], { name: seen.asked.name }) })}
      back={{ href: '/vragen', name: say(words['pro.vragen']) }}
      problems={text === undefined ? undefined : [{ field: seen.talk === null ? 'talk' : 'ending', text }]}
    >
      {() => (
        <Stack>
          <p>{say(words['pro.vraag.gevraagd'], { date: date(seen.askedOn), due: date(seen.dueOn) })}</p>
          {seen.asked === null ? (
            <TakeOver say={say} asked={asked} id={seen.id} />
          ) : (
            <Opened {...props} say={say} own={seen.asked} date={date} />
          )}
        </Stack>
      )}
    </QuestionFrameView>
  )
}

function TakeOver({ say, asked, id }: { say: Say; asked: Asked; id: string }) {
  return (
    <Card>
      <p>{say(words['pro.vraag.neem.uitleg'])}</p>
      <Form action={`/vragen/${id}/neem`} csrf={asked.csrf} op={asked.fresh()}>
        <Button>{say(words['pro.vraag.neem'])}</Button>
      </Form>
    </Card>
  )
}

function Opened(told: Told) {
  const { say, seen, own: asked, date } = told
  const by = say(words['pro.vraag.door'], { name: asked.name, date: date(seen.askedOn) })
  return (
    <>
      <HowToReach say={say} asked={asked} />
      <section class="onsplan-section" aria-labelledby="wat">
        <h2 id="wat">{say(words['pro.vraag.wat'])}</h2>
        <OwnWords text={asked.words} by={by} />
      </section>
      <section class="onsplan-section" aria-labelledby="zelf">
        <h2 id="zelf">{say(words['pro.vraag.zelf'])}</h2>
        {asked.tried === '' ? (
          <p>{say(words['pro.vraag.zelf.leeg'], { name: asked.name })}</p>
        ) : (
          <OwnWords text={asked.tried} by={by} />
        )}
      </section>
      {seen.talk === null ? (
        <>
          <KeepTalk {...told} />
          <Withdraw {...told} />
        </>
      ) : (
        <>
          <WorkerText
            text={seen.talk.text}
            by={say(words['pro.vraag.gesprek.op'], { date: date(dayOf(seen.talk.at)) })}
          />
          <NotSent say={say} typed={told.problem === 'talkedAlready' ? [told.typed.talk] : []} />
          <GoOn say={say} name={asked.name} />
          <HowItEnds {...told} />
        </>
      )}
    </>
  )
}

/** Before anything else: may one call there. The number is large, and can be called only where that is safe. */
function HowToReach({ say, asked }: { say: Say; asked: Told['own'] }) {
  const { phone } = waysIn(asked.reach)
  return (
    <Card title={say(words[`pro.vraag.bel.${asked.safe}`])}>
      {asked.safe === 'atTimes' ? <p class="onsplan-lead">{asked.times}</p> : null}
      {phone === null || asked.safe === 'no' ? (
        <p class="onsplan-lead">{asked.reach}</p>
      ) : (
        <div class="onsplan-lead">
          <PhoneText text={asked.reach} phone={phone} />
        </div>
      )}
      <p class="onsplan-help">{say(words['pro.vraag.bel.mens'])}</p>
    </Card>
  )
}

/** Where what is typed of a talk is kept until it is sent. */
export const talkPlace = (id: string): string => `/vragen/${id}/gesproken`

function KeepTalk({ say, asked, seen, typed, problem }: Told) {
  const error = problem && say(words[problemWords[problem]])
  return (
    <section class="onsplan-section" aria-labelledby="gesprek">
      <h2 id="gesprek">{say(words['pro.vraag.gesprek.kop'])}</h2>
      <Form action={talkPlace(seen.id)} csrf={asked.csrf} op={asked.fresh()} draft={talkPlace(seen.id)} notOnDevice>
        <Field
          say={say}
          kind="long"
          name="talk"
          label={say(words['pro.vraag.gesprek'])}
          most={mostTalk}
          value={typed.talk}
          error={error}
        >
          <EyeSentence>{say(words['pro.vraag.gesprek.oog'])}</EyeSentence>
        </Field>
        <Button>{say(words['pro.vraag.gesprek.knop'])}</Button>
      </Form>
    </section>
  )
}

/** Who asked may always take it back, through whoever answers the phone. */
function Withdraw({ say, asked, seen }: Told) {
  return (
    <Details summary={say(words['pro.vraag.weg'])}>
      <p>{say(words['pro.vraag.weg.uitleg'])}</p>
      <Form action={`/vragen/${seen.id}/klaar`} csrf={asked.csrf} op={asked.fresh()}>
        <Button kind="other" name="ending" value="withdrawn">
          {say(words['pro.vraag.einde.withdrawn'])}
        </Button>
      </Form>
    </Details>
  )
}

/** A first conversation needs a family: who asked says yes to it on the phone, before the words of the question close. */
function GoOn({ say, name }: { say: Say; name: string }) {
  return (
    <Card title={say(words['pro.vraag.gezin'])}>
      <p>{say(words['pro.vraag.gezin.uitleg'], { name })}</p>
      <Button kind="other" href="/vragen/gezin">
        {say(words['pro.vragen.gezin'])}
      </Button>
    </Card>
  )
}

function HowItEnds({ say, asked, seen, typed, problem }: Told) {
  return (
    <Form action={`/vragen/${seen.id}/klaar`} csrf={asked.csrf} op={asked.fresh()}>
      <Radios
        say={say}
        name="ending"
        label={say(words['pro.vraag.einde'])}
        help={say(words['pro.vraag.einde.uitleg'], { days: norm.keptDays })}
        options={endings.map((ending) => ({ value: ending, label: say(words[`pro.vraag.einde.${ending}`]) }))}
        value={typed.ending}
        error={problem && say(words[problemWords[problem]])}
      />
      <Button>{say(words['pro.vraag.einde.knop'])}</Button>
    </Form>
  )
}
