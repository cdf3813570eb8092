/** N-01 The page of a first conversation, for the loved one to whom it was opened. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { doneOn } from '#care/access/landing.ts'
import { takingPartPlace } from '#care/circleMember/circle-member.ts'
import { circleMemberWords } from '#care/circleMember/circle-member.words.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { pagesOfLovedOne } from './loved-one.sql.ts'
import { lovedOneWords as words } from './loved-one.words.ts'
import { readingHere, readingLook } from './reading.commands.ts'
import { OpenPages, PageOfLovedOne } from './reading.views.tsx'

/** On the first page of who takes part: each page that is open to him or her. */
export const openPages = async (dossier: Dossier) => <OpenPages seen={dossier} pages={await pagesOfLovedOne(dossier)} />

export const lovedOneReadsPage = (page: Page): Promise<Answer> => {
  const [familyId, id] = [page.param('familyId'), page.param('lovedOneId')]
  return openDossier(
    knockOf(page),
    { ...readingLook(familyId, 'read', id), done: doneOn(page.query) },
    async (dossier) =>
      show(
        <FamilyFrame
          asked={page}
          seen={dossier}
          screen={dossier.say(words['meelees.gast.kop'])}
          tab="today"
          back={{ href: takingPartPlace(familyId), name: dossier.say(circleMemberWords['kringrol.kop']) }}
        >
          <PageOfLovedOne seen={dossier} page={await readingHere(dossier, id)} />
        </FamilyFrame>,
      ),
  )
}
