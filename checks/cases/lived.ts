// Lived cases about the log, the copy of the own data, keeping, and what is refused.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { newId } from '#platform/clock.ts'
import { inDays } from '#src/trial/days.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import type { LivedCase } from './lived-case.ts'

const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

async function textFor(house: TrialHouse, who: string, page: string, family = house.family(who)): Promise<string> {
  const { status, text } = await (await house.visitor(who)).get(`/gezin/${family}/${page}`)
  assert.equal(status, 200, `${who} ${page}`)
  return textOf(text)
}

/** Whether the log page of one shows that the other looked, after the other really did. */
async function findsLook(house: TrialHouse, reader: string, looker: string, name: string): Promise<boolean> {
  const family = house.family(reader)
  assert.equal((await (await house.visitor(looker)).get(`/gezin/${family}/plan`)).status, 200)
  const whole = await textFor(house, reader, 'wie-keek')
  const ofOne = await textFor(house, reader, `wie-keek?van=${house.person(looker)}`)
  return [whole, ofOne].some((text) => text.includes(`${name} keek om`))
}

const mailOf = ({ mailFolder }: TrialHouse): number => {
  try {
    return readdirSync(mailFolder).length
  } catch {
    return 0
  }
}

/** What both parents and a grandfather find about Sam, without the moments. */
async function othersFind(house: TrialHouse): Promise<string> {
  const seen: string[] = [`${mailOf(house)} brieven`]
  for (const who of ['mirjam', 'olaf']) for (const page of ['wie-keek', 'wie-ziet-wat', 'plan', 'verhaal', 'vandaag']) seen.push(await textFor(house, who, page))
  return seen.join('\n').replaceAll(/\d+\.\d\d/g, '')
}

/** Sam opens the piece that is his alone to this reader, on his own page, and the reader reads it. */
async function opensOwnPiece(house: TrialHouse, reader: string): Promise<{ close(): Promise<void> }> {
  const [sam, visitor, family] = [await house.visitor('sam'), await house.visitor(reader), house.family('sam')]
  const [piece] = await house.ask<{ id: string }>("select id from care.story_piece where author = $1 and audience <> 'plan' and not passed_over", [house.person('sam')])
  const path = `/gezin/${family}/mijn-stukken/${piece?.id}`
  assert.equal((await sam.post(`${path}/delen`, { 'readers[]': [house.person(reader)], ...inDays('until', 30) })).status, 303)
  assert.match((await visitor.get(`/gezin/${family}/verhaal`)).text, /wordt verdrietig/)
  return {
    async close() {
      assert.equal((await sam.post(`${path}/dicht`, { reader: house.person(reader) })).status, 303)
    },
  }
}

async function ownPieceShows(house: TrialHouse): Promise<boolean> {
  const bram = await house.visitor('bram')
  assert.doesNotMatch((await bram.get(`/gezin/${house.family('sam')}/verhaal`)).text, /wordt verdrietig/)
  await othersFind(house)
  const before = await othersFind(house)
  const opened = await opensOwnPiece(house, 'bram')
  const isFound = (await othersFind(house)) !== before
  await opened.close()
  return isFound
}

/** Dana takes part for Sam and reads the piece that he opened to her: whether the log page of one of these tells it. */
async function findsReading(house: TrialHouse, ...readers: string[]): Promise<boolean> {
  const part = await sceneOf(house, 'sam').part('dana', 'specialist', ['sam'])
  const opened = await opensOwnPiece(house, 'dana')
  const logs: string[] = []
  for (const who of readers) logs.push(await textFor(house, who, 'wie-keek', house.family('sam')))
  await opened.close()
  await house.ask('delete from care.participant where id = $1', [part.id])
  return logs.some((text) => text.includes('Dana keek om'))
}

/** A note about Joyce and Ruben, and a copy for Joyce: before Dana took the part of Ruben out, and after. */
async function noteAboutBoth(house: TrialHouse) {
  const family = house.family('joyce')
  const [dana, joyce, request] = [await house.visitor('dana'), await house.visitor('joyce'), newId()]
  const fields = {
    'about[]': [house.person('joyce'), house.person('ruben')],
    'unsplit[]': 'yes',
    ...{ words: 'Joyce slaapt slecht. Ruben schreeuwt.', noticedBy: '', since: '', exception: '', audience: 'plan' },
  }
  assert.equal((await dana.post(`/gezin/${family}/goed-en-lastig/lastig/nieuw`, fields)).status, 303)
  const [note] = await house.ask<{ id: string }>('select id from care.worry where author = $1 order by created_at desc limit 1', [house.person('dana')])
  const copy = async () => (await joyce.get(`/gezin/${family}/gegevens/kopie/json`)).text
  return {
    copy,
    async review() {
      await joyce.post(`/gezin/${family}/gegevens/kopie`, {}, request)
      const path = `/gezin/${family}/gegevens/vraag/${request}/stuk/${note?.id}`
      assert.equal((await dana.post(path, { words: 'Joyce slaapt slecht.' })).status, 303)
    },
  }
}

const theirs = /slaapt slecht|schreeuwt/

async function copyBefore(house: TrialHouse): Promise<boolean> {
  return theirs.test(await (await noteAboutBoth(house)).copy())
}

async function copyAfter(house: TrialHouse): Promise<boolean> {
  const note = await noteAboutBoth(house)
  await note.review()
  const copy = await note.copy()
  return /slaapt slecht/.test(copy) && !/schreeuwt/.test(copy)
}

/** Whether the day until which the plan is kept moves, judged by the moment of the last content change. */
async function moves(house: TrialHouse, act: () => Promise<void>): Promise<boolean> {
  const last = async () => (await house.ask<{ at: string }>('select door.last_content_at(f.municipality_id, f.id)::text as at from care.family f where f.id = $1', [house.family('esra')]))[0]?.at
  const before = await last()
  await act()
  return (await last()) !== before
}

