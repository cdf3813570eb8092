// What one house holds and the other has not, and who may not know that it is there: in the family of Sam (13), with Mirjam and Olaf who
// both have custody, grandfather Jan who lives in, and Bram who coordinates. Each is laid for a while and taken away again.
import { newId } from '#platform/clock.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import type { Scene } from '#src/trial/relations-scene.ts'
import { askedSecrets } from './asked-secrets.ts'
import { day, item, quiet, type Secret, sealed, shared, somewhen } from './laying.ts'
import { ownSecrets } from './own-secrets.ts'
import type { Random } from './random.ts'

export const secrets: readonly Secret[] = [
  {
    name: 'something good that Mirjam keeps to herself',
    unknownTo: ['olaf', 'jan', 'sam', 'bram'],
    lay: item('strength', 'mirjam', ['sam'], () => ({ audience: 'onlyMe' })),
  },
  ...askedSecrets,
  ...ownSecrets,
  {
    name: 'a worry that Mirjam tells Bram only',
    unknownTo: ['olaf', 'jan', 'sam'],
    lay: item('worry', 'mirjam', ['mirjam'], (_, house) => ({ audience: 'chosen', named: [house.person('bram')] })),
  },
  {
    name: 'a working note of Bram',
    unknownTo: ['mirjam', 'olaf', 'jan', 'sam'],
    lay: item('worry', 'bram', ['sam'], () => ({ class: 'working' })),
  },
  {
    name: 'a worry that Sam shields from his parents',
    unknownTo: ['mirjam', 'olaf'],
    lay: async (scene, house, random) => {
      const worry = await scene.item('worry', 'sam', ['sam'], { changed_at: somewhen(random) })
      const shield = await scene.put('shield', {
        ...{ item_table: 'worry', item_id: worry.id, youth: house.person('sam') },
        ...{ made_at: new Date(), decide_by: new Date(Date.now() + 7 * day) },
      })
      return quiet(house, worry, shield)
    },
  },
  {
    name: 'a worry of Mirjam that is withheld from Olaf',
    unknownTo: ['olaf'],
    lay: async (scene, house, random) => {
      const worry = await scene.item('worry', 'mirjam', ['sam'], { changed_at: somewhen(random) })
      return quiet(house, worry, await withheldFromOlaf(scene, house, random, 'worry', worry.id))
    },
  },
  {
    name: 'a story that Sam opened to Joyce',
    unknownTo: ['mirjam', 'olaf', 'jan'],
    lay: shared('sam', ['story', 'resilience']),
  },
  {
    name: 'what Mirjam shares with Joyce about herself',
    unknownTo: ['olaf', 'jan', 'sam'],
    lay: shared('mirjam', ['goals', 'strengthsAndWorries', 'meetings', 'help']),
  },
  {
    name: 'a refusal by Mirjam to share something with Joyce',
    unknownTo: ['olaf', 'jan', 'sam', 'joyce'],
    lay: async (scene, house, random) => {
      const asked = { subject: house.person('mirjam'), reader: house.person('joyce'), purpose: 'readAlong' }
      const question = await scene.put('share_question', {
        ...asked,
        ...{ topics: [random.pick(['goals', 'meetings', 'help'])], until_on: new Date(Date.now() + 60 * day) },
        ...{ text_version: '1', asked_by: house.person('bram'), asked_at: new Date() },
      })
      return quiet(house, question, await refusal(scene, house, 'data_consent', question.id, 'mirjam', 'mirjam'))
    },
  },
  {
    name: 'a refusal by Olaf of help for Sam',
    unknownTo: ['jan'],
    lay: async (scene, house, random) => {
      const question = await scene.put('help_question', {
        ...{ youth: house.person('sam'), form: random.pick(['talks', 'group', 'treatment']), text_version: '1' },
        ...{ asked_by: house.person('bram'), asked_at: new Date(), ...sealed(house, 'sam') },
      })
      return quiet(house, question, await refusal(scene, house, 'care_consent', question.id, 'sam', 'olaf'))
    },
  },
  {
    name: 'a question about help for Sam that is kept from Olaf',
    unknownTo: ['olaf', 'jan'],
    lay: async (scene, house, random) => {
      const question = await scene.put('help_question', {
        ...{ youth: house.person('sam'), form: random.pick(['talks', 'group', 'treatment']), text_version: '1' },
        ...{ asked_by: house.person('bram'), asked_at: new Date(), ...sealed(house, 'sam') },
      })
      return quiet(house, question, await withheldFromOlaf(scene, house, random, 'help_question', question.id))
    },
  },
  {
    name: 'a safety file about Sam, with a sign and one that somebody from outside told and heard back about',
    unknownTo: ['mirjam', 'olaf', 'jan', 'sam'],
    lay: async (_, house) => {
      const [file, sign] = [newId(), newId()]
      const [family, sam, bram] = [house.family('sam'), house.person('sam'), house.person('bram')]
      const home = 'select f.municipality_id, f.id, $2::uuid'
      await house.ask(
        `insert into safety.safety_file (municipality_id, family_id, id, youth_id, concern_about, opened_on, opened_by)
          ${home}, $3, array[$5::uuid], door.today(), $4 from care.family f where f.id = $1`,
        [family, file, sam, bram, house.person('olaf')],
      )
      await house.ask(
        `insert into safety.sign (municipality_id, family_id, id, file_id, seen_on, discussed, by_person, at, sealed, key_person)
          ${home}, $3, door.today(), false, $4, door.now(), $5, $6 from care.family f where f.id = $1`,
        [family, sign, file, bram, Buffer.alloc(1), sam],
      )
      const [told, answer] = [newId(), newId()]
      await house.ask(
        `insert into safety.sign (municipality_id, family_id, id, file_id, seen_on, discussed, by_person, at, sealed, key_person, from_outside)
          ${home}, $3, door.today(), false, $4, door.now(), $5, $6, true from care.family f where f.id = $1`,
        [family, told, file, house.person('marco'), Buffer.alloc(1), sam],
      )
      await house.ask(
        `insert into safety.sign_answer (municipality_id, family_id, id, sign_id, by_person, at, sealed, key_person)
          ${home}, $3, $4, door.now(), $5, $6 from care.family f where f.id = $1`,
        [family, answer, told, bram, Buffer.alloc(1), sam],
      )
      return quiet(
        house,
        { table: 'safety.safety_file', id: file },
        ...[sign, told].map((id) => ({ table: 'safety.sign', id })),
        { table: 'safety.sign_answer', id: answer },
      )
    },
  },
  {
    name: 'a second home of Mirjam that only she and Bram know of',
    unknownTo: ['olaf', 'jan', 'sam'],
    lay: async (scene, house) => {
      const [mirjam, bram] = scene.ids('mirjam', 'bram')
      const hidden = { position: 2, created_at: new Date(), ...sealed(house, 'mirjam') }
      const { id } = await scene.put('household', hidden)
      await house.ask(
        `insert into care.household_vault (municipality_id, family_id, household_id, secret, readers, sealed, key_person)
          select h.municipality_id, h.family_id, h.id, true, array[$2, $3]::uuid[], h.sealed, h.key_person
          from care.household h where h.id = $1`,
        [id, mirjam, bram],
      )
      const move = (how: string) =>
        house.ask(`update care.family_member set households = ${how}(households, $1::uuid) where person_id = $2`, [
          id,
          mirjam,
        ])
      await move('array_append')
      const undo = async (): Promise<void> => {
        await move('array_remove')
        await house.ask('delete from care.household_vault where household_id = $1', [id])
        await house.ask('delete from care.household where id = $1', [id])
      }
      return { ids: [id], undo }
    },
  },
]

const withheldFromOlaf = (scene: Scene, house: TrialHouse, random: Random, table: string, id: string) =>
  scene.put('withholding', {
    ...{ item_table: table, item_id: id, against: scene.ids('olaf'), ground: 'seriousHarm' },
    ...{ by_person: house.person('bram'), second_person: house.person('dana'), made_at: new Date() },
    ...{ review_on: new Date(Date.now() + (1 + random.number(100)) * day), ...sealed(house, 'sam') },
  })

async function refusal(scene: Scene, house: TrialHouse, table: string, question: string, about: string, by: string) {
  const who = house.person(by)
  return scene.put(table, {
    ...{ question_id: question, about: house.person(about), person_id: who, says: 'no', text_version: '1' },
    ...{ language: 'nl', channel: 'screen', recorded_by: who, given_at: new Date(), ...sealed(house, by) },
  })
}
