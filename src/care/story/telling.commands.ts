/** Telling in own words, and typing for somebody who tells. Nobody touches the words of another. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { keepMedia, type NewMedia } from '#care/media/media.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { holdFor, readersOfPiece, sharesOfStory } from '#care/shares/named-readers.commands.ts'
import { speakerOf, storyLook } from '#care/speakers/speaker.commands.ts'
import type { OfferedAudience } from '#care/speakers/speaker.ts'
import { ownSaidAs } from '#care/startPage/carry.commands.ts'
import { changeWords, keepFirstWords, rivalPath } from '#care/wording/wording.commands.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { draftForChange, seenPiece, setPiece, storyTable } from './story.commands.ts'
import { type PieceRow, pieceRows, tellOneByOne } from './story.sql.ts'
import { isConfirmed, type Prompt, promptAfter, promptWord, type StoryProblem } from './story.ts'

export type Telling = {
  familyId: Id
  prompt: Prompt
  /** The piece as the form showed it; none of both when nothing was told yet. */
  piece: Id | undefined
  base: number
  was: string
  text: string
  media: readonly NewMedia[]
  way: 'next' | 'stop' | 'passOver'
  audience: OfferedAudience
  /** Own words of a first conversation that come along. */
  saidIn: Id | null
  draft: string
}

/** Somebody answers one question for himself or herself. */
export const tell = (knock: Knock, act: Act, telling: Telling): Promise<Outcome | { problem: StoryProblem }> =>
  actInDossier<StoryProblem>(knock, storyLook(telling.familyId, 'create'), act, async (dossier) => {
    const me = dossier.viewer.person
    const pass = telling.way === 'passOver'
    const taken = pass ? undefined : await ownSaidAs(dossier, 'happened', telling.saidIn)
    const said = { ...telling, ...(pass ? passedOver : {}), saidIn: taken === undefined ? [] : [taken.id] }
    const to = wayOn(telling)
    const standing = telling.piece ?? (await standingPiece(dossier, said.prompt, me, null))
    if (standing === undefined && said.text === '' && said.media.length === 0 && !pass)
      return { to, notice: { said: 'verhaal.lateruit' }, draft: telling.draft }
    const told =
      standing === undefined
        ? await addPiece(dossier, { ...said, id: act.operation, speaker: me, typedBy: null, passedOver: pass })
        : await retell(dossier, { ...said, id: standing, passedOver: pass })
    // What comes with words that stand beside others is for no more eyes than was asked.
    if ('rival' in told && said.media.length > 0 && said.audience === 'onlyMe')
      await holdFor(dossier, await seenPiece(dossier, told.id), 'onlyMe')
    const unkept = await keepMedia(dossier, { id: told.id, speaker: me, typedBy: null }, said.media)
    if (unkept !== undefined) return { problem: unkept }
    if ('rival' in told) return { to: told.rival, notice: { said: 'bevestig.bewaard' }, draft: telling.draft }
    return {
      to,
      draft: telling.draft,
      notice: {
        said: pass ? 'verhaal.lateruit' : 'bevestig.bewaard',
        seenBy: readersOfPiece(dossier, await sharesOfStory(dossier), await seenPiece(dossier, told.id)),
        ...(told.undo ? { undo: `/gezin/${telling.familyId}/verhaalstuk/${told.id}/terug` } : {}),
      },
    }
  })

// Nobody else reads that somebody would rather not tell; what came with it is not taken either.
const passedOver = { text: '', media: [], audience: 'onlyMe', was: '' } as const

const wayOn = ({ familyId, prompt, way }: Telling): string => {
  const next = promptAfter(prompt)
  const overview = `/gezin/${familyId}/verhaal`
  if (way === 'stop') return overview
  return next === undefined ? `${overview}/klopt` : `${overview}/${promptWord[next]}`
}

export type Typing = Omit<Telling, 'way' | 'audience' | 'saidIn'> & { speaker: Id }

