/** Dana takes new questions, and one came in: of somebody without an account, through the page that asks it. */

import { changeDuty } from '#care/contactPerson/answering.commands.ts'
import { askQuestion } from '#care/question/question.commands.ts'
import { newSecret } from '#platform/clock.ts'
import type { Stage } from './load.ts'

export async function askWithoutAccount(stage: Stage): Promise<void> {
  await stage.at('2026-11-13', '09:00')
  const dana = await stage.knock('dana')
  await changeDuty(dana, stage.act(), true)
  await stage.at('2026-11-13', '20:40')
  const { house } = dana
  const asked = await askQuestion(
    { house, now: house.clock.now(), address: newSecret(), ...stage.act() },
    {
      place: stage.municipality,
      words: 'Onze dochter wil ’s ochtends niet naar school. Zij huilt dan en zegt niet waarom.',
      tried: 'Wij lopen samen met een vriendinnetje. Dat ging twee weken goed.',
      name: 'Wilma',
      reach: '06 00 00 12 34',
      safe: 'atTimes',
      times: 'Overdag, tot drie uur.',
    },
  )
  if ('problem' in asked) throw new Error(`nobody takes the question of the cast: ${asked.problem}`)
}
