/** G-42 Waar willen we heen: what each person of the family wants, and the own words to write. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { planWords } from '#care/plan/plan.words.ts'
import { speakerOf } from '#care/speakers/speaker.commands.ts'
import { mayTell } from '#care/speakers/speaker.ts'
import { readTalks } from '#care/startConversation/start.commands.ts'
import { type StartVoice, textOf } from '#care/startConversation/start-voice.ts'
import { ownSaid } from '#care/startPage/carry.ts'
import { baseOf, madeFrom } from '#care/wording/wording.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { NothingYet } from '#ui/card.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { perspectivesOf, placeOf, readersOf, sayWhereTo, takeWhereToBack, whereToLook } from './perspective.commands.ts'
import { fieldOf, typedOf } from './perspective.form.ts'
import {
  longest,
  nothingSaid,
  notTaken,
  type Perspective,
  type PerspectiveProblem,
  perspectiveAudience,
  type TypedPerspective,
  withSaid,
} from './perspective.ts'
import { WhereTo } from './where-to.views.tsx'
import { whereToWords } from './where-to.words.ts'
import { WhereToForm } from './where-to-form.views.tsx'

const look = (page: Page) => ({ ...whereToLook(page.param('familyId'), 'read'), done: doneOn(page.query) })

export const whereToPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    const { say, viewer, family } = dossier
    const all = await perspectivesOf(dossier)
    const mayWrite = dossier.people.some((someone) => someone.id === viewer.person && mayTell(someone))
    const own = all.find(({ author }) => author === viewer.person)
    const people = dossier.people
      .map(({ id }) => id)
      .filter((id) => all.some(({ author }) => author === id) || (mayWrite && id === viewer.person))
    const plan = `/gezin/${family.id}/plan`
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(whereToWords['heen.kop'])}
        back={{ href: plan, name: say(planWords['plan.naar']) }}
      >
        {people.length === 0 ? (
          <NothingYet say={say} text={say(whereToWords['heen.leeg'])} back={plan} />
        ) : (
          <WhereTo
            seen={dossier}
            all={all}
            people={people}
            mayWrite={mayWrite}
            said={mayWrite ? notTaken(own, await saidAtTable(dossier)) : []}
          />
        )}
      </FamilyFrame>,
    )
  })

const saidAtTable = async (dossier: Dossier): Promise<StartVoice[]> =>
  ownSaid(await readTalks(dossier), dossier.viewer.person, 'whereTo', dossier.today)

export const ownWhereToPage = (page: Page): Promise<Answer> => ownPage(page, undefined)

export async function sayOwnWhereTo(page: Page): Promise<Answer> {
  const typed = typedOf(page.fields)
  const said = {
    ...{ dream: typed.dream, goodDay: typed.goodDay, enough: typed.enough, audience: typed.audience },
    ...{ familyId: page.param('familyId'), draft: page.path, ...madeFrom(typed.base) },
    ...{ item: typed.item === '' ? undefined : typed.item, saidIn: typed.saidIn === '' ? null : typed.saidIn },
  }
  const outcome = await sayWhereTo(knockOf(page), page, said)
  return 'problem' in outcome ? ownPage(page, typed, outcome.problem) : landed(page, outcome)
}

function ownPage(page: Page, sent: TypedPerspective | undefined, problem?: PerspectiveProblem): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say, viewer, family } = dossier
    const me = speakerOf(dossier, viewer.person).id
    const own = (await perspectivesOf(dossier)).find(({ author }) => author === me)
    const kept = sent === undefined ? await draftOf(page, page.path) : undefined
    const typed =
      sent ??
      (await withTaken(page, dossier, own, kept === undefined ? standingOf(own) : onStanding(own, typedOf(kept))))
    const error = problem === undefined ? undefined : sentenceOf(dossier, problem)
    const field = problem === undefined ? undefined : fieldOf[problem]
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(whereToWords['heen.mijn'])}
        back={{ href: placeOf(family.id), name: say(uiWords['knop.terug']) }}
        problems={field === undefined ? undefined : [{ field, text: error ?? '' }]}
      >
        <WhereToForm
          asked={page}
          seen={dossier}
          typed={typed}
          readers={readersOf(dossier, perspectiveAudience(typed.audience) ?? 'plan')}
          errors={field === undefined ? {} : { [field]: error }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

/** What stands now. */
const standingOf = (own: Perspective | undefined): TypedPerspective => {
  const { dream, goodDay, enough } = own ?? nothingSaid
  return {
    ...{ dream, goodDay, enough, audience: own?.audience ?? 'plan', saidIn: '' },
    ...{ item: own?.id ?? '', base: own === undefined ? '' : baseOf(own) },
  }
}

/** What was kept goes to what stands now, as made from the version its writer saw. */
const onStanding = (own: Perspective | undefined, kept: TypedPerspective): TypedPerspective => ({
  ...kept,
  item: own?.id ?? '',
  base: own === undefined ? '' : kept.base || '0',
})

/** Own words of the first conversation come along behind it, so that nobody types them again (D-STA-09), also where something was begun before. */
async function withTaken(
  page: Page,
  dossier: Dossier,
  own: Perspective | undefined,
  typed: TypedPerspective,
): Promise<TypedPerspective> {
  const from = page.query.get('uit')
  if (from === null || typed.saidIn !== '') return typed
  const voice = notTaken(own, await saidAtTable(dossier)).find(({ id }) => id === from)
  return voice === undefined ? typed : { ...typed, ...withSaid(typed, textOf(voice)), saidIn: voice.id }
}

function sentenceOf({ say }: Dossier, problem: PerspectiveProblem): string {
  if (problem === 'nothing') return say(uiWords['fout.tekst'])
  if (problem === 'audienceClosed') return say(whereToWords['heen.fout.zien'])
  return say(uiWords['fout.telang'], { max: longest[fieldOf[problem]] })
}

export async function undoWhereTo(page: Page): Promise<Answer> {
  const familyId = page.param('familyId')
  return landed(page, await takeWhereToBack(knockOf(page), page, familyId, page.param('whereId')))
}
