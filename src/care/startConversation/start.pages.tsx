/** G-32 The first conversations of a family: which there are, planning one, another day, and cancelling it. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { coordinatorOf } from '#care/access/frame.ts'
import { dayTyped } from '#care/custody/custody.form.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { cancelTalk, moveTalk, planTalk, readTalk, readTalks, startLook, whoCanCome } from './start.commands.ts'
import { planForm } from './start.form.ts'
import { CancelForm, DayForm, NoTalks, Talks, type TypedPlan } from './start.views.tsx'
import { startWords } from './start.words.ts'
import type { PlanProblem } from './start-conversation.ts'
import { type SeenTalk, startPath } from './start-voice.ts'

const familyOf = (page: Page) => page.param('familyId')
const talkOf = (page: Page) => page.param('startId')

const look = (page: Page, id?: string) => ({ ...startLook(familyOf(page), 'read', id), done: doneOn(page.query) })

export const talksPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    const talks = await readTalks(dossier)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(startWords['startgesprek.kop'])}
        back={{ href: `/gezin/${dossier.family.id}/verhaal`, name: dossier.say(uiWords['knop.terug']) }}
      >
        {talks.length === 0 ? <NoTalks seen={dossier} /> : <Talks seen={dossier} talks={talks.toReversed()} />}
      </FamilyFrame>,
    )
  })

const planned = (page: Page, fields: Fields) => ({ ...planForm(fields), familyId: familyOf(page), draft: page.path })

export const planPage = (page: Page): Promise<Answer> => dayPage(page, undefined)

export async function planAct(page: Page): Promise<Answer> {
  const outcome = await planTalk(knockOf(page), page, planned(page, page.fields))
  return 'problem' in outcome ? dayPage(page, outcome.problem) : landed(page, outcome)
}

export const movePage = (page: Page): Promise<Answer> => dayPage(page, undefined)

export async function moveAct(page: Page): Promise<Answer> {
  const moved = { ...planned(page, page.fields), talkId: talkOf(page) }
  const outcome = await moveTalk(knockOf(page), page, moved)
  return 'problem' in outcome ? dayPage(page, outcome.problem) : landed(page, outcome)
}

const problems = {
  nobody: { field: 'invited', words: startWords['startgesprek.fout.wie'] },
  notADay: { field: 'on', words: uiWords['fout.datumvorm'] },
  dayIsPast: { field: 'on', words: startWords['startgesprek.fout.dag'] },
  notATime: { field: 'at', words: startWords['startgesprek.fout.tijd'] },
} as const satisfies Record<PlanProblem, unknown>

/** One form for a new conversation and for another day of one that stands. */
function dayPage(page: Page, problem: PlanProblem | undefined): Promise<Answer> {
  const talkId = page.path.endsWith('/dag') ? talkOf(page) : undefined
  return openDossier(knockOf(page), look(page, talkId), async (dossier) => {
    const { say } = dossier
    const seen = talkId === undefined ? undefined : await readTalk(dossier, talkId)
    if (!dossier.isCoordinator || (seen !== undefined && seen.state !== 'planned')) throw new Refusal('notFound')
    const fields = problem === undefined ? await draftOf(page, page.path) : page.fields
    const found = problem === undefined ? [] : [{ ...problems[problem], text: say(problems[problem].words) }]
    const family = `/gezin/${dossier.family.id}/startgesprek`
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(startWords[talkId === undefined ? 'pro.start.plan' : 'pro.start.ander'])}
        back={{ href: talkId === undefined ? family : `${family}/${talkId}`, name: say(uiWords['knop.terug']) }}
        problems={found}
      >
        <DayForm
          asked={page}
          seen={dossier}
          members={seen === undefined ? whoCanCome(dossier) : []}
          typed={typedPlan(dossier, seen, fields)}
          errors={Object.fromEntries(found.map(({ field, text }) => [field, text]))}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

function typedPlan(dossier: Dossier, seen: SeenTalk | undefined, fields: Fields | undefined): TypedPlan {
  if (fields !== undefined)
    return { invited: list(fields, 'invited'), on: dayTyped(fields, 'on'), at: text(fields, 'at') }
  if (seen === undefined)
    return { invited: whoCanCome(dossier).map(({ id }) => id), on: { day: '', month: '', year: '' }, at: '' }
  const [year = '', month = '', day = ''] = seen.talk.plannedOn.split('-')
  return { invited: seen.talk.invited, on: { day, month, year }, at: seen.talk.plannedAt }
}

export const cancelPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page, talkOf(page)), async (dossier) => {
    const { say, viewer } = dossier
    const { talk, state } = await readTalk(dossier, talkOf(page))
    if (state !== 'planned' || !(dossier.isCoordinator || talk.invited.includes(viewer.person)))
      throw new Refusal('notFound')
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(startWords['startgesprek.afzeggen'])}
        back={{ href: startPath(dossier.family.id, talk.id), name: say(uiWords['knop.terug']) }}
      >
        <CancelForm asked={page} seen={dossier} leader={coordinatorOf(dossier)?.name ?? ''} />
      </FamilyFrame>,
    )
  })

export async function cancelAct(page: Page): Promise<Answer> {
  return landed(page, await cancelTalk(knockOf(page), page, familyOf(page), talkOf(page)))
}
