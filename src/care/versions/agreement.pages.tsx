/** G-27 Klopt dit plan?: versions are offered, and everybody says what he or she thinks of them. */

import { type Dossier, knockOf, type Look, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { openPlan } from '#care/plan/plan.commands.ts'
import { planWords } from '#care/plan/plan.words.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { offerVersion, peopleOffered, sayStand, takeStandBack, versionsOf } from './agreement.commands.ts'
import {
  longestChanged,
  longestWords,
  type PlanVersion,
  type StandProblem,
  standOf,
  type VersionProblem,
} from './agreement.ts'
import { Agreement } from './agreement.views.tsx'
import { StandForm, type TypedStand, VersionForm } from './agreement-form.views.tsx'

const look = (page: Page): Look => ({
  familyId: page.param('familyId'),
  purpose: 'zeggen of het plan klopt',
  action: 'read',
  topics: ['decisions'],
  object: { class: 'planVersion' },
  done: doneOn(page.query),
})

const base = (page: Page) => `/gezin/${page.param('familyId')}/klopt-dit-plan`

const backTo = (href: string, { say }: Dossier) => ({ href, name: say(uiWords['knop.terug']) })

/** A stand or version on an older plan is no longer possible: 409; everything else is repaired on the page. */
const statusOf = (problem: string | undefined) =>
  problem === undefined ? 200 : problem === 'superseded' || problem === 'saidSelf' ? 409 : 422

export const agreementPage = (page: Page): Promise<Answer> => agreement(page, undefined, undefined)

const standTyped = (page: Page): TypedStand => ({
  stand: one(page.fields, 'stand'),
  words: one(page.fields, 'words').trim(),
  channel: one(page.fields, 'channel'),
})

/** Of which version it is said, as its page showed it. */
const placeOf = (page: Page) => ({
  familyId: page.param('familyId'),
  id: page.operation,
  version: Number(one(page.fields, 'version')) || null,
})

/** What was kept of a stand; picked under an earlier version it is not picked under this one. */
async function keptStand(page: Page, version: PlanVersion | undefined): Promise<Partial<TypedStand>> {
  const { stand, words = '', channel = '', version: of } = (await draftOf(page, page.path)) ?? {}
  return stand === undefined || of !== String(version?.no) ? { words, channel } : { stand, words, channel }
}

export async function sayOwnStand(page: Page): Promise<Answer> {
  const typed = standTyped(page)
  const stand = { ...typed, ...placeOf(page), person: null }
  const outcome = await sayStand(knockOf(page), page, { ...stand, draft: page.path })
  return 'problem' in outcome ? agreement(page, typed, outcome.problem) : landed(page, outcome)
}

function standError({ say }: Dossier, problem: StandProblem, name: string): { field?: string; text: string } {
  if (problem === 'wordsTooLong') return { field: 'words', text: say(uiWords['fout.telang'], { max: longestWords }) }
  if (problem === 'channelMissing') return { field: 'channel', text: say(planWords['akkoord.fout.hoe'], { name }) }
  if (problem === 'saidSelf') return { text: say(planWords['akkoord.fout.zelf'], { name }) }
  if (problem === 'superseded') return { text: say(planWords['akkoord.fout.oud']) }
  return { field: 'stand', text: say(uiWords['fout.kies']) }
}

function agreement(page: Page, typed: TypedStand | undefined, problem: StandProblem | undefined): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    const plan = await openPlan(dossier)
    if (plan === undefined) throw new Refusal('notFound')
    const versions = await versionsOf(dossier, plan)
    const before = standOf(dossier.viewer.person, versions[0]?.said ?? [])
    const kept = { stand: before?.stand ?? '', words: '', ...(await keptStand(page, versions[0])), channel: '' }
    const found = problem === undefined ? undefined : standError(dossier, problem, dossier.viewer.name)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(planWords['akkoord.kop'])}
        back={{ href: `/gezin/${dossier.family.id}/plan`, name: say(planWords['plan.naar']) }}
        problems={found === undefined ? undefined : [found]}
      >
        <Agreement
          seen={dossier}
          asked={page}
          versions={versions}
          typed={
            problem === 'superseded' || typed === undefined ? { ...kept, words: typed?.words ?? kept.words } : typed
          }
          errors={found?.field === undefined ? {} : { [found.field]: found.text }}
        />
      </FamilyFrame>,
      statusOf(problem),
    )
  })
}

