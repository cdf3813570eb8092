/** The first worker of a real installation: let in by the command line, once, with a code and a second fact that are shown once. */

import { cardCode, spaced } from '#care/entry/secret-code.ts'
import { hashesOf } from '#care/invitation/invitation.commands.ts'
import { newId, newSalt, systemClock } from '#platform/clock.ts'
import { openPool, type Tx } from '#platform/database/pool.ts'
import { sealWith } from '#platform/keys/seal.ts'
import { type KeyStore, openKeyStore } from '#platform/keys/store.ts'

export type FirstWorker = {
  municipality: string
  region: string
  helpDeskPhone: string
  organisation: string
  name: string
  phone: string
  days: string
  role: 'localTeam' | 'administrator'
}

export type Opening = { jobUrl: string; keysDirectory: string }

/** Null when this is a demonstration or somebody has an account already: then nothing is changed. */
export async function inviteFirst(
  { jobUrl, keysDirectory }: Opening,
  first: FirstWorker,
): Promise<{ code: string; fact: string } | null> {
  const keys = openKeyStore(keysDirectory, { now: () => systemClock.now().getTime() })
  const jobs = openPool(jobUrl, 1)
  const given = { code: spaced(cardCode(newSalt(16))), fact: spaced(cardCode(newSalt(16))) }
  try {
    await jobs.transaction((tx) => admit(tx, keys, first, hashesOf({ house: { keys } }, given)))
    return given
  } catch (fault) {
    if (fault instanceof NotFirst) return null
    throw fault
  } finally {
    await jobs.end()
  }
}

/** Undoes what was let in before the question whether anybody may be. */
class NotFirst extends Error {}

async function admit(tx: Tx, keys: KeyStore, first: FirstWorker, hashes: [code: Buffer, fact: Buffer]): Promise<void> {
  const [municipality, organisation, person] = [newId(), newId(), newId()]
  const made = await keys.addSalts(municipality, person, [person])
  const seal = (table: string, texts: Record<string, string>) =>
    sealWith(made, { municipality, table, id: person, wording: 1, keyPerson: person }, texts)
  await tx.one('invite.municipality', 'select door.admit_municipality($1, $2, $3, $4)', [
    municipality,
    first.municipality,
    first.region,
    first.helpDeskPhone,
  ])
  await tx.one('invite.organisation', 'select door.admit_organisation($1, $2, $3, $4)', [
    municipality,
    organisation,
    first.organisation,
    'localTeam',
  ])
  await tx.one('invite.worker', 'select door.admit_worker($1, $2, $3, $4, $5, $6, null, null, null)', [
    municipality,
    person,
    seal('care.person', { callName: first.name }),
    organisation,
    first.role,
    seal('care.worker', { phone: first.phone, days: first.days }),
  ])
  const invited = await tx.one<{ done: boolean }>(
    'invite.first',
    'select door.invite_first($1, $2, $3, $4, $5) as done',
    [municipality, newId(), ...hashes, person],
  )
  if (!invited?.done) {
    await keys.remove(municipality, person)
    throw new NotFirst()
  }
}
