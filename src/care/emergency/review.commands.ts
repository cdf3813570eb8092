/** What the privacy officer reads of emergency looks: who, at whom, when and why. */

import type { Knock } from '#care/access/door.commands.ts'
import { readViewer } from '#care/access/frame.sql.ts'
import type { Viewer } from '#care/access/frame.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import { asDay, type Day } from '#platform/dates.ts'
import { type SealedRow, unseal } from '#platform/keys/seal.ts'
import { type RawLooks, reviewQuestion } from './emergency.sql.ts'
import type { LookToReview } from './emergency.ts'

export type LooksToReview = { today: Day; viewer: Viewer; looks: readonly LookToReview[] }

export async function readLooksToReview(knock: Knock): Promise<LooksToReview> {
  const list = { purpose: 'het inzagelog controleren', object: { class: 'emergencyLook' } } as const
  const raw = await listAtOnce<RawLooks>(knock, list, reviewQuestion)
  const { keys } = knock.house
  const viewer = await readViewer(keys, raw.viewer)
  const nameOf = async (row: SealedRow) =>
    (await unseal<{ callName: string }>(keys, viewer.municipality, 'care.person', row)).callName
  const looks = raw.looks.map(async ({ looker, about, openedAt, told, reviewedOn, ...row }) => ({
    ...(await unseal<{ reason: string; why: string }>(keys, viewer.municipality, 'care.emergency_look', row)),
    ...{ looker: await nameOf(looker), organisation: looker.organisation ?? '', about: await nameOf(about), told },
    ...{ openedAt: new Date(openedAt), reviewedOn: reviewedOn === null ? null : asDay(reviewedOn) },
  }))
  return { today: asDay(raw.today), viewer, looks: await Promise.all(looks) }
}
