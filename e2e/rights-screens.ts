// Screens of somebody's own rights that no link leads to, because somebody has to ask for something first.

import { newId } from '#platform/clock.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import type { Example } from './screens.ts'

/** Somebody of the family objects; the professional opens what was asked. */
export async function askedAboutRights(house: TrialHouse): ReturnType<Example> {
  const at = `/gezin/${house.family('esra')}/gegevens`
  const operation = newId()
  await (await house.visitor('esra')).post(`${at}/niet-willen`, { text: 'Deel mijn adres niet.' }, operation)
  return { who: 'dana', path: `${at}/vraag/${operation}` }
}

/** A parent without custody asks about the child. */
export async function aboutAChild(house: TrialHouse): ReturnType<Example> {
  await sceneOf(house, 'lieke').custody('lieke', ['tom'], 'oneParent')
  return { who: 'sanne', path: `/gezin/${house.family('lieke')}/gegevens/vraag-over` }
}

const written = async (house: TrialHouse, key: string, about: readonly string[]): Promise<string> => {
  const fields = {
    'about[]': about.map(house.person),
    'unsplit[]': 'yes',
    words: 'Het is soms te veel.',
    audience: 'plan',
  }
  await (await house.visitor('dana')).post(`/gezin/${house.family(key)}/goed-en-lastig/lastig/nieuw`, fields)
  const [row] = await house.ask<{ id: string }>(
    'select id from care.worry where author = $1 order by created_at desc limit 1',
    [house.person('dana')],
  )
  return row?.id ?? ''
}

/** A text about two parents, of which one asks for a copy. */
export async function noteToReview(house: TrialHouse): ReturnType<Example> {
  const note = await written(house, 'joyce', ['joyce', 'ruben'])
  const at = `/gezin/${house.family('joyce')}/gegevens`
  const operation = newId()
  await (await house.visitor('joyce')).post(`${at}/kopie`, {}, operation)
  return { who: 'dana', path: `${at}/vraag/${operation}/stuk/${note}` }
}

/** A text of the professional that a youth wants removed. */
export async function wishToRemove(house: TrialHouse): ReturnType<Example> {
  const family = house.family('esra')
  const item = await written(house, 'esra', ['deniz'])
  const operation = newId()
  const asked = { wish: 'removal', text: 'Dit klopt niet meer.', tone: 'yes' }
  await (await house.visitor('deniz')).post(`/gezin/${family}/niet-eens/lastig/${item}`, asked, operation)
  return { who: 'dana', path: `/gezin/${family}/gegevens/weghalen/${operation}` }
}
