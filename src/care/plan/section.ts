// Onderdeel van het plan (planSection): fifteen sections in a fixed order, what goes well always before what worries (D-ALL-02).
// They open one by one and each has its reason; a closed section shows nothing and counts nowhere (D-PLN-10).
import type { PlanAct, PlanForm, PlanState } from './plan.ts'

export const sections = [
  'whoWeAre',
  'ourStory',
  'goesWell',
  'worries',
  'whereTo',
  'understanding',
  'whoHelps',
  'goalsAndSteps',
  'agreements',
  'safetyPlan',
  'homeSchoolPlace',
  'adulthood',
  'howIsItGoing',
  'ifItGetsWorse',
  'whoAgrees',
] as const
export type PlanSection = (typeof sections)[number]

/** The sections of a light plan whose rooms stand. */
export const lightSections: readonly PlanSection[] = [
  'whoWeAre',
  'ourStory',
  'goesWell',
  'worries',
  'goalsAndSteps',
  'howIsItGoing',
  'whoAgrees',
]

export type OpenReason = 'always' | 'heavyForm' | 'youthFrom16' | 'scalingDown' | 'firstVersion' | 'askedFor'

export type SectionFacts = {
  form: PlanForm
  state: PlanState
  /** Ages of the youths in the plan. */
  ages: readonly (number | null)[]
  versions: number
  acts: readonly PlanAct[]
}

const always: readonly PlanSection[] = [
  'whoWeAre',
  'ourStory',
  'goesWell',
  'worries',
  'whereTo',
  'whoHelps',
  'goalsAndSteps',
  'agreements',
  'homeSchoolPlace',
  'howIsItGoing',
]

/** Why a section is open, or null while it is closed. */
export function openReason(section: PlanSection, facts: SectionFacts): OpenReason | null {
  if (always.includes(section)) return 'always'
  if (section === 'understanding' && facts.form === 'heavy') return 'heavyForm'
  if (section === 'adulthood' && facts.ages.some((age) => age !== null && age >= 16)) return 'youthFrom16'
  if (section === 'ifItGetsWorse' && facts.state === 'scalingDown') return 'scalingDown'
  if (section === 'whoAgrees' && facts.versions > 0) return 'firstVersion'
  // What may be asked for; an agreement on safety is made with people, never opened for everybody.
  const onRequest = section === 'understanding' || section === 'ifItGetsWorse'
  return onRequest && facts.acts.some((act) => act.kind === 'sectionOpened' && act.value === section)
    ? 'askedFor'
    : null
}

export const openSections = (facts: SectionFacts): PlanSection[] =>
  sections.filter((section) => openReason(section, facts) !== null)
