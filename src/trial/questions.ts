/** How many questions the pages ask of the database meanwhile: a page asks as many for a hundred rows as for one. */

import pg from 'pg'

const isNamed = (asked: unknown): asked is { name: string } =>
  typeof asked === 'object' && asked !== null && typeof (asked as { name?: unknown }).name === 'string'

/** By name, as often as it was asked; what a test asks itself has no name. One at a time. */
export async function questionsOf(work: () => Promise<unknown>): Promise<string[]> {
  const { query } = pg.Client.prototype
  const asked: string[] = []
  pg.Client.prototype.query = function (this: pg.Client, ...all: unknown[]) {
    // What the worker asks beside it in the same process is no question of a page.
    if (isNamed(all[0]) && this.user !== 'onsplan_job') asked.push(all[0].name)
    return Reflect.apply(query, this, all)
  } as typeof query
  try {
    await work()
  } finally {
    pg.Client.prototype.query = query
  }
  return asked.toSorted()
}
