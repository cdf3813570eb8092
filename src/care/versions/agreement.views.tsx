import type { ComponentChildren } from 'preact'
import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/plan/byline.views.tsx'
import type { FormOf } from '#care/plan/plan.views.tsx'
import { planWords } from '#care/plan/plan.words.ts'
import { addDays, dayOf, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details, EmptyState, Stack } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'
import { agreementDays, type PlanVersion, standOf } from './agreement.ts'
import { StandForm, type TypedStand } from './agreement-form.views.tsx'

const dayIn = (seen: Reader, at: Date) => longDay(seen.viewer.voice, dayOf(at), seen.today)

export type StandsProps = { seen: Reader; version: PlanVersion; children?: (person: Id) => ComponentChildren }

/** Section 15: everybody's stand on one version, side by side with own words; who said nothing yet reads so. */
export function WhoAgrees({ seen, version, children }: StandsProps) {
  const { say } = seen
  return (
    <Stack>
      {version.offeredTo.map((person) => {
        const said = standOf(person, version.said) as PlanVersion['said'][number] | undefined
        const name = nameOf(seen, person)
        if (said === undefined)
          return (
            <div>
              <p>{say(planWords['akkoord.status.open'], { name })}</p>
              {children?.(person)}
            </div>
          )
        const date = dayIn(seen, said.at)
        const by =
          said.typedBy === null
            ? say(planWords['akkoord.door'], { date })
            : say(planWords['akkoord.via'], { name: nameOf(seen, said.typedBy), date })
        return (
          <div class="onsplan-stack">
            <h3>{say(planWords[standWords[said.stand]], { name })}</h3>
            {said.words === '' ? <p class="onsplan-byline">{by}</p> : <OwnWords text={said.words} by={by} />}
          </div>
        )
      })}
    </Stack>
  )
}

const standWords = {
  yes: 'akkoord.status.ja',
  partly: 'akkoord.status.deels',
  no: 'akkoord.status.nee',
} as const

export type AgreementProps = {
  seen: Reader
  asked: FormOf
  versions: readonly PlanVersion[]
  typed: TypedStand
  errors: Partial<Record<string, string>>
}

/** G-27: the newest version, what everybody says of it, and what I say. */
export function Agreement({ seen, asked, versions, typed, errors }: AgreementProps) {
  const { say } = seen
  const [newest, ...earlier] = versions
  if (newest === undefined) return <NoVersion seen={seen} />
  const me = seen.viewer.person
  const mine = standOf(me, newest.said)
  const asksAgain = mine === undefined && earlier.some((version) => standOf(me, version.said) !== undefined)
  return (
    <>
      <p class="onsplan-lead">{say(planWords['akkoord.uitleg'])}</p>
      {asksAgain ? <p>{say(planWords['akkoord.nieuw'])}</p> : null}
      <VersionCard seen={seen} version={newest}>
        {(person) =>
          seen.isCoordinator ? (
            <LoneLink href={`/gezin/${seen.family.id}/klopt-dit-plan/namens/${person}`}>
              {say(planWords['akkoord.namens'], { name: nameOf(seen, person) })}
            </LoneLink>
          ) : null
        }
      </VersionCard>
      {newest.offeredTo.includes(me) ? (
        <StandForm
          seen={seen}
          asked={asked}
          typed={typed}
          errors={errors}
          version={newest.no}
          readers={[...newest.offeredTo, newest.madeBy].filter((id) => id !== me)}
          question={say(planWords[mine === undefined ? 'akkoord.wat' : 'akkoord.anders'])}
          reason={say(planWords['akkoord.woorden'])}
        />
      ) : null}
      {seen.isCoordinator ? <OfferLink seen={seen} /> : null}
      {earlier.length === 0 ? null : (
        <Details summary={say(planWords['akkoord.eerder'])}>
          {earlier.map((version) => (
            <VersionCard seen={seen} version={version} />
          ))}
        </Details>
      )}
    </>
  )
}

function NoVersion({ seen }: { seen: Reader }) {
  const { say } = seen
  if (seen.isCoordinator)
    return (
      <EmptyState text={say(planWords['akkoord.leeg.vaste'])}>
        <OfferLink seen={seen} />
      </EmptyState>
    )
  return (
    <EmptyState text={say(planWords['akkoord.leeg'], { name: coordinatorOf(seen)?.name ?? '' })}>
      <Button kind="other" href={`/gezin/${seen.family.id}/plan`}>
        {say(planWords['plan.naar'])}
      </Button>
    </EmptyState>
  )
}

function OfferLink({ seen }: { seen: Reader }) {
  return (
    <Acts>
      <Button kind="other" href={`/gezin/${seen.family.id}/klopt-dit-plan/nieuw`}>
        {seen.say(planWords['akkoord.voorleggen'])}
      </Button>
    </Acts>
  )
}

/** What changed, whether everybody answered, and each stand. */
function VersionCard({ seen, version, children }: StandsProps) {
  const { say } = seen
  const until = longDay(seen.viewer.voice, addDays(dayOf(version.offeredAt), agreementDays), seen.today)
  const title = say(planWords['akkoord.versie'], { n: version.no, date: dayIn(seen, version.offeredAt) })
  return (
    <Card title={title}>
      <p class="onsplan-typed">{version.changed}</p>
      {version.state === 'offered' ? <p>{say(planWords['akkoord.tot'], { date: until })}</p> : null}
      {version.offeredTo.every((person) => standOf(person, version.said) !== undefined) ? null : (
        <p>{say(planWords['akkoord.wachten'])}</p>
      )}
      {version.state === 'current' ? <p>{say(planWords['akkoord.geldt'])}</p> : null}
      {children === undefined ? (
        <WhoAgrees seen={seen} version={version} />
      ) : (
        <WhoAgrees seen={seen} version={version}>
          {children}
        </WhoAgrees>
      )}
    </Card>
  )
}
