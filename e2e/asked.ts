// A question about the log that waits for its answer: for the pages and the task of who answers.
import { newId } from '#platform/clock.ts'
import type { TrialHouse } from '#src/trial/house.ts'

/** Esra asks about Dana's newest look; gives the id of the question. */
export async function askAboutLook(house: TrialHouse): Promise<string> {
  const log = `/gezin/${house.family('esra')}/wie-keek`
  await (await house.visitor('dana')).get(log)
  const [line] = await house.ask<{ id: string }>(
    "select id from care.access_log where family_id = $1 and person_id = $2 and outcome = 'done' order by at desc limit 1",
    [house.family('esra'), house.person('dana')],
  )
  const question = newId()
  await (await house.visitor('esra')).post(
    `${log}/${line?.id}/vraag`,
    { question: 'Waarom keek Dana op die dag in ons plan?' },
    question,
  )
  return question
}
