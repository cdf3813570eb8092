import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { countedOf, type GivenAnswer, newestOf } from '#care/agreements/asking.ts'
import { consentWords } from '#care/agreements/consent.words.ts'
import { type Asking, ConsentAnswers, type Reader, statusOf } from '#care/agreements/share-question.views.tsx'
import { capacityWords } from '#care/capacity/capacity.words.ts'
import { earlierSignatures } from '#care/consent/answer.ts'
import type { CareOutcome } from '#care/consent/care.ts'
import type { Signers } from '#care/consent/signers.ts'
import type { Id } from '#care/pass/facts.ts'
import { withheldWords } from '#care/withheld/withheld.words.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { helpWords } from './help.words.ts'
import { type AskedHelp, askedForHelp, blocks, objectUntil } from './help-asking.ts'
import { Blocked, GoesOn } from './help-blocked.views.tsx'

export type HelpQuestionProps = {
  seen: Reader
  asked: Asking
  question: AskedHelp
  signers: Signers
  given: readonly GivenAnswer[]
  outcome: CareOutcome
  /** What the database says of all answers, also those this reader does not read. */
  canStart: boolean
  /** The reader is registered: only then the ways that two professionals decide are a form. */
  mayDecide: boolean
  error?: string | undefined
}

const blockWords = { what: 'wat', why: 'waarom', hard: 'lastig', other: 'anders', when: 'wanneer' } as const
const pathOf = ({ seen, question }: Pick<HelpQuestionProps, 'seen' | 'question'>) =>
  `/gezin/${seen.family.id}/ja-tegen-hulp/${question.id}`

/** G-28: five short blocks first, then who must say yes and how it stands, then three answers that weigh the same. */
export function HelpQuestion(props: HelpQuestionProps) {
  const { seen, question, signers } = props
  const { say, viewer } = seen
  const child = nameOf(seen, question.youth)
  const asksMe = !seen.isCoordinator && askedForHelp(signers).includes(viewer.person)
  return (
    <>
      <p>
        {say(helpWords['zorg.voorwie'], { child })}. {say(capacityWords[`zorg.vorm.${question.form}`])}.
      </p>
      {blocks.map((block) => (
        <Card title={say(helpWords[`zorg.${blockWords[block]}`])}>
          <p class="onsplan-typed">{question.texts[block]}</p>
        </Card>
      ))}
      <Urgent {...props} />
      <GoesOn {...props} />
      {isOrdered(props) ? (
        <Ordered {...props} />
      ) : signers.custody === 'unknown' ? (
        <p>{say(helpWords['zorg.gezag'])}</p>
      ) : (
        <>
          <WhoMustSayYes {...props} />
          {asksMe ? <OwnAnswer {...props} /> : null}
        </>
      )}
    </>
  )
}

/** Under a measure nobody is asked; informing and hearing remain. */
const isOrdered = ({ outcome }: HelpQuestionProps): boolean =>
  outcome.state === 'active' && outcome.ground === 'measure'

function Ordered({ seen, question }: HelpQuestionProps) {
  const { say } = seen
  const child = nameOf(seen, question.youth)
  const name = coordinatorOf(seen)?.name ?? ''
  return (
    <Card title={say(helpWords['zorg.maatregel.kop'])}>
      <p>{say(helpWords['zorg.maatregel'], { name })}</p>
      {question.texts.childSaid === undefined ? null : (
        <>
          <p>{say(helpWords['zorg.kindgehoord'], { child })}</p>
          <p class="onsplan-typed">{question.texts.childSaid}</p>
        </>
      )}
      <p>
        <strong>{say(helpWords['zorg.magbeginnen'])}</strong>
      </p>
    </Card>
  )
}

/** Started at once: why, and that everybody's answer still counts. */
function Urgent({ seen, question, canStart }: HelpQuestionProps) {
  const { say } = seen
  if (question.urgentAt === null) return null
  return (
    <Card title={say(helpWords['zorg.spoed.kop'])}>
      {canStart ? <p>{say(helpWords['zorg.spoed'])}</p> : null}
      <p class="onsplan-typed">{question.texts.urgentWhy}</p>
    </Card>
  )
}

