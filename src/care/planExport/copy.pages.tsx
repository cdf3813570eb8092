/** Seeing everything of oneself, and the copy: one file to read and one for a machine. Each file is a row in the log (action export). */

import { type Dossier, knockOf } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import type { ItemKind } from '#care/access/item.ts'
import { type CopyItem, mayRemoveAtOnce, type SectionName } from '#care/copy/copy.ts'
import { copySchema } from '#care/copy/copy-document.ts'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import { wishesFor } from '#care/statements/statement.ts'
import { type Answer, file, json, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { exporting, lookAtRights, withCopy } from './copy.commands.ts'
import { CopyFile, CopyParts, type WayOf } from './copy.views.tsx'
import { exportWords } from './plan-export.words.ts'

export const copySchemaPage = (): Promise<Answer> => Promise.resolve(json(copySchema))

/** Texts that have a page where somebody says what he or she thinks of them. */
const kindIn: Partial<Record<SectionName, ItemKind>> = {
  stories: 'verhaal',
  earlierHelp: 'eerdere-hulp',
  lifeEvents: 'gebeurtenis',
  circle: 'kring',
  resilienceCards: 'kaartje',
  groupPlans: 'eigenplan',
  plans: 'plan',
  strengths: 'goed',
  worries: 'lastig',
  perspectives: 'waarheen',
  goals: 'doel',
  steps: 'actie',
  scores: 'cijfer',
}

/** Own words about oneself alone may go at the own word; what was made together may not. */
function ownWay(seen: Dossier, kind: ItemKind, item: CopyItem) {
  const subjects = (item.subjects ?? []) as readonly string[]
  const isOwn = mayRemoveAtOnce(seen.viewer.person, { kind, author: String(item.author), subjects })
  const href = `/gezin/${seen.family.id}/gegevens/weg/${kind}/${item.id}`
  return isOwn ? { name: seen.say(exportWords['gegevens.weg.eigen']), href } : undefined
}

export function everythingPage(page: Page): Promise<Answer> {
  const look = lookAtRights(page.param('familyId'), 'read', 'ownEverything')
  return withCopy(knockOf(page), look, page.requestId, (copy, seen) => {
    const { say } = seen
    const may = wishesFor(seen).length > 0
    const wayOf: WayOf = (section, item) => {
      const kind = kindIn[section]
      if (kind === undefined) return undefined
      if (item.author === seen.viewer.person) return ownWay(seen, kind, item)
      if (!may) return undefined
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

export const copyToRead = (page: Page): Promise<Answer> =>
  withCopy(knockOf(page), exporting(page.param('familyId')), page.requestId, (copy, seen) =>
    file(`ons-plan-${seen.today}.html`, 'text/html; charset=utf-8', <CopyFile seen={seen} copy={copy} />),
  )

export const copyForMachine = (page: Page): Promise<Answer> =>
  withCopy(knockOf(page), exporting(page.param('familyId')), page.requestId, (copy, seen) =>
    file(`ons-plan-${seen.today}.json`, 'application/json', JSON.stringify(copy)),
  )
