/** Remembering help from before, each in own words. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import type { EarlierHelp, Helped } from './earlier-help.ts'
import { speakerOf, storyLook, storyReaders } from './story.commands.ts'
import { helpRows } from './story.sql.ts'
import { mayUndo, type StoryAudience } from './story.ts'

const table = 'care.earlier_help'

export async function earlierHelpOf(dossier: Dossier): Promise<EarlierHelp[]> {
  const rows = await helpRows(dossier, dossier.family.id)
  return Promise.all(
    rows.map(async ({ sealed, wording, keyPerson, ...row }) => {
      const { what = '', why = '' } = await dossier.unseal(table, { id: row.id, sealed, wording, keyPerson })
      return { ...row, what, why }
    }),
  )
}

export type NewHelp = {
  familyId: Id
  what: string
  helped: Helped
  why: string
  audience: StoryAudience
  draft: string
}

export const rememberHelp = (knock: Knock, act: Act, help: NewHelp): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, storyLook(help.familyId, 'create'), act, async (dossier) => {
    const me = speakerOf(dossier, dossier.viewer.person).id
    const sealed = await dossier.seal(
      { table, id: act.operation, wording: 1, keyPerson: me },
      { what: help.what, ...(help.why === '' ? {} : { why: help.why }) },
    )
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
    return {
      to: `/gezin/${help.familyId}/verhaal/eerdere-hulp`,
      draft: help.draft,
      notice: {
        said: 'bevestig.bewaard',
        seenBy: storyReaders(dossier, help.audience),
        undo: `/gezin/${help.familyId}/verhaal/eerdere-hulp/${act.operation}/terug`,
      },
    }
  })

export const takeHelpBack = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, storyLook(familyId, 'change', id), act, async (dossier) => {
    const help = (await helpRows(dossier, dossier.family.id)).find((row) => row.id === id)
    if (help === undefined) throw new Refusal('notFound')
    if (help.author !== dossier.viewer.person) throw new Refusal('notYours')
    if (!mayUndo(help.createdAt, dossier.at)) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable('care.earlier_help')
        .set({ undone_at: dossier.at })
        .where('family_id', '=', dossier.family.id)
        .where('id', '=', id),
    )
    return { to: `/gezin/${familyId}/verhaal/eerdere-hulp`, notice: { said: 'bevestig.teruggezet' } }
  })
