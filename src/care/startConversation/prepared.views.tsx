import { nameOf, seenBy } from '#care/access/frame.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { bylineOf } from '#care/statements/statements.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { allOf } from '#ui/names.ts'
import { OwnWords } from '#ui/written.views.tsx'
import { questionTexts } from './question.views.tsx'
import { startWords } from './start.words.ts'
import { places, type Question, questions, type StartVoice, shownToOthers, textOf, themes } from './start-voice.ts'

/** What each person sent in, one's own first and with who sees it. Whether somebody can talk freely stands nowhere here. */
export function Prepared({ seen, voices, mine }: { seen: Reader; voices: readonly StartVoice[]; mine: boolean }) {
  const { say, viewer } = seen
  const shown = shownToOthers(voices).filter(({ author }) => (author === viewer.person) === mine)
  const authors = [...new Set(shown.filter(({ kind }) => isQuestion(kind)).map(({ author }) => author))]
  return (
    <>
      {authors.map((author) => (
        <Card
          title={
            mine
              ? say(startWords['startgesprek.mijn'])
              : say(startWords['startgesprek.van'], { name: nameOf(seen, author) })
          }
        >
          <PreparedBy seen={seen} voices={shown.filter((voice) => voice.author === author)} mine={mine} />
        </Card>
      ))}
    </>
  )
}

export const isQuestion = (kind: StartVoice['kind']): kind is Question =>
  (questions as readonly string[]).includes(kind)

/** The answers of one person, in the order of the questions. */
export function PreparedBy({ seen, voices, mine }: { seen: Reader; voices: readonly StartVoice[]; mine: boolean }) {
  const { say } = seen
  return (
    <>
      {questions.flatMap((question) => {
        const voice = voices.findLast(({ kind }) => kind === question)
        if (voice === undefined) return []
        return [
          <>
            <h3>{say(startWords[questionTexts[question]])}</h3>
            <OwnWords text={saidAs(seen, question, voice)} by={bylineOf(seen, voice)}>
              {mine ? <Eyes seen={seen} voice={voice} /> : null}
            </OwnWords>
          </>,
        ]
      })}
    </>
  )
}

/** The coded part in words, and after it what was typed. */
export function saidAs(
  { say, viewer }: Pick<Reader, 'say' | 'viewer'>,
  question: Question,
  voice: Pick<StartVoice, 'value' | 'texts'>,
): string {
  const words = textOf(voice)
  const coded = codedWords()
  return [coded, words].filter((part) => part !== '').join('\n')

  function codedWords(): string {
    const { value } = voice
    if (value === null) return ''
    if (question === 'place')
      return places.flatMap((one) => (one === value ? [say(startWords[`gesprek.waar.${one}`])] : [])).join('')
    if (question === 'toTalkAbout')
      return allOf(
        viewer.voice.language,
        themes.flatMap((one) => (value.split(' ').includes(one) ? [say(startWords[`gesprek.thema.${one}`])] : [])),
      )
    return say(startWords[value === 'yes' ? 'gesprek.ervaring.ja' : 'gesprek.ervaring.nee'])
  }
}

function Eyes({ seen, voice }: { seen: Reader; voice: StartVoice }) {
  const names = seenBy(seen, voice.audience, [voice.author], 'story').map((id) => nameOf(seen, id))
  return <EyeLabel say={seen.say} language={seen.viewer.voice.language} names={names} />
}
