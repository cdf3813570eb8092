/** B-02: asking for a role, and what waits for a second pair of eyes. */

import { knockOf } from '#care/access/door.commands.ts'
import { entryWords } from '#care/entry/entry.words.ts'
import { spaced } from '#care/entry/secret-code.ts'
import { readPeople, readWorker } from '#care/staffRoles/people-roles.commands.ts'
import { untilTyped, workerTyped } from '#care/staffRoles/people-roles.form.ts'
import {
  isRole,
  mailProblem,
  untilProblem,
  type WorkerProblems,
  workerProblems,
} from '#care/staffRoles/people-roles.ts'
import { type WorkerForms, WorkerPage } from '#care/staffRoles/worker.views.tsx'
import type { Mail } from '#platform/mail.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { speaker } from '#platform/words.ts'
import { CheckWorkerPage, NewWorkerPage } from './new-worker.views.tsx'
import { RequestsPage } from './requests.views.tsx'
import { askForKey, askForRole, askToBegin, decide, readRequests } from './role-requests.commands.ts'

const people = '/beheer/mensen'

const untouched = { name: '', role: '', organisation: '', phone: '', days: '', mail: '', fact: '', until: '' }

export async function newWorkerPage(page: Page): Promise<Answer> {
  const look = await readPeople(knockOf(page))
  return show(<NewWorkerPage asked={page} look={look} places={look.places} typed={untouched} problems={{}} />)
}

/** First to read again, then to ask; nothing is kept in between. */
export async function newWorkerAct(page: Page): Promise<Answer> {
  const look = await readPeople(knockOf(page))
  const typed = workerTyped(page.fields)
  const problems = workerProblems(typed, look.places, look.today)
  const shown = { asked: page, look, places: look.places, typed }
  const sure = one(page.fields, 'sure')
  if (Object.keys(problems).length > 0) return show(<NewWorkerPage {...shown} problems={problems} />, 422)
  if (sure === '') return show(<CheckWorkerPage {...shown} />)
  if (sure !== 'yes') return show(<NewWorkerPage {...shown} problems={{}} />)
  await askToBegin(knockOf(page), page, look.viewer.municipality, typed)
  return goTo(landing(people, page.operation))
}

async function backToPerson(page: Page, forms: WorkerForms, status: number): Promise<Answer> {
  const look = await readWorker(knockOf(page), page.param('personId'))
  return show(<WorkerPage asked={page} look={look} forms={forms} />, status)
}

/** While a question waits there is no form to put right: then that is what is said. */
const wrongAtPerson = (page: Page, isWaiting: boolean, forms: WorkerForms): Promise<Answer> =>
  isWaiting ? backToPerson(page, { problem: 'waiting' }, 409) : backToPerson(page, forms, 422)

export async function askRoleAct(page: Page): Promise<Answer> {
  const knock = knockOf(page)
  const look = await readWorker(knock, page.param('personId'))
  const [role, until] = [one(page.fields, 'role'), untilTyped(page.fields)]
  const day = untilProblem(until, look.today)
  const problems: WorkerProblems = {
    ...(isRole(role) ? {} : { role: 'choose' }),
    ...(day === null ? {} : { until: day }),
  }
  if (Object.keys(problems).length > 0)
    return wrongAtPerson(page, look.waiting, { open: 'role', problems, role, until })
  const done = await askForRole(knock, page, look.viewer.municipality, look.person, { role, until })
  return done === 'done' ? goTo(landing(people, page.operation)) : backToPerson(page, { problem: done }, 409)
}

export async function askKeyAct(page: Page): Promise<Answer> {
  const knock = knockOf(page)
  const look = await readWorker(knock, page.param('personId'))
  const { places } = await readPeople(knock)
  const { mail, fact } = workerTyped(page.fields)
  const wrong = mailProblem(
    mail,
    places.find(({ id }) => id === look.person.organisationId),
  )
  const problems: WorkerProblems = {
    ...(wrong === null ? {} : { mail: wrong }),
    ...(fact === '' ? { fact: 'empty' } : {}),
  }
  if (Object.keys(problems).length > 0) return wrongAtPerson(page, look.waiting, { open: 'key', problems, mail, fact })
  const done = await askForKey(knock, page, look.viewer.municipality, look.person, { mail, fact })
  return done === 'done' ? goTo(landing(people, page.operation)) : backToPerson(page, { problem: done }, 409)
}

export const requestsPage = (page: Page): Promise<Answer> => allRequests(page, undefined, 200)

async function allRequests(page: Page, problem: 'own' | 'decided' | undefined, status: number): Promise<Answer> {
  const look = await readRequests(knockOf(page), doneOn(page.query))
  return show(<RequestsPage asked={page} look={look} problem={problem} />, status)
}

/** The letter holds the code and not the word, no name and no link. */
export async function decideAct(page: Page): Promise<Answer> {
  const say = speaker(page.look.voice)
  const letter = (to: string, code: string): Mail => ({
    to,
    subject: say(entryWords['mail.onderwerp.code']),
    text: say(entryWords['mail.uitnodiging'], { code: spaced(code) }),
  })
  const yes = one(page.fields, 'answer') === 'yes'
  const done = await decide(knockOf(page), page, page.param('requestId'), yes, letter)
  if (done === 'done') return goTo(landing('/beheer/verzoeken', page.operation))
  return allRequests(page, done === 'own' ? 'own' : 'decided', done === 'own' ? 403 : 409)
}
