// Goal R10: one valid example of every act about the team of a family, from a role card to the talk about a doubt.
import { newId } from '#platform/clock.ts'
import { inDays } from '#src/trial/days.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import { type Before, example, landedOn } from './example-act.ts'

const team = '/gezin/:familyId/team'
const card = `${team}/rolkaart/:partId`
const click = `${team}/:personId/klikt-het`

const ofDana: Before = async ({ house, family }) => {
  const [term] = await house.ask<{ id: string }>(
    'select id from care.coordinator_term where family_id = $1 and until_at is null',
    [family],
  )
  return `/gezin/${family}/team/rolkaart/${term?.id ?? ''}`
}

const aboutDana: Before = async ({ house, family }) => `/gezin/${family}/team/${house.person('dana')}/klikt-het`

/** Bram helps Deniz, who has doubts and told nobody else yet. */
const doubted: Before = async ({ house, family }) => {
  const scene = sceneOf(house, 'esra')
  await scene.part('bram', 'specialist', ['deniz'])
  await scene.put('click_check', {
    ...{ author: house.person('deniz'), about: house.person('bram'), says: 'doubt', alone: false, at: new Date() },
    ...{ id: newId(), key_person: house.person('deniz') },
  })
  return `/gezin/${family}/team/praten`
}

const askedAt = `${team}/gevraagd/nieuw`

/** Esra asked school in for Deniz, and waits for an answer. */
const schoolAsked: Before = async ({ house, family }) => {
  const esra = await house.visitor('esra')
  await esra.post(`/gezin/${family}/team/gevraagd/nieuw`, askedFor(house.person('deniz')))
  return `/gezin/${family}/team/gevraagd`
}

export const askedFor = (youth: string) => ({
  ...{ name: 'Juf Ilse', kind: 'school', 'about[]': [youth], why: 'Zij ziet Deniz elke dag.', fact: 'het gele hek' },
  ...{ channel: 'mail', mail: 'ilse@school.invalid', ...inDays('until', 60) },
})

const school = '/gezin/:familyId/school'

/** Marco takes part for the school of Deniz; the goals of those who made them together are shared with him. */
export const forSchool =
  (page: string): Before =>
  async ({ house, family }) => {
    const scene = sceneOf(house, 'esra')
    await house.ask("delete from care.participant where kind = 'school'")
    await scene.part('marco', 'school', ['deniz'])
    for (const one of ['deniz', 'esra', 'elif']) await scene.share(one, 'marco', { topic: 'goals' })
    return `/gezin/${family}/school${page}`
  }

/** School asked something that waits for an answer. */
export const schoolWaits: Before = async (play) => {
  const { house, family } = play
  await forSchool('')(play)
  const marco = await house.visitor('marco')
  await marco.post(`/gezin/${family}/school/${house.person('deniz')}/vraag`, { text: 'Mag Deniz eerder naar binnen?' })
  return `/gezin/${family}/school/geschreven`
}

/** School sent this photo along with what it saw; this page of it. */
export const photoOfSchool =
  (page: string, photo: Buffer): Before =>
  async (play) => {
    const { house } = play
    const marco = await house.visitor('marco')
    const card = (await marco.get(await forSchool('')(play))).text
    const goal = /href="([^"]*\/school\/[^"]*\/doelen\/[^"]*)"/.exec(card)?.[1] ?? ''
    await marco.postFiles(goal, { text: 'Zijn tekening.', value: '' }, { file: new Blob([new Uint8Array(photo)]) })
    const [row] = await house.ask<{ id: string; word: string }>(
      'select m.id, m.item_id as word from care.school_word_media m join care.school_word w on w.id = m.item_id order by w.at desc limit 1',
    )
    return `/gezin/${play.family}/school/bericht/${row?.word}/bijlage/${row?.id}${page}`
  }

export const teams = [
  example('esra', askedAt, [askedAt], askedFor('@deniz'), { name: 'Meester Jan' }),
  example('esra', `${team}/gevraagd/:askedInId/stop`, [schoolAsked]),
  example('dana', card, [ofDana], { why: 'De winkel ging dicht.' }, { why: 'Iets anders.' }),
  example('dana', `${team}/rolkaart/:roleCardId/terug`, [landedOn(card)]),
  example('esra', click, [aboutDana], { says: 'doubt', words: 'Wij kennen haar nog kort.' }, { words: 'Iets anders.' }),
  example('esra', `${team}/klikt-het/:checkId/terug`, [landedOn(click)]),
  example('dana', `${team}/praten/:checkId`, [doubted]),
  example('marco', `${school}/:pupilId/vraag`, [forSchool(''), `${school}/:pupilId/vraag`], { text: 'Mag het later?' }),
  example('marco', `${school}/:pupilId/terugkijken`, [forSchool(''), `${school}/:pupilId/terugkijken`], {
    good: 'Deniz lacht vaker.',
    helps: 'Een vaste plek.',
  }),
  example('marco', `${school}/bericht/:schoolWordId/terug`, [landedOn(`${school}/:pupilId/vraag`)]),
  example('marco', `${school}/:pupilId/doelen/:goalId`, [forSchool(''), `${school}/:pupilId/doelen/:goalId`], {
    text: 'Deniz kwam op tijd.',
  }),
  example('dana', `${school}/geschreven/:schoolWordId`, [schoolWaits, `${school}/geschreven/:schoolWordId`], {
    text: 'Dat mag.',
  }),
]
