// Goal R10: one valid example of every act about a signal of a peer worker.
import type { TrialHouse } from '#src/trial/house.ts'
import { type Before, example } from './example-act.ts'

const seen = {
  text: 'Brieven zijn moeilijk om te lezen.',
  help: 'Eerst bellen, dan schrijven.',
  theme: 'language',
}

/** Fatima gave a signal, and nobody answered it. */
async function given(house: TrialHouse): Promise<string> {
  const found = 'select id from care.practice_signal order by at desc'
  const before = (await house.ask<{ id: string }>(found)).map(({ id }) => id)
  await (await house.visitor('fatima')).post('/signalen', seen)
  return (await house.ask<{ id: string }>(found)).find(({ id }) => !before.includes(id))?.id ?? ''
}

const wrote: Before = async ({ house }) => {
  await given(house)
  return '/signalen'
}
/** Where Petra answers it. */
export const signalWaits: Before = async ({ house }) => `/beheer/signalen/${await given(house)}`

export const signals = [
  example('fatima', '/signalen', ['/signalen'], seen),
  example('fatima', '/signalen/duidelijker', ['/signalen/duidelijker'], {
    place: 'talk',
    sentence: 'Vraag eerst wie je spreekt.',
    plainer: 'Vraag eerst: wie bent u?',
  }),
  example('fatima', '/signalen/:signalId/terug', [wrote]),
  example('petra', '/beheer/signalen/:signalId', [signalWaits], { answer: 'Wij bellen voortaan eerst.' }),
  example('petra', '/beheer/signalen/:signalId/naam', [signalWaits]),
]
