/** Items and relations laid straight into a trial house, and the door opened as somebody, without the web in between. */
import { newId } from '#platform/clock.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { TrialHouse } from './house.ts'

type Columns = Readonly<Record<string, unknown>>
export type Laid = { table: string; id: string }
export const topicNames = [
  ...['story', 'strengthsAndWorries', 'resilience', 'goals', 'circle', 'meetings', 'help', 'school', 'placement'],
  ...['adulthood', 'decisions', 'documents', 'messages', 'contact'],
]

export type Scene = {
  /** A row of a table of care; people by their key. */
  put(table: string, columns: Columns): Promise<Laid>
  item(table: string, author: string, subjects: readonly string[], over?: Columns): Promise<Laid>
  part(person: string, kind: string, subjects: readonly string[], over?: Columns): Promise<Laid>
  share(subject: string, reader: string, what: { topic: string } | { item: Laid }, over?: Columns): Promise<Laid>
  custody(youth: string, holders: readonly string[], kind: string, outcome?: string): Promise<Laid>
  ids(...keys: string[]): string[]
  /** What somebody does behind the door of this family; null when it stays closed. */
  behind<T>(who: string, work: (tx: Tx) => Promise<T>): Promise<T | null>
  reads(who: string, laid: Laid): Promise<boolean>
  /** The topics that are open to somebody about a member, in the order of access.md; null when the door stays closed. */
  topics(who: string, about: string): Promise<string[] | null>
}

type Ground = { house: TrialHouse; family: string; put: Scene['put']; behind: Scene['behind']; now(): Promise<Date> }

/** On the family of this member of the cast. */
export function sceneOf(house: TrialHouse, member: string): Scene {
  const family = house.family(member)
  const put: Scene['put'] = async (table, columns) => {
    const id = newId()
    const row = { id, ...columns }
    const names = Object.keys(row).map((name) => `"${name}"`)
    const values = names.map((_, n) => `$${n + 1}`)
    await house.ask(
      `insert into care.${table} (municipality_id, family_id, ${names}) select f.municipality_id, f.id, ${values} from care.family f where f.id = '${family}'`,
      Object.values(row),
    )
    return { table, id }
  }
  const behind: Scene['behind'] = async (who, work) => {
    const { token } = await house.knock(who)
    const opening = [token, family, 'plan bekijken', 'read', [], 'plan', null, newId()]
    return house.pool
      .transaction(async (tx) => {
        await tx.one('scene.open', 'select door.open($1, $2, $3, $4, $5, $6, $7, $8)', opening)
        return work(tx)
      })
      .catch((fault) => {
        if ((fault as { code?: string }).code === 'OP404') return null
        throw fault
      })
  }
  const now = async () => (await house.ask<{ now: Date }>('select door.now() as now'))[0]?.now as Date
  const ground = { house, family, put, behind, now }
  return { put, behind, ids: idsIn(house), ...laying(ground), ...looking(ground) }
}

const idsIn =
  (house: TrialHouse) =>
  (...keys: string[]): string[] =>
    keys.map((key) => house.person(key))

function laying({ house, family, put, now }: Ground): Pick<Scene, 'item' | 'part' | 'share' | 'custody'> {
  const ids = idsIn(house)
  const sealed = { sealed: Buffer.alloc(1), key_person: family }
  return {
    item: async (table, author, subjects, over = {}) => {
      const at = await now()
      const own = { subjects: ids(...subjects), author: house.person(author), audience: 'plan', created_at: at }
      return put(table, { ...own, ...sealed, ...(table === 'score' ? {} : { changed_at: at }), ...over })
    },
    part: async (person, kind, subjects, over = {}) =>
      put('participant', {
        person_id: house.person(person),
        ...{ kind, subjects: ids(...subjects), ground: 'agreed', from_at: new Date(+(await now()) - 60_000) },
        ...over,
      }),
    share: async (subject, reader, what, over = {}) => {
      const at = await now()
      const about = 'topic' in what ? what : { item_table: what.item.table, item_id: what.item.id }
      const by = house.person(subject)
      return put('share', {
        ...{ subject: by, reader: house.person(reader), ...about, purpose: 'meelezen', ground: 'own' },
        ...{ from_at: new Date(+at - 60_000), until_at: new Date(+at + 30 * 86_400_000) },
        ...{ granted_by: by, granted_at: at, recorded_by: by },
        ...over,
      })
    },
    custody: async (youth, holders, kind, outcome = 'confirmed') => {
      const at = await now()
      const own = { youth_id: house.person(youth), holders: ids(...holders), kind, outcome, source: 'register' }
      return put('custody_snapshot', { ...own, checked_on: at, recorded_by: house.person('dana'), recorded_at: at })
    },
  }
}

function looking({ house, behind }: Ground): Pick<Scene, 'reads' | 'topics'> {
  return {
    reads: async (who, { table, id }) =>
      (await behind(
        who,
        async (tx) => (await tx.rows(`scene.${table}`, `select from care.${table} where id = $1`, [id])).length,
      )) === 1,
    topics: (who, about) =>
      behind(who, async (tx) => {
        const columns = topicNames.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
        const pass = await tx.one<Record<string, string[]>>(
          'scene.pass',
          `select ${columns} from door.pass where xid = pg_current_xact_id_if_assigned()`,
        )
        return topicNames.filter((_, n) => pass?.[columns[n] as string]?.includes(house.person(about)))
      }),
  }
}
