/** G-32 Who came along reads the page of the first conversation: opening it, stopping, and the own words of the others. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { coordinatorOf, isFamilyFromTwelve } from '#care/access/frame.ts'
import { startLook } from '#care/startConversation/start.commands.ts'
import { type SeenTalk, startPath } from '#care/startConversation/start-voice.ts'
import { longDay } from '#platform/dates.ts'
import { one } from '#platform/web/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { letWordsBeRead, lovedOnesHere, openingHere, openToLovedOne, stopLovedOne } from './loved-one.commands.ts'
import { openingTyped, openingWish } from './loved-one.form.ts'
import { mayOpen, type OpenProblem, type TypedOpening, usualEnd } from './loved-one.ts'
import { OpenToLovedOne, ReadAlongBeside } from './loved-one.views.tsx'
import { lovedOneWords as words } from './loved-one.words.ts'

const aboutOf = (page: Page) => ({ familyId: page.param('familyId'), talkId: page.param('startId') })

/** Under the page that went out: who reads it along. */
export const lovedOnesAround = (page: Page) => async (dossier: Dossier, start: SeenTalk) => {
  if (start.talk.sentAt === null) return null
  const opens = mayOpen(start, dossier.viewer.person, isFamilyFromTwelve(dossier))
  const open = await lovedOnesHere(dossier, start.talk.id)
  return <ReadAlongBeside asked={page} seen={dossier} start={start} open={open} opens={opens} />
}

export const openingPage = (page: Page): Promise<Answer> => opening(page)

function errorOf({ say, viewer, today }: Dossier, problem: OpenProblem): string {
  if (problem.field === 'reader') return say(words['meelees.fout.wie'])
  if (problem.is === 'notADay') return say(uiWords['fout.datumvorm'])
  return say(words['meelees.fout.dag'], { date: longDay(viewer.voice, problem.latest, today) })
}

function opening(page: Page, typed?: TypedOpening, problem?: OpenProblem): Promise<Answer> {
  const { familyId, talkId } = aboutOf(page)
  return openDossier(knockOf(page), startLook(familyId, 'read', talkId), async (dossier) => {
    const { say } = dossier
    const { start, guests } = await openingHere(dossier, talkId)
    const kept = typed === undefined ? await draftOf(page, page.path) : undefined
    const only = guests.length === 1 ? guests[0] : undefined
    const [year = '', month = '', day = ''] = usualEnd(start.talk.lookBackOn, dossier.today, only?.untilOn).split('-')
    const first = { reader: only?.person ?? '', until: { day, month, year } }
    const error = problem && errorOf(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['meelees.kop'])}
        back={{ href: startPath(familyId, talkId), name: say(uiWords['knop.terug']) }}
        problems={problem === undefined || error === undefined ? undefined : [{ field: problem.field, text: error }]}
      >
        <OpenToLovedOne
          asked={page}
          seen={dossier}
          guests={guests}
          leader={coordinatorOf(dossier)?.name ?? ''}
          typed={typed ?? (kept === undefined ? first : openingTyped(kept))}
          errors={problem === undefined || error === undefined ? {} : { [problem.field]: error }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function openPageAct(page: Page): Promise<Answer> {
  const typed = openingTyped(page.fields)
  const outcome = await openToLovedOne(knockOf(page), page, {
    ...aboutOf(page),
    ...openingWish(typed),
    draft: page.path,
  })
  return 'problem' in outcome ? opening(page, typed, outcome.problem) : landed(page, outcome)
}

const moves =
  (move: (page: Page) => ReturnType<typeof stopLovedOne>) =>
  async (page: Page): Promise<Answer> => {
    return landed(page, await move(page))
  }

const onOpening = (page: Page) => ({ ...aboutOf(page), lovedOne: page.param('lovedOneId') })

export const stopLovedOneAct = moves((page) => stopLovedOne(knockOf(page), page, onOpening(page)))

export const letWordsBeReadAct = moves((page) =>
  letWordsBeRead(knockOf(page), page, { ...onOpening(page), says: one(page.fields, 'says') }),
)
