// S23 without the offline client, and ab-13: what was destroyed is gone from tables, pages and the key store, and stays gone when a backup is put back.
import assert from 'node:assert/strict'
import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { actInDossier, type Dossier, type Look } from '#care/access/door.commands.ts'
import { newId, newSalt, systemClock } from '#platform/clock.ts'
import { type Certificate, destroyItem } from '#platform/keys/erase.ts'
import { erasedPiece, personPiece, realmOf } from '#platform/keys/realm.ts'
import { Unreadable, unseal } from '#platform/keys/seal.ts'
import { type KeyStore, openKeyStore } from '#platform/keys/store.ts'
import { printGoal } from '#src/launcher/trial/play.ts'
import { comeBack } from '#src/prepare.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
let owner: pg.Client
before(async () => {
  house = await openTrialHouse()
  owner = new pg.Client({ connectionString: house.ownerUrl })
  await owner.connect()
})
after(async () => {
  await owner.end()
  await house.close()
})

type Tape = { municipality: string; id: string; sealed: Buffer; wording: number; keyPerson: string; author: string }

/** The pieces of a story as a tape of before would hold them. */
const tapes = (key: string): Promise<Tape[]> =>
  house.ask(
    `select municipality_id as municipality, id, sealed, wording, key_person as "keyPerson", author from care.story_piece
     where family_id = $1 and author = $2 and octet_length(sealed) > 0 order by created_at`,
    [house.family(key), house.person(key)],
  )

const lookAt = (key: string, id: string): Look => ({
  familyId: house.family(key),
  purpose: 'verhaal vertellen',
  action: 'delete',
  topics: ['story'],
  object: { class: 'storyPiece', id },
})

/** As a page would: opened to delete this item, destroyed in the same act. */
async function destroy(
  key: string,
  id: string,
  look = lookAt(key, id),
  then: (dossier: Dossier) => Promise<void> = () => Promise.resolve(),
): Promise<Certificate> {
  let given: Certificate | undefined
  await actInDossier(await house.knock(key), look, { operation: newId(), bodyHash: newSalt(32) }, async (dossier) => {
    given = await destroyItem(dossier, 'care.story_piece', id, 'op verzoek')
    await then(dossier)
    return { to: '/', notice: { kind: 'kept' } as never }
  })
  assert.ok(given)
  return given
}

const freshKeys = (): KeyStore => openKeyStore(house.keysDirectory, { now: () => systemClock.now().getTime() })

const isReadable = (tape: Tape, keys = freshKeys()): Promise<boolean> =>
  unseal(keys, tape.municipality, 'care.story_piece', tape).then(
    () => true,
    (fault) => {
      assert.ok(fault instanceof Unreadable)
      return false
    },
  )

async function settled(tape: Tape): Promise<void> {
  for (let look = 0; look < 100; look += 1) {
    const [row] = await house.ask('select from care.erasure_ledger where id = $1 and salt_gone_at is not null', [
      tape.id,
    ])
    if (row !== undefined) return
    await pause(100)
  }
  assert.fail('the salt was not thrown away')
}

const bytesOf = async (tape: Tape): Promise<number> => {
  const rows = await house.ask<{ bytes: number }>(
    `select octet_length(sealed)::integer as bytes from care.story_piece where id = $1
     union all select octet_length(sealed)::integer from care.story_piece_wording where item_id = $1`,
    [tape.id],
  )
  return rows.reduce((sum, { bytes }) => sum + bytes, 0)
}

