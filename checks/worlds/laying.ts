// Laying something in one house that the other has not, for a while, and taking it away again.
import type { TrialHouse } from '#src/trial/house.ts'
import type { Scene } from '#src/trial/relations-scene.ts'
import type { Random } from './random.ts'

export const day = 86_400_000

export type Quiet = { ids: readonly string[]; undo: () => Promise<void> }
export type Secret = {
  name: string
  unknownTo: readonly string[]
  lay: (scene: Scene, house: TrialHouse, random: Random) => Promise<Quiet>
}

export const sealed = (house: TrialHouse, of: string) => ({ sealed: Buffer.alloc(1), key_person: house.person(of) })
export const somewhen = (random: Random): Date => new Date(Date.now() - random.number(100) * day)

/** Rows that were laid, gone again in the opposite order. */
export function quiet(house: TrialHouse, ...rows: readonly { table: string; id: string }[]): Quiet {
  const undo = async (): Promise<void> => {
    for (const { table, id } of rows.toReversed())
      await house.ask(`delete from ${table.includes('.') ? table : `care.${table}`} where id = $1`, [id])
  }
  return { ids: rows.map(({ id }) => id), undo }
}

export const item =
  (
    table: string,
    author: string,
    about: readonly string[],
    more: (random: Random, house: TrialHouse) => object,
  ): Secret['lay'] =>
  async (scene, house, random) => {
    const when = somewhen(random)
    const over = { created_at: when, changed_at: when, ...more(random, house) }
    return quiet(house, await scene.item(table, author, about, over))
  }

export const shared =
  (subject: string, topics: readonly string[]): Secret['lay'] =>
  async (scene, house, random) =>
    quiet(house, await scene.share(subject, 'joyce', { topic: random.pick(topics) }, { from_at: somewhen(random) }))
