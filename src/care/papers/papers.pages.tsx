/** G-22: the papers of a family, and one of them. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { backToPlan, FamilyFrame } from '#care/access/family.views.tsx'
import { membersOf } from '#care/access/frame.ts'
import { allGoals } from '#care/goals/goals.sql.ts'
import { WholePhoto } from '#care/media/media.views.tsx'
import { mediaWords } from '#care/media/media.words.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, file, media, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { inPlaces, type PaperAudience, type PaperPlace, paperAudiences } from './family-paper.ts'
import { formPlace } from './paper-form.views.tsx'
import {
  mayThrowAway,
  onePaper,
  paperFileOf,
  papersHere,
  papersLook,
  paperToThrowAway,
  placeOfPapers,
  placesHere,
  readersOf,
  takePaperBack,
  throwPaperAway,
} from './papers.commands.ts'
import { OnePaper, PaperList, ThrowPaperAway } from './papers.views.tsx'
import { papersWords as words } from './papers.words.ts'

const onPaper = (page: Page) => ({ familyId: page.param('familyId'), paper: page.param('paperId') })

const backToPapers = ({ say, family }: Dossier) => ({ href: placeOfPapers(family.id), name: say(words['papier.alle']) })

/** All of them, or those of one person or goal. */
export const papersPage = (page: Page): Promise<Answer> => {
  const look = { ...papersLook(page.param('familyId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, family } = dossier
    const papers = await papersHere(dossier, null)
    const standing = papers.filter(({ isBack }) => !isBack)
    const own = await placesHere(dossier)
    const every = [
      ...membersOf(dossier).map(({ id, name }) => ({ kind: 'persoon' as const, id, title: name })),
      ...(await goalsIn(dossier)),
    ]
    const asked = page.query.get('bij')
    const only = asked === null ? undefined : every.find(({ id }) => id === asked)
    const here = own.filter(({ id }) => only === undefined || id === only.id)
    return show(
      <FamilyFrame asked={page} seen={dossier} screen={say(words['papier.kop'])} back={backToPlan(dossier)}>
        <PaperList
          seen={dossier}
          groups={inPlaces(only === undefined ? every : [only], standing)}
          back={only === undefined ? papers.filter((paper) => paper.isBack && mayThrowAway(dossier, paper)) : []}
          add={here.length === 0 ? undefined : wayToAdd(family.id, here)}
          all={only === undefined ? undefined : placeOfPapers(family.id)}
        />
      </FamilyFrame>,
    )
  })
}

const goalsIn = async (dossier: Dossier) =>
  (await allGoals(dossier)).goals.map(({ id, title }) => ({ kind: 'doel' as const, id, title }))

/** With one place to choose from, nothing is asked. */
const wayToAdd = (familyId: string, places: readonly PaperPlace[]): string => {
  const [first, ...more] = places
  return first !== undefined && more.length === 0 ? formPlace(familyId, first) : `${placeOfPapers(familyId)}/nieuw`
}

export const paperPage = (page: Page): Promise<Answer> => {
  const { familyId, paper: id } = onPaper(page)
  const look = { ...papersLook(familyId, 'read', id), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const paper = await onePaper(dossier, id)
    const audience = paperAudiences.find((one) => one === paper.audience) ?? 'onlyMe'
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(words['papier.kop'])}
        heading={paper.name}
        back={backToPapers(dossier)}
      >
        <OnePaper
          seen={dossier}
          paper={paper}
          readers={readersOf(dossier, audience satisfies PaperAudience, paper.subjects)}
          mayThrow={mayThrowAway(dossier, paper)}
        />
      </FamilyFrame>,
    )
  })
}

/** A photo and a sound are shown where they stand; a PDF is only kept by the browser and never opened by us. */
export const paperFile = (page: Page): Promise<Answer> => {
  const { familyId, paper } = onPaper(page)
  return openDossier(knockOf(page), papersLook(familyId, 'read', paper), async (dossier) => {
    const { kind, type, bytes } = await paperFileOf(dossier, paper, page.param('paperFileId'))
    return kind === 'pdf' ? file('papier.pdf', type, bytes) : media(type, bytes, page.range)
  })
}

/** A photo as large as it is kept, on a page with the way back and the way out. */
export const paperPhotoPage = (page: Page): Promise<Answer> => {
  const { familyId, paper: id } = onPaper(page)
  return openDossier(knockOf(page), papersLook(familyId, 'read', id), async (dossier) => {
    const { say } = dossier
    const paper = await onePaper(dossier, id)
    const { kind, type, bytes } = await paperFileOf(dossier, id, page.param('paperFileId'))
    if (kind !== 'photo') throw new Refusal('notFound')
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(mediaWords['media.foto.kop'])}
        back={{ href: `${placeOfPapers(familyId)}/${id}`, name: say(uiWords['knop.terug']) }}
      >
        <WholePhoto caption={paper.name} source={`data:${type};base64,${bytes.toString('base64')}`} />
      </FamilyFrame>,
    )
  })
}

export const throwPaperPage = (page: Page): Promise<Answer> => {
  const { familyId, paper: id } = onPaper(page)
  return openDossier(knockOf(page), papersLook(familyId, 'read', id), async (dossier) => {
    const { say } = dossier
    const paper = await paperToThrowAway(dossier, id)
    const back = paper.isBack ? placeOfPapers(familyId) : `${placeOfPapers(familyId)}/${id}`
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['papier.weg'])}
        back={{ href: back, name: say(uiWords['knop.terug']) }}
      >
        <ThrowPaperAway asked={page} seen={dossier} name={paper.name} back={back} />
      </FamilyFrame>,
    )
  })
}

const acts =
  (act: typeof takePaperBack) =>
  async (page: Page): Promise<Answer> => {
    return landed(page, await act(knockOf(page), page, onPaper(page)))
  }

export const paperBack = acts(takePaperBack)
export const paperAway = acts(throwPaperAway)
