/** E-01 Gesprekken: the first page of a peer worker, one talk, and the role card. */

import { knockOf } from '#care/access/door.commands.ts'
import { filledIn, sentOrKept } from '#care/access/draft.commands.ts'
import type { Fields } from '#platform/fields.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { PeerCardPage } from './card.views.tsx'
import { notePlace } from './notes.views.tsx'
import {
  giveTalkBack,
  keepCard,
  keepNote,
  type PeerProblem,
  readTalk,
  readTalks,
  takeNoteBack,
  takeTalk,
} from './peer-talk.commands.ts'
import { cardDay, cardTyped, noteTyped } from './peer-talk.form.ts'
import type { CardProblem, NoteProblem, PeerCard } from './peer-talk.ts'
import { TalkPage, TalksPage } from './peer-talk.views.tsx'

const list = '/gesprekken'

export async function talksOfPeerPage(page: Page): Promise<Answer> {
  return show(<TalksPage asked={page} seen={await readTalks(knockOf(page), doneOn(page.query))} />)
}

export const talkOfPeerPage = (page: Page): Promise<Answer> => talk(page)

async function talk(page: Page, problem?: PeerProblem | NoteProblem): Promise<Answer> {
  const seen = await readTalk(knockOf(page), page.param('peerRequestId'), doneOn(page.query))
  const note = noteTyped(await sentOrKept(page, notePlace(seen.id)))
  const status = problem === undefined ? 200 : problem === 'notYet' ? 409 : 422
  return show(
    <TalkPage asked={page} seen={seen} typed={{ on: one(page.fields, 'on'), note }} problem={problem} />,
    status,
  )
}

export async function takeTalkAct(page: Page): Promise<Answer> {
  const id = page.param('peerRequestId')
  const done = await takeTalk(knockOf(page), page, id, one(page.fields, 'on'))
  return done === 'done' ? goTo(landing(`${list}/${id}`, page.operation)) : talk(page, done)
}

export async function giveTalkBackAct(page: Page): Promise<Answer> {
  await giveTalkBack(knockOf(page), page, page.param('peerRequestId'), one(page.fields, 'reason'))
  return goTo(landing(list, page.operation))
}

export async function keepNoteAct(page: Page): Promise<Answer> {
  const id = page.param('peerRequestId')
  const done = await keepNote(knockOf(page), page, id, noteTyped(page.fields))
  return done === 'done' ? goTo(landing(`${list}/${id}`, page.operation)) : talk(page, done)
}

export async function takeNoteBackAct(page: Page): Promise<Answer> {
  const id = page.param('peerRequestId')
  await takeNoteBack(knockOf(page), page, id, page.param('peerNoteId'))
  return goTo(landing(`${list}/${id}`, page.operation))
}

export const peerCardPage = (page: Page): Promise<Answer> => card(page)

async function card(page: Page, problem?: CardProblem): Promise<Answer> {
  const seen = await readTalks(knockOf(page), undefined)
  const fields = (await filledIn(page)) ?? asTyped(seen.card)
  const typed = { ...cardTyped(fields), day: cardDay(fields) }
  return show(
    <PeerCardPage asked={page} seen={seen} typed={typed} problem={problem} />,
    problem === undefined ? 200 : 422,
  )
}

function asTyped(card: PeerCard | null): Fields {
  if (card === null) return {}
  const [year = '', month = '', day = ''] = card.certifiedOn.split('-')
  return { ...card, 'certifiedOn.day': day, 'certifiedOn.month': month, 'certifiedOn.year': year }
}

export async function keepPeerCardAct(page: Page): Promise<Answer> {
  const done = await keepCard(knockOf(page), page, cardTyped(page.fields))
  return done === 'done' ? goTo(landing(list, page.operation)) : card(page, done)
}
