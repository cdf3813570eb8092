// Lived cases about a yes to help, whose signature counts, and having a text removed.
import assert from 'node:assert/strict'
import { newId } from '#platform/clock.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import type { LivedCase } from './lived-case.ts'

const question = {
  form: 'group',
  what: 'Een groep voor kinderen.',
  why: 'Daar leert ze hoe je om hulp vraagt.',
  hard: 'Het is op vrijdag.',
  other: 'Praten met de juf.',
  when: 'Zes keer, vanaf december.',
  childSaid: 'Ik vind het spannend.',
}
const mayStart = /De hulp mag beginnen\./

/** Dana asks for intrusive help for Lieke (9); Sanne and Tom have custody. */
async function asked(house: TrialHouse): Promise<string> {
  const dana = await house.visitor('dana')
  const path = `/gezin/${house.family('lieke')}/ja-tegen-hulp/nieuw`
  const { status, location } = await dana.post(path, { youth: house.person('lieke'), ...question })
  assert.equal(status, 303)
  return (location ?? '').split('?')[0] ?? ''
}

const says = async (house: TrialHouse, who: string, path: string, fields: Record<string, string>): Promise<string> => (await (await house.visitor(who)).act(path, fields)).text

const reads = async (house: TrialHouse, who: string, path: string): Promise<string> => {
  const { status, text } = await (await house.visitor(who)).get(path)
  assert.equal(status, 200, `${who} ${path}`)
  return text
}

async function bothSignedShows(house: TrialHouse, words: RegExp): Promise<boolean> {
  const path = await asked(house)
  await says(house, 'sanne', path, { says: 'yes' })
  await says(house, 'tom', path, { says: 'yes' })
  return words.test(await reads(house, 'dana', path))
}

/** A no has no room for words: the house takes none along with it, so that the other parent has none to read. */
async function wordsOfRefusal(house: TrialHouse, teller: string, reader: string): Promise<boolean> {
  const path = await asked(house)
  await says(house, reader, path, { says: 'yes' })
  const visitor = await house.visitor(teller)
  const isAskedWhy = /<textarea/.test((await visitor.get(path)).text)
  const taken: string[] = []
  for (const name of ['text', 'words', 'reason', 'why']) if ((await visitor.post(path, { says: 'no', [name]: 'kanariewoord' })).status === 303) taken.push(name)
  assert.match(await says(house, teller, path, { says: 'no' }), /zei nee\. De hulp begint nu niet\./)
  const plan = await reads(house, reader, `/gezin/${house.family('lieke')}/plan`)
  const shown = [await reads(house, reader, path), plan].some((text) => text.includes('kanariewoord'))
  return isAskedWhy || taken.length > 0 || shown
}

/** Tom signed, and then his custody ended: what the question says of him, and of whether help may begin. */
async function custodyEnded(house: TrialHouse, words: RegExp): Promise<boolean> {
  const path = await asked(house)
  await says(house, 'tom', path, { says: 'yes' })
  await says(house, 'sanne', path, { says: 'talk' })
  assert.doesNotMatch(await reads(house, 'dana', path), /Tom tekende toen het gezag anders was/)
  const { id } = await sceneOf(house, 'lieke').custody('lieke', ['sanne'], 'oneParent')
  const page = await reads(house, 'dana', path)
  await house.ask('delete from care.custody_snapshot where id = $1', [id])
  return words.test(page)
}

/** Deniz wants a text of Dana about him gone; Dana decides. */
async function wished(house: TrialHouse, words: string, decided: Record<string, string>) {
  const [dana, deniz, family] = [await house.visitor('dana'), await house.visitor('deniz'), house.family('esra')]
  const about = { 'about[]': house.person('deniz'), words, noticedBy: '', since: '', exception: '', audience: 'plan' }
  assert.equal((await dana.post(`/gezin/${family}/goed-en-lastig/lastig/nieuw`, about)).status, 303)
  const [item] = await house.ask<{ id: string }>('select id from care.worry where author = $1 order by created_at desc limit 1', [house.person('dana')])
  const [wish, beside] = [newId(), `/gezin/${family}/niet-eens/lastig/${item?.id}`]
  const fields = { wish: 'removal', text: 'Dit klopt niet meer.', tone: 'yes' }
  assert.equal((await deniz.post(beside, fields, wish)).status, 303)
  assert.match((await deniz.get(`/gezin/${family}/goed-en-lastig`)).text, new RegExp(words))
  assert.equal((await dana.post(`/gezin/${family}/gegevens/weghalen/${wish}`, decided)).status, 303)
  const page = async (end: string) => (await deniz.get(`/gezin/${family}/${end}`)).text
  const adds = async () => (await deniz.post(beside, { wish: 'beside', text: 'Ik zie dat anders.', tone: 'yes' })).status
  return { page, adds }
}

async function wishedShows(house: TrialHouse, key: string, isKept: boolean, end: string, seen: RegExp): Promise<boolean> {
  const decided = isKept ? { outcome: 'kept', ground: 'procedure' } : { outcome: 'destroyed' }
  const { page } = await wished(house, `Deniz is ${key}.`, decided)
  return seen.test(await page(end))
}

const kept = { outcome: 'kept', ground: 'procedure' }

export const helpCases: readonly LivedCase[] = [
  { nr: 1, sentence: 'kind van 9, ingrijpend, beide ouders tekenden: de hulp mag beginnen: ja', live: (house) => bothSignedShows(house, mayStart) },
  { nr: 1, sentence: 'bij de vraag staat dat het aan het kind verteld is, en wat het kind zei: ja', live: (house) => bothSignedShows(house, /Dit is aan Lieke verteld\. Lieke zei:[\s\S]*Ik vind het spannend\./) },
  { nr: 2, sentence: 'vader weigert en schrijft erbij waarom: het huis neemt zijn woorden aan of toont ze aan moeder: nee', live: (house) => wordsOfRefusal(house, 'tom', 'sanne') },
  { nr: 2, sentence: 'moeder weigert en schrijft erbij waarom: het huis neemt haar woorden aan of toont ze aan vader: nee', live: (house) => wordsOfRefusal(house, 'sanne', 'tom') },
  { nr: 10, sentence: 'het gezag van vader eindigde: bij zijn handtekening staat dat hij tekende toen het gezag anders was: ja', live: (house) => custodyEnded(house, /Tom tekende toen het gezag anders was/) },
  { nr: 10, sentence: 'het gezag van vader eindigde: met zijn handtekening alleen mag de hulp beginnen: nee', live: (house) => custodyEnded(house, mayStart) },
  { nr: 23, sentence: 'wat vernietigd is, leest de jongere nog: nee', live: (house) => wishedShows(house, 'laat', false, 'goed-en-lastig', /Deniz is laat/) },
  { nr: 23, sentence: 'wie erom vroeg leest bij de eigen gegevens wanneer het weggehaald is: ja', live: (house) => wishedShows(house, 'druk', false, 'gegevens', /Dit is weggehaald op/) },
  { nr: 23, sentence: 'wat blijft staan, staat er met de reden: ja', live: (house) => wishedShows(house, 'moe', true, 'gegevens', /Dit blijft staan\. Reden: er loopt een klacht of een zaak/) },
  { nr: 23, sentence: 'bij wat blijft schrijft de jongere een eigen tekst: ja', live: async (house) => (await (await wished(house, 'Deniz is stil.', kept)).adds()) === 303 },
]
