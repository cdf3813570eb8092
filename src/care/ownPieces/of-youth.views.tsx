import { nameOf } from '#care/access/frame.ts'
import type { AskedShare, GivenAnswer } from '#care/agreements/asking.ts'
import { consentWords } from '#care/agreements/consent.words.ts'
import { type Reader, shareHeading, statusOf } from '#care/agreements/share-question.views.tsx'
import { capacityWords } from '#care/capacity/capacity.words.ts'
import { helpWords } from '#care/helpQuestions/help.words.ts'
import type { AskedHelp } from '#care/helpQuestions/help-asking.ts'
import type { Id } from '#care/pass/facts.ts'
import { type Given, lastDayOf } from '#care/shares/given.ts'
import { partName } from '#care/shares/shared-with.views.tsx'
import { sharesWords } from '#care/shares/shares.words.ts'
import { withheldWords } from '#care/withheld/withheld.words.ts'
import { longDay } from '#platform/dates.ts'
import { LoneLink } from '#ui/facts.views.tsx'
import type { Shield } from './own-pieces.ts'
import { KeptFromParents } from './shield.views.tsx'

type Asked = {
  place: string
  help: AskedHelp | null
  share: AskedShare | null
  isYes: boolean
  signers: readonly { person: Id; answer: GivenAnswer | undefined }[]
}

export type OfYouthProps = {
  seen: Reader
  youth: Id
  asked: readonly Asked[]
  ending: readonly Given[]
  shields: readonly Shield[]
}

/** P-17, second part: who must agree to what and how it stands, how spoken answers were checked, and what ends within four weeks. */
export function AgreementsOfOne({ seen, youth, asked, ending, shields }: OfYouthProps) {
  const { say, viewer, today } = seen
  return (
    <>
      <h3>{say(sharesWords['pro.toest.kop'])}</h3>
      {asked.length === 0 ? <p>{say(sharesWords['pro.toest.leeg'])}</p> : null}
      {asked.map((one) => (
        <div>
          <LoneLink href={one.place}>{titleOf(seen, one)}</LoneLink>
          <p>
            <strong>{say(sharesWords[one.isYes ? 'pro.toest.isja' : 'pro.toest.nogniet'])}</strong>
          </p>
          <ul>
            {one.signers.map(({ person, answer }) => (
              <li>
                {statusOf(seen, person, answer)}
                {answer?.checkedHow == null
                  ? ''
                  : `. ${say(sharesWords['pro.toest.check'], { how: answer.checkedHow })}`}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {ending.length === 0 ? null : (
        <>
          <h3>{say(sharesWords['pro.toest.looptaf'])}</h3>
          <ul>
            {ending.map((share) => (
              <li>
                {nameOf(seen, share.reader)}: {partName(seen, share)},{' '}
                {longDay(viewer.voice, lastDayOf(share) ?? today, today)}
              </li>
            ))}
          </ul>
        </>
      )}
      <KeptFromParents seen={seen} shields={shields} />
      <LoneLink href={`/gezin/${seen.family.id}/ja-tegen-hulp/nieuw`}>{say(helpWords['pro.zorg.nieuw'])}</LoneLink>
      <LoneLink href={`/gezin/${seen.family.id}/delen/nieuw`}>{say(consentWords['toest.nieuw'])}</LoneLink>
      <LoneLink href={`/gezin/${seen.family.id}/gezag/${youth}/achterhouden`}>
        {say(withheldWords['pro.achter.nieuw'])}
      </LoneLink>
    </>
  )
}

function titleOf(seen: Reader, { help, share }: Asked): string {
  if (share !== null) return shareHeading(seen, share)
  const { say } = seen
  return help === null ? '' : `${say(sharesWords['pro.toest.hulp'])}: ${say(capacityWords[`zorg.vorm.${help.form}`])}`
}
