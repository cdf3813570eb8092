import { planWords } from '#care/plan/plan.words.ts'
import { standLine } from '#care/versions/stands.views.tsx'
import { whereToWords } from '#care/whereTo/where-to.words.ts'
import { distance, longDay } from '#platform/dates.ts'
import { uiWords } from '#ui/ui.words.ts'
import { dossierWords } from './dossier.words.ts'
import type { Told } from './goal-on-page.views.tsx'
import { isDone } from './goals-on-page.views.tsx'
import { hasStrengths } from './noticed-on-page.views.tsx'
import type { PlanOnPage } from './plan-on-page.ts'
import { waysOf } from './ways.ts'

type Row = { name: string; href: string; says: string | undefined }

/** The plan in a few lines, each of them the way to its part: whoever has half a minute needs no more. */
export function WhereWeStand({ told, seen }: { told: Told; seen: PlanOnPage }) {
  return (
    <nav aria-labelledby="waar">
      <h2 id="waar">{told.seen.say(dossierWords['plan.waar'])}</h2>
      <ul class="onsplan-stand">
        {rowsOf(told, seen).map(({ name, href, says }) => (
          <li>
            <a href={href}>
              <span class="onsplan-row__title">{name}</span>{' '}
              {says === undefined ? null : <span class="onsplan-row__more">{says}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function rowsOf(told: Told, seen: PlanOnPage): Row[] {
  const { say } = told.seen
  const open = seen.goals.filter((goal) => !isDone(goal)).length
  const { strengths, worries, whereTo, version } = seen
  const some = (count: number) => (count === 0 ? undefined : say(dossierWords['plan.waar.dingen'], { count }))
  return [
    ...(hasStrengths(told, strengths)
      ? [{ name: say(dossierWords['plan.goed']), href: '#goed', says: some(strengths.length) }]
      : []),
    ...(seen.plan?.form === 'light' && worries.length > 0
      ? [{ name: say(dossierWords['plan.zorgen']), href: '#zorgen', says: some(worries.length) }]
      : []),
    ...(whereTo.length > 0 ? [{ name: say(whereToWords['heen.kop']), href: '#heen', says: undefined }] : []),
    {
      name: say(dossierWords['plan.doen']),
      href: '#doen',
      says: open === 0 ? undefined : say(dossierWords['plan.waar.doelen'], { count: open }),
    },
    ...nextReview(told, seen),
    ...(version === undefined
      ? []
      : [{ name: say(planWords['sectie.whoAgrees']), href: '#akkoord', says: standLine(told.seen, version) }]),
  ]
}

function nextReview({ seen: { say, viewer, today, family } }: Told, { review }: PlanOnPage): Row[] {
  if (review === undefined) return []
  const href = waysOf(family.id).review
  // D-REV-09: the family reads of a new day, never that something is late.
  if (review.dueOn < today)
    return [
      { name: say(dossierWords['plan.terugkijken.nieuw']), href, says: say(dossierWords['plan.terugkijken.naar']) },
    ]
  const date = longDay(viewer.voice, review.dueOn, today)
  return [
    {
      name: say(dossierWords['plan.terugkijken'], { date }),
      href,
      says: distance(viewer.voice, review.dueOn, today, uiWords),
    },
  ]
}
