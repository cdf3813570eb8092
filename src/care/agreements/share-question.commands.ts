/** Asking to share, answering for oneself, and writing down what somebody said aloud. The last yes shares. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import { answerProblem } from '#care/consent/answer.ts'
import type { Id } from '#care/pass/facts.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { type AnswerTable, answerRows, completeShare, factsOf, shareQuestions } from './agreements.sql.ts'
import {
  type AskedShare,
  checkedLength,
  type GivenAnswer,
  type RecordProblem,
  type SayProblem,
  shareTextVersion,
  signersOf,
} from './asking.ts'

export const consentLook = (familyId: Id, action: Look['action'], objectClass: string, id?: Id): Look => ({
  familyId,
  purpose: 'toestemming vragen en geven',
  action,
  topics: ['decisions'],
  object: id === undefined ? { class: objectClass } : { class: objectClass, id },
})

export const sharePlace = (familyId: Id, question: Id): string => `/gezin/${familyId}/delen/${question}`

/** About whom this person may ask: oneself from 12, a youth one decides for, and for who coordinates everybody here. */
export async function mayAskAbout(dossier: Dossier): Promise<readonly Id[]> {
  const row = await dossier.one<{ writes: Id[]; grown: boolean }>(
    'consent.mayAsk',
    'select p.writes, p.is_from_12 as grown from door.pass p where p.xid = pg_current_xact_id_if_assigned()',
  )
  const me = dossier.viewer.person
  return membersOf(dossier)
    .map(({ id }) => id)
    .filter((id) => row?.writes.includes(id) && (id !== me || row.grown))
}

export type Said = 'yes' | 'no' | 'talk'
export const isSaid = (word: string): word is Said => word === 'yes' || word === 'no' || word === 'talk'

export const readAnswers = async (dossier: Dossier, table: AnswerTable): Promise<readonly GivenAnswer[]> =>
  Promise.all(
    (await answerRows(dossier, table, dossier.family.id)).map(async (row) => ({
      ...row,
      checkedHow: (await dossier.unseal<{ checkedHow?: string }>(`care.${table}`, row)).checkedHow ?? null,
    })),
  )

export async function questionToShare(dossier: Dossier, id: Id): Promise<AskedShare> {
  const asked = (await shareQuestions(dossier, dossier.family.id)).find((question) => question.id === id)
  if (asked === undefined || asked.recalledAt !== null) throw new Refusal('notFound')
  return asked
}

export const answersTo = async (dossier: Dossier, asked: AskedShare): Promise<readonly GivenAnswer[]> =>
  (await readAnswers(dossier, asked.professional === null ? 'data_consent' : 'secrecy_release')).filter(
    ({ question }) => question === asked.id,
  )

export type ShareAnswer = {
  familyId: Id
  question: Id
  /** Null: for oneself, on screen. */
  person: Id | null
  says: string
  channel: string
  checkedHow: string
  draft?: string
}

/** A yes, a no or "talk first"; none of them asks why. What the others said is weighed by the database alone. */
export const answerShare = (knock: Knock, act: Act, said: ShareAnswer): Promise<Outcome | { problem: SayProblem }> =>
  actInDossier<SayProblem>(
    knock,
    consentLook(said.familyId, 'create', 'dataConsent', said.question),
    act,
    async (dossier) => {
      const asked = await questionToShare(dossier, said.question)
      const signers = signersOf(await factsOf(dossier, said.familyId), asked, dossier.at)
      if (signers.custody === 'unsure') return { problem: 'unsure' }
      const { says } = said
      if (!isSaid(says)) return { problem: 'saysMissing' }
      const problem = await recordAnswer(dossier, act.operation, {
        ...said,
        says,
        about: asked.subject,
        textVersion: shareTextVersion,
        asked: [...signers.all, ...signers.oneOf],
        table: asked.professional === null ? 'data_consent' : 'secrecy_release',
      })
      if (problem !== null) return { problem }
      const complete = await completeShare(dossier, asked.id)
      const notice =
        says === 'talk'
          ? { said: 'toest.napraten', values: { name: talksWith(dossier) } }
          : says === 'yes' && !complete
            ? { said: 'toest.naja.wacht' }
            : comesOf(asked, says)
      return {
        to: sharePlace(said.familyId, asked.id),
        notice,
        ...(said.draft === undefined ? {} : { draft: said.draft }),
      }
    },
  )

/** What a no, or the last yes, means for this question: reading in the plan, or speaking about it. */
function comesOf({ professional, reader, untilOn }: AskedShare, says: 'yes' | 'no') {
  const name = professional ?? reader
  const said = professional === null ? ({ yes: 'toest.naja', no: 'toest.nanee' } as const) : spoken
  return { said: said[says], values: { name, other: reader, date: untilOn } }
}

const spoken = { yes: 'toest.praten.naja', no: 'toest.praten.nanee' } as const

/** Who calls to talk about it. */
const talksWith = (dossier: Dossier): Id =>
  dossier.people.find(({ kind }) => kind === 'coordinator' || kind === 'standby')?.id ?? dossier.viewer.person

export type AnswerToRecord = Pick<ShareAnswer, 'familyId' | 'question' | 'person' | 'channel' | 'checkedHow'> & {
  says: Said
  about: Id
  textVersion: string
  asked: readonly Id[]
  table: AnswerTable
}

/** One row beside those before it. Nobody answers for another; who is not asked is told nothing. */
export async function recordAnswer(dossier: Dossier, id: Id, said: AnswerToRecord): Promise<RecordProblem | null> {
  const me = dossier.viewer.person
  const by = said.person ?? me
  const channel = said.person === null ? 'screen' : said.channel
  if (said.person !== null && !dossier.isCoordinator) throw new Refusal('notYours')
  if (channel !== 'screen' && channel !== 'oral' && channel !== 'paper') return 'channelMissing'
  const checkedHow = channel === 'screen' ? null : said.checkedHow
  if (checkedHow !== null && checkedHow.length > checkedLength) return 'checkLong'
  const problem = answerProblem(
    {
      ...{
        question: said.question,
        by,
        about: said.about,
        says: said.says === 'yes' ? 'yes' : 'no',
        checkedHow,
        channel,
      },
      ...{ textVersion: said.textVersion, language: dossier.viewer.voice.language, recordedBy: me },
      ...{ givenAt: dossier.at, withdrawnAt: null, invalidatedAt: null },
    },
    said.asked,
  )
  if (problem === 'checkMissing') return problem
  if (problem !== null) throw new Refusal(problem === 'notAsked' && dossier.isFamily ? 'notYours' : 'notFound')
  const sealed = await dossier.seal(
    { table: `care.${said.table}`, id, wording: 1, keyPerson: by },
    checkedHow === null ? {} : { checkedHow },
  )
  await dossier.run(
    write.insertInto(`care.${said.table}` as 'care.data_consent').values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: said.familyId, id, question_id: said.question },
      ...{ about: said.about, person_id: by, says: said.says, text_version: said.textVersion },
      ...{
        language: dossier.viewer.voice.language,
        channel,
        recorded_by: me,
        given_at: dossier.at,
        sealed,
        key_person: by,
      },
    }),
  )
  return null
}
