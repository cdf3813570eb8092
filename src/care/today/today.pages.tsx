/** G-01 Vandaag and J-01 Jouw deel: the way home, and what one can do there. */

import { knockOf, type Look } from '#care/access/door.commands.ts'
import { readViewer } from '#care/access/frame.sql.ts'
import { type LookedAt, unsealing } from '#care/access/glance.commands.ts'
import { childPlace, givesTurnTo, isChild } from '#care/childTurn/child-turn.ts'
import { takingPartPlace } from '#care/circleMember/circle-member.ts'
import { ownFamilies, type RawHome } from '#care/dossier/dossier.sql.ts'
import type { Part, PlanOnPage } from '#care/dossier/plan-on-page.ts'
import { lookAtPlan } from '#care/dossier/read-plan.commands.ts'
import { waysOf } from '#care/dossier/ways.ts'
import { homeOf } from '#care/entry/way-back.ts'
import { askedOf, makingOf } from '#care/familyGroupPlan/group-due.ts'
import { teamPlace } from '#care/ourTeam/our-team.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { signalsPlace } from '#care/signals/signal.ts'
import { doneOn } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { ChooseFamily } from './choose-family.views.tsx'
import { firstStepOf, type TodayFacts, todayOf } from './today.ts'
import { TodayPage } from './today.views.tsx'
import { YouthPage } from './youth.views.tsx'

const parts: readonly Part[] = ['goals', 'steps', 'scores', 'agreement', 'preparation', 'consents']
const youthAge = 12

const lookAtDay = (page: Page, familyId: Id): Look => ({
  familyId,
  purpose: 'plan bekijken',
  action: 'read',
  topics: ['goals', 'meetings'],
  object: { class: 'plan' },
  done: doneOn(page.query),
})

/** `/vandaag`: leads a worker to the list and a youth to the own part; a family of one is shown at once. */
export async function homePage(page: Page): Promise<Answer> {
  const home = await ownHome(page)
  const [first, ...others] = home.families
  if (first === undefined && home.viewer.role !== null) return goTo(homeOf(true, [], home.viewer.role))
  const young = home.families.find((family) => isChild({ ...family, kind: 'member' }))
  if (young !== undefined) return goTo(childPlace(young.id))
  if (home.families.some(isYouth)) return goTo(`/jouw-deel${page.query.size > 0 ? `?${page.query}` : ''}`)
  const [guest, ...more] = guestPlaces(home)
  if (first !== undefined && others.length === 0 && guest === undefined) return showDay(page, first.id)
  if (first === undefined && guest !== undefined && more.length === 0) return goTo(guest)
  return choosing(page, home)
}

/** Where somebody reads who belongs to another family: each place once, also with more pupils in one family. */
const guestPlaces = ({ asJim, asSchool, asAskedIn }: RawHome): string[] => [
  ...new Set([
    ...asJim.map(({ family }) => waysOf(family).network),
    ...asSchool.map(({ family }) => waysOf(family).school),
    ...asAskedIn.map(placeOfAskedIn),
  ]),
]

/** Somebody of a circle begins with what is agreed. Who was asked in from outside tells first what he or she does; who helps a youth then begins where one says to be worried. */
function placeOfAskedIn({ family, part, kind, hasCard, tells }: RawHome['asAskedIn'][number]): string {
  if (kind === 'circleMember') return takingPartPlace(family)
  if (!hasCard) return waysOf(family).roleCard(part)
  return tells ? signalsPlace(family) : teamPlace(family)
}

async function choosing(page: Page, home: RawHome): Promise<Answer> {
  const viewer = await readViewer(page.house.keys, home.viewer)
  const unseal = unsealing(page.house.keys, viewer.municipality)
  const names = await unseal<{ name: string }>('care.family', home.families)
  const families = home.families.map(({ id }, at) => ({ name: names[at]?.name ?? '', href: waysOf(id).today }))
  const named = async <Y extends RawHome['asJim'][number]>(youths: readonly Y[], place: (youth: Y) => string) => {
    const cards = await unseal<{ callName: string }>('care.person', youths)
    return youths.map((youth, at) => ({ child: cards[at]?.callName ?? '', href: place(youth) }))
  }
  const guests = {
    asJims: await named(home.asJim, ({ family }) => waysOf(family).network),
    asSchool: await named(home.asSchool, ({ family }) => waysOf(family).school),
    asAskedIn: await named(home.asAskedIn, placeOfAskedIn),
  }
  return show(<ChooseFamily asked={page} viewer={viewer} families={families} {...guests} />)
}

export const todayPage = (page: Page): Promise<Answer> => showDay(page, page.param('familyId'))

async function showDay(page: Page, familyId: Id): Promise<Answer> {
  const { glance, seen } = await lookAtPlan(knockOf(page), lookAtDay(page, familyId), parts)
  const today = todayOf(factsOf(glance, seen))
  const first = firstStepOf(glance.isFamily, seen.plan?.state, seen.goals, seen.starts)
  return show(
    <TodayPage
      asked={page}
      glance={glance}
      today={today}
      first={first}
      hasPlan={seen.plan !== undefined}
      turns={givesTurnTo(glance)}
    />,
  )
}

/** J-01: for a youth of 12 or older; anybody else has no such page. */
export async function youthPage(page: Page): Promise<Answer> {
  const own = (await ownHome(page)).families.find(isYouth)
  if (own === undefined) throw new Refusal('notFound')
  const { glance, seen } = await lookAtPlan(knockOf(page), lookAtDay(page, own.id), parts)
  const today = todayOf(factsOf(glance, seen))
  const hasPlan = seen.plan !== undefined
  return show(<YouthPage asked={page} glance={glance} today={today} goals={seen.goals} hasPlan={hasPlan} />)
}

const isYouth = ({ parts, age }: RawHome['families'][number]) => parts.includes('youth') && age >= youthAge

async function ownHome(page: Page): Promise<RawHome> {
  const home = await ownFamilies(page.house.pool, page.token)
  if (home === undefined) throw new Refusal('signIn')
  return home
}

const factsOf = (
  glance: LookedAt,
  seen: PlanOnPage,
): TodayFacts<PlanOnPage['goals'][number], PlanOnPage['looseSteps'][number]> => ({
  me: glance.viewer.person,
  age: glance.people.find(({ id }) => id === glance.viewer.person)?.age ?? null,
  isFamily: glance.isFamily,
  today: glance.today,
  goals: seen.goals,
  steps: [...seen.goals.filter(({ state }) => state === 'active').flatMap(({ steps }) => steps), ...seen.looseSteps],
  review: seen.review,
  version: seen.version,
  consents: seen.consents,
  helps: seen.helps,
  cards: seen.cards,
  jims: seen.jims,
  starts: seen.starts,
  clicks: seen.clicks,
  signals: seen.signals,
  advices: seen.advices,
  proposals: seen.proposals,
  ownPlans: seen.ownPlan === undefined ? [] : askedOf(seen.ownPlan, glance.viewer.person, glance.today),
  making: seen.ownPlan === undefined ? [] : makingOf(seen.ownPlan, glance.viewer.person, glance.today),
})
