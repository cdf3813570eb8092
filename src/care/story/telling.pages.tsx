/** One question per page: told by oneself, typed by the coordinator, and help from before. */

import type { VNode } from 'preact'
import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { type Taken, takeMedia } from '#care/media/media.commands.ts'
import { problemText } from '#care/media/media.views.tsx'
import { mediaWords } from '#care/media/media.words.ts'
import { offeredReaders } from '#care/shares/named-readers.commands.ts'
import { speakerOf, storyLook } from '#care/speakers/speaker.commands.ts'
import { keptAudienceAsked } from '#care/speakers/speaker.ts'
import { textOf } from '#care/startConversation/start-voice.ts'
import { behind } from '#care/startPage/carry.ts'
import { baseOf, madeFrom } from '#care/wording/wording.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { saidAtTable } from './said-at-table.commands.ts'
import { SaidAtTable } from './said-at-table.views.tsx'
import { piecesOf } from './story.commands.ts'
import {
  answerTo,
  isConfirmed,
  nextOpen,
  onward,
  type Prompt,
  promptOf,
  prompts,
  promptWord,
  type StoryPiece,
  type StoryProblem,
  storyLength,
  toldBefore,
} from './story.ts'
import { promptWords } from './story.views.tsx'
import { tell, typeFor } from './telling.commands.ts'
import { TellForm, TypeForm } from './telling.views.tsx'

const look = (page: Page) => ({ ...storyLook(page.param('familyId'), 'read'), done: doneOn(page.query) })

function promptAsked(page: Page): Prompt {
  const prompt = promptOf(page.param('kind'))
  if (prompt === undefined) throw new Refusal('notFound')
  return prompt
}

type Typed = Record<string, string>

export const tellPage = async (page: Page): Promise<Answer> =>
  page.param('kind') === onward ? goOn(page) : tellForm(page, await draftOf(page, page.path))

/** To the first question that has no answer yet; when all have one, to the whole story. */
const goOn = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    const me = speakerOf(dossier, dossier.viewer.person).id
    const own = (await piecesOf(dossier)).filter(({ author }) => author === me)
    const next = nextOpen(own)
    const story = `/gezin/${dossier.family.id}/verhaal`
    return goTo(next === undefined ? story : `${story}/${promptWord[next]}`)
  })

/** Told for oneself, or with a person in the address typed for that person. */
export async function tellAnswer(page: Page): Promise<Answer> {
  const typed = typedOf(page)
  const text = typed.words.trim()
  if (text.length > storyLength) return tellForm(page, typed, ['tooLong'])
  const taken = await mediaTaken(page, typed)
  if ('problems' in taken) return tellForm(page, typed, taken.problems)
  const [way, speaker] = [one(page.fields, 'way'), page.param('personId')]
  const told = {
    familyId: page.param('familyId'),
    prompt: promptAsked(page),
    piece: typed.piece === '' ? undefined : typed.piece,
    ...madeFrom(typed.base),
    text,
    media: taken.media,
    way: isWay(way) ? way : ('next' as const),
    audience: keptAudienceAsked(typed.audience, 'onlyMe', true),
    saidIn: typed.saidIn === '' ? null : typed.saidIn,
    draft: page.path,
  }
  const outcome = await (speaker === ''
    ? tell(knockOf(page), page, told)
    : typeFor(knockOf(page), page, { ...told, speaker }))
  return 'problem' in outcome ? tellForm(page, typed, [outcome.problem]) : landed(page, outcome)
}

const typedOf = (page: Page) => ({
  piece: idOf(one(page.fields, 'piece')),
  base: one(page.fields, 'base'),
  words: one(page.fields, 'words'),
  audience: one(page.fields, 'audience'),
  saidIn: idOf(one(page.fields, 'saidIn')),
  drawing: one(page.fields, 'drawing'),
})

/** A photo is opened for somebody who may tell here, and for nobody else. */
async function mediaTaken(page: Page, { drawing = '' }: Typed): Promise<Taken> {
  if (drawing === '' && Object.keys(page.files).length === 0) return { media: [] }
  await openDossier(knockOf(page), look(page), async (dossier) =>
    speakerOf(dossier, page.param('personId') || dossier.viewer.person),
  )
  return takeMedia({ files: page.files, drawing, seconds: one(page.fields, 'seconds') })
}

const isWay = (word: string): word is 'stop' | 'passOver' => word === 'stop' || word === 'passOver'
const idOf = (text: string) => (/^[0-9a-f-]{36}$/.test(text) ? text : '')

