import type { ComponentChildren } from 'preact'
import { nameOf } from '#care/access/frame.ts'
import { agePages } from '#care/knowledge/knowledge.ts'
import { partsOf } from '#care/knowledge/page-text.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { startWords } from '#care/startConversation/start.words.ts'
import {
  fits,
  lastNoted,
  newestOf,
  type SeenTalk,
  type StartVoice,
  startPath,
  textOf,
  type VoiceKind,
} from '#care/startConversation/start-voice.ts'
import { bylineOf } from '#care/statements/statements.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Facts, LoneLink } from '#ui/facts.views.tsx'
import { allOf } from '#ui/names.ts'
import { NumbersSideBySide, ReadTogetherMark } from '#ui/shared-screen.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords, WorkerText } from '#ui/written.views.tsx'
import { Chosen, Options } from './chosen.views.tsx'
import { startPageWords } from './start-page.words.ts'
import { ofAbsent, writtenDownBy } from './was-there.ts'

type PageProps = {
  seen: Reader
  start: SeenTalk
  leader: string
  paper?: boolean
  /** What each says of it. */
  children?: ComponentChildren
}

/** The one page that comes of a first conversation: strengths first, then what was understood, and the first step (D-STA-05). */
export function StartPage(page: PageProps) {
  const { seen, start, paper = false, children } = page
  const { say } = seen
  const { talk } = start
  return (
    <>
      <WhoWasThere {...page} />
      {paper ? null : (
        <Button kind="other" href={`${startPath(seen.family.id, talk.id)}/print`}>
          {say(uiWords['knop.printen'])}
        </Button>
      )}
      <StartCards seen={seen} start={start} />
      {children}
    </>
  )
}

function WhoWasThere({ seen, start: { talk, voices }, leader }: PageProps) {
  const { say, viewer } = seen
  const leaders = writtenDownBy(voices).map((id) => nameOf(seen, id))
  const names = [...talk.present.map((id) => nameOf(seen, id)), ...(leaders.length === 0 ? [leader] : leaders)]
  const people = names.filter((name) => name !== '')
  const rightHere = new Set(voices.flatMap((v) => (v.kind === 'answer' && v.typedBy !== null ? [v.author] : [])))
  // Some said at the table that it is right, and the others do so later: then it was not read together by all.
  const isPartly = talk.readTogether !== null && rightHere.size < talk.present.length
  const company = textOf(lastNoted(voices, 'company'))
  return (
    <>
      <p>{say(startPageWords['startgesprek.wiererbij'], { names: allOf(viewer.voice.language, people) })}</p>
      {company === '' ? null : <p>{say(startPageWords['startgesprek.ookerbij'], { names: company })}</p>}
      {isPartly ? null : <ReadTogetherMark say={say} how={talk.readTogether ?? 'not'} />}
    </>
  )
}

/** The parts of the page, also where it is read together before it is sent. */
export function StartCards({ seen, start }: Omit<PageProps, 'leader'>) {
  const { say } = seen
  const voices = start.voices.filter((voice) => !ofAbsent(start.talk, voice))
  const said = { seen, voices, present: start.talk.present }
  return (
    <>
      <Part {...said} kind="strong" title={say(startPageWords['gesprek.sterk'])} />
      <Card title={say(startPageWords['gesprek.resultaat'])}>
        <Said {...said} kind="happened" title={say(startPageWords['startgesprek.gebeurd'])} />
        <Said {...said} kind="hard" title={say(startPageWords['startgesprek.lastig'])} />
        <Numbers {...said} />
        <WorkerSees {...said} />
      </Card>
      <Part {...said} kind="whereTo" title={say(startPageWords['startgesprek.waarheen'])} />
      <Part {...said} kind="thinkAlong" title={say(startPageWords['startgesprek.meedenken'])} />
      <Part {...said} kind="ownDoing" title={say(startPageWords['startgesprek.zelf'])} />
      <Part {...said} kind="needed" title={say(startPageWords['startgesprek.nodig'])} />
      <GrowingUp {...said} />
      <Noted {...said} kind="agree" title={say(startPageWords['gesprek.eens'])} />
      <Noted {...said} kind="differ" title={say(startPageWords['gesprek.oneens'])} />
      <Options {...said} />
      <Chosen seen={seen} start={start} />
    </>
  )
}

