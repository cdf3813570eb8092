/** Signs in a safety file, whom the concern is about, and releasing a sign to a member of the family. */

import { type Act, actInDossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import {
  addFileAct,
  filePath,
  lookAtFile,
  mustFile,
  type OnFile,
  openFile,
  ownRow,
  youthOf,
} from '#care/safetyFile/read-file.commands.ts'
import {
  type FactsProblem,
  factsProblem,
  fileNorm,
  type SourcedFact,
  signMayClose,
} from '#care/safetyFile/safety-file.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'

export type SignWish = OnFile & SourcedFact & { opinion: string; discussed: string; seenOn: Day | null }
export type SignProblem = FactsProblem | 'opinionLong' | 'discussedMissing' | 'dayWrong'

export const addSign = (knock: Knock, act: Act, wish: SignWish): Promise<Outcome | { problem: SignProblem }> =>
  actInDossier<SignProblem>(knock, lookAtFile(wish.familyId, 'create', wish.id), act, async (dossier) => {
    const youth = await youthOf(dossier, wish.youth)
    const problem = factsProblem([wish], true)
    if (problem !== null) return { problem }
    if (wish.opinion.length > fileNorm.opinion) return { problem: 'opinionLong' }
    if (wish.discussed !== 'yes' && wish.discussed !== 'no') return { problem: 'discussedMissing' }
    if (wish.seenOn === null || wish.seenOn > dossier.today) return { problem: 'dayWrong' }
    const place = { table: 'safety.sign', id: wish.id, wording: 1, keyPerson: youth }
    const texts = { fact: wish.fact, source: wish.source, opinion: wish.opinion }
    await dossier.run(
      write.insertInto('safety.sign').values({
        ...ownRow(dossier, wish.id),
        file_id: await openFile(dossier, youth),
        seen_on: wish.seenOn,
        discussed: wish.discussed === 'yes',
        at: dossier.at,
        sealed: await dossier.seal(place, texts),
        key_person: youth,
      }),
    )
    return { to: filePath(wish.familyId, youth), draft: wish.draft, notice: { said: 'bevestig.bewaard' } }
  })

export type SignClosed = OnFile & { signId: Id; reason: string }

export const closeSign = (
  knock: Knock,
  act: Act,
  wish: SignClosed,
): Promise<Outcome | { problem: 'missing' | 'long' }> =>
  actInDossier<'missing' | 'long'>(knock, lookAtFile(wish.familyId, 'change', wish.signId), act, async (dossier) => {
    const file = await mustFile(dossier, wish.youth)
    const sign = file.signs.find(({ id }) => id === wish.signId)
    if (sign === undefined) throw new Refusal('notFound')
    if (!signMayClose({ seenOn: sign.seenOn, closedOn: sign.closed?.onDay ?? null }, dossier.today))
      throw new Refusal('conflict')
    if (wish.reason === '') return { problem: 'missing' }
    if (wish.reason.length > fileNorm.answer) return { problem: 'long' }
    const place = { table: 'safety.sign_closed', id: wish.id, wording: 1, keyPerson: file.youth }
    await dossier.run(
      write.insertInto('safety.sign_closed').values({
        ...ownRow(dossier, wish.id),
        sign_id: sign.id,
        on_day: dossier.today,
        sealed: await dossier.seal(place, { reason: wish.reason }),
        key_person: file.youth,
      }),
    )
    return { to: filePath(wish.familyId, file.youth), draft: wish.draft, notice: { said: 'bevestig.bewaard' } }
  })

export type ConcernWish = OnFile & { about: readonly Id[]; told: boolean }

/** Whom the concern is about knows of nothing from now on; that the family was told is a fact of today. */
export const sayConcern = (knock: Knock, act: Act, wish: ConcernWish): Promise<Outcome | { problem: 'aboutWrong' }> =>
  actInDossier<'aboutWrong'>(knock, lookAtFile(wish.familyId, 'change', wish.id), act, async (dossier) => {
    const youth = await youthOf(dossier, wish.youth)
    const others = membersOf(dossier).filter(({ id }) => id !== youth)
    if (!wish.about.every((id) => others.some((one) => one.id === id))) return { problem: 'aboutWrong' }
    const file = await openFile(dossier, youth)
    await dossier.run(
      write
        .updateTable('safety.safety_file')
        .set({ concern_about: [...wish.about] })
        .where('family_id', '=', wish.familyId)
        .where('id', '=', file),
    )
    if (wish.told) await addFileAct(dossier, wish.id, file, 'told')
    return { to: filePath(wish.familyId, youth), draft: wish.draft, notice: { said: 'bevestig.bewaard' } }
  })

export type ReleaseWish = OnFile & { signId: Id; person: string; talkOn: Day | null }
export type ReleaseProblem = 'personWrong' | 'dayWrong'

/** D-SAF-12: proposed after a talk, and shown only once a second professional says yes too. */
export const proposeRelease = (
  knock: Knock,
  act: Act,
  wish: ReleaseWish,
): Promise<Outcome | { problem: ReleaseProblem }> =>
  actInDossier<ReleaseProblem>(knock, lookAtFile(wish.familyId, 'change', wish.signId), act, async (dossier) => {
    const file = await mustFile(dossier, wish.youth)
    if (!file.signs.some(({ id }) => id === wish.signId)) throw new Refusal('notFound')
    const may = membersOf(dossier).some(({ id }) => id === wish.person) && !file.concernAbout.includes(wish.person)
    if (!may) return { problem: 'personWrong' }
    if (wish.talkOn === null || wish.talkOn > dossier.today) return { problem: 'dayWrong' }
    await dossier.run(
      write.insertInto('safety.released').values({
        ...ownRow(dossier, wish.id),
        sign_id: wish.signId,
        person_id: wish.person,
        talk_on: wish.talkOn,
        at: dossier.at,
      }),
    )
    return { to: filePath(wish.familyId, file.youth), draft: wish.draft, notice: { said: 'pro.vrij.klaar' } }
  })

export const confirmRelease = (
  knock: Knock,
  act: Act,
  wish: Omit<OnFile, 'draft'> & { releaseId: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, lookAtFile(wish.familyId, 'change', wish.releaseId), act, async (dossier) => {
    const file = await mustFile(dossier, wish.youth)
    const release = file.signs.flatMap(({ released }) => released).find(({ id }) => id === wish.releaseId)
    if (release === undefined) throw new Refusal('notFound')
    if (release.by === dossier.viewer.person || release.second !== null) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable('safety.released')
        .set({ second_person: dossier.viewer.person, second_at: dossier.at })
        .where('family_id', '=', wish.familyId)
        .where('id', '=', release.id),
    )
    return { to: filePath(wish.familyId, file.youth), notice: { said: 'bevestig.bewaard' } }
  })
