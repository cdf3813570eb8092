/** The errands of a backup: what needs a connection or the keys. The launcher runs each in a process of its own. */

import { type Copying, copyCluster } from '#platform/backup/copy.ts'
import { type Content, judge } from '#platform/backup/judge.ts'
import { copyKeys } from '#platform/backup/keys-copy.ts'
import { pack } from '#platform/backup/pack.ts'
import { systemClock } from '#platform/clock.ts'
import { openKeyStore } from '#platform/keys/store.ts'

const open = (directory: string) => openKeyStore(directory, { now: () => systemClock.now().getTime() })

/** The lists of a backup are signed with this key, so that nobody else's copy is put back. */
export const signingPurpose = 'list of a backup'

export const copy = (message: Copying): Promise<void> => copyCluster(message)

export const judgeCopy = ({ ownerUrl }: { ownerUrl: string }): Promise<Content> => judge(ownerUrl)

type Keeping = { copy: string; target: string; keysDirectory: string; content: Content; at: string }

export async function keep({ copy: from, target, keysDirectory, content, at }: Keeping): Promise<void> {
  const keys = open(keysDirectory)
  await pack(from, target, { at, content }, keys.derive(signingPurpose))
  await keys.close()
}

export type KeyCopying = { keysDirectory: string; target: string; at: string }

export async function copyKeyStore({ keysDirectory, target, at }: KeyCopying): Promise<number> {
  const keys = open(keysDirectory)
  const copied = await copyKeys(keys.shelf, keysDirectory, target, at, keys.derive(signingPurpose))
  await keys.close()
  return copied
}
