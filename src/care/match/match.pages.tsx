/** G-40 and P-25: one match, from the first talk to looking back each half year. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { dayIn, dayTyped } from '#care/custody/custody.form.ts'
import { matchLook } from '#care/matchRequest/match-request.commands.ts'
import { matchesPlace, matchPlace } from '#care/matchRequest/match-request.ts'
import { matchRequestWords } from '#care/matchRequest/match-request.words.ts'
import type { Fields } from '#platform/fields.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { chooseTalks, countTalk } from './buddy-talks.commands.ts'
import type { TalkProblem } from './buddy-talks.ts'
import { BuddyTalks } from './buddy-talks.views.tsx'
import { buddyTalkWords } from './buddy-talks.words.ts'
import { FamilyEnds, FamilySide } from './family-side.views.tsx'
import { matchHere, takeStep, takeStepBack } from './match.commands.ts'
import { stepTyped, stepWish } from './match.form.ts'
import { actAt, type FamilyAct, isWorkerAct, nextStep, type Side, type WorkerAct, wordOf } from './match.ts'
import { Agreed, AskedAndFound, Stands, Steps } from './match.views.tsx'
import { matchWords as words } from './match.words.ts'
import { mayWrite, type OneMatch, type StepProblem } from './match-act.ts'
import { WorkerSide } from './worker-side.views.tsx'

const onMatch = (page: Page) => ({ familyId: page.param('familyId'), request: page.param('matchRequestId') })

type Wrong = { act: WorkerAct | FamilyAct | 'talked'; fields: Fields; problem: StepProblem | TalkProblem }

const told = ['what', 'via', 'name', 'reach', 'organisation', 'how', 'days', 'does', 'until'] as const

function sentenceOf({ say }: Dossier, { act, problem }: Wrong): string {
  const { field, is } = problem
  if (is === 'tooLong') return say(uiWords['fout.telang'], { max: problem.most ?? 0 })
  if (field === 'talked') return say(buddyTalkWords[is === 'counted' ? 'maatje.fout.geteld' : 'maatje.fout.dag'])
  if (act === 'said') return say(words['maatje.fout.hoe'])
  if (is === 'early') return say(words['pro.maatje.fout.kennis'])
  if (is === 'day') return say(words[act === 'trial' ? 'pro.maatje.fout.begin' : 'pro.maatje.fout.on'])
  return say(words[`pro.maatje.fout.${told.find((one) => one === field) ?? 'what'}`])
}

export const matchPage = (page: Page): Promise<Answer> => oneMatch(page)

function oneMatch(page: Page, wrong?: Wrong): Promise<Answer> {
  const { familyId, request } = onMatch(page)
  const look = { ...matchLook(familyId, 'read', request), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, isFamily, isCoordinator } = dossier
    const match = await matchHere(dossier, request)
    const text = wrong === undefined ? '' : sentenceOf(dossier, wrong)
    const shown = { asked: page, seen: dossier, match }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={
          isFamily ? say(matchRequestWords[`maatje.soort.${match.kind}`]) : say(matchRequestWords['pro.maatje.kop'])
        }
        tab="circle"
        back={{ href: matchesPlace(familyId), name: say(uiWords['knop.terug']) }}
        problems={wrong === undefined ? undefined : [{ field: wrong.problem.field, text }]}
      >
        <Stands {...shown} />
        {isCoordinator ? await workerSide(page, dossier, match, text, wrong) : null}
        {isFamily ? (
          <FamilySide
            {...shown}
            typed={
              wrong?.act === 'said' ? stepTyped('said', wrong.fields).words : await sayingKept(page, familyId, request)
            }
            error={wrong?.act === 'said' ? text : undefined}
          />
        ) : null}
        <BuddyTalks
          {...shown}
          talked={wrong?.act === 'talked' ? dayTyped(wrong.fields, 'talked') : {}}
          error={wrong?.act === 'talked' ? text : undefined}
        />
        <Steps {...shown} />
        <AskedAndFound {...shown} />
        <Agreed {...shown} />
        {isFamily ? <FamilyEnds {...shown} /> : null}
      </FamilyFrame>,
      wrong === undefined ? 200 : 422,
    )
  })
}

const sayingKept = async (page: Page, familyId: string, request: string) =>
  stepTyped('said', (await draftOf(page, `${matchPlace(familyId, request)}/zeg/hoe`)) ?? {}).words

/** The step that is next, with what was kept of it. */
async function workerSide(page: Page, dossier: Dossier, match: OneMatch, text: string, wrong: Wrong | undefined) {
  const wrongHere = wrong !== undefined && isWorkerAct(wrong.act) ? { ...wrong, act: wrong.act } : undefined
  const act = wrongHere?.act ?? shownAct(dossier, match)
  const kept = `${matchPlace(dossier.family.id, match.request.id)}/stap/${wordOf('worker', act)}`
  const typed = stepTyped(act, wrongHere?.fields ?? (await draftOf(page, kept)) ?? {})
  const problem = wrongHere === undefined ? undefined : { field: wrongHere.problem.field, act, text }
  return <WorkerSide asked={page} seen={dossier} match={match} typed={typed} problem={problem} />
}

function shownAct({ today }: Dossier, match: OneMatch): WorkerAct {
  const next = nextStep(match.kind, match.facts, match.who, today)
  if (mayWrite('otherSaid', match, today)) return 'otherSaid'
  return isWorkerAct(next) ? next : 'arrangement'
}

const takes =
  (side: Side) =>
  async (page: Page): Promise<Answer> => {
    const word = page.param('kind')
    const step = (kind: WorkerAct | FamilyAct) => stepWish(stepTyped(kind, page.fields))
    const outcome = await takeStep(knockOf(page), page, { ...onMatch(page), side, word, step, draft: page.path })
    if (!('problem' in outcome)) return landed(page, outcome)
    return oneMatch(page, { act: actAt(side, word) ?? 'said', fields: page.fields, problem: outcome.problem })
  }

export const stepAct = takes('worker')
export const sayingAct = takes('family')

export async function talkCounted(page: Page): Promise<Answer> {
  const wish = { ...onMatch(page), on: dayIn(dayTyped(page.fields, 'talked')) }
  const outcome = await countTalk(knockOf(page), page, wish)
  return 'problem' in outcome
    ? oneMatch(page, { act: 'talked', fields: page.fields, problem: outcome.problem })
    : landed(page, outcome)
}

export async function talksChosen(page: Page): Promise<Answer> {
  return landed(page, await chooseTalks(knockOf(page), page, { ...onMatch(page), says: one(page.fields, 'says') }))
}

export async function stepTakenBack(page: Page): Promise<Answer> {
  return landed(page, await takeStepBack(knockOf(page), page, { ...onMatch(page), fact: page.param('matchFactId') }))
}
