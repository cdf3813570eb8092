/** B-03: with which accounts an organisation signs in. */

import { knockOf } from '#care/access/door.commands.ts'
import { redirectOf } from '#care/staffEntry/issuer.commands.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { endIssuer, readIssuer, setIssuer } from './issuer.commands.ts'
import { IssuerSettingPage } from './issuer.views.tsx'
import { type IssuerProblems, issuerProblems, type TypedIssuer } from './issuer-setting.ts'

const pathOf = (page: Page): string => `/beheer/organisaties/${page.param('organisationId')}/inloggen`

export const issuerPage = (page: Page): Promise<Answer> => setting(page, undefined, {}, 200)

async function setting(
  page: Page,
  typed: TypedIssuer | undefined,
  problems: IssuerProblems,
  status: number,
): Promise<Answer> {
  const look = await readIssuer(knockOf(page), page.param('organisationId'), doneOn(page.query))
  const { issuer, organisation } = look
  const present = { address: issuer?.address ?? '', client: issuer?.client ?? '', key: 'same' }
  const own = {
    redirect: redirectOf(page.site),
    keys: `${page.site}/inloggen/organisatie/${organisation.id}/sleutels`,
  }
  const body = <IssuerSettingPage asked={page} look={look} own={own} typed={typed ?? present} problems={problems} />
  return show(body, status)
}

export async function setIssuerAct(page: Page): Promise<Answer> {
  const typed = {
    address: one(page.fields, 'address').trim(),
    client: one(page.fields, 'client').trim(),
    key: one(page.fields, 'key'),
  }
  const problems = issuerProblems(typed, page.house.issuers.accepts)
  if (Object.keys(problems).length > 0) return setting(page, typed, problems, 422)
  await setIssuer(knockOf(page), page, page.param('organisationId'), typed)
  return goTo(landing(pathOf(page), page.operation))
}

export async function endIssuerAct(page: Page): Promise<Answer> {
  await endIssuer(knockOf(page), page, page.param('organisationId'))
  return goTo(landing(pathOf(page), page.operation))
}
