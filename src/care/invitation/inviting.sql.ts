/** Who of an opened family can log in, and what became of the invitations. */

import type { Tx } from '#platform/database/pool.ts'
import type { InvitedBefore } from './inviting.ts'

export const invitationsHere = async (tx: Tx): Promise<readonly InvitedBefore[]> =>
  (await tx.one<{ here: InvitedBefore[] }>('entry.invitationsHere', 'select door.invitations_here() as here'))?.here ??
  []
