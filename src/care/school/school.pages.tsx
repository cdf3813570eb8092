/** N-03: the first page of school, without a tap. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { cardFirst } from '#care/askedIn/asked-in.commands.ts'
import { schoolFilesHere } from '#care/schoolFile/school-file.commands.ts'
import { text } from '#platform/fields.ts'
import { doneOn } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { readPupils, schoolLook } from './school.commands.ts'
import { questionPlace } from './school.ts'
import { SchoolPage } from './school.views.tsx'
import { schoolWords } from './school.words.ts'
import { wordsOfSchool } from './word.commands.ts'

export const schoolPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), { ...schoolLook(page.param('familyId')), done: doneOn(page.query) }, async (dossier) => {
    const pupils = await readPupils(dossier)
    const written = (await wordsOfSchool(dossier)).filter(({ author }) => author === dossier.viewer.person)
    const card = await cardFirst(dossier)
    if (card !== undefined) return goTo(card)
    const asking = questionPlace(dossier.family.id, pupils[0]?.id ?? '')
    return show(
      <FamilyFrame asked={page} seen={dossier} screen={dossier.say(schoolWords['school.kop'])} tab="today">
        <SchoolPage
          asked={page}
          seen={dossier}
          pupils={pupils}
          written={written}
          question={text((await draftOf(page, asking)) ?? {}, 'text')}
          files={await schoolFilesHere(dossier)}
        />
      </FamilyFrame>,
    )
  })