function tellForm(page: Page, typed: Typed | undefined, problems: readonly StoryProblem[] = []): Promise<Answer> {
  const prompt = promptAsked(page)
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    const found = problems.map((problem) => foundOf(dossier, problem))
    // A browser gives a photo back to nobody; who sent one is told to choose it again.
    if (found.length > 0 && page.files.photo !== undefined && !found.some(({ field }) => field === 'photo'))
      found.push({ field: 'photo', text: say(mediaWords['media.fout.fotoweer']) })
    const errors = Object.fromEntries(found.map(({ field, text }) => [field, text]))
    const form = page.param('personId') === '' ? ownForm : formFor
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(promptWords[prompt])}
        series={{ n: prompts.indexOf(prompt) + 1, total: prompts.length }}
        shared={dossier.isCoordinator}
        back={{ href: `/gezin/${dossier.family.id}/verhaal`, name: say(uiWords['knop.terug']) }}
        problems={found.length === 0 ? undefined : found}
      >
        {await form(page, dossier, prompt, typed, errors)}
      </FamilyFrame>,
      found.length === 0 ? 200 : 422,
    )
  })
}

function foundOf({ say }: Dossier, problem: StoryProblem): { field: string; text: string } {
  if (typeof problem !== 'string') return { field: problem.field, text: problemText(say, problem) }
  const words = problem === 'tooLong' ? uiWords['fout.telang'] : uiWords['fout.tekst']
  return { field: 'words', text: say(words as (typeof uiWords)['fout.telang'], { max: storyLength }) }
}

type Errors = Partial<Record<string, string>>
type MakeForm = (
  page: Page,
  dossier: Dossier,
  prompt: Prompt,
  typed: Typed | undefined,
  errors: Errors,
) => Promise<VNode>

const ownForm: MakeForm = async (page, dossier, prompt, sent, errors) => {
  const me = speakerOf(dossier, dossier.viewer.person)
  const own = (await piecesOf(dossier)).filter(({ author }) => author === me.id)
  const piece = own.find(({ id }) => id === page.query.get('stuk')) ?? answerTo(prompt, own)
  // Kept for another piece of one's own it stays with that one.
  const typed = own.some(({ id }) => id === sent?.piece && id !== piece?.id) ? undefined : sent
  const said = await saidAtTable(dossier, prompt, own)
  const begun = typed?.words ?? piece?.text ?? ''
  const isTaken = page.method === 'POST' || (typed?.saidIn ?? '') !== ''
  // Also behind what was begun and not sent.
  const taken = isTaken ? undefined : said.find(({ id }) => id === page.query.get('uit'))
  const saidIn = taken?.id ?? typed?.saidIn ?? ''
  return (
    <>
      {saidIn === '' ? <SaidAtTable seen={dossier} said={said} /> : null}
      <TellForm
        asked={page}
        seen={dossier}
        piece={shownOf(piece, typed)}
        text={taken === undefined ? begun : behind(begun, textOf(taken))}
        saidIn={saidIn}
        who={await offeredReaders(dossier, me, piece, typed?.audience)}
        media={piece?.media ?? []}
        drawing={typed?.drawing ?? ''}
        errors={errors}
      />
    </>
  )
}

const formFor: MakeForm = async (page, dossier, prompt, typed, errors) => {
  const speaker = speakerOf(dossier, page.param('personId')).id
  const me = dossier.viewer.person
  if (!dossier.isCoordinator || speaker === me) throw new Refusal('notFound')
  const pieces = await piecesOf(dossier)
  const piece = pieces.find(
    (each) => each.author === speaker && each.prompt === prompt && each.typedBy === me && !isConfirmed(each),
  )
  const text = typed?.words ?? piece?.text ?? ''
  return (
    <TypeForm
      asked={page}
      seen={dossier}
      speaker={speaker}
      told={toldBefore(prompt, speaker, pieces)}
      piece={shownOf(piece, typed)}
      text={text}
      media={piece?.media ?? []}
      drawing={typed?.drawing ?? ''}
      errors={errors}
    />
  )
}

/** What was typed stands on the version its writer saw, also when it comes back from a draft; on none when that piece is gone. */
const shownOf = (piece: StoryPiece | undefined, typed: Typed | undefined) => {
  if (piece === undefined) return undefined
  const base = baseOf(piece)
  return { id: piece.id, base: typed?.piece === undefined ? base : (typed.base ?? base) }
}
