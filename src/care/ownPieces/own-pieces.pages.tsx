/** J-02 Mijn stukken and J-03 Mijn rechten: what a youth opens and closes, and may do. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { coordinatorOf } from '#care/access/frame.ts'
import { factsOf } from '#care/agreements/agreements.sql.ts'
import { consentWords } from '#care/agreements/consent.words.ts'
import { birthdayOn } from '#care/consent/birthday.ts'
import { lastDayOf } from '#care/consent/sharing.ts'
import { dayIn, dayTyped } from '#care/custody/custody.form.ts'
import { nextReviewOn } from '#care/newShares/new-share.sql.ts'
import type { Given } from '#care/shares/given.ts'
import { readersOfPiece, sharesOfStory } from '#care/shares/named-readers.commands.ts'
import { sharesWords } from '#care/shares/shares.words.ts'
import { isConfirmed, type StoryPiece } from '#care/story/story.ts'
import { storyWords } from '#care/story/story.words.ts'
import { wordsOfItem } from '#care/withheld/withheld.ts'
import { many, one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { ForParents } from './for-parents.views.tsx'
import {
  forParents,
  liftShield,
  ownPieces,
  piecesLook,
  piecesPlace,
  shieldItem,
  standingShields,
  youthHere,
} from './own-pieces.commands.ts'
import { mayShield, type PieceProblem } from './own-pieces.ts'
import { OwnPieces, SharePieceForm } from './own-pieces.views.tsx'
import { Rights } from './rights.views.tsx'
import { readersOfPieces, sharePiece, unsharePiece } from './share-pieces.commands.ts'

const back = ({ say }: Dossier) => ({ href: '/jouw-deel', name: say(uiWords['knop.terug']) })

export const piecesPage = (page: Page): Promise<Answer> => {
  const look = { ...piecesLook(page.param('familyId'), 'read', 'storyPiece'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const me = youthHere(dossier)
    const shares = await sharesOfStory(dossier)
    const shields = await standingShields(dossier, me.id)
    const items = await Promise.all(
      (await forParents(dossier, me.id, shields)).map(async (row) => ({
        id: row.id,
        kind: row.kind,
        words: wordsOfItem(row.kind, await dossier.unseal<Record<string, string>>(`care.${row.kind}`, row)),
      })),
    )
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(sharesWords['jong.stukken'])}
        back={back(dossier)}
        tab="today"
      >
        <OwnPieces
          seen={dossier}
          asked={page}
          pieces={(await ownPieces(dossier)).map((piece) => ({ ...piece, ...readBy(dossier, shares, piece) }))}
          shares={shares}
        />
        <ForParents seen={dossier} asked={page} items={items} shields={shields} mayShield={mayShield(me.age)} />
      </FamilyFrame>,
    )
  })
}

/** What was typed for somebody and waits for a yes is for those two. */
function readBy(dossier: Dossier, shares: readonly Given[], piece: StoryPiece) {
  if (!isConfirmed(piece)) return { readers: piece.typedBy === null ? [] : [piece.typedBy], isInPlan: false }
  return { readers: readersOfPiece(dossier, shares, piece), isInPlan: piece.audience === 'plan' }
}

export const sharePiecePage = (page: Page): Promise<Answer> => pieceForm(page, undefined)

export async function sharePieceAct(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), piece: page.param('pieceId'), readers: many(page.fields, 'readers') }
  const outcome = await sharePiece(knockOf(page), page, { ...wish, untilOn: dayIn(dayTyped(page.fields, 'until')) })
  return 'problem' in outcome ? pieceForm(page, outcome.problem) : landed(page, outcome)
}

export const wrong = {
  noPiece: { field: 'pieces', words: storyWords['verhaal.opnieuw.fout'] },
  nobody: { field: 'readers', words: sharesWords['jong.delen.fout'] },
  noDay: { field: 'until', words: consentWords['toest.fout.telang'] },
} as const satisfies Record<PieceProblem, unknown>

function pieceForm(page: Page, problem: PieceProblem | undefined): Promise<Answer> {
  const look = piecesLook(page.param('familyId'), 'read', 'storyPiece', page.param('pieceId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say } = dossier
    youthHere(dossier)
    const piece = (await ownPieces(dossier)).find(({ id }) => id === page.param('pieceId'))
    if (piece === undefined) throw new Refusal('notFound')
    const found = problem && { field: wrong[problem].field, text: say(wrong[problem].words) }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(sharesWords['jong.delen'])}
        back={{ href: piecesPlace(dossier.family.id), name: say(uiWords['knop.terug']) }}
        problems={found && [found]}
        tab="today"
      >
        <SharePieceForm
          seen={dossier}
          asked={page}
          piece={piece}
          readers={readersOfPieces(dossier)}
          typed={{ readers: many(page.fields, 'readers'), until: await untilOf(page, dossier) }}
          errors={found === undefined ? {} : { [found.field]: found.text }}
        />
      </FamilyFrame>,
      found === undefined ? 200 : 422,
    )
  })
}

/** As it was typed; before that the day on which a share ends by itself. */
export async function untilOf(page: Page, dossier: Dossier) {
  if (page.method === 'POST') return dayTyped(page.fields, 'until')
  const ends = lastDayOf(dossier.today, await nextReviewOn(dossier, dossier.family.id))
  const [year = '', month = '', day = ''] = ends.split('-')
  return { day: String(Number(day)), month: String(Number(month)), year }
}

export async function unsharePieceAct(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), piece: page.param('pieceId'), reader: one(page.fields, 'reader') }
  return landed(page, await unsharePiece(knockOf(page), page, wish))
}

export async function shieldAct(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), kind: one(page.fields, 'kind'), item: one(page.fields, 'item') }
  return landed(page, await shieldItem(knockOf(page), page, wish))
}

export async function liftShieldAct(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), shield: page.param('shieldId') }
  return landed(page, await liftShield(knockOf(page), page, wish))
}

export const rightsPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), piecesLook(page.param('familyId'), 'read', 'person'), async (dossier) => {
    const me = youthHere(dossier)
    const { persons } = await factsOf(dossier, dossier.family.id)
    const bornOn = persons.find(({ id }) => id === me.id)?.bornOn ?? null
    const age = me.age ?? 0
    const next = age < 16 ? 16 : age < 18 ? 18 : null
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(sharesWords['recht.kop'])}
        back={back(dossier)}
        tab="today"
      >
        <Rights
          seen={dossier}
          age={age}
          next={bornOn === null || next === null ? null : { age: next, on: birthdayOn(bornOn, next) }}
          name={coordinatorOf(dossier)?.name ?? ''}
        />
      </FamilyFrame>,
    )
  })