export async function takeBackStand(page: Page): Promise<Answer> {
  const stand = { familyId: page.param('familyId'), id: page.param('standId') }
  return landed(page, await takeStandBack(knockOf(page), page, stand))
}

export const spokenStandPage = (page: Page): Promise<Answer> => spokenStand(page, undefined, undefined)

export async function saySpokenStand(page: Page): Promise<Answer> {
  const typed = standTyped(page)
  const outcome = await sayStand(knockOf(page), page, {
    ...typed,
    ...placeOf(page),
    person: page.param('personId'),
    draft: page.path,
  })
  return 'problem' in outcome ? spokenStand(page, typed, outcome.problem) : landed(page, outcome)
}

/** What somebody said aloud or wrote on paper, typed by the coordinator under his or her own name. */
function spokenStand(page: Page, typed: TypedStand | undefined, problem: StandProblem | undefined): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    const plan = await openPlan(dossier)
    const [version] = plan === undefined ? [] : await versionsOf(dossier, plan)
    const person = page.param('personId')
    if (version === undefined || !version.offeredTo.includes(person)) throw new Refusal('notFound')
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    const name = nameOf(dossier, person)
    const found = problem === undefined ? undefined : standError(dossier, problem, name)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(planWords['akkoord.kop'])}
        heading={say(planWords['akkoord.namens'], { name })}
        back={backTo(base(page), dossier)}
        problems={found === undefined ? undefined : [found]}
      >
        <StandForm
          seen={dossier}
          asked={page}
          typed={typed ?? { stand: '', words: '', channel: '', ...(await keptStand(page, version)) }}
          errors={found?.field === undefined ? {} : { [found.field]: found.text }}
          version={version.no}
          readers={version.offeredTo}
          question={say(planWords['akkoord.namens.wat'], { name })}
          reason={say(planWords['akkoord.namens.woorden'], { name })}
          spokenBy={name}
        />
      </FamilyFrame>,
      statusOf(problem),
    )
  })
}

type TypedVersion = { changed: string; occasion: string }

export const newVersionPage = (page: Page): Promise<Answer> => newVersion(page, undefined, undefined)

export async function offerNewVersion(page: Page): Promise<Answer> {
  const typed = { changed: one(page.fields, 'changed').trim(), occasion: one(page.fields, 'occasion') }
  const place = { familyId: page.param('familyId'), id: page.operation, draft: page.path }
  const outcome = await offerVersion(knockOf(page), page, { ...typed, ...place })
  return 'problem' in outcome ? newVersion(page, typed, outcome.problem) : landed(page, outcome)
}

const versionProblems = {
  changedMissing: { field: 'changed', words: planWords['akkoord.fout.veranderd'] },
  occasionMissing: { field: 'occasion', words: planWords['akkoord.fout.aanleiding'] },
  nobody: { words: planWords['akkoord.fout.niemand'] },
  ownPlanFirst: { words: planWords['akkoord.fout.eigenplan'] },
} as const

function newVersion(page: Page, typed: TypedVersion | undefined, problem: VersionProblem | undefined): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    const plan = await openPlan(dossier)
    if (plan === undefined) throw new Refusal('notFound')
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    const place = problem === undefined || problem === 'changedTooLong' ? undefined : versionProblems[problem]
    const tooLong = { field: 'changed', text: say(uiWords['fout.telang'], { max: longestChanged }) }
    const found = place === undefined ? tooLong : { ...place, text: say(place.words) }
    const field = 'field' in found ? found.field : undefined
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(planWords['akkoord.voorleggen'])}
        back={backTo(base(page), dossier)}
        problems={
          problem === undefined ? undefined : [field === undefined ? { text: found.text } : { field, text: found.text }]
        }
      >
        <VersionForm
          seen={dossier}
          asked={page}
          typed={typed ?? { changed: '', occasion: '', ...(await draftOf(page, page.path)) }}
          errors={problem === undefined || field === undefined ? {} : { [field]: found.text }}
          offered={await peopleOffered(dossier, plan)}
        />
      </FamilyFrame>,
      statusOf(problem),
    )
  })
}
