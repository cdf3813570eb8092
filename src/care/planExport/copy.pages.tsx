/** Seeing everything of oneself, and the copy: one file to read and one for a machine. Each file is a row in the log (action export). */

import { knockOf } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import type { ItemKind } from '#care/access/item.ts'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import { type Answer, file, json, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { lookAtRights, withCopy } from './copy.commands.ts'
import type { SectionName } from './copy.ts'
import { CopyFile, CopyParts, type WayOf } from './copy.views.tsx'
import { copySchema } from './copy-schema.ts'
import { exportWords } from './plan-export.words.ts'

export const copySchemaPage = (): Promise<Answer> => Promise.resolve(json(copySchema))

/** Texts that have a page where somebody says what he or she thinks of them. */
const kindIn: Partial<Record<SectionName, ItemKind>> = {
  stories: 'verhaal',
  earlierHelp: 'eerdere-hulp',
  plans: 'plan',
  strengths: 'goed',
  worries: 'lastig',
  goals: 'doel',
  steps: 'actie',
  scores: 'cijfer',
}

export function everythingPage(page: Page): Promise<Answer> {
  const look = lookAtRights(page.param('familyId'), 'read', 'ownEverything')
  return withCopy(knockOf(page), look, page.requestId, (copy, seen) => {
    const { say } = seen
    const wayOf: WayOf = (section, item) => {
      const kind = kindIn[section]
      if (kind === undefined || item.author === seen.viewer.person) return undefined
      return { name: say(uiWords['knop.nieteens']), href: `/gezin/${seen.family.id}/niet-eens/${kind}/${item.id}` }
    }
    return show(
      <FamilyFrame
        asked={page}
        seen={seen}
        screen={say(exportWords['gegevens.zien'])}
        back={{ href: `/gezin/${seen.family.id}/gegevens`, name: say(dossierWords['gegevens.kop']) }}
      >
        <p>{say(exportWords['gegevens.alles.uitleg'])}</p>
        <p>{say(exportWords['gegevens.alles.hoe'])}</p>
        <CopyParts seen={seen} copy={copy} wayOf={wayOf} folded />
      </FamilyFrame>,
    )
  })
}

const exporting = (page: Page) => lookAtRights(page.param('familyId'), 'export', 'planExport')

export const copyToRead = (page: Page): Promise<Answer> =>
  withCopy(knockOf(page), exporting(page), page.requestId, (copy, seen) =>
    file(`ons-plan-${seen.today}.html`, 'text/html; charset=utf-8', <CopyFile seen={seen} copy={copy} />),
  )

export const copyForMachine = (page: Page): Promise<Answer> =>
  withCopy(knockOf(page), exporting(page), page.requestId, (copy, seen) =>
    file(`ons-plan-${seen.today}.json`, 'application/json', JSON.stringify(copy)),
  )