const keptUntil = async (house: TrialHouse): Promise<string | undefined> => (await house.ask<{ until: string }>("select door.kept_until('2026-06-30 12:00+02')::text as until"))[0]?.until

async function readAndPrint(house: TrialHouse): Promise<void> {
  for (const page of ['plan', 'verhaal', 'wie-keek', 'printen/heel-plan', 'printen/koelkast', 'gegevens/kopie/json']) await textFor(house, 'esra', page)
}

async function writeStory(house: TrialHouse): Promise<void> {
  const words = { words: 'Mijn zus helpt.', audience: 'plan', way: 'stop' }
  await (await house.visitor('esra')).post(`/gezin/${house.family('esra')}/verhaal/wie-helpt`, words)
}

const refusalsOf = async (house: TrialHouse, who: string, family: string): Promise<number> =>
  (await house.ask("select id from care.access_log where outcome = 'refused' and person_id = $1 and family_id = $2", [house.person(who), family])).length

/** Whether a look that is refused says "not found" and leaves a row in the log. */
async function leavesRefusal(house: TrialHouse, who: string, family: string): Promise<boolean> {
  const { status } = await (await house.visitor(who)).get(`/gezin/${family}/plan`)
  assert.equal(status, 404)
  return (await refusalsOf(house, who, family)) === 1
}

/** What comes back of the plan to somebody who signed out and kept the cookie of before. */
async function signedOut(house: TrialHouse) {
  const [esra, path] = [await house.visitor('esra'), `/gezin/${house.family('esra')}/plan`]
  const cookies = [...esra.cookies]
  assert.equal((await esra.get(path)).status, 200)
  await esra.post('/uitloggen')
  for (const [name, value] of cookies) esra.cookies.set(name, value)
  return esra.get(path)
}

async function readsSignedOut(house: TrialHouse): Promise<boolean> {
  const { status, text } = await signedOut(house)
  return status === 200 || /Deniz|Elif/.test(text)
}

/** Whether the try with the ended session is one row more, in the name of whose session it was. */
async function signedOutLeavesRefusal(house: TrialHouse): Promise<boolean> {
  const refusals = () => refusalsOf(house, 'esra', house.family('esra'))
  const before = await refusals()
  await signedOut(house)
  return (await refusals()) === before + 1
}

export const logCases: readonly LivedCase[] = [
  { nr: 16, sentence: 'een stuk over beide ouders staat vóór de controle in de kopie van moeder: nee', live: copyBefore },
  { nr: 16, sentence: 'na de controle staat alleen haar eigen deel in de kopie van moeder: ja', live: copyAfter },
  { nr: 22, sentence: 'wat op 30 juni 2026 voor het laatst veranderde, blijft tot 30 juni 2046: ja', live: async (house) => (await keptUntil(house)) === '2046-06-30' },
  { nr: 22, sentence: 'lezen, printen en een kopie nemen verschuiven het bewaren: nee', live: (house) => moves(house, () => readAndPrint(house)) },
  { nr: 22, sentence: 'een nieuw stuk van het verhaal verschuift het bewaren: ja', live: (house) => moves(house, () => writeStory(house)) },
  { nr: 27, sentence: 'een ouder die het nummer van een ander gezin raadt, laat een weigering achter in het logboek: ja', live: (house) => leavesRefusal(house, 'olaf', house.family('esra')) },
  { nr: 27, sentence: 'wie een nummer raadt dat er niet is, laat een weigering achter in het logboek: ja', live: (house) => leavesRefusal(house, 'olaf', newId()) },
  { nr: 27, sentence: 'een regisseur die bij dit gezin niet hoort, laat een weigering achter in het logboek: ja', live: (house) => leavesRefusal(house, 'bram', house.family('esra')) },
  { nr: 27, sentence: 'wie uitlogde leest het plan met de oude sessie: nee', live: readsSignedOut },
  { nr: 27, sentence: 'wie uitlogde en het met de oude sessie probeert, laat een weigering achter in het logboek: ja', live: signedOutLeavesRefusal },
  { nr: 29, sentence: 'de jongere opent een eigen stuk voor de regisseur: een ouder merkt dat aan het logboek of aan een bericht: nee', live: ownPieceShows },
  { nr: 29, sentence: 'een hulpverlener leest het eigen stuk dat de jongere opende: de jongere ziet dat op de eigen pagina: ja', live: (house) => findsReading(house, 'sam') },
  { nr: 29, sentence: 'een hulpverlener leest het eigen stuk dat de jongere opende: een ouder of de regisseur ziet dat in het logboek: nee', live: (house) => findsReading(house, 'mirjam', 'olaf', 'bram') },
  { nr: 32, sentence: 'moeder ziet op haar pagina dat de regisseur keek: ja', live: (house) => findsLook(house, 'mirjam', 'bram', 'Bram') },
  { nr: 32, sentence: 'vader ziet op zijn pagina dat de regisseur keek: ja', live: (house) => findsLook(house, 'olaf', 'bram', 'Bram') },
  { nr: 32, sentence: 'moeder ziet op haar pagina dat vader keek: nee', live: (house) => findsLook(house, 'mirjam', 'olaf', 'Olaf') },
  { nr: 32, sentence: 'vader ziet op zijn pagina dat moeder keek: nee', live: (house) => findsLook(house, 'olaf', 'mirjam', 'Mirjam') },
  { nr: 32, sentence: 'de jongere van 13 ziet op de eigen pagina dat moeder keek: ja', live: (house) => findsLook(house, 'sam', 'mirjam', 'Mirjam') },
]
