// Goal R10: one valid example of every act about a JIM, from whom the youth asks to what the professional looks at.
import { type Before, example, landedOn } from './example-act.ts'

const own = '/gezin/:familyId/jim'
const jim = `${own}/:jimId`
const told = `${own}/verteld`

/** Nobody is asked now, so that somebody can be. */
const nobodyYet: Before = async ({ house, family }) => {
  await house.ask('update care.jim set ended_at = door.now() where family_id = $1 and ended_at is null', [family])
  return `/gezin/${family}/jim`
}

/** What the JIM answers is not asked again once it was told; here it is told. */
const onPosition: Before = async ({ house, family }) => {
  const [asked] = await house.ask<{ id: string }>(
    'select jim_id as id from care.jim_asked_parent where family_id = $1 order by at desc limit 1',
    [family],
  )
  return `/gezin/${family}/jim/${asked?.id ?? ''}/vind-ik`
}

export const jims = [
  example('deniz', `${jim}/stop`, [own]),
  example('deniz', `${jim}/terug`, [landedOn(`${jim}/stop`)]),
  example(
    'deniz',
    `${own}/vragen/:memberId`,
    [nobodyYet, `${own}/vragen/:memberId`],
    { how: 'alone', age: 'adult', 'fits[]': 'notParent' },
    { how: 'card' },
  ),
  example('deniz', `${jim}/antwoord`, [own], { says: 'yes' }, { says: 'thinking' }),
  example('deniz', `${jim}/vertel`, [own]),
  example('dana', `${jim}/ouder/:personId`, [told]),
  example('esra', `${jim}/vind-ik`, [onPosition], { says: 'reluctantYes', words: 'Ik ken hem nog niet.' }),
  example(
    'dana',
    `${jim}/voorwaarden`,
    [told, `${jim}/voorwaarden`],
    { 'met[]': ['reachable', 'noDanger'] },
    { 'met[]': [] },
  ),
]
