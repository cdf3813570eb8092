/** P-09 Veiligheid: the checks, and the way to the agreements. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { youthsOf } from '#care/access/frame.ts'
import { doneOn } from '#care/access/landing.ts'
import { lookAtSafety, mustGuard, namesOfGuards, seenChecks } from '#care/safety/check.commands.ts'
import { Checks } from '#care/safety/check.views.tsx'
import { safetyWords } from '#care/safety/safety.words.ts'
import { filePath } from '#care/safetyFile/read-file.commands.ts'
import { safetyFileWords } from '#care/safetyFile/safety-file.words.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { Card, Rows, StepRow } from '#ui/card.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'

export const safetyPage = (page: Page): Promise<Answer> => {
  const look = { ...lookAtSafety(page.param('familyId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    await mustGuard(dossier)
    const { say } = dossier
    const checks = await seenChecks(dossier)
    const writers = checks.flatMap(({ by, settled }) => (settled === null ? [by] : [by, settled.by]))
    return show(
      <FamilyFrame asked={page} seen={dossier} screen={say(safetyWords['pro.veilig.kop'])} tab="safety">
        <EyeSentence>{say(safetyWords['pro.veilig.wieleest'])}</EyeSentence>
        {dossier.isCoordinator ? (
          <Card title={say(safetyWords['veiligplan.kop'])}>
            <p>{say(safetyWords['veiligplan.uitleg'])}</p>
            <LoneLink href={`/gezin/${dossier.family.id}/veiligheidsafspraken`}>
              {say(safetyWords['veiligplan.kop'])}
            </LoneLink>
          </Card>
        ) : null}
        <Card title={say(safetyFileWords['pro.code.kop'])}>
          <Rows>
            {youthsOf(dossier).map(({ id, name }) => (
              <StepRow
                title={say(safetyFileWords['pro.dossier.kop'], { name })}
                href={filePath(dossier.family.id, id)}
              />
            ))}
          </Rows>
        </Card>
        <Checks seen={dossier} checks={checks} names={await namesOfGuards(dossier, writers)} />
      </FamilyFrame>,
    )
  })
}
