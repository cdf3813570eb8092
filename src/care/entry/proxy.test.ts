import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let plain: TrialHouse
let behind: TrialHouse
before(async () => {
  plain = await openTrialHouse()
  behind = await openTrialHouse('cast', { proxies: 1 })
})
after(() => Promise.all([plain.close(), behind.close()]))

/** Asks one code after the other, each for another address; tells how many were taken before the first that was not. */
async function askedBefore(house: TrialHouse, from: (nth: number) => string, start = 0): Promise<number> {
  const visitor = await house.visitor()
  for (let nth = 0; nth < 40; nth += 1) {
    const headers = { 'x-forwarded-for': from(nth) }
    const { status } = await visitor.post('/inloggen', { mail: `m${start + nth}@elders.invalid` }, undefined, headers)
    if (status === 429) return nth
  }
  return 40
}

test('without a proxy the limit of an address is not escaped by saying that one is another', async () => {
  assert.equal(await askedBefore(plain, (nth) => `198.51.100.${nth}`), 30)
})

test('behind a proxy each address that the proxy saw has its own limit, and what was said before it counts for nothing', async () => {
  assert.equal(await askedBefore(behind, (nth) => `203.0.113.${nth}, 198.51.100.7`), 30)
  assert.equal(await askedBefore(behind, () => '198.51.100.8', 100), 30)
  assert.equal(await askedBefore(behind, (nth) => `198.51.100.${100 + nth}`, 200), 40)
})
