import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { type Custody, custodyStanding, custodyTaskDueOn } from '#care/families/custody.ts'
import { familyWords } from '#care/families/families.words.ts'
import { frameworkStanding } from '#care/families/framework.ts'
import { type Day, longDay } from '#platform/dates.ts'
import { LoneLink } from '#ui/facts.views.tsx'
import { namesOf } from '#ui/names.ts'
import type { HouseholdOfFamily, Member } from './home.ts'
import type { Reader } from './household.views.tsx'

/** From twelve one says oneself that something is not right. */
const speaksUp = 12
const adult = 18

type CustodyProps = { seen: Reader; family: HouseholdOfFamily; member: Member }

/** Known, nobody, not sure, or sure but long ago; the coordinator reads by when to check it (D-PEO-03). */
export function CustodyOfYouth({ seen, family, member }: CustodyProps) {
  const { say, viewer } = seen
  const child = nameOf(seen, member.person)
  const custody = family.custody.find((one) => one.youth === member.person)
  const due = custodyTaskDueOn(custody, member.since, seen.today)
  const day = (date: Day) => longDay(viewer.voice, date, seen.today)
  return (
    <>
      <h3>{say(familyWords['gezin.gezag'], { child })}</h3>
      <p>{whoDecides(seen, custody, child)}</p>
      {custody === undefined ? null : <p>{say(familyWords['gezin.gezag.bron'], { date: day(custody.checkedOn) })}</p>}
      {custodyStanding(custody, seen.today) === 'expired' ? (
        <p>{say(familyWords['gezin.gezag.oud'], { name: coordinatorOf(seen)?.name ?? '' })}</p>
      ) : null}
      {seen.isCoordinator && due !== null ? <p>{say(familyWords['gezin.gezag.taak'], { date: day(due) })}</p> : null}
      <FrameworkLine seen={seen} family={family} member={member} />
      {seen.isCoordinator ? (
        <LoneLink href={`/gezin/${seen.family.id}/gezin/gezag/${member.person}`}>
          {say(familyWords['gezin.gezag.vul'])}
        </LoneLink>
      ) : !seen.isFamily ||
        (seen.people.find(({ id }) => id === seen.viewer.person)?.age ?? adult) < speaksUp ? null : (
        <LoneLink href={`/gezin/${seen.family.id}/gezag/${member.person}/oneens`}>
          {say(familyWords['gezin.gezag.kloptniet'])}
        </LoneLink>
      )}
    </>
  )
}

/** D-PEO-08: urged is said in one sentence, with what it is not. */
function FrameworkLine({ seen, family, member }: CustodyProps) {
  const { say } = seen
  const framework = family.frameworks.find(({ youth }) => youth === member.person)
  const { kind, ended } = frameworkStanding(framework, seen.today)
  if (kind === 'voluntary' || ended) return null
  return <p>{say(familyWords[`gezin.kader.${kind}`], { child: nameOf(seen, member.person) })}</p>
}

/** A parent who does not read about a youth may say that this is not right; more of custody is not shown. */
export function DecidesToo({ seen, family, member }: CustodyProps) {
  const { say, viewer } = seen
  const me = family.members.find(({ person }) => person === viewer.person)
  if (me === undefined || !me.parts.some((part) => part === 'parent' || part === 'caregiver')) return null
  return (
    <LoneLink href={`/gezin/${seen.family.id}/gezag/${member.person}/oneens`}>
      {say(familyWords['gezin.gezag.ikook'], { child: nameOf(seen, member.person) })}
    </LoneLink>
  )
}

function whoDecides({ say, viewer, ...seen }: Reader, custody: Custody | undefined, child: string): string {
  if (custody === undefined || custody.outcome === 'undetermined') return say(familyWords['gezin.gezag.weetniet'])
  if (custody.outcome === 'none') return say(familyWords['gezin.gezag.niemand'], { child })
  const names = custody.holders.map((id) => nameOf(seen, id))
  const [name] = names
  return names.length === 1 && name !== undefined
    ? say(familyWords['gezin.gezag.een'], { name, child })
    : say(familyWords['gezin.gezag.meer'], { names: namesOf(say, viewer.voice.language, names), child })
}
