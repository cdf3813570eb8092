import { nameOf } from '#care/access/frame.ts'
import type { AskedShare } from '#care/agreements/asking.ts'
import { consentWords } from '#care/agreements/consent.words.ts'
import { ConsentAnswers, MayStop, shareHeading, WhatIsShared } from '#care/agreements/share-question.views.tsx'
import type { Told } from '#care/dossier/goal-on-page.views.tsx'
import { waysOf } from '#care/dossier/ways.ts'
import { groupPlanWords } from '#care/familyGroupPlan/group-plan.words.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import type { SeenGoal } from '#care/goals/seen.ts'
import { helpWords } from '#care/helpQuestions/help.words.ts'
import { planWords } from '#care/plan/plan.words.ts'
import { whatIsAhead } from '#care/reviews/reviews.views.tsx'
import { ScoreForm } from '#care/scores/score.views.tsx'
import { startWords } from '#care/startConversation/start.words.ts'
import { lookBackPath } from '#care/startLookBack/look-back.ts'
import { lookBackWords } from '#care/startLookBack/look-back.words.ts'
import { type Day, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { isAboutSomebody, leadAbout } from './lead.views.tsx'
import type { Asked } from './today.ts'
import { todayWords } from './today.words.ts'

/** After an act one comes back here; a youth is led on to the own part. */
export const home = '/vandaag'

/** The heading says before when, if there is a day to it. */
function askedTitle({ seen }: Told, before: Day | null): string {
  if (before === null || before < seen.today) return seen.say(todayWords['vandaag.vraag'])
  return seen.say(todayWords['vandaag.gevraagd'], { date: longDay(seen.viewer.voice, before, seen.today) })
}

export function AskedCard({ told, asked }: { told: Told; asked: Asked<SeenGoal> }) {
  const { say, family } = told.seen
  const ways = waysOf(family.id)
  return (
    <Card title={askedTitle(told, asked.before)} id="gevraagd">
      {asked.kind === 'agreement' ? (
        <Lead text={say(planWords['akkoord.kop'])} href={ways.agreement} act={say(planWords['akkoord.kop'])} />
      ) : asked.kind === 'preparation' ? (
        <Lead
          text={
            asked.before < told.seen.today
              ? whatIsAhead(told.seen, asked.before)
              : say(todayWords['vandaag.voorbereiden.uitleg'], {
                  date: longDay(told.seen.viewer.voice, asked.before, told.seen.today),
                })
          }
          href={ways.preparation}
          act={say(todayWords['vandaag.voorbereiden'])}
        />
      ) : asked.kind === 'score' ? (
        <ScoreOnCard told={told} goal={asked.goal} />
      ) : asked.kind === 'help' ? (
        <Lead
          text={say(helpWords['zorg.voorwie'], { child: nameOf(told.seen, asked.youth) })}
          href={ways.help(asked.id)}
          act={say(helpWords['zorg.kop'])}
        />
      ) : asked.kind === 'start' && asked.back !== undefined ? (
        <Lead
          text={say(lookBackWords[asked.back === 'ahead' ? 'gesprekterug.hoenu' : 'gesprekterug.vandaag'])}
          href={lookBackPath(family.id, asked.id)}
          act={say(lookBackWords[asked.back === 'ahead' ? 'gesprekterug.geef' : 'gesprekterug.lees'])}
        />
      ) : asked.kind === 'start' ? (
        <Lead
          text={say(startWords[asked.isSent ? 'startgesprek.klopt.vraag' : 'gesprek.start.uitleg'])}
          href={ways.startTalk(asked.id)}
          act={say(startWords[asked.isSent ? 'startgesprek.bladzijde' : 'startgesprek.voorbereiden'])}
        />
      ) : asked.kind === 'ownPlan' ? (
        <OwnPlanLead told={told} />
      ) : isAboutSomebody(asked) ? (
        <Lead {...leadAbout(told, asked)} />
      ) : asked.kind === 'consent' ? (
        <ConsentOnCard told={told} question={asked.question} />
      ) : asked.kind === 'proposal' ? (
        <ProposalOnCard told={told} goal={asked.goal} />
      ) : (
        <ConfirmOnCard told={told} asked={asked} />
      )}
    </Card>
  )
}

function Lead({ text, href, act }: { text: string; href: string; act: string }) {
  return (
    <>
      {text === act ? null : <p>{text}</p>}
      <p class="onsplan-acts">
        <Button href={href}>{act}</Button>
      </p>
    </>
  )
}

function OwnPlanLead({ told: { seen } }: { told: Told }) {
  const { say, family } = seen
  const act = say(groupPlanWords['zelfplan.antwoord.knop'])
  return <Lead text={say(groupPlanWords['zelfplan.uitleg'])} href={waysOf(family.id).ownPlan} act={act} />
}

/** T-24: what is shared, what for and until when, and the three answers right here. */
function ConsentOnCard({ told: { asked, seen }, question }: { told: Told; question: AskedShare }) {
  const { say } = seen
  const way = waysOf(seen.family.id).share(question.id)
  return (
    <>
      <p class="onsplan-lead">{shareHeading(seen, question)}</p>
      <p>{say(consentWords['toest.overwie'], { name: nameOf(seen, question.subject) })}</p>
      <WhatIsShared seen={seen} question={question} short />
      <MayStop seen={seen} question={question} />
      <ConsentAnswers say={say} asked={asked} action={way} />
      <LoneLink href={way}>{say(uiWords['knop.leesmeer'])}</LoneLink>
    </>
  )
}

/** A number of one's own, given right here (T-20, T-10). */
export function ScoreOnCard({ told: { asked, seen }, goal }: { told: Told; goal: SeenGoal }) {
  return (
    <>
      <p class="onsplan-lead">{goal.title}</p>
      <ScoreForm asked={asked} seen={seen} goal={goal} action={waysOf(seen.family.id).score(goal.id)} back={home} />
    </>
  )
}

/** A goal that somebody proposes, answered right here (T-27); its page has the rest. */
function ProposalOnCard({ told: { asked, seen }, goal }: { told: Told; goal: SeenGoal }) {
  const { say } = seen
  const way = waysOf(seen.family.id).goal(goal.id)
  const heading = say(goalWords['voorstel.kop'], { name: nameOf(seen, goal.author) })
  return (
    <>
      <p>{heading}</p>
      <p class="onsplan-lead">{goal.title}</p>
      <Form action={`${way}/keuze`} csrf={asked.csrf} op={asked.fresh()}>
        <Radios
          say={say}
          name="move"
          label={say(goalWords['voorstel.welk'])}
          options={[
            { value: 'agree', label: say(goalWords['voorstel.akkoord']) },
            { value: 'agreeDifferently', label: say(goalWords['voorstel.anders']) },
            { value: 'talkFirst', label: say(uiWords['knop.eerstpraten']) },
          ]}
        />
        <Acts>
          <Button>{say(uiWords['knop.verstuur'])}</Button>
          <Button kind="other" href={way}>
            {say(uiWords['knop.leesmeer'])}
          </Button>
        </Acts>
      </Form>
    </>
  )
}

function ConfirmOnCard({
  told: { asked: page, seen },
  asked,
}: {
  told: Told
  asked: Extract<Asked<SeenGoal>, { kind: 'confirmScore' }>
}) {
  const { say } = seen
  const ways = waysOf(seen.family.id)
  const name = asked.score.typedBy === null ? '' : nameOf(seen, asked.score.typedBy)
  return (
    <Form action={ways.confirmScore(asked.goal.id, asked.score.id)} csrf={page.csrf} op={page.fresh()}>
      <p class="onsplan-lead">{asked.goal.title}</p>
      <p>{say(todayWords['vandaag.viavraag'], { name, score: asked.score.value })}</p>
      <p class="onsplan-acts">
        <Button>{say(uiWords['samen.klopt'])}</Button>
        <Button kind="other" href={ways.score(asked.goal.id)}>
          {say(uiWords['samen.kloptniet'])}
        </Button>
      </p>
    </Form>
  )
}
