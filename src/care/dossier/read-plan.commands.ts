/** Reads one page of a family's plan: one look, one question, and only the texts that the page says. */

import type { Knock, Look } from '#care/access/door.commands.ts'
import { type LookedAt, lookAtOnce } from '#care/access/glance.commands.ts'
import { kindOfTable } from '#care/access/item.ts'
import { openShares } from '#care/agreements/agreements.sql.ts'
import { groupRead } from '#care/familyGroupPlan/group-due.ts'
import { goalsListed, openGoals } from '#care/goals/goals.sql.ts'
import { openHomes } from '#care/household/youth-homes.commands.ts'
import { formOf, loadOf, stateOf } from '#care/plan/plan.ts'
import { talksAhead } from '#care/startLookBack/talks-ahead.commands.ts'
import { versionState } from '#care/versions/agreement.ts'
import { openListed } from '#care/whereTo/perspective.commands.ts'
import { fromRows, type Values } from '#platform/database/listed.ts'
import { asDay } from '#platform/dates.ts'
import { doneOn } from '#platform/web/landing.ts'
import type { Page } from '#platform/web/page.ts'
import {
  noticedValues,
  planActValues,
  planPageQuestion,
  type RawNoticed,
  type RawPlanAct,
  type RawPlanPage,
} from './dossier.sql.ts'
import type { NoticedWords, Part, PlanHead, PlanOnPage, VersionOnPage } from './plan-on-page.ts'

type SeenPlan = { glance: LookedAt; seen: PlanOnPage }

/** How a page about the whole plan opens. */
export const planLook = (page: Page, objectClass = 'plan'): Look => ({
  familyId: page.param('familyId'),
  purpose: 'plan bekijken',
  action: 'read',
  topics: ['goals', 'strengthsAndWorries'],
  object: { class: objectClass },
  done: doneOn(page.query),
})

export async function lookAtPlan(knock: Knock, look: Look, parts: readonly Part[]): Promise<SeenPlan> {
  const { glance, read } = await lookAtOnce<RawPlanPage>(knock, look, planPageQuestion, [parts])
  const [plan, strengths, worries, whereTo, goals, consents, homes] = await Promise.all([
    headOf(glance, read.plan),
    noticedOf(glance, 'care.strength', read.strengths),
    noticedOf(glance, 'care.worry', read.worries),
    openListed(glance, read.whereTo),
    openGoals(glance, goalsListed(read.goals)),
    openShares(glance, read.consents),
    openHomes(glance, read.homes),
  ])
  const seen = {
    ...goals,
    plan,
    strengths,
    worries,
    whereTo,
    review:
      read.review === null
        ? undefined
        : {
            id: read.review.id,
            dueOn: asDay(read.review.dueOn),
            isRunning: read.review.startedAt !== null,
            isPrepared: read.review.prepared,
          },
    version: versionOf(glance, read.version),
    trials: (read.trials ?? []).map((trial) => ({ ...trial, untilOn: asDay(trial.untilOn) })),
    custody: (read.custody ?? []).map((check) => ({ ...check, checkedOn: asDay(check.checkedOn) })),
    added: (read.added ?? []).map((item) => ({ ...item, at: new Date(item.at) })),
    consents,
    homes,
    ...waitingOf(read),
    starts: await talksAhead(glance, read.starts),
    ownPlan: read.ownPlan === null ? undefined : groupRead(read.ownPlan),
    seenToo: read.seenToo ?? [],
    asked: (read.asked ?? []).map(({ table, itemId, wish, by, answerDueOn }) => ({
      ...{ kind: kindOfTable(`care.${table}`), itemId, wish, by },
      answerDueOn: asDay(answerDueOn),
    })),
  }
  return { glance, seen }
}

/** What waits for this reader, and comes as it is. */
const waitingOf = ({ helps, cards, jims, clicks, signals, advices, proposals }: RawPlanPage) => ({
  helps: helps ?? [],
  cards: cards ?? [],
  jims: jims ?? [],
  clicks: clicks ?? [],
  signals: signals ?? [],
  advices: advices ?? [],
  proposals: proposals ?? [],
})

async function headOf(glance: LookedAt, raw: RawPlanPage['plan']): Promise<PlanHead | undefined> {
  if (raw === null) return undefined
  const { wish } = await glance.unseal<{ wish?: string }>('care.plan', raw)
  const acts = fromRows<RawPlanAct>(planActValues, raw.acts).map((act) => ({ ...act, at: new Date(act.at) }))
  const state = stateOf(acts, glance.today)
  return {
    id: raw.id,
    wish: wish ?? '',
    form: formOf(acts, raw.form),
    load: loadOf(acts, raw.load),
    authorship: raw.authorship,
    state,
    pausedUntil: state === 'paused' ? (acts.findLast((act) => act.kind === 'paused')?.until ?? null) : null,
  }
}

async function noticedOf(glance: LookedAt, table: string, listed: readonly Values[] | null): Promise<NoticedWords[]> {
  const rows = fromRows<RawNoticed>(noticedValues, listed)
  const texts = await glance.unsealAll<{ words?: string }>(table, rows)
  return rows.map(({ id, author, subjects, at }, i) => ({
    id,
    author,
    subjects,
    at: new Date(at),
    words: texts[i]?.words ?? '',
  }))
}

function versionOf(glance: LookedAt, raw: RawPlanPage['version']): VersionOnPage | undefined {
  if (raw === null) return undefined
  const said = raw.said.map((one) => ({ ...one, at: new Date(one.at) }))
  const version = { ...raw, offeredAt: new Date(raw.offeredAt), said }
  return { ...version, state: versionState(version, raw.no, said, glance.today) }
}
