/** B-03 Organisaties. */

import { isId, knockOf } from '#care/access/door.commands.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { addOrganisation, endOrganisation, readOrganisations } from './organisations.commands.ts'
import { organisationProblems } from './organisations.ts'
import { type OrganisationForms, OrganisationsPage } from './organisations.views.tsx'

const noForms: OrganisationForms = { typed: { name: '', kind: '', domain: '' }, problems: {} }

export function organisationsPage(page: Page): Promise<Answer> {
  const id = page.query.get('einde')
  return allOrganisations(page, id === null ? noForms : { ...noForms, ending: { id } }, 200)
}

async function allOrganisations(page: Page, forms: OrganisationForms, status: number): Promise<Answer> {
  const look = await readOrganisations(knockOf(page), doneOn(page.query))
  return show(<OrganisationsPage asked={page} look={look} forms={forms} />, status)
}

export async function addOrganisationAct(page: Page): Promise<Answer> {
  const typed = {
    name: one(page.fields, 'name').trim(),
    kind: one(page.fields, 'kind'),
    domain: one(page.fields, 'domain').trim().toLowerCase(),
  }
  const problems = organisationProblems(typed)
  if (Object.keys(problems).length > 0) return allOrganisations(page, { typed, problems }, 422)
  const done = await addOrganisation(knockOf(page), page, typed)
  if (done === 'done') return goTo(landing('/beheer/organisaties', page.operation))
  return allOrganisations(page, { typed, problems: { name: 'known' } }, 422)
}

export async function endOrganisationAct(page: Page): Promise<Answer> {
  const [id, standIn] = [page.param('organisationId'), one(page.fields, 'standIn')]
  const done = await endOrganisation(knockOf(page), page, id, isId(standIn) ? standIn : null)
  if (done === 'done') return goTo(landing('/beheer/organisaties', page.operation))
  return allOrganisations(page, { ...noForms, ending: { id, problem: done } }, done === 'noStandIn' ? 422 : 409)
}
