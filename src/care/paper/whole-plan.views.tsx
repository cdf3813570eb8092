import type { ComponentChildren } from 'preact'
import { accessWords } from '#care/access/access.words.ts'
import { nameOf, type Someone, youthsOf } from '#care/access/frame.ts'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import type { NoticedWords, PlanOnPage } from '#care/dossier/plan-on-page.ts'
import { familyWords } from '#care/families/families.words.ts'
import { isOver } from '#care/goals/goal.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { linesOf } from '#care/goals/score-line.ts'
import type { SeenGoal } from '#care/goals/seen.ts'
import { isOpen } from '#care/goals/step.ts'
import { homeNamesOf } from '#care/household/youth-homes.ts'
import { peopleWords } from '#care/people/people.words.ts'
import { planWords } from '#care/plan/plan.words.ts'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { doerName } from '#care/steps/step-list.views.tsx'
import { Stands } from '#care/versions/stands.views.tsx'
import { WhereToOnPaper } from '#care/whereTo/where-to.views.tsx'
import { whereToWords } from '#care/whereTo/where-to.words.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import { namesOf } from '#ui/names.ts'
import { partWords } from '#ui/parts.words.ts'
import { CheckList, PrintPage } from '#ui/print-page.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords } from '#ui/written.views.tsx'
import { PaperFrame, type PaperPage, stateOf, stepLine } from './fridge.views.tsx'
import { paperWords } from './paper.words.ts'

type Chapter = { id: string; name: string; body: ComponentChildren }
type PossibleChapter = Chapter & { holds: boolean }

