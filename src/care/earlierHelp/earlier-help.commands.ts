/** Remembering help from before, each in own words, and wording it again; earlier words stay. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { isWithinUndo } from '#care/people/own-act.ts'
import { speakerOf, storyLook, storyReaders } from '#care/speakers/speaker.commands.ts'
import { audienceAsked, type StoryAudience } from '#care/speakers/speaker.ts'
import { changeWords, keepFirstWords, rivalPath } from '#care/wording/wording.commands.ts'
import { audienceAfter } from '#care/wording/wording.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { helpRows } from './earlier-help.sql.ts'
import { type EarlierHelp, type Helped, type HelpWords, saidOf } from './earlier-help.ts'

const table = 'care.earlier_help'

export async function earlierHelpOf(dossier: Dossier): Promise<EarlierHelp[]> {
  const rows = await helpRows(dossier, dossier.family.id)
  return Promise.all(
    rows.map(async ({ sealed, keyPerson, ...row }) => {
      const said: Partial<HelpWords> = await dossier.unseal(table, { ...row, sealed, keyPerson })
      const { what = '', when = '', why = '', keep = '' } = said
      return { ...row, what, when, why, keep }
    }),
  )
}

/** For its writer: absent when this reader does not see it, refused when somebody else wrote it. */
export async function ownHelp(dossier: Dossier, id: Id): Promise<EarlierHelp> {
  const help = (await earlierHelpOf(dossier)).find((each) => each.id === id)
  if (help === undefined) throw new Refusal('notFound')
  if (help.author !== dossier.viewer.person) throw new Refusal('notYours')
  return help
}

export type SaidOfHelp = HelpWords & {
  familyId: Id
  helped: Helped
  audience: StoryAudience
  draft: string
}

export const placeOfHelp = (familyId: Id): string => `/gezin/${familyId}/verhaal/eerdere-hulp`

export const rememberHelp = (knock: Knock, act: Act, help: SaidOfHelp): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, storyLook(help.familyId, 'create'), act, async (dossier) => {
    const me = speakerOf(dossier, dossier.viewer.person).id
    const item = { table, id: act.operation, keyPerson: me } as const
    const sealed = await dossier.seal({ ...item, wording: 1 }, saidOf(help))
    await dossier.run(
      write.insertInto('care.earlier_help').values({
        municipality_id: dossier.viewer.municipality,
        family_id: dossier.family.id,
        id: act.operation,
        subjects: [me],
        author: me,
        audience: help.audience,
        helped: help.helped,
        created_at: dossier.at,
        changed_at: dossier.at,
        sealed,
        key_person: me,
      }),
    )
    await keepFirstWords(dossier, item, sealed)
    const path = placeOfHelp(help.familyId)
    return {
      to: path,
      draft: help.draft,
      notice: {
        said: 'bevestig.bewaard',
        seenBy: storyReaders(dossier, help.audience),
        undo: `${path}/${act.operation}/terug`,
      },
    }
  })

export type ChangedHelp = SaidOfHelp & { id: Id; base: number; was: string }

/** On top of the words its writer saw: what was written meanwhile on another device is kept beside it. */
export const changeHelp = (knock: Knock, act: Act, help: ChangedHelp): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, storyLook(help.familyId, 'change', help.id), act, async (dossier) => {
    const { id, author, audience: now } = await ownHelp(dossier, help.id)
    const words = { table, id, keyPerson: author, base: help.base, texts: saidOf(help) } as const
    const changed = await changeWords(dossier, words)
    // Made from words that were no longer there, a wish about who reads them is not followed either.
    if ('rival' in changed) {
      const to = rivalPath(help.familyId, 'eerdere-hulp', id, changed.rival)
      return { to, draft: help.draft, notice: { said: 'bevestig.bewaard' } }
    }
    const audience = audienceAfter(help.audience, help.was, audienceAsked(now, 'onlyMe'))
    await setHelp(dossier, id, { helped: help.helped, audience, changed_at: dossier.at })
    return {
      to: placeOfHelp(help.familyId),
      draft: help.draft,
      notice: { said: 'bevestig.bewaard', seenBy: storyReaders(dossier, audience) },
    }
  })

export const takeHelpBack = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, storyLook(familyId, 'change', id), act, async (dossier) => {
    const help = await ownHelp(dossier, id)
    if (!isWithinUndo(help.createdAt, dossier.at)) throw new Refusal('conflict')
    await setHelp(dossier, id, { undone_at: dossier.at })
    return { to: placeOfHelp(familyId), notice: { said: 'bevestig.teruggezet' } }
  })

type Settable = { helped?: Helped; audience?: StoryAudience; changed_at?: Date; undone_at?: Date }

async function setHelp(dossier: Dossier, id: Id, values: Settable): Promise<void> {
  await dossier.run(
    write.updateTable('care.earlier_help').set(values).where('family_id', '=', dossier.family.id).where('id', '=', id),
  )
}
