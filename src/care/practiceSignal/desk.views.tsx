import { type Asked, StaffFrame } from '#care/access/family.views.tsx'
import { AdministrationFrame, type StaffLook } from '#care/staffRoles/administration.views.tsx'
import { administrationWords } from '#care/staffRoles/people-roles.words.ts'
import { worklistWords } from '#care/worklist/worklist.words.ts'
import type { Day } from '#platform/dates.ts'
import { type Say, speaker, type Voice } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { EmptyState, Rows, Stack, StepRow, Tag } from '#ui/card.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { aboutOf, dated, GivenWords, type Telling } from './given.views.tsx'
import { type Given, isLate, lengths, type SignalDone, type SignalProblem } from './practice-signal.ts'
import { problemsOf, ToldCard } from './practice-signal.views.tsx'
import { practiceSignalWords as words } from './practice-signal.words.ts'

type DeskLook = StaffLook & { waiting: readonly Given[]; told: readonly Given[]; said: SignalDone | null }

const tellingOf = (say: Say, { viewer, today }: { viewer: { voice: Voice }; today: Day }): Telling => ({
  ...{ say, today },
  voice: viewer.voice,
})

/** Where signals are answered: what waits first, then what everybody reads. */
export function DeskPage({ asked, look }: { asked: Asked; look: DeskLook }) {
  const screen = speaker(look.viewer.voice)(administrationWords['beheer.signalen'])
  return (
    <AdministrationFrame asked={asked} look={look} screen={screen}>
      {(say) => {
        const telling = tellingOf(say, look)
        return (
          <Stack>
            <JustAnswered say={say} look={look} />
            <p>{say(words['beheer.signaal.uitleg'])}</p>
            <section class="onsplan-section" aria-labelledby="wacht">
              <h2 id="wacht">{say(words['beheer.signaal.wacht'])}</h2>
              {look.waiting.length === 0 ? <p>{say(words['beheer.signaal.wacht.leeg'])}</p> : null}
              <Rows>
                {look.waiting.map((one) => (
                  <Waiting telling={telling} one={one} />
                ))}
              </Rows>
            </section>
            <section class="onsplan-section" aria-labelledby="klaar">
              <h2 id="klaar">{say(words['beheer.signaal.klaar'])}</h2>
              {look.told.length === 0 ? <p>{say(words['pro.signaal.leeg'])}</p> : null}
              {look.told.map((one) => (
                <ToldCard telling={telling} one={one} />
              ))}
            </section>
          </Stack>
        )
      }}
    </AdministrationFrame>
  )
}

function JustAnswered({ say, look: { said, viewer } }: { say: Say; look: DeskLook }) {
  if (said !== 'answered' && said !== 'named') return null
  return <Confirmation say={say} language={viewer.voice.language} saved={say(words[`beheer.signaal.klaar.${said}`])} />
}

function Waiting({ telling, one }: { telling: Telling; one: Given }) {
  const { say } = telling
  return (
    <StepRow
      title={aboutOf(telling, one)}
      href={`/beheer/signalen/${one.id}`}
      more={say(words['beheer.signaal.voor'], { date: dated(telling, one.answerBefore) })}
      tag={isLate(one, telling.today) ? <Tag kind="due">{say(words['beheer.signaal.laat'])}</Tag> : undefined}
    />
  )
}

type OneProps = { asked: Asked; look: StaffLook & { one: Given }; typed: string; problem: SignalProblem | undefined }

/** One signal: read it, answer it, or send it back because there is a name in it. */
export function AnswerPage({ asked, look, typed, problem }: OneProps) {
  const { one, viewer } = look
  const { error, problems } = problemsOf(speaker(viewer.voice), problem)
  const at = `/beheer/signalen/${one.id}`
  return (
    <AdministrationFrame
      asked={asked}
      look={look}
      screen={speaker(viewer.voice)(administrationWords['beheer.signalen'])}
      heading={aboutOf(tellingOf(speaker(viewer.voice), look), one)}
      back={{ href: '/beheer/signalen', name: speaker(viewer.voice)(uiWords['knop.terug']) }}
      problems={problems}
    >
      {(say) => (
        <Stack>
          <GivenWords telling={tellingOf(say, look)} one={one} />
          <Form action={at} csrf={asked.csrf} op={asked.fresh()} draft={at}>
            <Field
              say={say}
              kind="long"
              name="answer"
              label={say(words['beheer.signaal.antwoord'])}
              most={lengths.answer}
              value={typed}
              error={error('answer')}
            >
              <EyeSentence>{say(words['beheer.signaal.oog'])}</EyeSentence>
            </Field>
            <Button>{say(uiWords['knop.verstuur'])}</Button>
          </Form>
          <Form action={`${at}/naam`} csrf={asked.csrf} op={asked.fresh()}>
            <p>{say(words['beheer.signaal.naam.uitleg'])}</p>
            <Button kind="other">{say(words['beheer.signaal.naam'])}</Button>
          </Form>
        </Stack>
      )}
    </AdministrationFrame>
  )
}

type ToldProps = {
  asked: Asked
  look: { today: Day; viewer: Parameters<typeof StaffFrame>[0]['viewer']; told: readonly Given[] }
}

/** For everybody who works here: what was answered. */
export function ToldPage({ asked, look }: ToldProps) {
  const say = speaker(look.viewer.voice)
  const telling = tellingOf(say, look)
  return (
    <StaffFrame
      asked={asked}
      viewer={look.viewer}
      screen={say(worklistWords['pro.signalen.kop'])}
      back={{ href: '/werklijst', name: say(uiWords['knop.terug']) }}
    >
      {look.told.length === 0 ? (
        <EmptyState text={say(words['pro.signaal.leeg'])}>
          <Button kind="other" href="/werklijst">
            {say(words['pro.signaal.terug'])}
          </Button>
        </EmptyState>
      ) : (
        <Stack>
          <p>{say(words['pro.signaal.uitleg'])}</p>
          <h2>{say(words['beheer.signaal.klaar'])}</h2>
          {look.told.map((one) => (
            <ToldCard telling={telling} one={one} />
          ))}
        </Stack>
      )}
    </StaffFrame>
  )
}
