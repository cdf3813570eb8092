import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { faultLine } from '#src/launcher/said-fault.ts'
import { openTextGateway } from '#src/trial/text-gateway.ts'
import { textGateway } from './text-message.ts'

const gateway = await openTextGateway()
after(() => gateway.close())

const id = '7d3c1f6e-0000-4000-8000-000000000001'
const message = { to: '+31612345678', text: 'Ons plan: er is iets nieuws voor je.' }
const send = textGateway(gateway.url, 'sleutel', 300)

test('a message goes to the gateway with the number, the words, whom it is from and the id by which it is known again', async () => {
  await send(id, message)
  const [asked] = gateway.asked
  assert.equal(asked?.method, 'POST')
  assert.equal(asked?.headers.authorization, 'Bearer sleutel')
  assert.equal(asked?.headers['content-type'], 'application/json')
  assert.equal(asked?.headers['idempotency-key'], id)
  assert.deepEqual(asked?.body, { id, from: 'Ons plan', ...message })
})

test('refused, broken, led elsewhere, no answer or not there: it did not leave, and the log says so without number, words or key', async () => {
  const said: string[] = []
  const fails = (sending: Promise<void>) =>
    sending.then(
      () => assert.fail('it left'),
      (fault) => said.push(faultLine(fault, 'sms')),
    )
  for (const answer of [401, 422, 503, 302, 'nothing'] as const) {
    gateway.answer = answer
    await fails(send(id, message))
  }
  await fails(textGateway('http://127.0.0.1:9/', 'sleutel', 300)(id, message))
  const codes = said.map((line) => /TextNotSent (\w+)/.exec(line)?.[1])
  assert.deepEqual(codes, ['401', '422', '503', '302', 'timeOut', 'notReachable'])
  assert.doesNotMatch(said.join(), /61234|iets nieuws|sleutel|no:/)
})

test('the key of the gateway goes over no open line', () => {
  assert.throws(() => textGateway('http://gateway.invalid/', 'sleutel'), /https/)
  assert.doesNotThrow(() => textGateway('https://gateway.invalid/', 'sleutel'))
})