/** The coordinator types what somebody tells. The speaker stays its author, and it counts when the speaker says so. */
export const typeFor = (knock: Knock, act: Act, typing: Typing): Promise<Outcome | { problem: StoryProblem }> =>
  actInDossier<StoryProblem>(knock, storyLook(typing.familyId, 'create'), act, async (dossier) => {
    const me = dossier.viewer.person
    const speaker = speakerOf(dossier, typing.speaker)
    if (!dossier.isCoordinator || speaker.id === me) throw new Refusal('notYours')
    if (typing.text === '' && typing.media.length === 0) return { problem: 'empty' }
    const standing = typing.piece ?? (await standingPiece(dossier, typing.prompt, speaker.id, me))
    if (standing !== undefined) await draftForChange(dossier, standing, me)
    const told =
      standing === undefined
        ? await addPiece(dossier, {
            ...typing,
            id: act.operation,
            speaker: speaker.id,
            typedBy: me,
            passedOver: false,
            audience: 'plan',
            saidIn: [],
          })
        : await retell(dossier, { ...typing, id: standing, passedOver: false, saidIn: [] })
    const unkept = await keepMedia(dossier, { id: told.id, speaker: speaker.id, typedBy: me }, typing.media)
    if (unkept !== undefined) return { problem: unkept }
    const back = `/gezin/${typing.familyId}/verhaal`
    if ('rival' in told) return { to: told.rival, notice: { said: 'bevestig.bewaard' }, draft: typing.draft }
    return {
      to: back,
      draft: typing.draft,
      notice: { said: 'verhaal.getypt', values: { name: speaker.id }, next: 'verhaal.getypt.hierna' },
    }
  })

/** The piece of this speaker and this hand that is there already. */
async function standingPiece(
  dossier: Dossier,
  prompt: Prompt,
  author: Id,
  typedBy: Id | null,
): Promise<Id | undefined> {
  await tellOneByOne(dossier, author, prompt)
  const rows = await pieceRows(dossier, dossier.family.id, dossier.viewer.person)
  const standing = (row: PieceRow) => row.author === author && row.prompt === prompt && row.typedBy === typedBy
  return rows.find((row) => standing(row) && (typedBy === null || !isConfirmed(row)))?.id
}

type Told = {
  id: Id
  prompt: Prompt
  speaker: Id
  typedBy: Id | null
  text: string
  passedOver: boolean
  audience: OfferedAudience
  saidIn: Id[]
}

async function addPiece(dossier: Dossier, told: Told): Promise<{ id: Id; undo: boolean }> {
  const item = { table: storyTable, id: told.id, keyPerson: told.speaker } as const
  const sealed = await dossier.seal({ ...item, wording: 1 }, told.text === '' ? {} : { text: told.text })
  await dossier.run(
    write.insertInto('care.story_piece').values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id: told.id,
      subjects: [told.speaker],
      author: told.speaker,
      typed_by: told.typedBy,
      audience: told.audience === 'plan' ? 'plan' : 'onlyMe',
      prompt: told.prompt,
      passed_over: told.passedOver,
      said_in: told.saidIn,
      told_on: dossier.today,
      created_at: dossier.at,
      changed_at: dossier.at,
      sealed,
      key_person: told.speaker,
    }),
  )
  await keepFirstWords(dossier, item, sealed)
  return { id: told.id, undo: true }
}

type Retelling = Pick<Telling, 'base' | 'was' | 'text'> & {
  id: Id
  passedOver: boolean
  audience?: OfferedAudience
  saidIn: Id[]
}

async function retell(
  dossier: Dossier,
  said: Retelling,
): Promise<{ id: Id; rival: string } | { id: Id; undo: boolean }> {
  const before = await seenPiece(dossier, said.id)
  const changed = await changeWords(dossier, {
    table: storyTable,
    id: said.id,
    keyPerson: before.author,
    base: said.base,
    texts: said.text === '' ? {} : { text: said.text },
  })
  if ('rival' in changed) return { id: said.id, rival: rivalPath(dossier.family.id, 'verhaal', said.id, changed.rival) }
  const mine = before.author === dossier.viewer.person
  await setPiece(dossier, said.id, {
    passed_over: said.passedOver,
    said_in: [...new Set([...before.saidIn, ...said.saidIn])],
    changed_at: dossier.at,
    ...(mine && !isConfirmed(before) ? { confirmed_at: dossier.at } : {}),
  })
  if (said.audience !== undefined) await holdFor(dossier, before, said.audience, said.was)
  return { id: said.id, undo: false }
}
