/** Saying whether it clicks, taking that back, and talking about a doubt. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import type { Someone } from '#care/access/frame.ts'
import { isFamilyFromTwelve } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { asksTalk, type Click, type ClickCheck, type ClickProblem, clickProblem, doubtReader } from './click-check.ts'
import { teamPlace, teamSeen } from './our-team.commands.ts'
import { clickOneByOne, clickRows } from './our-team.sql.ts'
import { isProfessional, type TeamMember } from './our-team.ts'

export const clickTable = 'care.click_check'

export const talkPlace = (familyId: Id): string => `${teamPlace(familyId)}/praten`

export const clickLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'kijken naar de kring',
  action,
  topics: ['circle'],
  object: id === undefined ? { class: 'clickCheck' } : { class: 'clickCheck', id },
})

export async function clicksHere(dossier: Dossier): Promise<ClickCheck[]> {
  return Promise.all(
    (await clickRows(dossier, dossier.family.id)).map(async ({ sealed, keyPerson, wording, ...row }) => {
      if (sealed === null) return { ...row, text: '' }
      const { text = '' } = await dossier.unseal<{ text?: string }>(clickTable, {
        ...{ id: row.id, sealed, wording, keyPerson },
      })
      return { ...row, text }
    }),
  )
}

/** What the reader said last about each. */
export const ownClicks = ({ viewer }: Dossier, all: readonly ClickCheck[]): ClickCheck[] =>
  all.filter(
    (check, at) =>
      check.author === viewer.person &&
      all.findIndex(({ author, about }) => author === check.author && about === check.about) === at,
  )

/** Somebody of the team who helps by work, for a member of the family from twelve. */
export async function askedAbout(dossier: Dossier, about: Id): Promise<TeamMember> {
  if (!isFamilyFromTwelve(dossier)) throw new Refusal('notFound')
  const member = (await teamSeen(dossier)).find((one) => one.person === about && isProfessional(one))
  if (member === undefined || about === dossier.viewer.person) throw new Refusal('notFound')
  return member
}

type ClickWish = { familyId: Id; about: Id; says: string; text: string; draft: string }

/** The newest counts; what was said before and not talked about yet goes. */
export const sayClick = (knock: Knock, act: Act, wish: ClickWish): Promise<Outcome | { problem: ClickProblem }> =>
  actInDossier<ClickProblem>(knock, clickLook(wish.familyId, 'create', act.operation), act, async (dossier) => {
    const member = await askedAbout(dossier, wish.about)
    const problem = clickProblem(wish.says, wish.text)
    if (problem !== null) return { problem }
    const reader = await keepClick(dossier, act.operation, member, { says: wish.says as Click, text: wish.text })
    const to = teamPlace(wish.familyId)
    const undo = `${to}/klikt-het/${act.operation}/terug`
    return { to, draft: wish.draft, notice: { ...saidOf(wish.says, reader), undo } }
  })

function saidOf(says: string, reader: Someone | undefined) {
  if (says === 'yes') return { said: 'team.klik.bewaard' }
  if (reader === undefined) return { said: 'team.klik.bewaard', next: 'team.klik.alleen' }
  return { said: 'team.klik.klaar', values: { name: reader.id } }
}

/** In the place of what this viewer said of the same helper before; answers with who reads a doubt. */
export async function keepClick(
  dossier: Dossier,
  id: Id,
  member: TeamMember,
  said: { says: Click; text: string },
): Promise<Someone | undefined> {
  await clickOneByOne(dossier, dossier.viewer.person, member.person)
  const before = (await clicksHere(dossier)).filter(
    ({ author, about, talkedAt }) => author === dossier.viewer.person && about === member.person && talkedAt === null,
  )
  for (const check of before) await setClick(dossier, check.id, { undone_at: dossier.at })
  const reader = doubtReader(dossier, member)
  await addClick(dossier, id, { ...said, about: member.person, alone: reader === undefined })
  return reader
}

type NewClick = { about: Id; says: Click; alone: boolean; text: string }

async function addClick(dossier: Dossier, id: Id, { about, says, alone, text }: NewClick): Promise<void> {
  const me = dossier.viewer.person
  await dossier.run(
    write.insertInto(clickTable).values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id, author: me, about },
      ...{ says, alone, at: dossier.at, key_person: me },
      sealed: text === '' ? null : await dossier.seal({ table: clickTable, id, wording: 1, keyPerson: me }, { text }),
    }),
  )
}

/** Within ten minutes, as long as nobody talked about it. */
export const takeClickBack = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; check: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, clickLook(wish.familyId, 'change', wish.check), act, async (dossier) => {
    const check = (await clicksHere(dossier)).find(({ id }) => id === wish.check)
    if (check === undefined || check.author !== dossier.viewer.person) throw new Refusal('notFound')
    if (check.talkedAt !== null || !mayTakeBack(dossier.viewer.person, check, dossier.at)) throw new Refusal('conflict')
    await setClick(dossier, check.id, { undone_at: dossier.at })
    return { to: teamPlace(wish.familyId), notice: { said: 'bevestig.teruggezet' } }
  })

/** For who coordinates: doubts about somebody who still takes part, the oldest first. */
export async function toTalk(dossier: Dossier): Promise<ClickCheck[]> {
  if (!dossier.isCoordinator || dossier.viewer.role === null) throw new Refusal('notFound')
  const team = await teamSeen(dossier)
  return (await clicksHere(dossier))
    .filter((check) => asksTalk(check) && team.some(({ person }) => person === check.about))
    .toReversed()
}

/** It was talked about: that takes it off the list. */
export const talked = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; check: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, clickLook(wish.familyId, 'change', wish.check), act, async (dossier) => {
    if (!dossier.isCoordinator || dossier.viewer.role === null) throw new Refusal('notFound')
    const check = (await clicksHere(dossier)).find(({ id }) => id === wish.check)
    if (check === undefined) throw new Refusal('notFound')
    if (!asksTalk(check)) throw new Refusal('conflict')
    await setClick(dossier, check.id, { talked_by: dossier.viewer.person, talked_at: dossier.at })
    return { to: talkPlace(wish.familyId), notice: { said: 'pro.klik.gesproken' } }
  })

const setClick = (
  dossier: Dossier,
  id: Id,
  values: { undone_at: Date } | { talked_by: Id; talked_at: Date },
): Promise<unknown> =>
  dossier.run(write.updateTable(clickTable).set(values).where('family_id', '=', dossier.family.id).where('id', '=', id))
