import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import type { Reader } from '#care/agreements/share-question.views.tsx'
import { capacityWords } from '#care/capacity/capacity.words.ts'
import type { CareOutcome, Route } from '#care/consent/care.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import { Card } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { helpWords } from './help.words.ts'
import type { AskedHelp } from './help-asking.ts'

type BlockedProps = {
  seen: Reader
  question: AskedHelp
  outcome: CareOutcome
  canStart: boolean
  mayDecide: boolean
  place: string
}

const decided: readonly Route[] = ['seriousHarm', 'youthPersists']

/** Answers that differ are shown as they are; what can be done then is for who coordinates. */
export function Blocked({ seen, question, outcome, canStart, mayDecide, place }: BlockedProps) {
  const { say } = seen
  if (canStart || outcome.state !== 'blocked' || outcome.why === 'custodyUnknown') return null
  const child = nameOf(seen, question.youth)
  const name = coordinatorOf(seen)?.name ?? ''
  return (
    <>
      {outcome.conflict ? <p>{say(helpWords['zorg.niet.eens'], { name })}</p> : null}
      {outcome.why === 'nobodyToSign' ? <p>{say(capacityWords['zelf.niemand'], { name: child })}</p> : null}
      {outcome.why === 'refusedEarlier' ? <p>{say(helpWords['zorg.eerdernee'], { child })}</p> : null}
      {seen.isCoordinator && outcome.routes.length > 0 ? (
        <>
          <h3>{say(helpWords['pro.zorg.weg.kop'])}</h3>
          <ul>
            {outcome.routes.map((route) => (
              <li>
                {mayDecide && decided.includes(route) ? (
                  <LoneLink href={`${place}/toch-door?soort=${route}`}>
                    {say(helpWords[`pro.zorg.weg.${route}`])}
                  </LoneLink>
                ) : (
                  say(helpWords[`pro.zorg.weg.${route}`])
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

/** That two professionals set a no aside is told to everybody who knows the question; the reasons are for the youth and who coordinates. */
export function GoesOn({ seen, question, outcome, canStart }: Omit<BlockedProps, 'place' | 'mayDecide'>) {
  const { say, viewer, today } = seen
  if (!canStart || outcome.state !== 'active' || !['seriousHarm', 'youthPersists'].includes(outcome.ground)) return null
  const child = nameOf(seen, question.youth)
  const readsWhy = seen.isCoordinator || viewer.person === question.youth
  return (
    <Card title={say(helpWords['zorg.verder.kop'])}>
      {question.goesOn.map(({ kind, by, colleagueName, at }) => (
        <>
          <p>{say(helpWords[`zorg.verder.${kind}`], { child })}</p>
          <p>
            {say(helpWords['zorg.verder.wie'], {
              name: nameOf(seen, by),
              other: colleagueName,
              date: longDay(viewer.voice, dayOf(at), today),
            })}
          </p>
        </>
      ))}
      {readsWhy ? (
        <LoneLink href={`/gezin/${seen.family.id}/ja-tegen-hulp/${question.id}/waarom`}>
          {say(helpWords['zorg.verder.lees'])}
        </LoneLink>
      ) : (
        <p>{say(helpWords['zorg.verder.vraag'], { name: coordinatorOf(seen)?.name ?? '' })}</p>
      )}
    </Card>
  )
}
