/** "Klikt het?" of the family, and the talk of who coordinates. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { text } from '#platform/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { askedAbout, clickLook, sayClick, takeClickBack, talked, toTalk } from './click.commands.ts'
import { ClickForm, ToTalk } from './click.views.tsx'
import { type ClickProblem, norm } from './click-check.ts'
import { teamLook, teamPlace } from './our-team.commands.ts'
import { ourTeamWords as words } from './our-team.words.ts'

type Typed = { says: string; text: string }

const typedIn = (fields: Page['fields']): Typed => ({ says: text(fields, 'says'), text: text(fields, 'words') })

export const clickPage = async (page: Page): Promise<Answer> =>
  formPage(page, typedIn((await draftOf(page, page.path)) ?? {}))

function formPage(page: Page, typed: Typed, problem?: ClickProblem): Promise<Answer> {
  return openDossier(knockOf(page), teamLook(page.param('familyId'), 'read'), async (dossier) => {
    const { say, family } = dossier
    const member = await askedAbout(dossier, page.param('personId'))
    const field = problem === 'unchosen' ? 'says' : 'words'
    const error = problem === 'unchosen' ? say(uiWords['fout.kies']) : say(uiWords['fout.telang'], { max: norm.words })
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['team.klik.titel'])}
        heading={say(words['team.klik'], { name: nameOf(dossier, member.person) })}
        back={{ href: teamPlace(family.id), name: say(words['team.kop']) }}
        tab="circle"
        problems={problem === undefined ? undefined : [{ field, text: error }]}
      >
        <ClickForm
          asked={page}
          seen={dossier}
          member={member}
          typed={typed}
          errors={problem === undefined ? {} : { [field]: error }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function sayIt(page: Page): Promise<Answer> {
  const typed = typedIn(page.fields)
  const wish = { familyId: page.param('familyId'), about: page.param('personId'), ...typed, draft: page.path }
  const outcome = await sayClick(knockOf(page), page, wish)
  return 'problem' in outcome ? formPage(page, typed, outcome.problem) : landed(page, outcome)
}

export async function takeItBack(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), check: page.param('checkId') }
  const outcome = await takeClickBack(knockOf(page), page, wish)
  return landed(page, outcome)
}

export const talkPage = (page: Page): Promise<Answer> => {
  const look = { ...clickLook(page.param('familyId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, family } = dossier
    const checks = await toTalk(dossier)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['pro.klik.kop'])}
        back={{ href: teamPlace(family.id), name: say(words['team.kop']) }}
        tab="circle"
      >
        <ToTalk asked={page} seen={dossier} checks={checks} />
      </FamilyFrame>,
    )
  })
}

export async function talkedHere(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), check: page.param('checkId') }
  const outcome = await talked(knockOf(page), page, wish)
  return landed(page, outcome)
}
