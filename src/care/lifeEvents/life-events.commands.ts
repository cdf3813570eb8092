/** Telling what happened, each in own words with its place in time, and wording it again; earlier words stay. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { isWithinUndo } from '#care/people/own-act.ts'
import { speakerOf, storyLook, storyReaders } from '#care/speakers/speaker.commands.ts'
import { audienceAsked, type StoryAudience } from '#care/speakers/speaker.ts'
import { changeWords, keepFirstWords, rivalPath } from '#care/wording/wording.commands.ts'
import { audienceAfter } from '#care/wording/wording.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { eventRows } from './life-event.sql.ts'
import {
  inTime,
  type LifeEvent,
  type LifeEventProblem,
  titleProblem,
  type When,
  type WhenTyped,
  whenOf,
} from './life-event.ts'

const table = 'care.life_event'

/** Oldest first. */
export async function lifeEventsOf(dossier: Dossier): Promise<LifeEvent[]> {
  const rows = await eventRows(dossier, dossier.family.id)
  const events = await Promise.all(
    rows.map(async ({ sealed, keyPerson, ...row }) => {
      const { title = '' } = await dossier.unseal(table, { ...row, sealed, keyPerson })
      return { ...row, title }
    }),
  )
  return inTime(events)
}

/** For its teller: absent when this reader does not see it, refused when somebody else told it. */
export async function ownEvent(dossier: Dossier, id: Id): Promise<LifeEvent> {
  const event = (await lifeEventsOf(dossier)).find((each) => each.id === id)
  if (event === undefined) throw new Refusal('notFound')
  if (event.author !== dossier.viewer.person) throw new Refusal('notYours')
  return event
}

export type SaidEvent = {
  familyId: Id
  title: string
  when: WhenTyped
  touches: readonly string[]
  audience: StoryAudience
  draft: string
}

export const placeOfEvents = (familyId: Id): string => `/gezin/${familyId}/verhaal/gebeurtenissen`

/** Whom it may have touched: everybody of the family, and who was named with it before and left home since. */
export const touchable = ({ people }: Pick<Dossier, 'people'>, named: readonly Id[] = []): readonly Id[] =>
  people.filter(({ id, kind }) => kind === 'member' || named.includes(id)).map(({ id }) => id)

type Right = { when: When; touches: Id[] }

/** named: whom it touched as it stands. Of whom its teller is not told any more, nothing was asked: they stay. */
function judged(dossier: Dossier, event: SaidEvent, named: readonly Id[] = []): Right | { problem: LifeEventProblem } {
  const problem = titleProblem(event.title)
  if (problem !== null) return { problem }
  const when = whenOf(event.when, dossier.today)
  if (typeof when === 'string') return { problem: when }
  const [asked, known] = [touchable(dossier, named), dossier.people.map(({ id }) => id)]
  const unasked = named.filter((id) => !known.includes(id))
  return { when, touches: [...asked.filter((id) => event.touches.includes(id)), ...unasked] }
}

const columnsOf = ({ when, touches }: Right, audience: StoryAudience) => ({
  ...{ in_year: when.year, in_month: when.month, on_day: when.day, touches, audience },
})

export const tellEvent = (knock: Knock, act: Act, event: SaidEvent): Promise<Outcome | { problem: LifeEventProblem }> =>
  actInDossier<LifeEventProblem>(knock, storyLook(event.familyId, 'create'), act, async (dossier) => {
    const me = speakerOf(dossier, dossier.viewer.person).id
    const right = judged(dossier, event)
    if ('problem' in right) return right
    const item = { table, id: act.operation, keyPerson: me } as const
    const sealed = await dossier.seal({ ...item, wording: 1 }, { title: event.title })
    await dossier.run(
      write.insertInto(table).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id: act.operation },
        ...{ subjects: [me], author: me, created_at: dossier.at, changed_at: dossier.at, sealed, key_person: me },
        ...columnsOf(right, event.audience),
      }),
    )
    await keepFirstWords(dossier, item, sealed)
    const path = placeOfEvents(event.familyId)
    const seenBy = storyReaders(dossier, event.audience)
    const undo = `${path}/${act.operation}/terug`
    return { to: path, draft: event.draft, notice: { said: 'bevestig.bewaard', seenBy, undo } }
  })

export type ChangedEvent = SaidEvent & { id: Id; base: number; was: string }

/** On top of the words its teller saw: what was written meanwhile on another device is kept beside it. */
export const changeEvent = (
  knock: Knock,
  act: Act,
  event: ChangedEvent,
): Promise<Outcome | { problem: LifeEventProblem }> =>
  actInDossier<LifeEventProblem>(knock, storyLook(event.familyId, 'change', event.id), act, async (dossier) => {
    const { id, author, touches, audience: now } = await ownEvent(dossier, event.id)
    const right = judged(dossier, event, touches)
    if ('problem' in right) return right
    const words = { table, id, keyPerson: author, base: event.base, texts: { title: event.title } } as const
    const changed = await changeWords(dossier, words)
    // Made from words that were no longer there, the rest of the wish is not followed either.
    if ('rival' in changed) {
      const to = rivalPath(event.familyId, 'gebeurtenis', id, changed.rival)
      return { to, draft: event.draft, notice: { said: 'bevestig.bewaard' } }
    }
    const audience = audienceAfter(event.audience, event.was, audienceAsked(now, 'onlyMe'))
    await setEvent(dossier, id, { ...columnsOf(right, audience), changed_at: dossier.at })
    const seenBy = storyReaders(dossier, audience)
    return { to: placeOfEvents(event.familyId), draft: event.draft, notice: { said: 'bevestig.bewaard', seenBy } }
  })

export const takeEventBack = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, storyLook(familyId, 'change', id), act, async (dossier) => {
    const event = await ownEvent(dossier, id)
    if (!isWithinUndo(event.createdAt, dossier.at)) throw new Refusal('conflict')
    await setEvent(dossier, id, { undone_at: dossier.at })
    return { to: placeOfEvents(familyId), notice: { said: 'bevestig.teruggezet' } }
  })

type Settable = Partial<ReturnType<typeof columnsOf>> & { changed_at?: Date; undone_at?: Date }

async function setEvent(dossier: Dossier, id: Id, values: Settable): Promise<void> {
  await dossier.run(
    write.updateTable(table).set(values).where('family_id', '=', dossier.family.id).where('id', '=', id),
  )
}
