import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSilentMailServer } from '#src/trial/silent-mail-server.ts'
import { mailServer } from './mail.ts'

const mail = { to: 'iemand@elders.invalid', subject: 'Code', text: '123456' }
const id = '7d3c1f6e-0000-4000-8000-000000000001'

for (const [when, greeting] of [
  ['never says a word', undefined],
  ['greets and then says nothing more', '220 mail.invalid\r\n'],
] as const)
  test(`R23: a mail server that ${when} is left after its time, and the mail did not leave`, {
    timeout: 8_000,
  }, async (t) => {
    const silent = await openSilentMailServer(greeting)
    t.after(() => silent.close())
    const begun = Date.now()
    await assert.rejects(mailServer(silent.url, undefined, 300)(id, mail), { code: 'ETIMEDOUT' })
    assert.ok(Date.now() - begun < 4_000)
    assert.equal(silent.asked(), 1)
  })
