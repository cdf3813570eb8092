/** G-22: where a paper belongs, and putting it there. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { one } from '#platform/web/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { filesUnder } from '#platform/web/upload.ts'
import { uiWords } from '#ui/ui.words.ts'
import { audienceOf, audiencesFor, firstFor, nameProblem, type PaperProblem } from './family-paper.ts'
import { ChoosePlace, PaperForm, problemText } from './paper-form.views.tsx'
import { keepPaper, papersLook, placeHere, placeOfPapers, placesHere, readersOf } from './papers.commands.ts'
import { papersWords as words } from './papers.words.ts'
import { takeFiles } from './taken-files.commands.ts'

const look = (page: Page) => papersLook(page.param('familyId'), 'read')
const placeOf = (page: Page) => ({ kind: page.param('kind'), place: page.param('itemId') })

const back = (href: string, { say }: Dossier) => ({ href, name: say(uiWords['knop.terug']) })

export const choosePlacePage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    const places = await placesHere(dossier)
    if (places.length === 0) throw new Refusal('notFound')
    const { say, family } = dossier
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['papier.waarbij'])}
        back={back(placeOfPapers(family.id), dossier)}
      >
        <ChoosePlace seen={dossier} places={places} />
      </FamilyFrame>,
    )
  })

export const newPaperPage = (page: Page): Promise<Answer> => paperForm(page, [])

async function paperForm(page: Page, problems: readonly PaperProblem[]): Promise<Answer> {
  const typed = await sentOrKept(page)
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say, viewer, people } = dossier
    const { kind, place: id } = placeOf(page)
    const place = await placeHere(dossier, kind, id)
    const offered = audiencesFor(dossier)
    const age = people.find((someone) => someone.id === viewer.person)?.age ?? null
    const audience =
      one(typed, 'audience') === '' ? firstFor(age, offered) : audienceOf(one(typed, 'audience'), offered)
    const found = problems.map((problem) => ({ field: problem.field, text: problemText(say, problem) }))
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['papier.erbij'])}
        back={back(placeOfPapers(dossier.family.id), dossier)}
        problems={found.length === 0 ? undefined : found}
      >
        <PaperForm
          asked={page}
          seen={dossier}
          place={place}
          typed={{ name: one(typed, 'name'), audience }}
          offered={offered}
          readers={readersOf(dossier, audience, place.subjects)}
          errors={Object.fromEntries(found.map(({ field, text }) => [field, text]))}
        />
      </FamilyFrame>,
      found.length === 0 ? 200 : 422,
    )
  })
}

/** A file is opened for somebody who may put a paper here, and for nobody else. */
export async function addPaper(page: Page): Promise<Answer> {
  const offered = await openDossier(knockOf(page), look(page), async (dossier) => {
    const { kind, place } = placeOf(page)
    await placeHere(dossier, kind, place)
    return audiencesFor(dossier)
  })
  const name = one(page.fields, 'name').trim()
  const sent = filesUnder(page.files, 'files[]')
  const taken = await takeFiles(sent)
  const named = nameProblem(name)
  // A browser gives a file back to nobody; who sent one is told to choose it again.
  const again: PaperProblem[] = [{ field: 'files', fault: 'again' }]
  const problems = 'problems' in taken ? [...taken.problems, ...named] : named.length > 0 ? [...again, ...named] : []
  if (problems.length > 0 || 'problems' in taken) return paperForm(page, problems)
  const outcome = await keepPaper(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), ...placeOf(page), name, files: taken.files, draft: page.path },
    audience: audienceOf(one(page.fields, 'audience'), offered),
  })
  return 'problem' in outcome ? paperForm(page, [...again, outcome.problem]) : landed(page, outcome)
}