/** Heel plan: everything this reader may see, with its contents first; what goes well before what is hard. */
export function WholePlanPage({ asked, glance, seen, large }: PaperPage) {
  const { say, viewer } = glance
  const chapters = chaptersOf(glance, seen)
  return (
    <PaperFrame paper={{ asked, glance, seen }} screen={say(dossierWords['print.heelplan'])} large={large}>
      <PrintPage
        title={say(dossierWords['plan.kop'])}
        product={say(partWords['alg.naam'])}
        municipality={viewer.municipalityName}
        state={stateOf(glance, seen)}
      >
        <nav aria-labelledby="inhoudsopgave">
          <h2 id="inhoudsopgave">{say(dossierWords['print.inhoud'])}</h2>
          <ol class="onsplan-ways">
            {chapters.map(({ id, name }) => (
              <li>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ol>
        </nav>
        {chapters.map(({ id, name, body }) => (
          <section class="onsplan-stack" aria-labelledby={id}>
            <h2 id={id}>{name}</h2>
            {body}
          </section>
        ))}
      </PrintPage>
    </PaperFrame>
  )
}

/** A chapter appears when it holds something. */
function chaptersOf(glance: Reader, seen: PlanOnPage): Chapter[] {
  const { say, viewer, today } = glance
  const chapters: PossibleChapter[] = [
    {
      id: 'willen',
      name: say(dossierWords['plan.ditwillen']),
      holds: (seen.plan?.wish ?? '') !== '',
      body: <p class="onsplan-lead onsplan-typed">{seen.plan?.wish}</p>,
    },
    {
      id: 'goed',
      name: say(dossierWords['plan.goed']),
      holds: seen.strengths.length > 0,
      body: <Noticed glance={glance} items={seen.strengths} />,
    },
    {
      id: 'zorgen',
      name: say(dossierWords['plan.zorgen']),
      holds: seen.worries.length > 0,
      body: <Noticed glance={glance} items={seen.worries} />,
    },
    {
      id: 'heen',
      name: say(whereToWords['heen.kop']),
      holds: seen.whereTo.length > 0,
      body: <WhereToOnPaper seen={glance} all={seen.whereTo} />,
    },
    ...goalsOnPaper(glance, seen),
    {
      id: 'terugkijken',
      name: say(dossierWords['vandaag.afspraak']),
      holds: seen.review !== undefined && seen.review.dueOn >= today,
      body: (
        <p>
          {seen.review === undefined
            ? ''
            : say(dossierWords['plan.terugkijken'], { date: longDay(viewer.voice, seen.review.dueOn, today) })}
        </p>
      ),
    },
    {
      id: 'eens',
      name: say(planWords['sectie.whoAgrees']),
      holds: seen.version !== undefined,
      body: seen.version === undefined ? null : <Stands glance={glance} version={seen.version} />,
    },
    homesOnPaper(glance, seen),
    { id: 'wieziet', name: say(accessWords['delen.kop']), holds: true, body: <Readers glance={glance} /> },
  ]
  return chapters.filter(({ holds }) => holds)
}

/** What is worked on, and apart from it what is over. What the family did not choose was somebody else's wish; it stands on no paper of theirs. */
function goalsOnPaper(glance: Reader, { goals }: PlanOnPage): PossibleChapter[] {
  const { say } = glance
  const running = goals.filter(({ state }) => !isOver(state))
  const ended = goals.filter(({ state }) => isOver(state) && state !== 'declined')
  const chapter = (id: string, name: string, shown: readonly SeenGoal[]) => ({
    ...{ id, name, holds: shown.length > 0 },
    body: shown.map((goal) => <GoalOnPaper glance={glance} goal={goal} />),
  })
  return [
    chapter('doelen', say(planWords['sectie.goalsAndSteps']), running),
    chapter('klaar', say(goalWords['doel.lijst.klaar']), ended),
  ]
}

/** D-PEO-02: in which homes each youth lives, by their names; where a home is stands on no paper. */
function homesOnPaper(glance: Reader, { homes }: PlanOnPage): PossibleChapter {
  const { say, viewer } = glance
  const lived = youthsOf(glance).flatMap(({ id, name }) => {
    const names = homeNamesOf(homes, id)
    return names.length === 0 ? [] : [{ name, homes: namesOf(say, viewer.voice.language, names) }]
  })
  return {
    id: 'huizen',
    name: say(familyWords['gezin.huizen']),
    holds: lived.length > 0,
    body: lived.map((one) => <p>{say(paperWords['print.woonthier'], one)}</p>),
  }
}

function Noticed({ glance, items }: { glance: Reader; items: readonly NoticedWords[] }) {
  const { viewer, today } = glance
  return (
    <>
      {items.map((item) => (
        <OwnWords
          text={item.words}
          by={`${nameOf(glance, item.author)}, ${longDay(viewer.voice, dayOf(item.at), today)}`}
        />
      ))}
    </>
  )
}

const statusWords = { done: 'status.gedaan', stopped: 'status.gestopt', letGo: 'status.bezig' } as const

/** A condition has no number: who asks for it, and how it stands. */
const AskedOnPaper = ({ glance: { say }, goal }: { glance: Reader; goal: SeenGoal }) => (
  <p>
    {say(goalWords['ander.vraagt'], { asker: goal.asked?.askerName ?? '' })}.{' '}
    {say(goalWords[`doel.staat.${goal.state}`])}.
  </p>
)

function GoalOnPaper({ glance, goal }: { glance: Reader; goal: SeenGoal }) {
  const { say } = glance
  const open = goal.steps.filter((step) => isOpen(step.state))
  const ended = goal.steps.filter((step) => !isOpen(step.state))
  const lines = linesOf(
    goal.scores,
    glance.people.map(({ id }) => id),
  )
  return (
    <section class="onsplan-sheet__goal">
      <h3>{goal.title}</h3>
      {goal.kind === 'condition' || goal.state === 'active' ? null : (
        <p>{say(goalWords[`doel.staat.${goal.state}`])}</p>
      )}
      <p>{say(dossierWords['plan.voorwie'], { names: goal.subjects.map((id) => nameOf(glance, id)).join(', ') })}</p>
      {goal.why === undefined || goal.why === '' ? null : <p class="onsplan-typed">{goal.why}</p>}
      {goal.kind === 'condition' ? (
        <AskedOnPaper glance={glance} goal={goal} />
      ) : goal.looksLike === '' ? (
        <p>{say(goalWords['meting.grens'], { threshold: goal.goodEnough })}</p>
      ) : (
        <p>{`${say(goalWords['doel.zobeter'], { threshold: goal.goodEnough })}: ${goal.looksLike}`}</p>
      )}
      {lines.map(({ rater, points }) => (
        <p>
          {say(goalWords['meting.lijn'], {
            name: nameOf(glance, rater),
            scores: points.map(({ value }) => value).join(', '),
          })}
        </p>
      ))}
      <CheckList items={open.map((step) => `${doerName(glance, step)}: ${stepLine(glance, step)}`)} />
      {ended.length === 0 ? null : (
        <ul>
          {ended.map((step) => (
            <li>
              {`${doerName(glance, step)}: ${step.what} (${say(uiWords[statusWords[step.state.kind as keyof typeof statusWords]])})`}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The family and its fixed person by name and part. Who reads along for a while, and how much each of them sees, stands on G-17. */
function Readers({ glance }: { glance: Reader }) {
  const now = glance.people.filter(({ kind }) => kind === 'member' || kind === 'coordinator' || kind === 'standby')
  return (
    <ul class="onsplan-plain-list">
      {now.map((someone) => (
        <li>{[someone.name, partOf(glance, someone)].filter(Boolean).join(', ')}</li>
      ))}
      <li>{glance.say(paperWords['print.wieverder'])}</li>
    </ul>
  )
}

function partOf({ say }: Reader, someone: Someone): string {
  if (someone.kind !== 'member') return say(peopleWords['rol.coordinator'])
  if (someone.parts.includes('youth')) return say(peopleWords['rol.youth'])
  return someone.parts.includes('parent') ? say(peopleWords['rol.parent']) : ''
}
