// Beside the web: what is slow in one kind of work leaves no other undone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sealMail } from '#care/entry/mail.commands.ts'
import { newId } from '#platform/clock.ts'
import { openTrialHouse } from '#src/trial/house.ts'
import { openSilentMailServer } from '#src/trial/silent-mail-server.ts'

test('R23: while a mail server says nothing, what was destroyed is settled all the same', async () => {
  const silent = await openSilentMailServer()
  process.env.ONSPLAN_SMTP_URL = silent.url
  const house = await openTrialHouse('bare')
  delete process.env.ONSPLAN_SMTP_URL
  try {
    const { id, sealed } = await sealMail(house.keys, { to: 'iemand@elders.invalid', subject: 'Code', text: '123456' })
    const [place, family, item] = [newId(), newId(), newId()]
    await house.ask(
      "insert into care.municipality (id, name, region, help_desk_phone) values ($1, 'Oost', 'Oost', '0800 0100')",
      [place],
    )
    await house.ask(
      'insert into care.family (municipality_id, id, sealed, key_person, created_at) values ($1, $2, $3, $2, door.now())',
      [place, family, Buffer.from('x')],
    )
    await house.ask(
      `insert into entry.outbox (id, municipality_id, sealed, key_person, created_at, next_try_at) values ($1, $2, $3, $1, door.now(), door.now())`,
      [id, place, sealed],
    )
    for (let i = 0; i < 100 && silent.asked() === 0; i += 1) await pause(50)
    assert.equal(silent.asked(), 1)
    await house.ask(
      `insert into care.erasure_ledger (municipality_id, family_id, id, item_table, key_person, by_person, ground, at)
        values ($1, $2, $3, 'care.step', $2, $2, 'own', door.now())`,
      [place, family, item],
    )
    const open = () => house.ask('select from care.erasure_ledger where salt_gone_at is null')
    for (let i = 0; i < 80 && (await open()).length > 0; i += 1) await pause(50)
    assert.deepEqual(await open(), [])
    assert.equal((await house.ask('select from entry.outbox where sent_at is null')).length, 1, 'the mail still waits')
  } finally {
    silent.close()
    await house.close()
  }
})
