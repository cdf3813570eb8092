/** A family that began a minute ago and a worker without families: for what a page shows when there is nothing yet. */
import { createHmac } from 'node:crypto'
import { beginFamily } from '#care/access/family.commands.ts'
import { houseWithoutPages } from '#db/cast/load.ts'
import { newId, newSecret, systemClock } from '#platform/clock.ts'
import { asDay } from '#platform/dates.ts'
import { sealWith } from '#platform/keys/seal.ts'
import type { TrialHouse } from './house.ts'
import { Visitor } from './visitor.ts'

export type Newcomers = { family: string; parent: Visitor; youth: Visitor; worker: Visitor }

export async function newcomers(house: TrialHouse): Promise<Newcomers> {
  const coordinator = await house.visitor('dana')
  const [{ municipality } = { municipality: '' }] = await house.ask<{ municipality: string }>(
    'select municipality_id as municipality from care.family where id = $1',
    [house.family('esra')],
  )
  const [family, parent, youth] = [newId(), newId(), newId()]
  const knock = {
    house: houseWithoutPages(house.pool, house.keys, systemClock),
    token: coordinator.token,
    requestId: newId(),
  }
  await beginFamily(knock, municipality, {
    id: family,
    name: 'Net begonnen',
    members: [
      { person: parent, callName: 'Nina', familyName: 'Nieuwland', bornOn: asDay('1990-01-02'), parts: ['parent'] },
      { person: youth, callName: 'Nova', familyName: 'Nieuwland', bornOn: asDay('2012-01-02'), parts: ['youth'] },
    ],
  })
  return {
    family,
    parent: await enter(house, municipality, parent),
    youth: await enter(house, municipality, youth),
    worker: await newWorker(house, municipality),
  }
}

async function enter(house: TrialHouse, municipality: string, person: string): Promise<Visitor> {
  const account = newId()
  const { sealed, index } = await mailOf(house, municipality, person)
  await house.ask('select door.give_cast_account($1, $2, $3, $4, $5, $6)', [
    municipality,
    person,
    account,
    index,
    sealed,
    'je',
  ])
  return signedIn(house, person)
}

/** Somebody who has an account, signed in once more: a session does not outlive a clock that was moved for weeks. */
export async function signedIn(house: TrialHouse, person: string): Promise<Visitor> {
  const token = newSecret()
  const [account] = await house.ask<{ id: string }>('select id from entry.account where person_id = $1', [person])
  await house.pool.one('trial.beSomeone', 'select door.be_someone($1, $2, $3, $4, $5)', [
    account?.id,
    Buffer.alloc(0),
    token,
    newId(),
    'own',
  ])
  return new Visitor(house.base, house.keys, token)
}

async function mailOf(house: TrialHouse, municipality: string, person: string) {
  const mail = `${person}@voorbeeld.invalid`
  const made = await house.keys.addSalts(municipality, person, [person])
  const sealed = sealWith(
    made,
    { municipality, table: 'entry.account', id: person, wording: 1, keyPerson: person },
    { mail },
  )
  return { sealed, index: createHmac('sha256', house.keys.derive('mail')).update(mail).digest() }
}

async function newWorker(house: TrialHouse, municipality: string): Promise<Visitor> {
  const person = newId()
  const made = await house.keys.addSalts(municipality, person, [person])
  const seal = (table: string, texts: Record<string, string>) =>
    sealWith(made, { municipality, table, id: person, wording: 1, keyPerson: person }, texts)
  const [organisation] = await house.ask<{ id: string }>(
    'select id from care.organisation where municipality_id = $1 limit 1',
    [municipality],
  )
  const { sealed, index } = await mailOf(house, municipality, person)
  await house.ask('select door.admit_worker($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    municipality,
    person,
    seal('care.person', { callName: 'Wim' }),
    organisation?.id,
    'localTeam',
    seal('care.worker', { phone: '088 000 1999', days: 'maandag' }),
    newId(),
    index,
    sealed,
  ])
  return signedIn(house, person)
}
