// Goal R10: one valid example of every act on somebody's circle.
import { keptInCircle, questionFor } from '#src/trial/circle-guest.ts'
import { inDays } from '#src/trial/days.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { photoOf } from '#src/trial/photos.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import { type Before, example, landedOn } from './example-act.ts'

const at = '/gezin/:familyId'
const photo = `${at}/kring/mijn/foto`
const files = { photo: new Blob([new Uint8Array(photoOf(400, 300))]) }

/** Esra put a photo in the place of the picture of her circle; this page of it. */
export const circleOnPaper =
  (page: string): Before =>
  async ({ house }) => {
    const [esra, circle] = [await house.visitor('esra'), `/gezin/${house.family('esra')}/kring`]
    await esra.postFiles(`${circle}/mijn/foto`, { audience: 'plan' }, files)
    const [row] = await house.ask<{ id: string }>(
      "select id from care.circle_photo where author = $1 and sealed <> ''",
      [house.person('esra')],
    )
    return `${circle}/${page.replace(':circlePhotoId', row?.id ?? '')}`
  }

/** This person came in from the circle of Esra, who takes part for herself and Elif. */
export async function inFromCircle(house: TrialHouse, guest: string): Promise<void> {
  const row = await keptInCircle(house, 'esra', 'Gast')
  await (await house.visitor('esra')).post(`${row}/vraag`, questionFor(house, ['esra', 'elif']))
  await house.ask(
    'update care.asked_in set person_id = null, ended_at = door.now(), ended_by = $1 where person_id = $1',
    [house.person(guest)],
  )
  const member = row.split('/').at(-1)
  await house.ask('update care.asked_in set person_id = $1 where circle_member_id = $2', [house.person(guest), member])
  await house.ask(
    `insert into care.participant (municipality_id, family_id, id, person_id, kind, ground, from_at, subjects)
      select municipality_id, family_id, id, person_id, kind, 'chosen', door.now(), subjects from care.asked_in where circle_member_id = $1`,
    [member],
  )
}

/** Marco came in from the circle of Esra, and the goals of the family are shared with him; this page of it. */
export const guestOfCircle =
  (page: string): Before =>
  async ({ house, family }) => {
    const scene = sceneOf(house, 'esra')
    await inFromCircle(house, 'marco')
    for (const one of ['deniz', 'esra', 'elif']) await scene.share(one, 'marco', { topic: 'goals' })
    return `/gezin/${family}${page}`
  }

/** A goal and a step of this family that Marco, who takes part, says something about. */
export const guestSays =
  (is: 'doel' | 'stap'): Before =>
  async (play) => {
    const { house } = play
    const text = (await (await house.visitor('marco')).get(await guestOfCircle('/meedoen')(play))).text
    return new RegExp(`href="([^"]*/meedoen/${is}/[^"]*)"`).exec(text)?.[1] ?? ''
  }

/** Marco said something, and nobody did anything with it yet. */
export const saidByGuest: Before = async (play) => {
  const { house, family } = play
  const marco = await house.visitor('marco')
  await house.ask('delete from care.circle_answer')
  await house.ask('delete from care.circle_word')
  await marco.post(await guestSays('doel')(play), { text: 'Samen oefenen op zaterdag?', kind: 'idea' })
  return `/gezin/${family}/meedoen/gezegd`
}

const question = { why: 'Jij kent ons al lang.', fact: 'het gele hek', ...inDays('until', 60) }
const byMail = { channel: 'mail', mail: 'riet@huis.invalid' }
const said = { text: 'Dat gaat al beter.', kind: 'compliment' }

export const circle = [
  { ...example('esra', photo, [`${at}/kring/mijn`, photo], {}, { audience: 'onlyMe' }), files },
  example('esra', `${photo}/:circlePhotoId/terug`, [landedOn(photo)]),
  example('esra', `${photo}/:circlePhotoId/weg`, [circleOnPaper('mijn/foto/:circlePhotoId/weg')]),
  example(
    'esra',
    `${at}/kring/delen`,
    [`${at}/kring/mijn`, `${at}/kring/delen`],
    { 'readers[]': '@deniz' },
    { 'readers[]': '@elif' },
  ),
  example('esra', `${at}/kring/erbij`, [`${at}/kring`, `${at}/kring/erbij`], { names: 'Riet' }, { names: 'Toos' }),
  example('esra', `${at}/kring/:memberId`, [landedOn(`${at}/kring/erbij`)], { ring: 'close', sector: 'kin' }),
  example(
    'esra',
    `${at}/kring/:memberId/vraag`,
    [landedOn(`${at}/kring/erbij`), `${at}/kring/:memberId/vraag`],
    { ...question, ...byMail, 'about[]': '@esra' },
    { why: 'Iets anders.' },
  ),
  example('marco', `${at}/meedoen/doel/:goalId`, [guestSays('doel')], said),
  example('marco', `${at}/meedoen/stap/:stepId`, [guestSays('stap')], said),
  example('marco', `${at}/meedoen/woord/:circleWordId/terug`, [landedOn(`${at}/meedoen/doel/:goalId`)]),
  example('esra', `${at}/meedoen/gezegd/:circleWordId`, [saidByGuest], { says: 'talking' }, { says: 'doing' }),
  example('marco', `${at}/meedoen/stoppen`, [guestOfCircle('/meedoen'), `${at}/meedoen/stoppen`]),
  example('esra', `${at}/kring/:memberId/weg`, [landedOn(`${at}/kring/erbij`)]),
  example('esra', `${at}/kring/:memberId/terug`, [landedOn(`${at}/kring/:memberId/weg`)]),
]
