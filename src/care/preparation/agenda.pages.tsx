/** P-05 before the conversation: the agenda made from the plan, on the screen and on paper. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { tableOf } from '#care/atTable/table.commands.ts'
import { conversationWords } from '#care/conversation/conversation.words.ts'
import { noProgress, voicesDiffer } from '#care/goals/score.ts'
import { activeGoals } from '#care/lettingGo/read-letting-go.commands.ts'
import type { Leading } from '#care/reviews/leader.ts'
import { whoLeads } from '#care/reviews/leading.commands.ts'
import { lookBefore } from '#care/reviews/prepare.commands.ts'
import { readReviews, type SeenReviews } from '#care/reviews/read-reviews.commands.ts'
import { type Review, stepPath } from '#care/reviews/review.ts'
import { questionPath } from '#care/reviews/review-voice.ts'
import { whatIsAhead } from '#care/reviews/reviews.views.tsx'
import { reviewWords } from '#care/reviews/reviews.words.ts'
import { noticedIn } from '#care/strengths/strength.commands.ts'
import { longDay } from '#platform/dates.ts'
import { doneOn } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { Acts, Button, PrintButton } from '#ui/button.views.tsx'
import { EmptyState } from '#ui/card.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { PrintPage } from '#ui/print-page.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { Agenda } from './agenda.views.tsx'
import { wordsFromSchool } from './from-school.sql.ts'

export const preparingPage = (page: Page): Promise<Answer> => agendaPage(page, false)
export const preparingPrintPage = (page: Page): Promise<Answer> => agendaPage(page, true)

function agendaPage(page: Page, onPaper: boolean): Promise<Answer> {
  const look = lookBefore(page.param('familyId'), onPaper ? 'print' : 'read')
  return openDossier(knockOf(page), { ...look, done: doneOn(page.query) }, async (dossier) => {
    // Somebody of the family prepares by answering the own questions.
    const { leading, leader } = await whoLeads(dossier)
    if (leading === null) return goTo(questionPath(dossier.family.id, 'wentWell'))
    const seen = await readReviews(dossier)
    if (seen?.ahead === undefined) return show(<NoDay asked={page} dossier={dossier} hasPlan={seen !== undefined} />)
    const agenda = await agendaOf(dossier, seen, seen.ahead, leading)
    const ahead = whatIsAhead(dossier, seen.ahead.dueOn)
    return show(
      onPaper ? (
        <OnPaper asked={page} dossier={dossier} ahead={ahead} agenda={agenda} />
      ) : (
        <OnScreen
          asked={page}
          dossier={dossier}
          ahead={ahead}
          agenda={agenda}
          running={seen.ahead.startedAt !== null}
          behind={leading === 'standby' ? leader : undefined}
          isPast={seen.ahead.dueOn < dossier.today}
        />
      ),
    )
  })
}

type Props = { asked: Page; dossier: Dossier; ahead: string; agenda: Awaited<ReturnType<typeof agendaOf>> }

async function agendaOf(dossier: Dossier, seen: SeenReviews, review: Review, leading: Leading) {
  const { strengths } = await noticedIn(dossier)
  const goals = activeGoals(seen)
  const past = seen.past.map(({ id }) => id)
  return {
    seen: dossier,
    table: tableOf(dossier, seen, review, leading),
    strengths: strengths.map(({ words, author }) => ({ text: words, by: author })),
    differ: goals.filter((goal) => voicesDiffer(goal.scores)).map(({ id }) => id),
    stuck: goals.filter((goal) => noProgress(goal.scores, past, false)).map(({ id }) => id),
    fromSchool: await wordsFromSchool(dossier, dossier.family.id),
    numbers: goals.flatMap((goal) => goal.scores.filter(({ counts }) => counts)),
  }
}

const waysOf = (familyId: string) => `/gezin/${familyId}/terugkijken`

type ScreenProps = Props & {
  running: boolean
  isPast: boolean
  /** Who leads, when the viewer stands behind that person. */
  behind: string | undefined
}

function OnScreen({ asked, dossier, ahead, agenda, running, isPast, behind }: ScreenProps) {
  const { say } = dossier
  const here = waysOf(dossier.family.id)
  return (
    <FamilyFrame asked={asked} seen={dossier} screen={say(conversationWords['pro.gesprek.voorbereiden'])}>
      <p>{ahead}</p>
      {behind === undefined ? null : <p>{say(reviewWords['review.leidt'], { name: behind })}</p>}
      <Acts>
        <Button kind={behind === undefined ? 'main' : 'other'} href={stepPath(dossier.family.id, 1)}>
          {say(conversationWords[running ? 'pro.gesprek.verder' : 'pro.gesprek.start'])}
        </Button>
        <Button kind="other" href={`${here}/voorbereiden/print`}>
          {say(uiWords['knop.printen'])}
        </Button>
        {running ? null : (
          <Button kind="plain" href={`${here}/dag`}>
            {say(conversationWords[isPast ? 'pro.gesprek.dag' : 'pro.gesprek.anderedag'])}
          </Button>
        )}
      </Acts>
      <p class="onsplan-help">{say(conversationWords['pro.gesprek.scherm'])}</p>
      <Agenda {...agenda} />
    </FamilyFrame>
  )
}

function OnPaper({ asked, dossier, ahead, agenda }: Props) {
  const { say, viewer } = dossier
  const here = waysOf(dossier.family.id)
  const state = `${longDay(viewer.voice, dossier.today, dossier.today)}, ${nameOf(dossier, coordinatorOf(dossier)?.id ?? '')}`
  return (
    <FamilyFrame
      asked={asked}
      seen={dossier}
      screen={say(conversationWords['pro.gesprek.voorbereiden'])}
      ownHeading
      back={{ href: `${here}/voorbereiden`, name: say(uiWords['knop.terug']) }}
    >
      <PrintButton say={say} />
      <PrintPage
        title={say(conversationWords['gesprek.agenda'])}
        product={say(partWords['alg.naam'])}
        municipality={viewer.municipalityName}
        state={state}
      >
        <p>{ahead}</p>
        <Agenda {...agenda} />
      </PrintPage>
    </FamilyFrame>
  )
}

function NoDay({ asked, dossier, hasPlan }: { asked: Page; dossier: Dossier; hasPlan: boolean }) {
  const { say } = dossier
  return (
    <FamilyFrame asked={asked} seen={dossier} screen={say(conversationWords['pro.gesprek.voorbereiden'])}>
      <EmptyState text={say(hasPlan ? conversationWords['pro.gesprek.geendag'] : reviewWords['review.wacht'])}>
        {hasPlan ? (
          <Button href={`${waysOf(dossier.family.id)}/dag`}>{say(conversationWords['pro.gesprek.dag'])}</Button>
        ) : (
          <Button href={`/gezin/${dossier.family.id}/plan`}>{say(uiWords['nav.plan'])}</Button>
        )}
      </EmptyState>
    </FamilyFrame>
  )
}