type SaidProps = { seen: Reader; voices: readonly StartVoice[]; present: readonly Id[] }
type OfKind = SaidProps & { kind: VoiceKind; title: string }

function Part({ title, ...said }: OfKind) {
  const voices = inFamilyOrder(said)
  if (voices.length === 0) return null
  return (
    <Card title={title}>
      <Words seen={said.seen} voices={voices} />
    </Card>
  )
}

function Said({ title, ...said }: OfKind) {
  const voices = inFamilyOrder(said)
  if (voices.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <Words seen={said.seen} voices={voices} />
    </>
  )
}

/** Who said something, or would rather not; that somebody was asked and had nothing to say is no words. */
const inFamilyOrder = ({ voices, kind, present }: Omit<OfKind, 'title'>): StartVoice[] =>
  newestOf(voices, kind)
    .filter((voice) => textOf(voice) !== '' || voice.value === 'ratherNot')
    .sort((one, other) => present.indexOf(one.author) - present.indexOf(other.author))

/** Each under the own name; what was typed and not yet read together says so. */
function Words({ seen, voices }: { seen: Reader; voices: readonly StartVoice[] }) {
  const { say } = seen
  return (
    <>
      {voices.map((voice) =>
        textOf(voice) === '' ? (
          <p>{say(startPageWords['startgesprek.liever'], { name: nameOf(seen, voice.author) })}</p>
        ) : (
          <OwnWords text={textOf(voice)} by={`${nameOf(seen, voice.author)}. ${bylineOf(seen, voice)}`}>
            {voice.counts ? null : <ReadTogetherMark say={say} how="not" />}
          </OwnWords>
        ),
      )}
    </>
  )
}

/** Side by side, never added up. */
function Numbers({ seen, voices }: SaidProps) {
  const numbers = newestOf(voices, 'howIsIt').map(({ author, value }) => ({
    name: nameOf(seen, author),
    value: value ?? '',
  }))
  if (numbers.length === 0) return null
  return (
    <>
      <h3>{seen.say(startPageWords['startgesprek.cijfer'])}</h3>
      <NumbersSideBySide numbers={numbers} />
    </>
  )
}

function WorkerSees({ seen, voices }: SaidProps) {
  const voice = lastNoted(voices, 'workerView')
  if (voice === undefined || textOf(voice) === '') return null
  return (
    <>
      <h3>{seen.say(startPageWords['startgesprek.kijk'], { name: nameOf(seen, voice.author) })}</h3>
      <WorkerText text={textOf(voice)} by={bylineOf(seen, voice)} />
    </>
  )
}

function GrowingUp({ seen, voices }: SaidProps) {
  const { say } = seen
  const voice = lastNoted(voices, 'growingUp')
  if (voice === undefined || voice.value === 'empty') return null
  const answers = [
    ['startgesprek.sinds', 'since'],
    ['startgesprek.hindert', 'inTheWay'],
    ['startgesprek.helpt', 'helps'],
    ['startgesprek.kleinste', 'smallest'],
  ] as const
  const fit = fits.find((one) => one === voice.value)
  const page = agePages.find((one) => one === textOf(voice, 'page'))
  return (
    <Card title={say(startPageWords['startgesprek.opgroeien'])}>
      {fit === undefined ? null : <p>{say(startWords[`startgesprek.past.${fit}`])}</p>}
      <Facts
        facts={answers.flatMap(([label, name]) => {
          const value = textOf(voice, name)
          return value === '' ? [] : [{ name: say(startWords[label]), value }]
        })}
      />
      {page === undefined ? null : (
        <LoneLink href={`/weten/${page}`}>
          {say(startPageWords['startgesprek.leeftijd'], { page: say(partsOf(page).title) })}
        </LoneLink>
      )}
    </Card>
  )
}

/** Written down by who led the conversation, for all who were there. */
function Noted({ title, ...said }: OfKind) {
  const text = textOf(lastNoted(said.voices, said.kind))
  if (text === '') return null
  return (
    <Card title={title}>
      <p class="onsplan-typed">{text}</p>
    </Card>
  )
}
