/** People whom this reader is not told of here, by their call name alone: as far as something that both are in tells it. */

import type { Dossier } from '#care/access/door.commands.ts'
import type { Someone } from '#care/access/frame.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

const unknown = { parts: [], age: null, role: null, organisation: null, phone: null, days: null }

export async function strangersAmong(dossier: Dossier, rows: readonly SealedRow[]): Promise<Someone[]> {
  const strangers = rows.filter(({ id }) => !dossier.people.some((one) => one.id === id))
  return Promise.all(
    strangers.map(async (row) => {
      const { callName = '' } = await dossier.unseal('care.person', row)
      return { ...unknown, kind: 'participant', id: row.id, name: callName }
    }),
  )
}
