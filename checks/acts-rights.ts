// Goal R10: the acts of somebody's own rights, each with an example that succeeds on the cast.
import { sceneOf } from '#src/trial/relations-scene.ts'
import { type Before, type Example, landedOn } from './example-act.ts'

const at = '/gezin/:familyId/gegevens'

/** A professional's text about Deniz that Deniz wants removed. */
const wishedAway: Before = async ({ house, family }) => {
  const dana = await house.visitor('dana')
  const about = { 'about[]': house.person('deniz'), words: 'Deniz komt te laat.', audience: 'plan' }
  await dana.post(`/gezin/${family}/goed-en-lastig/lastig/nieuw`, about)
  const [item] = await house.ask<{ id: string }>(
    'select id from care.worry where author = $1 order by created_at desc limit 1',
    [house.person('dana')],
  )
  const asked = { wish: 'removal', text: 'Dit klopt niet meer.', tone: 'yes' }
  await (await house.visitor('deniz')).post(`/gezin/${family}/niet-eens/lastig/${item?.id}`, asked)
  return `/gezin/${family}/gegevens`
}

/** A text about two parents, and one of them asks for a copy. */
const noteAboutTwo: Before = async ({ house }) => {
  const family = house.family('joyce')
  const about = {
    'about[]': [house.person('joyce'), house.person('ruben')],
    ...{ 'unsplit[]': 'yes', words: 'Zij zijn moe.', audience: 'plan' },
  }
  await (await house.visitor('dana')).post(`/gezin/${family}/goed-en-lastig/lastig/nieuw`, about)
  await (await house.visitor('joyce')).post(`/gezin/${family}/gegevens/kopie`)
  return `/gezin/${family}/gegevens`
}

/** A parent whose custody ended. */
const withoutCustody: Before = async ({ house, family }) => {
  await sceneOf(house, 'lieke').custody('lieke', ['tom'], 'oneParent')
  return `/gezin/${family}/gegevens/vraag-over`
}

export const rights: readonly Example[] = [
  { who: 'esra', act: `${at}/kopie`, from: [`${at}/kopie`] },
  { who: 'esra', act: `${at}/vraag/:requestId/terug`, from: [landedOn(`${at}/kopie`)] },
  { who: 'esra', act: `${at}/niet-willen`, from: [`${at}/niet-willen`] },
  {
    ...{ who: 'sanne', act: `${at}/vraag-over`, from: [withoutCustody], fields: { text: 'Hoe gaat het op school?' } },
    other: { text: 'Hoe gaat het met de juf?' },
  },
  { who: 'esra', act: `${at}/onderzoek`, from: [at], other: { allowed: 'no' } },
  { who: 'dana', act: `${at}/vraag/:requestId`, from: [at, `${at}/vraag/:requestId`] },
  { who: 'esra', act: `${at}/weg/:kind/:itemId`, from: [`${at}/alles`, `${at}/weg/:kind/:itemId`] },
  {
    ...{ who: 'dana', act: `${at}/weghalen/:statementId`, from: [wishedAway, `${at}/weghalen/:statementId`] },
    ...{ fields: { outcome: 'destroyed' }, other: { outcome: 'kept' } },
  },
  {
    ...{ who: 'dana', act: `${at}/vraag/:requestId/stuk/:itemId`, fields: { words: 'Joyce is moe.' } },
    from: [noteAboutTwo, `${at}/vraag/:requestId`, `${at}/vraag/:requestId/stuk/:itemId`],
  },
]
