/** Seeing, correcting and removing how one is reached, as it stands in the circle of the youth. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { circleTable } from '#care/circle/circle.commands.ts'
import { jimHere, networkLook } from '#care/network/network.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { Refusal } from '#platform/web/page.ts'
import { ownPlaceRows, type PlaceRow } from './own-contact.sql.ts'
import { isTooLong, type OwnContact, ownContactPlace, withContact } from './own-contact.ts'

const wordsIn = (dossier: Dossier, { item, no, sealed, keyPerson }: PlaceRow): Promise<Record<string, string>> =>
  dossier.unseal(circleTable, { id: item, sealed, wording: no, keyPerson })

export async function ownContactHere(dossier: Dossier): Promise<OwnContact> {
  const jim = await jimHere(dossier)
  const row = (await ownPlaceRows(dossier, jim.id)).find(({ version }) => version === null)
  return { youth: jim.youth, contact: row === undefined ? null : ((await wordsIn(dossier, row)).contact ?? '') }
}

type Wish = { familyId: Id; contact: string; draft: string }

/** Nothing typed removes it. What stood there goes from the earlier versions too: it is not brought back. */
export const keepOwnContact = (
  knock: Knock,
  act: Act,
  { familyId, contact, draft }: Wish,
): Promise<Outcome | { problem: 'tooLong' }> =>
  actInDossier<'tooLong'>(knock, networkLook(familyId, 'change'), act, async (dossier) => {
    const jim = await jimHere(dossier)
    const rows = await ownPlaceRows(dossier, jim.id)
    if (rows.length === 0) throw new Refusal('conflict')
    if (isTooLong(contact)) return { problem: 'tooLong' }
    const resealed = await Promise.all(
      rows.map(async (row) => ({
        version: row.version,
        sealed: await dossier.seal(
          { table: circleTable, id: row.item, wording: row.no, keyPerson: row.keyPerson },
          withContact(await wordsIn(dossier, row), row.version === null ? contact : ''),
        ),
      })),
    )
    await write(dossier, jim.id, resealed)
    return {
      to: ownContactPlace(familyId),
      draft,
      notice: { said: contact === '' ? 'bereik.weg' : 'bevestig.bewaard' },
    }
  })

type Resealed = { version: Id | null; sealed: Buffer }

async function write(dossier: Dossier, jim: Id, resealed: readonly Resealed[]): Promise<void> {
  const earlier = resealed.flatMap(({ version, sealed }) => (version === null ? [] : [{ version, sealed }]))
  const done = await dossier.one<{ kept: boolean }>(
    'ownContact.keep',
    'select door.keep_own_contact($1, $2, $3, $4) as kept',
    [
      ...[jim, resealed.find(({ version }) => version === null)?.sealed],
      ...[earlier.map(({ version }) => version), earlier.map(({ sealed }) => sealed)],
    ],
  )
  if (!done?.kept) throw new Refusal('conflict')
}
