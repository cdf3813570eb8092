// Looking back together, as a walk through its seven steps.
import type { Person } from './person.ts'

/** Seven steps at the kitchen table: everybody speaks, every running help is answered for, or tried without. */
export async function lookBackTogether(person: Person, trial?: { fallback: string }): Promise<void> {
  await person.tap('Start')
  for (let step = 1; step <= 7; step++) {
    await fillStep(person, step, trial)
    await person.tap(step === 7 ? 'Ja, dit klopt' : 'Verder')
  }
}

async function fillStep(person: Person, step: number, trial: { fallback: string } | undefined): Promise<void> {
  const { page } = person
  if (step === 1 || step === 4)
    for (const field of await page.locator('main textarea').all())
      if ((await field.inputValue()) === '') await field.fill('Het gaat beter dan de vorige keer.')
  if (step === 2) await giveNumbers(person)
  if (step === 5) {
    for (const answer of await page.locator('label', { hasText: /^\s*Nog niet\s*$/ }).all()) await person.press(answer)
    for (const why of await page.locator('main [name^="why."]').all()) await why.fill('Het belletje helpt ons nog.')
    if (trial !== undefined) await tryWithout(person, trial.fallback)
  }
}

/** One after the other: whose part of the page is open gives a number for every goal. */
async function giveNumbers(person: Person): Promise<void> {
  for (const own of await person.page.locator('main details[name="numbers"]').all()) {
    if (!(await own.evaluate((part) => part.hasAttribute('open')))) await person.press(own.locator('summary'))
    for (const goal of await own.getByRole('radiogroup').all()) await person.tap('7', goal)
  }
}

async function tryWithout(person: Person, fallback: string): Promise<void> {
  const card = person.page.locator('main section', { has: person.page.locator('[name="answer.0"]') })
  await person.tap('Ja, wij proberen het zonder', card)
  await person.write('why.0', '', card)
  await person.tap(/^Vul dit in als jullie het proberen/, card)
  await person.write('takenBy.0', 'Esra', card)
  await person.write('fallback.0', fallback, card)
}
