// What somebody can be doing on a page while a right changes, and what the model says of it in a world.
import type { Id, Item } from '#care/pass/facts.ts'
import { mayRead } from '#care/pass/reading.ts'
import { promptWord } from '#care/story/story.ts'
import { mayWrite } from '#care/writing/writing.ts'
import { newId } from '#platform/clock.ts'
import type { Form } from '../forms.ts'
import { isStored, tableOf } from './rows.ts'
import { servedTables } from './served.ts'
import { item as draft } from './sketch.ts'
import type { World } from './world.ts'

export type LateAct = {
  readonly name: string
  /** The page that shows its form, and where that form goes. */
  readonly page: string
  readonly action: RegExp
  readonly item: Item | null
  /** Where others would read it. */
  readonly shows: string
  may(world: World, form: Form): boolean
}

type Place = { readonly world: World; readonly viewer: Id; readonly family: Id }

export function lateActs(place: Place): LateAct[] {
  const { world, family } = place
  const here = world.items.filter((one) => one.family === family && isStored(one) && servedTables.has(tableOf(one)))
  return [strength(place), ...stories(place), ...here.flatMap((one) => actsOn(place, one))]
}

const write = (viewer: Id, act: 'insert' | 'update', what: Item) => (now: World) =>
  mayWrite(now, viewer, act, what, now.at).allowed

function strength({ viewer, family }: Place): LateAct {
  return {
    ...{ name: 'a strength', page: `/gezin/${family}/goed-en-lastig/goed/nieuw`, action: /\/goed\/nieuw$/ },
    ...{ item: null, shows: 'goed-en-lastig' },
    may: (now, { fields }) => {
      const subjects = [...(fields['about[]'] ?? [])]
      const audience = (fields.audience?.[0] ?? 'plan') as Item['audience']
      const made = draft({ family, record: 'strength', subjects, author: viewer, id: newId(), audience })
      return write(viewer, 'insert', made)(now)
    },
  }
}

const stories = ({ viewer, family }: Place): LateAct[] =>
  Object.values(promptWord).map((kind) => ({
    ...{ name: 'a story', page: `/gezin/${family}/verhaal/${kind}`, action: /\/verhaal\/[a-z-]+$/ },
    ...{ item: null, shows: 'verhaal' },
    may: write(
      viewer,
      'insert',
      draft({ family, record: 'storyPiece', subjects: [viewer], author: viewer, id: newId() }),
    ),
  }))

const words = { storyPiece: 'verhaal', strength: 'goed', worry: 'lastig', goal: 'doel' } as const

function actsOn({ viewer, family }: Place, item: Item): LateAct[] {
  const kind = words[item.record as keyof typeof words]
  if (kind === undefined) return []
  const at = `/gezin/${family}`
  const shows = { storyPiece: 'verhaal', goal: 'doelen' }[item.record as 'goal'] ?? 'goed-en-lastig'
  const isRead = (now: World) => mayRead(now, viewer, item, now.at).allowed
  const own = (record: 'statement' | 'comment' | 'score', subjects: readonly Id[]) =>
    write(viewer, 'insert', draft({ family, record, subjects, author: viewer, id: newId(), madeTogether: true }))
  const change = { item, shows, may: write(viewer, 'update', item) }
  const statement: LateAct = {
    ...{ name: 'a statement', page: `${at}/niet-eens/${kind}/${item.id}`, action: /\/niet-eens\//, item, shows },
    may: (now) => isRead(now) && (own('statement', [viewer])(now) || own('comment', [viewer])(now)),
  }
  if (kind === 'verhaal') return [statement]
  if (kind !== 'doel') {
    const page = `${at}/goed-en-lastig/${kind}/${item.id}/aanpassen`
    return [statement, { name: 'other words', page, action: /\/aanpassen$/, ...change }]
  }
  const goal = `${at}/doelen/${item.id}`
  const score: LateAct = {
    ...{ name: 'a score', page: `${goal}/cijfer`, action: /\/cijfer$/, item, shows },
    may: (now) => isRead(now) && own('score', item.subjects)(now),
  }
  return [statement, { name: 'a goal', page: `${goal}/aanpassen`, action: /\/woorden$/, ...change }, score]
}
