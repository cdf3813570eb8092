/** G-24: how the family is called here. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { familyWords } from '#care/families/families.words.ts'
import { longestFamily } from '#care/families/household.ts'
import { text } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { nameLook, nameToChange, renameFamily } from './family-name.commands.ts'
import { FamilyNameForm } from './family-name.views.tsx'
import { placeOf } from './household.commands.ts'

type Problem = Extract<Awaited<ReturnType<typeof renameFamily>>, { problem: unknown }>['problem']

export const familyNamePage = (page: Page): Promise<Answer> => nameForm(page, undefined)

export async function renameFamilyAct(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), name: text(page.fields, 'name'), draft: page.path }
  const outcome = await renameFamily(knockOf(page), page, { ...wish, base: Number(text(page.fields, 'base')) })
  return 'problem' in outcome ? nameForm(page, outcome.problem) : landed(page, outcome)
}

function sentenceOf({ say, family }: Dossier, problem: Problem): string {
  if (problem === 'nameless') return say(familyWords['gezin.naam.fout.leeg'])
  if (problem === 'nameTooLong') return say(familyWords['gezin.naam.fout.lang'], { max: longestFamily })
  return say(familyWords['gezin.naam.fout.net'], { name: family.name })
}

function nameForm(page: Page, problem: Problem | undefined): Promise<Answer> {
  return openDossier(knockOf(page), nameLook(page.param('familyId'), 'read'), async (dossier) => {
    const { say, family } = dossier
    const now = await nameToChange(dossier)
    const fields = await sentOrKept(page)
    // Who just read that another name was chosen meanwhile chooses again knowing it.
    const base = problem === 'changedMeanwhile' ? now : Number(fields.base ?? now)
    const error = problem && sentenceOf(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(familyWords['gezin.naam.kop'])}
        back={{ href: placeOf(family.id), name: say(uiWords['knop.terug']) }}
        problems={error === undefined ? undefined : [{ field: 'name', text: error }]}
      >
        <FamilyNameForm
          seen={dossier}
          asked={page}
          typed={{ base, name: 'name' in fields ? text(fields, 'name') : family.name }}
          errors={error === undefined ? {} : { name: error }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}
