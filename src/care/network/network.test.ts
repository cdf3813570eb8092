import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let jimId: string
before(async () => {
  house = await openTrialHouse()
  const [row] = await house.ask<{ id: string }>('select id from care.jim where youth_id = $1', [house.person('deniz')])
  jimId = row?.id ?? ''
})
after(() => house.close())

const family = () => `/gezin/${house.family('deniz')}`
const codeIn = (text: string): string => /Dit is jouw code: ([^.]+)\./.exec(text)?.[1] ?? ''

/** Somebody without an account types the code and the word. */
async function comesIn(code: string, mail: string): Promise<Visitor> {
  const visitor = await house.visitor()
  const held = { code, fact: 'doelpaal' }
  const shown = await visitor.post('/code', held)
  assert.match(shown.text, /Deniz heeft jou gekozen als JIM/)
  assert.match(shown.text, /Ja, ik word JIM[\s\S]*Nee, dat past nu niet/)
  const next = await visitor.post('/code/antwoord', { ...held, answer: 'yes' })
  assert.match(next.text, /Vertel het niet verder/)
  await visitor.post('/code/meedoen', { ...held, mail, device: 'own' })
  return visitor
}

let marco: Visitor

test('T-31: the youth makes a code once the JIM was looked at, and the JIM comes in with it', async () => {
  const deniz = await house.visitor('deniz')
  assert.match((await deniz.get(`${family()}/jim`)).text, /Geef Marco een code/)
  const short = await deniz.post(`${family()}/jim/${jimId}/code`, { fact: 'ab' })
  assert.equal(short.status, 422)
  const card = await deniz.post(`${family()}/jim/${jimId}/code`, { fact: 'doelpaal' })
  assert.match(card.text, /Straks zie je hem niet meer/)
  marco = await comesIn(codeIn(card.text), 'marco@voorbeeld.invalid')
  const home = await marco.get('/vandaag')
  assert.equal(home.location, `${family()}/netwerk`)
  const page = await marco.get(`${family()}/netwerk`)
  assert.match(page.text, /JIM van Deniz[\s\S]*Er is nu niets afgesproken/)
})
