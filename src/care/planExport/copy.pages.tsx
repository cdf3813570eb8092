/** Seeing everything of oneself, and the copy: one file to read and one for a machine. Each file is a row in the log (action export). */

import { type Dossier, knockOf } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import type { ItemKind } from '#care/access/item.ts'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import { allMedia, fileOf } from '#care/media/media.commands.ts'
import { DrawingFile } from '#care/media/media.views.tsx'
import { wishesFor } from '#care/statements/statement.ts'
import { ownPiecesIn, pieceFile } from '#care/threeHouses/three-houses.commands.ts'
import { type Answer, asHtml, file, json, type Page, show } from '#platform/web/page.ts'
import { packageOf } from '#platform/zip.ts'
import { uiWords } from '#ui/ui.words.ts'
import { lookAtRights, withCopy } from './copy.commands.ts'
import { type CopyItem, mayRemoveAtOnce, type SectionName } from './copy.ts'
import { CopyFile, CopyParts, type WayOf } from './copy.views.tsx'
import { copySchema } from './copy-document.ts'
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

const exporting = (page: Page) => lookAtRights(page.param('familyId'), 'export', 'planExport')

export const copyToRead = (page: Page): Promise<Answer> =>
  withCopy(knockOf(page), exporting(page), page.requestId, (copy, seen) =>
    file(`ons-plan-${seen.today}.html`, 'text/html; charset=utf-8', <CopyFile seen={seen} copy={copy} />),
  )

export const copyForMachine = (page: Page): Promise<Answer> =>
  withCopy(knockOf(page), exporting(page), page.requestId, (copy, seen) =>
    file(`ons-plan-${seen.today}.json`, 'application/json', JSON.stringify(copy)),
  )

/** The package of exchange.md 2: the copy in two forms, own drawings and photos, the voice only if asked for, and a list of the files with their hash. Its name tells nobody whose it is. */
export const takeAlong = (page: Page): Promise<Answer> =>
  withCopy(knockOf(page), exporting(page), page.requestId, async (copy, seen) => {
    const files = [
      { name: 'plan.html', bytes: Buffer.from(`<!DOCTYPE html>${asHtml(<CopyFile seen={seen} copy={copy} />)}`) },
      { name: 'plan.json', bytes: Buffer.from(JSON.stringify(copy)) },
      ...(await enclosed(seen, page.query.get('opnamen') === 'ja')),
    ]
    const about = { profile: copy.profile, schemaVersion: copy.schemaVersion }
    return file(`ons-plan-${seen.today}.zip`, 'application/zip', packageOf(about, files))
  })

/** Drawings as SVG, photos and sounds as they are kept, each under the id by which the copy names it. */
async function enclosed(seen: Dossier, withSounds: boolean) {
  const own = (await allMedia(seen)).filter(
    ({ author, kind }) => author === seen.viewer.person && (withSounds || kind !== 'sound'),
  )
  const files: { name: string; bytes: Buffer }[] = []
  // One after another: each is opened whole.
  for (const one of own) files.push(await fileIn(seen, one))
  const told = (await ownPiecesIn(seen)).filter(({ photo, sound }) => photo !== '' || (withSounds && sound !== null))
  for (const { id } of told) files.push(named(id, await pieceFile(seen, id)))
  return files
}

async function fileIn(seen: Dossier, { id, piece, kind, strokes }: Awaited<ReturnType<typeof allMedia>>[number]) {
  const label = seen.say(exportWords['gegevens.drawing'])
  if (kind === 'drawing')
    return {
      name: `bijlagen/${id}.svg`,
      bytes: Buffer.from(asHtml(<DrawingFile label={label} strokes={strokes} />)),
    }
  return named(id, await fileOf(seen, { familyId: seen.family.id, piece, id }))
}

const named = (id: string, { type, bytes }: { type: string; bytes: Buffer }) => ({
  name: `bijlagen/${id}.${endings[type] ?? 'bin'}`,
  bytes,
})

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
}
