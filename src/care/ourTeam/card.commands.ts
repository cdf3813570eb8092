/** Somebody who helps says what the own part is here; each time a new card, of which the newest counts. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { cardsOf, cardTable, ownParts, teamLook, teamPlace, teamSeen } from './our-team.commands.ts'
import { otherCardRow } from './our-team.sql.ts'
import { leads, type TeamMember } from './our-team.ts'
import { type CardProblem, type CardWish, cardProblem, cardTexts, daysIn, type RoleCard } from './role-card.ts'

export async function ownPartHere(dossier: Dossier, part: Id): Promise<TeamMember> {
  const own = ownParts(dossier, await teamSeen(dossier)).find(({ id }) => id === part)
  if (own === undefined) throw new Refusal('notFound')
  return own
}

/** What a card begins with: the own words about the work from another card, and nothing about that family. */
export type CardStart = Pick<RoleCard, 'does' | 'doesNot' | 'reach' | 'days' | 'answersWithin'>

export async function cardElsewhere(dossier: Dossier): Promise<CardStart | undefined> {
  const row = await otherCardRow(dossier)
  if (row === undefined) return undefined
  const { does = '', doesNot = '', reach = '' } = await dossier.unseal(cardTable, row)
  return { does, doesNot, reach, days: row.days, answersWithin: row.answersWithin }
}

/** Whoever reads the circle of those whom the part is for. */
export const cardReaders = ({ standing, people, viewer }: Dossier, member: TeamMember): readonly Id[] =>
  people
    .map(({ id }) => id)
    .filter(
      (id) =>
        id !== viewer.person &&
        standing.some(
          ({ actor, subject, topics }) =>
            actor === id && topics.includes('circle') && (leads(member) || member.subjects.includes(subject)),
        ),
    )

export const fillCard = (
  knock: Knock,
  act: Act,
  wish: CardWish & { familyId: Id; part: Id; draft: string },
): Promise<Outcome | { problem: CardProblem }> =>
  actInDossier<CardProblem>(knock, teamLook(wish.familyId, 'create'), act, async (dossier) => {
    const own = await ownPartHere(dossier, wish.part)
    const problem = cardProblem(wish, dossier.today)
    if (problem !== null) return { problem }
    const me = dossier.viewer.person
    const id = act.operation
    const texts = Object.fromEntries(cardTexts.map((text) => [text, wish[text]]))
    await dossier.run(
      write.insertInto(cardTable).values({
        ...{
          municipality_id: dossier.viewer.municipality,
          family_id: dossier.family.id,
          id,
          person_id: me,
          part_id: own.id,
        },
        ...{ days: daysIn(wish.days), answers_within: wish.answersWithin ?? 1, known_before: wish.known === 'yes' },
        ...{ until_on: wish.untilOn ?? null, at: dossier.at, key_person: me },
        sealed: await dossier.seal({ table: cardTable, id, wording: 1, keyPerson: me }, texts),
      }),
    )
    const to = teamPlace(wish.familyId)
    const seenBy = cardReaders(dossier, own)
    return { to, draft: wish.draft, notice: { said: 'bevestig.bewaard', seenBy, undo: `${to}/rolkaart/${id}/terug` } }
  })

/** Within ten minutes; the card before it counts again. */
export const takeCardBack = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; card: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, teamLook(wish.familyId, 'change'), act, async (dossier) => {
    const card = (await cardsOf(dossier)).find(({ id }) => id === wish.card)
    if (card === undefined || card.person !== dossier.viewer.person) throw new Refusal('notFound')
    await ownPartHere(dossier, card.part)
    if (!mayTakeBack(dossier.viewer.person, { author: card.person, at: card.at }, dossier.at))
      throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable(cardTable)
        .set({ undone_at: dossier.at })
        .where('family_id', '=', dossier.family.id)
        .where('id', '=', card.id),
    )
    return { to: teamPlace(wish.familyId), notice: { said: 'bevestig.teruggezet' } }
  })
