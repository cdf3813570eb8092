/** Reading the offers of a family with what hangs on them, for its page and for whoever asks whether a plan may start. */

import type { Dossier, Look } from '#care/access/door.commands.ts'
import { membersOf, youthsOf } from '#care/access/frame.ts'
import { custodyOfFamily } from '#care/household/household.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  answerTable,
  lookTable,
  type OfferRow,
  type OwnPlanRow,
  offerRows,
  offerTable,
  planTable,
  type SkipRow,
  skipRows,
  skipTable,
  waitForGroupPlan,
} from './group-plan.sql.ts'
import {
  type GroupFacts,
  type GroupOffer,
  hasInstitution,
  isSettled,
  type OwnPlan,
  parts,
  type Skip,
  whoAnswers,
} from './group-plan.ts'

export const groupLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'zelf een plan maken',
  action,
  topics: ['decisions'],
  object: id === undefined ? { class: 'familyGroupPlan' } : { class: 'familyGroupPlan', id },
})

export const groupPath = (familyId: Id, rest = ''): string => `/gezin/${familyId}/eigen-plan${rest}`

export type SeenGroup = Omit<GroupFacts, 'skips'> & {
  skips: readonly Skip[]
  /** Whom an offer may be made to: a youth of 12 or older, and who has custody of a youth under 16. */
  mayAnswer: readonly Id[]
  youths: readonly Id[]
}

export async function readGroup(dossier: Dossier): Promise<SeenGroup> {
  const family = dossier.family.id
  const [offers, skips, custody] = [
    await offerRows(dossier, family),
    await skipRows(dossier, family),
    await custodyOfFamily(dossier, family),
  ]
  const members = membersOf(dossier).map(({ id, age, parts: all }) => ({ id, age, isYouth: all.includes('youth') }))
  const youths = youthsOf(dossier).map(({ id }) => id)
  return {
    offers: await Promise.all(offers.map((row) => offerOf(dossier, row))),
    skips: await Promise.all(skips.map((row) => skipOf(dossier, row))),
    institution: hasInstitution(
      youths,
      members.map(({ id }) => id),
      custody,
    ),
    mayAnswer: whoAnswers(members, custody),
    youths,
  }
}

async function offerOf(dossier: Dossier, { sealed, said, plan, ...row }: OfferRow): Promise<GroupOffer> {
  const texts: { conditions?: string } = sealed === null ? {} : await dossier.unseal(offerTable, { ...row, sealed })
  const answers = said.map(async (one) => ({
    ...{ id: one.id, person: one.person, answer: one.answer, typedBy: one.typedBy, at: new Date(one.at) },
    support: (await dossier.unseal<{ support?: string }>(answerTable, one)).support ?? '',
  }))
  return {
    ...{ id: row.id, youths: row.youths, asked: row.asked, explanation: row.explanation },
    ...{ until: row.until, longerUntil: row.longerUntil, offeredBy: row.offeredBy, offeredAt: row.offeredAt },
    conditions: texts.conditions ?? '',
    said: await Promise.all(answers),
    plan: plan === null ? undefined : await ownPlanOf(dossier, plan),
  }
}

async function ownPlanOf(dossier: Dossier, row: OwnPlanRow): Promise<OwnPlan> {
  const texts = await dossier.unseal<Record<string, string>>(planTable, row)
  const looks = row.looks.map(async (look) => ({
    ...{ says: look.says, ofWording: look.ofWording, by: look.by, at: new Date(look.at) },
    words: (await dossier.unseal<{ words?: string }>(lookTable, look)).words ?? '',
  }))
  return {
    ...{ id: row.id, author: row.author, wording: row.wording, handedInBy: row.handedInBy },
    handedInAt: row.handedInAt === null ? null : new Date(row.handedInAt),
    changedAt: new Date(row.changedAt),
    texts: Object.fromEntries(parts.map((part) => [part, texts[part] ?? ''])) as OwnPlan['texts'],
    looks: await Promise.all(looks),
  }
}

async function skipOf(dossier: Dossier, { sealed, wording, keyPerson, ...row }: SkipRow): Promise<Skip> {
  const place = { id: row.id, sealed, wording, keyPerson }
  return { ...row, reason: (await dossier.unseal<{ reason?: string }>(skipTable, place)).reason ?? '' }
}

/** Absent for whom it was not made to. */
export function oneOffer({ offers }: SeenGroup, id: Id): GroupOffer {
  const offer = offers.find((one) => one.id === id)
  if (offer === undefined) throw new Refusal('notFound')
  return offer
}

/** The offer for an act on it: one after the other, and read after that. */
export async function offerForAct(dossier: Dossier, id: Id): Promise<GroupOffer> {
  await waitForGroupPlan(dossier, dossier.family.id)
  return oneOffer(await readGroup(dossier), id)
}

/** D-PLN-05: a plan of a professional starts after the answer, the plan of the family or a ground. */
export const mayStartPlan = async (dossier: Dossier): Promise<boolean> =>
  isSettled(await readGroup(dossier), dossier.today)
