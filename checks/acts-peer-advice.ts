// Goal R10: one valid example of every act of who asks a peer worker to think along, and of who does.
import type { TrialHouse } from '#src/trial/house.ts'
import { type Before, example } from './example-act.ts'

const stuck = { question: 'Een moeder komt niet meer.', tried: 'Bellen.' }

async function ask(house: TrialHouse): Promise<string> {
  await house.ask('delete from care.peer_advice_answer; delete from care.peer_advice')
  await (await house.visitor('dana')).post('/meedenken', stuck)
  const [row] = await house.ask<{ id: string }>('select id from care.peer_advice')
  return row?.id ?? ''
}

/** Dana asked, and looks at it. */
const adviceAsked: Before = async ({ house }) => {
  await ask(house)
  return '/meedenken'
}
/** Fatima looks at what Dana asked. */
export const adviceWaits: Before = async ({ house }) => `/gesprekken/meedenken/${await ask(house)}`

export const advices = [
  example('dana', '/meedenken', ['/meedenken'], stuck, { ...stuck, question: 'Een vader komt niet meer.' }),
  example('dana', '/meedenken/:adviceId/terug', [adviceAsked]),
  example('fatima', '/gesprekken/meedenken/:adviceId', [adviceWaits], { advice: 'Schrijf een kaart.' }),
]
