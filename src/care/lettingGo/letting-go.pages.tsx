/** The ways out of a trial: back in one tap, how it went, and back to the trial. */

import { knockOf } from '#care/access/door.commands.ts'
import { one } from '#platform/web/fields.ts'
import { landed } from '#platform/web/landing.ts'
import type { Answer, Page } from '#platform/web/page.ts'
import { endTrialNow, undoTrialEnd } from './letting-go.commands.ts'
import { trialOutcomes } from './letting-go.ts'

const trialOf = (page: Page) => ({ familyId: page.param('familyId'), trialId: page.param('trialId') })

async function end(page: Page, outcome: (typeof trialOutcomes)[number] | undefined): Promise<Answer> {
  return landed(page, await endTrialNow(knockOf(page), page, { ...trialOf(page), outcome }))
}

export const takeBackStep = (page: Page): Promise<Answer> => end(page, 'resumed')

export async function sayOutcome(page: Page): Promise<Answer> {
  return end(
    page,
    trialOutcomes.find((known) => known === one(page.fields, 'outcome')),
  )
}

export async function undoOutcome(page: Page): Promise<Answer> {
  return landed(page, await undoTrialEnd(knockOf(page), page, trialOf(page)))
}
