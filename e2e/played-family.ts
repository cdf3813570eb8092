// A family that is played from its first day on pages: its people come in with their own cards, and sign in again when the clock of the story moves.
import type { Browser, Locator } from 'playwright-core'
import { beginFamily } from '#care/access/family.commands.ts'
import { newId } from '#platform/clock.ts'
import { hourOf } from '#platform/dates.ts'
import { castDay } from '#src/trial/days.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { signedIn } from '#src/trial/newcomers.ts'
import { Person } from './person.ts'

export const word = 'de rode fiets'
type First = { who: string; callName: string; familyName: string; born: string; part: 'youth' | 'parent' }

export const main = ({ page }: Person): Locator => page.locator('main')

export async function onDay(person: Person, name: string, day: string): Promise<void> {
  const [year = '', month = '', of = ''] = castDay(day).split('-')
  for (const [part, typed] of Object.entries({ year, month, day: of })) await person.write(`${name}.${part}`, typed)
}

/** Ticks these and nothing else. */
export async function only(person: Person, field: string, names: readonly string[]): Promise<void> {
  for (const box of await main(person).locator(`[name="${field}"]`).all()) {
    const label = main(person).locator(`label[for="${await box.getAttribute('id')}"]`)
    if ((await box.isChecked()) !== names.includes((await label.innerText()).trim())) await person.press(label)
  }
}

export const codeOn = async (person: Person): Promise<string> =>
  /code: (\S{4} \S{4})/.exec(await person.reads())?.[1] ?? ''

export class PlayedFamily {
  readonly id = newId()
  readonly ids = new Map<string, string>()
  /** What pages said to the console, broke or asked of others. */
  readonly faults: string[] = []
  readonly #people = new Map<string, Person>()
  readonly #browser: Browser
  readonly #house: TrialHouse
  readonly #withoutScript: readonly string[]

  constructor(browser: Browser, house: TrialHouse, withoutScript: readonly string[]) {
    this.#browser = browser
    this.#house = house
    this.#withoutScript = withoutScript
  }

  at(rest = ''): string {
    return `/gezin/${this.id}${rest}`
  }

  /** Laid down: the page on which a family begins is played in E1. */
  async begin(name: string, first: readonly First[]): Promise<void> {
    const [own] = await this.#house.ask<{ id: string }>('select municipality_id as id from care.family where id = $1', [
      this.#house.family('sam'),
    ])
    const members = first.map(({ who, callName, familyName, born, part }) => {
      this.ids.set(who, newId())
      const person = this.ids.get(who) ?? ''
      return { person, callName, familyName, bornOn: castDay(born), parts: [part] }
    })
    await beginFamily(await this.#house.knock('bram'), own?.id ?? '', { id: this.id, name, members })
  }

  /** It is this moment of the story. */
  async comes(day: string, time: string): Promise<void> {
    await this.leave()
    const [winter, summer] = ['+01:00', '+02:00'].map((zone) => new Date(`${castDay(day)}T${time}:00${zone}`))
    const moment = winter !== undefined && hourOf(winter) === Number(time.slice(0, 2)) ? winter : summer
    await this.#house.moveClock((moment?.getTime() ?? 0) - Date.now())
  }

  async leave(): Promise<void> {
    for (const person of this.#people.values()) {
      this.faults.push(...person.faults)
      await person.close()
    }
    this.#people.clear()
  }

  async as(who: string, path: string): Promise<Person> {
    const known = this.#people.get(who) ?? (await this.#sits(who))
    await known.start(path)
    return known
  }

  async #sits(who: string, isNew = false): Promise<Person> {
    const visitor = isNew
      ? this.#house.visitor()
      : who === 'bram'
        ? this.#house.visitor(who)
        : signedIn(this.#house, this.ids.get(who) ?? '')
    const person = await Person.at(this.#browser, await visitor, { script: !this.#withoutScript.includes(who) })
    this.#people.set(who, person)
    return person
  }

  async reads(who: string, path: string): Promise<string> {
    return (await this.as(who, path)).reads()
  }

  /** Somebody with a card comes in on a phone of their own; gives what the card asked. */
  async comesIn(who: string, code: string, yes: string): Promise<string> {
    const person = await this.#sits(who, true)
    await person.start('/code')
    await person.write('code', code)
    await person.write('fact', word)
    await person.press(main(person).locator('form button').first())
    const asked = await person.reads()
    await person.tap(yes)
    await person.write('mail', `${who}@twee.invalid`)
    await person.press(main(person).locator('label[for="device"]').first())
    await person.press(main(person).locator('form button').first())
    return asked
  }
}
