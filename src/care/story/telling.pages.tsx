/** One question per page: told by oneself, typed by the coordinator, and help from before. */

import type { VNode } from 'preact'
import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { doneOn, landing } from '#care/access/landing.ts'
import { speakerOf, storyLook, storyReaders } from '#care/speakers/speaker.commands.ts'
import { audienceAsked, firstAudience } from '#care/speakers/speaker.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { piecesOf } from './story.commands.ts'
import {
  answerTo,
  isConfirmed,
  type Prompt,
  promptOf,
  prompts,
  type StoryPiece,
  type StoryProblem,
  storyLength,
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

export const tellPage = async (page: Page): Promise<Answer> => tellForm(page, await draftOf(page, page.path))

/** Told for oneself, or with a person in the address typed for that person. */
export async function tellAnswer(page: Page): Promise<Answer> {
  const typed = typedOf(page)
  const text = typed.words.trim()
  if (text.length > storyLength) return tellForm(page, typed, 'tooLong')
  const [way, speaker] = [one(page.fields, 'way'), page.param('personId')]
  const told = {
    familyId: page.param('familyId'),
    prompt: promptAsked(page),
    piece: typed.piece === '' ? undefined : typed.piece,
    base: Number(typed.base),
    text,
    way: isWay(way) ? way : ('next' as const),
    audience: audienceAsked(typed.audience, 'onlyMe'),
    draft: page.path,
  }
  const outcome = await (speaker === ''
    ? tell(knockOf(page), page, told)
    : typeFor(knockOf(page), page, { ...told, speaker }))
  return 'problem' in outcome ? tellForm(page, typed, outcome.problem) : goTo(landing(outcome.to, page.operation))
}

const typedOf = (page: Page) => ({
  piece: idOf(one(page.fields, 'piece')),
  base: one(page.fields, 'base'),
  words: one(page.fields, 'words'),
  audience: one(page.fields, 'audience'),
})

const isWay = (word: string): word is 'stop' | 'passOver' => word === 'stop' || word === 'passOver'
const idOf = (text: string) => (/^[0-9a-f-]{36}$/.test(text) ? text : '')

function tellForm(page: Page, typed: Typed | undefined, problem?: StoryProblem): Promise<Answer> {
  const prompt = promptAsked(page)
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    const words = problem === 'tooLong' ? uiWords['fout.telang'] : uiWords['fout.tekst']
    const error = problem && say(words as (typeof uiWords)['fout.telang'], { max: storyLength })
    const form = page.param('personId') === '' ? ownForm : formFor
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(promptWords[prompt])}
        series={{ n: prompts.indexOf(prompt) + 1, total: prompts.length }}
        shared={dossier.isCoordinator}
        back={{ href: `/gezin/${dossier.family.id}/verhaal`, name: say(uiWords['knop.terug']) }}
        problems={error === undefined ? undefined : [{ field: 'words', text: error }]}
      >
        {await form(page, dossier, prompt, typed, error)}
      </FamilyFrame>,
      error === undefined ? 200 : 422,
    )
  })
}

type MakeForm = (
  page: Page,
  dossier: Dossier,
  prompt: Prompt,
  typed: Typed | undefined,
  error: string | undefined,
) => Promise<VNode>

const ownForm: MakeForm = async (page, dossier, prompt, typed, error) => {
  const me = speakerOf(dossier, dossier.viewer.person)
  const own = (await piecesOf(dossier)).filter(({ author }) => author === me.id)
  const piece = own.find(({ id }) => id === page.query.get('stuk')) ?? answerTo(prompt, own)
  return (
    <TellForm
      asked={page}
      seen={dossier}
      piece={shownOf(piece, typed)}
      text={typed?.words ?? piece?.text ?? ''}
      audience={audienceAsked(typed?.audience ?? piece?.audience, firstAudience(me.age))}
      readers={storyReaders(dossier, 'plan').map((id) => nameOf(dossier, id))}
      error={error}
    />
  )
}

const formFor: MakeForm = async (page, dossier, prompt, typed, error) => {
  const speaker = speakerOf(dossier, page.param('personId')).id
  const me = dossier.viewer.person
  if (!dossier.isCoordinator || speaker === me) throw new Refusal('notFound')
  const piece = (await piecesOf(dossier)).find(
    (each) => each.author === speaker && each.prompt === prompt && each.typedBy === me && !isConfirmed(each),
  )
  const text = typed?.words ?? piece?.text ?? ''
  return (
    <TypeForm asked={page} seen={dossier} speaker={speaker} piece={shownOf(piece, typed)} text={text} error={error} />
  )
}

/** What was typed stands on the version its writer saw, also when it comes back from a draft. */
const shownOf = (piece: StoryPiece | undefined, typed: Typed | undefined) =>
  typed?.piece === undefined || typed.piece === ''
    ? piece
    : { id: typed.piece, wording: Number(typed.base ?? piece?.wording ?? 0) }