function WhoMustSayYes(props: HelpQuestionProps) {
  const { seen, question, signers, given, canStart } = props
  const { say, viewer, today } = seen
  const child = nameOf(seen, question.youth)
  const earlier = earlierSignatures(countedOf(given), question.id, askedForHelp(signers))
  return (
    <Card title={say(helpWords['zorg.wie'])}>
      <p>{say(helpWords[whoKey(signers)], { child })}</p>
      {signers.by === 'representative' ? (
        <LoneLink href={`/gezin/${seen.family.id}/zelf-beslissen/${question.youth}`}>
          {say(helpWords['zorg.vertegen.waarom'])}
        </LoneLink>
      ) : null}
      {question.texts.childSaid === undefined ? null : (
        <>
          <p>{say(helpWords['zorg.kindgehoord'], { child })}</p>
          <p class="onsplan-typed">{question.texts.childSaid}</p>
        </>
      )}
      <ul>
        {askedForHelp(signers).map((person) => (
          <li>
            {signers.heard.includes(person) && newestOf(given, person) === undefined
              ? say(helpWords['zorg.hoor'], { child })
              : statusOf(seen, person, newestOf(given, person))}{' '}
            <OfSigner {...props} person={person} />
          </li>
        ))}
        {earlier.map(({ by }) => (
          <li>{say(helpWords['pro.zorg.eerder'], { name: nameOf(seen, by) })}</li>
        ))}
        {question.told.map(({ holder, at }) => (
          <li>
            {say(helpWords['zorg.verteldop'], {
              name: nameOf(seen, holder),
              date: longDay(viewer.voice, dayOf(at), today),
            })}
          </li>
        ))}
      </ul>
      <p>
        <strong>{say(helpWords[canStart ? 'zorg.magbeginnen' : 'zorg.nogniet'])}</strong>
      </p>
      <Blocked {...props} place={pathOf(props)} />
    </Card>
  )
}

const whoKeys = {
  custody: 'zorg.wie.onder12',
  youthAndCustody: 'zorg.wie.12',
  youth: 'zorg.wie.16',
  self: 'zorg.wie.16',
  representative: 'zorg.wie.vertegen',
} as const
const whoKey = ({ by }: Signers) => whoKeys[by]

/** For who coordinates: the way to write down an answer, and to tell the holder who may object. */
function OfSigner(props: HelpQuestionProps & { person: Id }) {
  const { seen, asked, question, signers, given, person } = props
  const { say } = seen
  if (!seen.isCoordinator) return null
  const name = nameOf(seen, person)
  const kept = question.untold.find(({ holder }) => holder === person)
  if (kept !== undefined) return <KeptOutOf seen={seen} name={name} withholding={kept.withholding} />
  const isSilent = newestOf(given, person) === undefined
  const tells = signers.told.includes(person) && isSilent && !question.told.some(({ holder }) => holder === person)
  const othersSaidYes = signers.told.some((other) => other !== person && newestOf(given, other)?.says === 'yes')
  return (
    <>
      {isSilent ? (
        <LoneLink href={`${pathOf(props)}/namens/${person}`}>
          {say(consentWords['pro.toest.namens'], { name })}
        </LoneLink>
      ) : null}
      {tells && othersSaidYes ? (
        <Form action={`${pathOf(props)}/vertel`} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button kind="other" name="holder" value={person}>
            {say(helpWords['pro.zorg.vertel'], { name })}
          </Button>
        </Form>
      ) : null}
    </>
  )
}

/** Who does not know of it is not asked and not told, until somebody opens it. */
function KeptOutOf({ seen, name, withholding }: { seen: Reader; name: string; withholding: Id }) {
  return (
    <>
      <p>{seen.say(withheldWords['pro.achter.hulp.nu'], { name })}</p>
      <LoneLink href={`/gezin/${seen.family.id}/achtergehouden/${withholding}`}>
        {seen.say(withheldWords['pro.achter.kijk'])}
      </LoneLink>
    </>
  )
}

function OwnAnswer(props: HelpQuestionProps) {
  const { seen, asked, question, given, error } = props
  const { say, viewer, today } = seen
  const own = newestOf(given, viewer.person)
  const saidYes = own?.says === 'yes' && own.withdrawnAt === null
  const told = question.told.find(({ holder }) => holder === viewer.person)
  return (
    <Card title={say(consentWords['toest.antwoord'])}>
      {own === undefined || own.withdrawnAt !== null ? null : <p>{statusOf(seen, viewer.person, own)}</p>}
      {own === undefined && told !== undefined ? (
        <>
          <p>{say(helpWords['zorg.bezwaar'], { date: longDay(viewer.voice, objectUntil(told.at), today) })}</p>
          <Form action={pathOf(props)} csrf={asked.csrf} op={asked.fresh()}>
            <Button kind="other" name="says" value="no">
              {say(helpWords['zorg.bezwaarknop'])}
            </Button>
          </Form>
        </>
      ) : null}
      {saidYes ? (
        <Form action={`${pathOf(props)}/intrekken`} csrf={asked.csrf} op={asked.fresh()}>
          <Button kind="other">{say(helpWords['zorg.intrekken'])}</Button>
        </Form>
      ) : (
        <ConsentAnswers say={say} asked={asked} action={pathOf(props)} error={error} />
      )}
    </Card>
  )
}
