// Goal R10: the acts about a foster parent, deciding oneself, and help against a no; played last, because an adult who cannot decide is made of Deniz.
import type { Before, Example } from './example-act.ts'

const at = '/gezin/:familyId'
const deciding = `${at}/zelf-beslissen/:personId`
const standing = `${deciding}/vertegenwoordiger`
const goesOn = `${at}/ja-tegen-hulp/:questionId/toch-door`

/** Deniz of 14 wants it, and his mother says no. */
const refused: Before = async ({ house, family }) => {
  const path = `/gezin/${family}/ja-tegen-hulp`
  const asked = await (await house.visitor('dana')).post(`${path}/nieuw`, {
    ...{ youth: house.person('deniz'), form: 'group', what: 'Een groep.', why: 'Voor rust.', hard: 'Het is ver.' },
    ...{ other: 'Samen oefenen.', when: 'Vanaf januari.' },
  })
  const question = (asked.location ?? '').split('?')[0] ?? ''
  await (await house.visitor('deniz')).post(question, { says: 'yes' })
  await (await house.visitor('esra')).post(question, { says: 'no' })
  return `${question}/toch-door`
}

const grownUp: Before = async ({ house, family }) => {
  await house.ask("update care.birth set born_on = born_on - interval '6 years' where person_id = $1", [
    house.person('deniz'),
  ])
  return `/gezin/${family}/zelf-beslissen/${house.person('deniz')}/vertegenwoordiger`
}

const daily = `${at}/gewone-dag/:youthId`

/** Opa Jan takes Deniz in. */
const takenIn: Before = async ({ house, family }) => {
  await house.ask(
    `insert into care.family_member (municipality_id, family_id, id, person_id, parts, position, from_on)
     select municipality_id, family_id, gen_random_uuid(), $1, '{fosterParent}', 19, from_on from care.family_member where person_id = $2`,
    [house.person('jan'), house.person('esra')],
  )
  return `/gezin/${family}/gewone-dag/${house.person('deniz')}`
}
const atHome: Before = async ({ house, family }) => `/gezin/${family}/gewone-dag/${house.person('deniz')}`

const noTalk = { 'talk.day': null, 'talk.month': null, 'talk.year': null }

export const capacityActs: readonly Example[] = [
  { who: 'dana', act: `${daily}/pleegouder`, from: [takenIn], other: { person: '@esra' } },
  {
    who: 'esra',
    act: `${daily}/ziet/:personId`,
    from: [atHome, `${daily}/ziet/:personId`],
    other: { 'items[]': [] },
  },
  { who: 'dana', act: `${daily}/pleegouder/:partId/stop`, from: [atHome] },
  {
    who: 'dana',
    act: goesOn,
    from: [refused],
    fields: { kind: 'seriousHarm', colleague: '@renske', ...noTalk },
    other: { reasons: 'Om iets anders.' },
  },
  { who: 'dana', act: `${deciding}/nieuw`, from: [`${at}/gezag`, deciding, `${deciding}/nieuw`] },
  { who: 'dana', act: `${deciding}/:decisionId/stop`, from: [`${at}/gezag`, deciding] },
  { who: 'dana', act: standing, from: [grownUp], fields: { representative: '@esra' } },
  { who: 'dana', act: `${standing}/:representativeId/stop`, from: [`${at}/gezag`, deciding] },
]
