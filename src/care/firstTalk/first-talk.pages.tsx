/** E-01 and P-01: the first talks that a peer worker takes, and those that a local team takes because nobody could in time. */

import { knockOf } from '#care/access/door.commands.ts'
import { list } from '#platform/fields.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { actOnTalk, changeKinds, readFirstTalk, readFirstTalks } from './first-talk.commands.ts'
import { isEnding, type TalkAct } from './first-talk.ts'
import { FirstTalkPage, FirstTalksPage } from './first-talk.views.tsx'

const ofPeers = '/gesprekken/eerste'

export async function firstTalksPage(page: Page): Promise<Answer> {
  return show(<FirstTalksPage asked={page} seen={await readFirstTalks(knockOf(page), doneOn(page.query))} />)
}

export async function changeKindsAct(page: Page): Promise<Answer> {
  await changeKinds(knockOf(page), page, list(page.fields, 'kinds'))
  return goTo(landing(ofPeers, page.operation))
}

export async function giveFirstBackAct(page: Page): Promise<Answer> {
  await act(page, true, 'givenBack')
  return goTo(landing(ofPeers, page.operation))
}

const act = (page: Page, peer: boolean, what: TalkAct, heavy = false): Promise<void> =>
  actOnTalk(knockOf(page), page, { peer, talk: page.param('firstTalkId'), what, heavy })

/** Sent without saying how it went: what was ticked stays. */
async function talk(page: Page, peer: boolean, at: string, chooses = false): Promise<Answer> {
  const seen = await readFirstTalk(knockOf(page), peer, page.param('firstTalkId'), doneOn(page.query))
  return show(
    <FirstTalkPage asked={page} seen={seen} at={at} chooses={chooses} heavy={isHeavy(page)} />,
    chooses ? 422 : 200,
  )
}

const isHeavy = (page: Page): boolean => list(page.fields, 'heavy').includes('yes')

/** The same acts at both desks; from where somebody looks decides by which right. */
function deskAt(at: string, peer: boolean) {
  const here = (page: Page): Answer => goTo(landing(`${at}/${page.param('firstTalkId')}`, page.operation))
  return {
    page: (page: Page): Promise<Answer> => talk(page, peer, at),
    take: async (page: Page): Promise<Answer> => {
      await act(page, peer, 'taken')
      return here(page)
    },
    end: async (page: Page): Promise<Answer> => {
      const ending = one(page.fields, 'ending')
      if (!isEnding(ending)) return talk(page, peer, at, true)
      await act(page, peer, ending, isHeavy(page))
      return here(page)
    },
    undo: async (page: Page): Promise<Answer> => {
      await act(page, peer, 'undone')
      return here(page)
    },
  }
}

export const atPeer = deskAt(ofPeers, true)
export const atTeam = deskAt('/vragen/praten', false)