test('S23 erase: a destroyed piece is on no page, in no table, and its old tape does not open any more', async () => {
  const [tape, kept] = await tapes('esra')
  assert.ok(tape && kept)
  const texts = await unseal(freshKeys(), tape.municipality, 'care.story_piece', tape)
  const words = Object.values(texts).find((text) => text.length > 8) ?? ''
  const esra = await house.visitor('esra')
  const path = `/gezin/${house.family('esra')}/verhaal`
  assert.ok((await esra.get(path)).text.includes(words.slice(0, 20)), 'it was there')
  const certificate = await destroy('esra', tape.id)
  await settled(tape)
  const shown = (await esra.get(path)).text
  const readable = await isReadable(tape)
  const [logged] = await house.ask<{ action: string }>(
    'select action from care.access_log where object_id = $1 and action = $2',
    [tape.id, 'delete'],
  )
  const whole = !shown.includes(words.slice(0, 20)) && (await bytesOf(tape)) === 0 && !readable
  printGoal('S23', `${whole ? 0 : 1}-canaries,${readable ? 1 : 0}-tapes-opened`, '0-canaries,0-tapes-opened', whole)
  assert.ok(whole)
  assert.equal(await isReadable(kept), true, 'what was not destroyed is as readable as before')
  assert.equal(logged?.action, 'delete')
  assert.deepEqual(Object.keys(certificate).sort(), ['at', 'by', 'ground', 'item', 'table'])
  assert.ok(!JSON.stringify(certificate).includes(words.slice(0, 20)), 'the certificate tells nothing of what it said')
})

test('5.4: what a kill left half-written of the keys of somebody knows the salt as well, and goes with it', async () => {
  const [tape] = await tapes('deniz')
  assert.ok(tape)
  const piece = personPiece(realmOf(tape.municipality, 'care.story_piece'), tape.keyPerson)
  const left = join(house.keysDirectory, `${piece}.new-${newId()}`)
  cpSync(join(house.keysDirectory, piece), left)
  await destroy('deniz', tape.id)
  await settled(tape)
  assert.equal(existsSync(left), false)
})

test('an act that fails after destroying destroys nothing', async () => {
  const [tape] = await tapes('esra')
  assert.ok(tape)
  await assert.rejects(
    destroy('esra', tape.id, undefined, () => Promise.reject(new Error('afterwards'))),
    /afterwards/,
  )
  await pause(1_500)
  assert.equal(await isReadable(tape), true)
  assert.ok((await bytesOf(tape)) > 0)
})

test('nobody destroys with a look that was opened for something else, or what belongs to somebody else', async () => {
  const [tape] = await tapes('esra')
  const [theirs] = await house.ask<{ id: string }>('select id from care.story_piece where family_id <> $1 limit 1', [
    house.family('esra'),
  ])
  assert.ok(tape && theirs)
  await assert.rejects(destroy('esra', tape.id, { ...lookAt('esra', tape.id), action: 'change' }), /notFound/)
  await assert.rejects(destroy('esra', tape.id, lookAt('esra', newId())), /notFound/)
  await assert.rejects(destroy('esra', theirs.id), /notFound/)
  assert.equal(await isReadable(tape), true)
})

test('ab-13 back-up teruggezet na vernietiging: an older database is emptied again before anybody can sign in', async () => {
  const [tape] = await tapes('esra')
  assert.ok(tape)
  await destroy('esra', tape.id)
  await settled(tape)
  await house.ask('update care.story_piece set sealed = $2 where id = $1', [tape.id, tape.sealed])
  await house.ask('delete from care.erasure_ledger where id = $1', [tape.id])
  await comeBack(owner, freshKeys(), { isPutBack: true })
  assert.equal(await bytesOf(tape), 0)
  const [row] = await house.ask('select from care.erasure_ledger where id = $1', [tape.id])
  assert.ok(row, 'the list is whole again')
})

test('ab-13: an older copy of the key store loses the salt again before anybody can sign in', async () => {
  const [tape] = await tapes('esra')
  assert.ok(tape)
  const copy = `${house.keysDirectory}-copy`
  cpSync(house.keysDirectory, copy, { recursive: true })
  await destroy('esra', tape.id)
  await settled(tape)
  assert.equal(await isReadable(tape), false)
  rmSync(house.keysDirectory, { recursive: true })
  cpSync(copy, house.keysDirectory, { recursive: true })
  assert.equal(await isReadable(tape), true, 'the copy still knew the salt')
  await comeBack(owner, freshKeys(), { isPutBack: true })
  assert.equal(await isReadable(tape), false)
  const keys = freshKeys()
  assert.ok(await keys.shelf.stampOf(erasedPiece(tape.municipality, tape.id)), join('noted in', house.keysDirectory))
})
