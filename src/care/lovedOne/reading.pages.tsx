/** N-01 The page of a first conversation, for the loved one to whom it was opened, and how he or she sees it. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { coordinatorOf } from '#care/access/frame.ts'
import { takingPartPlace } from '#care/circleMember/circle-member.ts'
import { circleMemberWords } from '#care/circleMember/circle-member.words.ts'
import type { SeenTalk } from '#care/startConversation/start-voice.ts'
import { text } from '#platform/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { pagesOfLovedOne } from './loved-one.sql.ts'
import { mostView, type ViewProblem } from './loved-one.ts'
import { lovedOneWords as words } from './loved-one.words.ts'
import { readingHere, readingLook } from './reading.commands.ts'
import { OpenPages, PageOfLovedOne } from './reading.views.tsx'
import { ownViews, sayAsLovedOne, takeViewBack, viewsHere } from './view.commands.ts'
import { OwnViewsOfClosed, SayAsLovedOne, ViewsOfLovedOnes } from './view.views.tsx'

const aboutOf = (page: Page) => ({ familyId: page.param('familyId'), lovedOne: page.param('lovedOneId') })

/** On the first page of who takes part: each page that is open to him or her, and the own words on those that are not any more. */
export async function openPages(dossier: Dossier) {
  const pages = await pagesOfLovedOne(dossier)
  const closed = (await ownViews(dossier)).filter(({ lovedOne }) => pages.every(({ id }) => id !== lovedOne))
  return (
    <>
      <OpenPages seen={dossier} pages={pages} />
      <OwnViewsOfClosed seen={dossier} views={closed} />
    </>
  )
}

/** Around the conversation, on the screen and on paper: how each loved one sees it. */
export const viewsAround = async (dossier: Dossier, { talk }: SeenTalk) => (
  <ViewsOfLovedOnes seen={dossier} views={talk.sentAt === null ? [] : await viewsHere(dossier, talk.id)} />
)

export const lovedOneReadsPage = (page: Page): Promise<Answer> => reading(page)

function reading(page: Page, problem?: ViewProblem): Promise<Answer> {
  const { familyId, lovedOne } = aboutOf(page)
  const look = { ...readingLook(familyId, 'read', lovedOne), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say } = dossier
    const read = await readingHere(dossier, lovedOne)
    const wrong = { missing: say(words['meelees.zicht.fout']), tooLong: say(uiWords['fout.telang'], { max: mostView }) }
    const error = problem && wrong[problem]
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['meelees.gast.kop'])}
        tab="today"
        back={{ href: takingPartPlace(familyId), name: say(circleMemberWords['kringrol.kop']) }}
        problems={error === undefined ? undefined : [{ field: 'view', text: error }]}
      >
        <PageOfLovedOne seen={dossier} page={read} />
        <SayAsLovedOne
          asked={page}
          seen={dossier}
          at={page.path}
          leader={coordinatorOf(dossier)?.name ?? ''}
          own={(await ownViews(dossier)).find((one) => one.lovedOne === lovedOne)}
          typed={text(await sentOrKept(page), 'view')}
          error={error}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function sayAsLovedOneAct(page: Page): Promise<Answer> {
  const wish = { ...aboutOf(page), text: text(page.fields, 'view'), draft: page.path }
  const outcome = await sayAsLovedOne(knockOf(page), page, wish)
  return 'problem' in outcome ? reading(page, outcome.problem) : landed(page, outcome)
}

export async function viewBackAct(page: Page): Promise<Answer> {
  const wish = { ...aboutOf(page), view: page.param('lovedOneViewId') }
  return landed(page, await takeViewBack(knockOf(page), page, wish))
}
