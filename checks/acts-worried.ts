// Goal R10: one valid example of every act about what somebody from outside sees and worries about.
import { sceneOf } from '#src/trial/relations-scene.ts'
import { type Before, example, landedOn } from './example-act.ts'

const worried = '/gezin/:familyId/zorgen'
const told = `${worried}/gelezen`
const today = { 'seen.quick': 'vandaag', 'seen.day': '', 'seen.month': '', 'seen.year': '' }

/** Marco takes part for the doctor of Deniz. */
const asDoctor =
  (page: string): Before =>
  async ({ house, family }) => {
    await house.ask("delete from care.participant where kind = 'gp'")
    await sceneOf(house, 'esra').part('marco', 'gp', ['deniz'])
    return `/gezin/${family}/zorgen${page}`
  }

const signal = (youth: string) => ({ about: youth, text: 'Deniz slaapt niet.', discussed: 'yes', ...today })

/** Marco told something that waits for an answer. */
export const worryWaits: Before = async (play) => {
  const { house, family } = play
  await asDoctor('')(play)
  const marco = await house.visitor('marco')
  await marco.post(`/gezin/${family}/zorgen`, signal(house.person('deniz')))
  return `/gezin/${family}/zorgen/gelezen`
}

/** Esra made a question of it. */
const signalAsked: Before = async (play) => {
  const { house, family } = play
  const page = await worryWaits(play)
  const [row] = await house.ask<{ id: string }>('select id from care.signal order by at desc limit 1')
  await (await house.visitor('esra')).post(`/gezin/${family}/zorgen/gelezen/${row?.id}/vraag`)
  return page
}

/** Marco told a sign that the family must not hear. */
export const signTold: Before = async (play) => {
  const { house, family } = play
  await asDoctor('')(play)
  const marco = await house.visitor('marco')
  await marco.post(`/gezin/${family}/zorgen`, { ...signal(house.person('deniz')), 'unsafe[]': 'yes' })
  return `/gezin/${family}/veiligheid/${house.person('deniz')}`
}

const answer = '/gezin/:familyId/veiligheid/:youthId/signaal/:signId/antwoord'

export const worries = [
  example('marco', worried, [asDoctor('')], { ...signal('@deniz'), 'unsafe[]': 'yes' }, { text: 'Iets anders.' }),
  example('marco', worried, [asDoctor('')], { ...signal('@deniz'), 'unsafe[]': null }, { text: 'Iets anders.' }),
  example('marco', `${worried}/:signalId/terug`, [landedOn(worried)]),
  example('esra', `${told}/:signalId/vraag`, [worryWaits]),
  example('esra', `${told}/:signalId/vraag/terug`, [landedOn(`${told}/:signalId/vraag`)]),
  example('dana', `${told}/:signalId/oppakken`, [signalAsked]),
  example('dana', `${told}/:signalId`, [worryWaits, `${told}/:signalId`], { text: 'Ik belde met Esra.' }),
  example('dana', answer, [signTold, answer], { words: 'Ik sprak Deniz.' }),
]
