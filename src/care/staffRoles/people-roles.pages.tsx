/** B-01 Beheer and B-02 Mensen en rollen. */

import { isId, knockOf } from '#care/access/door.commands.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { StartPage } from './administration.views.tsx'
import { readPeople, readStart, readWorker, stopAccess } from './people-roles.commands.ts'
import { found } from './people-roles.ts'
import { PeoplePage } from './people-roles.views.tsx'
import { type WorkerForms, WorkerPage } from './worker.views.tsx'

const people = '/beheer/mensen'
const longestSought = 100

export async function administrationPage(page: Page): Promise<Answer> {
  return show(<StartPage asked={page} look={await readStart(knockOf(page))} />)
}

export async function peoplePage(page: Page): Promise<Answer> {
  const sought = (page.query.get('zoek') ?? '').slice(0, longestSought)
  const look = await readPeople(knockOf(page), doneOn(page.query))
  return show(<PeoplePage asked={page} look={look} people={found(look.people, sought)} sought={sought} />)
}

export const workerPage = (page: Page): Promise<Answer> => onePerson(page, {}, 200)

async function onePerson(page: Page, forms: WorkerForms, status: number): Promise<Answer> {
  const look = await readWorker(knockOf(page), page.param('personId'), doneOn(page.query))
  return show(<WorkerPage asked={page} look={look} forms={forms} />, status)
}

export async function stopAccessAct(page: Page): Promise<Answer> {
  const standIn = one(page.fields, 'standIn')
  const done = await stopAccess(knockOf(page), page, page.param('personId'), isId(standIn) ? standIn : null)
  if (done === 'done') return goTo(landing(people, page.operation))
  return onePerson(page, { open: 'stop', problem: done }, done === 'noStandIn' ? 422 : 409)
}
