import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedFrom, readProxies } from './address.ts'

test('without a proxy nobody is believed but the connection', () => {
  assert.equal(askedFrom('192.0.2.1', '198.51.100.7', 0), '192.0.2.1')
  assert.equal(askedFrom('192.0.2.1', null, 0), '192.0.2.1')
})

test('behind proxies the address counts that the outermost of them saw, and not what was written before it', () => {
  assert.equal(askedFrom('10.0.0.1', '198.51.100.7', 1), '198.51.100.7')
  assert.equal(askedFrom('10.0.0.1', '203.0.113.9, 198.51.100.7', 1), '198.51.100.7')
  assert.equal(askedFrom('10.0.0.1', '203.0.113.9, 198.51.100.7, 10.0.0.2', 2), '198.51.100.7')
})

test('who came past the proxies, or says what is no address, counts as who connects', () => {
  assert.equal(askedFrom('192.0.2.1', null, 1), '192.0.2.1')
  assert.equal(askedFrom('192.0.2.1', '198.51.100.7', 2), '192.0.2.1')
  assert.equal(askedFrom('192.0.2.1', '198.51.100.7, nobody', 1), '192.0.2.1')
})

test('of the new kind of addresses the network counts, and an old one inside it is the old one', () => {
  const places = ['2001:db8:1:2::1', '2001:0DB8:1:2:ffff::', '2001:db8:1:2:3:4:5:6'].map((from) =>
    askedFrom(from, null, 0),
  )
  assert.deepEqual(places, Array(3).fill('2001:db8:1:2'))
  assert.equal(askedFrom('2001:db8::7', null, 0), '2001:db8:0:0')
  assert.equal(askedFrom('::ffff:192.0.2.1', null, 0), '192.0.2.1')
  assert.equal(askedFrom('fe80::1%eth0', null, 0), 'fe80:0:0:0')
})

test('how many proxies is a small whole number, or the house does not start', () => {
  assert.deepEqual([undefined, '', '0', '2'].map(readProxies), [0, 0, 0, 2])
  for (const wrong of ['-1', '1.5', 'yes', '10', '1 ']) assert.throws(() => readProxies(wrong), /ONSPLAN_PROXIES/)
})
