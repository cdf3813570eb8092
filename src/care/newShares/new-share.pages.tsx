/** G-18, the first half: asking whether something may be shared. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { youthsOf } from '#care/access/frame.ts'
import { consentWords } from '#care/agreements/consent.words.ts'
import { consentLook } from '#care/agreements/share-question.commands.ts'
import { lastDayOf } from '#care/consent/sharing.ts'
import { keptAt } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { askToShare, shareFactsOf } from './new-share.commands.ts'
import { shareTyped, shareWish } from './new-share.form.ts'
import { nextReviewOn } from './new-share.sql.ts'
import { type AskProblem, type TypedShare, topicsToAsk } from './new-share.ts'
import { ShareForm } from './new-share.views.tsx'

const whoSees = (familyId: string) => `/gezin/${familyId}/wie-ziet-wat`

export const newSharePage = (page: Page): Promise<Answer> => shareForm(page, undefined)

export async function askShareAct(page: Page): Promise<Answer> {
  const wish = { ...shareWish(shareTyped(page.fields)), familyId: page.param('familyId'), id: page.operation }
  const outcome = await askToShare(knockOf(page), page, { ...wish, draft: keptAt(page) })
  return 'problem' in outcome ? shareForm(page, outcome.problem) : landed(page, outcome)
}

const asking = {
  subjectMissing: { field: 'subject', words: consentWords['toest.fout.overwie'] },
  readerMissing: { field: 'reader', words: consentWords['toest.fout.wie'] },
  withOneself: { field: 'reader', words: consentWords['toest.fout.zelf'] },
  professionalMissing: { field: 'professional', words: consentWords['toest.fout.praten'] },
  goalsMissing: { field: 'goals', words: consentWords['toest.fout.doelen'] },
  goalOfOther: { field: 'goals', words: consentWords['toest.fout.doelvanander'] },
  topicsMissing: { field: 'topics', words: consentWords['toest.fout.wat'] },
  purposeMissing: { field: 'purpose', words: consentWords['toest.fout.waarvoor'] },
  endsBeforeItBegins: { field: 'until', words: consentWords['toest.fout.dag'] },
  inThePast: { field: 'until', words: consentWords['toest.fout.dag'] },
  tooLong: { field: 'until', words: consentWords['toest.fout.telang'] },
} as const satisfies Record<AskProblem, unknown>

/** With no active goal there is none to choose. */
const noGoal = { field: 'topics', words: consentWords['toest.fout.geendoel'] } as const

/** Until the next look-back, at most six months. A page that leads here may say for whom. */
async function proposed(page: Page, dossier: Dossier, place: string): Promise<TypedShare> {
  const [year = '', month = '', day = ''] = lastDayOf(
    dossier.today,
    await nextReviewOn(dossier, dossier.family.id),
  ).split('-')
  const draft = await draftOf(page, place)
  if (draft !== undefined) return shareTyped(draft)
  const until = { day: String(Number(day)), month: String(Number(month)), year }
  return { ...shareTyped({}), reader: page.query.get('met') ?? '', until }
}

function shareForm(page: Page, problem: AskProblem | undefined): Promise<Answer> {
  const look = consentLook(page.param('familyId'), 'read', 'shareQuestion')
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say } = dossier
    const known = await shareFactsOf(dossier)
    const { subjects, readers, goals } = known
    if (subjects.length === 0) throw new Refusal('notYours')
    const youths = youthsOf(dossier).map(({ id }) => id)
    const words = problem === 'goalsMissing' && goals.length === 0 ? noGoal : problem && asking[problem]
    const reader = page.query.get('met') ?? ''
    const place = readers.includes(reader) ? `${page.path}?met=${reader}` : keptAt(page)
    const found = words && { field: words.field, text: say(words.words) }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(consentWords['toest.nieuw'])}
        back={{ href: whoSees(dossier.family.id), name: say(uiWords['knop.terug']) }}
        problems={found && [found]}
      >
        <ShareForm
          seen={dossier}
          asked={page}
          typed={page.method === 'POST' ? shareTyped(page.fields) : await proposed(page, dossier, place)}
          draft={place}
          errors={found === undefined ? {} : { [found.field]: found.text }}
          subjects={subjects}
          readers={readers.filter((id) => subjects.length > 1 || id !== subjects[0])}
          speakers={known.speakers}
          goals={goals}
          topics={topicsToAsk(subjects.some((id) => youths.includes(id)))}
        />
      </FamilyFrame>,
      found === undefined ? 200 : 422,
    )
  })
}
