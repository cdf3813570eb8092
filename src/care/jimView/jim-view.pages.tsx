/** J-05, N-01 and G-11: how each sees it, side by side. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { afterPause } from '#care/jimPause/jim-pause.commands.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { chooseParts, choosingHere, takeViewBack, viewLook, viewsHere, writeView } from './jim-view.commands.ts'
import { chosenIn, viewTyped } from './jim-view.form.ts'
import { type Place, type ViewProblem, type ViewWords, viewLength, viewPlace } from './jim-view.ts'
import { SideForm, Sides, WhoTakesPart } from './jim-view.views.tsx'
import { jimViewWords as words } from './jim-view.words.ts'

const wishOf = (page: Page, place: Place) => ({ familyId: page.param('familyId'), jim: page.param('jimId'), place })

const backOf = (familyId: string, place: Place): string =>
  place === 'other' ? `/gezin/${familyId}/team` : afterPause(familyId, place)

const sides =
  (place: Place) =>
  (page: Page): Promise<Answer> => {
    const wish = wishOf(page, place)
    const look = { ...viewLook(wish.familyId, 'read', place), done: doneOn(page.query) }
    return openDossier(knockOf(page), look, async (dossier) => {
      const { say, family } = dossier
      const { parts, strangers, views, youth, isPaused } = await viewsHere(dossier, wish)
      const seen = { ...dossier, people: [...dossier.people, ...strangers] }
      return show(
        <FamilyFrame
          asked={page}
          seen={seen}
          screen={say(words['jimkanten.kop'])}
          back={{ href: backOf(family.id, place), name: say(uiWords['knop.terug']) }}
          tab="today"
          wide={parts.length > 2}
        >
          {isPaused ? (
            <p>{say(words['jimkanten.pauze'])}</p>
          ) : (
            <Sides
              seen={seen}
              to={viewPlace(family.id, wish.jim, place)}
              parts={parts}
              views={views}
              mayChoose={youth === dossier.viewer.person}
            />
          )}
        </FamilyFrame>,
      )
    })
  }

function form(page: Page, place: Place, typed?: ViewWords, problem?: ViewProblem): Promise<Answer> {
  const wish = wishOf(page, place)
  return openDossier(knockOf(page), viewLook(wish.familyId, 'read', place), async (dossier) => {
    const { say, family, viewer } = dossier
    const { parts, strangers, views, isPaused } = await viewsHere(dossier, wish)
    const seen = { ...dossier, people: [...dossier.people, ...strangers] }
    const to = viewPlace(family.id, wish.jim, place)
    if (isPaused || parts.length < 2) return goTo(to)
    const kept = typed ?? (await draftOf(page, page.path).then((draft) => draft && viewTyped(draft)))
    const mine = views.find(({ author }) => author === viewer.person)
    const error =
      problem === undefined
        ? ''
        : problem.is === 'empty'
          ? say(uiWords['fout.tekst'])
          : say(uiWords['fout.telang'], { max: viewLength })
    return show(
      <FamilyFrame
        asked={page}
        seen={seen}
        screen={say(words['jimkanten.mijn'])}
        back={{ href: to, name: say(words['jimkanten.kop']) }}
        tab="today"
        problems={problem === undefined ? undefined : [{ field: problem.field, text: error }]}
      >
        <SideForm
          asked={page}
          seen={seen}
          to={to}
          readers={parts.filter((person) => person !== viewer.person)}
          typed={kept ?? mine ?? { well: '', matter: '' }}
          errors={problem === undefined ? {} : { [problem.field]: error }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

const keeps =
  (place: Place) =>
  async (page: Page): Promise<Answer> => {
    const typed = viewTyped(page.fields)
    const outcome = await writeView(knockOf(page), page, { ...wishOf(page, place), words: typed, draft: page.path })
    return 'problem' in outcome ? form(page, place, typed, outcome.problem) : landed(page, outcome)
  }

const takesBack =
  (place: Place) =>
  async (page: Page): Promise<Answer> => {
    const wish = { ...wishOf(page, place), view: page.param('jimViewId') }
    return landed(page, await takeViewBack(knockOf(page), page, wish))
  }

const sideOf = (place: Place) => ({
  page: sides(place),
  form: (page: Page): Promise<Answer> => form(page, place),
  keep: keeps(place),
  takeBack: takesBack(place),
})

export const youthSees = sideOf('youth')
export const jimSees = sideOf('jim')
export const otherSees = sideOf('other')

export const whoTakesPart = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), viewLook(page.param('familyId'), 'read', 'youth'), async (dossier) => {
    const { say, family } = dossier
    const { jim, now, people } = await choosingHere(dossier, page.param('jimId'))
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['jim.kanten.wie'])}
        back={{ href: viewPlace(family.id, jim.id, 'youth'), name: say(words['jimkanten.kop']) }}
        tab="today"
      >
        <WhoTakesPart asked={page} seen={dossier} people={people} now={now} jim={jim.person} />
      </FamilyFrame>,
    )
  })

export async function keepWhoTakesPart(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), jim: page.param('jimId'), people: chosenIn(page.fields) }
  return landed(page, await chooseParts(knockOf(page), page, wish))
}
