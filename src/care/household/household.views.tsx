import { coordinatorOf, type Frame, nameOf } from '#care/access/frame.ts'
import { type Custody, custodyStanding, custodyTaskDueOn } from '#care/families/custody.ts'
import { familyWords } from '#care/families/families.words.ts'
import { memberParts } from '#care/families/household.ts'
import type { Id } from '#care/pass/facts.ts'
import { type Day, longDay } from '#platform/dates.ts'
import type { Say, Voice } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details, EmptyState, Stack } from '#ui/card.views.tsx'
import { type Fact, Facts, LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { type Home, type HouseholdOfFamily, livesInOneOfTwo, type Member, residentsOf } from './home.ts'

export type Reader = Frame & { say: Say }
type Asked = { csrf: string; fresh(): string }
type FamilyProps = { seen: Reader; family: HouseholdOfFamily }

const monthOf = ({ language }: Voice, day: Day): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

function linesOf(seen: Reader, family: HouseholdOfFamily, member: Member): string[] {
  const { say, viewer } = seen
  const part = memberParts.find((one) => one !== 'other' && member.parts.includes(one))
  const homes = family.homes.filter((home) => member.households.includes(home.id)).map((home) => home.label)
  return [
    part === undefined ? '' : say(familyWords[`gezin.kind.${part}`]),
    member.bornOn === null ? '' : say(familyWords['gezin.geborenin'], { month: monthOf(viewer.voice, member.bornOn) }),
    homes.length === 0 ? '' : say(familyWords['gezin.woont'], { names: namesOf(say, viewer.voice.language, homes) }),
  ].filter((line) => line !== '')
}

/** G-24: members, who decides about each youth, and the homes. */
export function FamilyAndHomes({ seen, family, asked }: FamilyProps & { asked: Asked }) {
  const { say } = seen
  const base = `/gezin/${seen.family.id}/gezin`
  const youth = family.members.find((member) => member.parts.includes('youth'))
  return (
    <>
      {youth !== undefined && livesInOneOfTwo(family, seen.viewer.person) ? (
        <p>{say(familyWords['twee.uitleg'], { child: nameOf(seen, youth.person) })}</p>
      ) : null}
      <h2>{say(familyWords['gezin.leden'])}</h2>
      <Stack>
        {family.members.map((member) => (
          <MemberCard seen={seen} family={family} member={member} />
        ))}
      </Stack>
      {family.members.length > 1 ? (
        <AddLink seen={seen} family={family} />
      ) : (
        <EmptyState text={say(familyWords['gezin.leeg'])}>
          <AddLink seen={seen} family={family} />
        </EmptyState>
      )}
      {family.mayAdd && family.members.length > 1 ? <Order seen={seen} family={family} asked={asked} /> : null}
      <h2>{say(familyWords['gezin.huizen'])}</h2>
      {family.homes.length === 0 ? <p>{say(familyWords['gezin.huis.leeg'])}</p> : null}
      <Stack>
        {family.homes.map((home) => (
          <HomeCard seen={seen} family={family} home={home} />
        ))}
      </Stack>
      {family.mayAdd ? (
        <Acts>
          <Button kind="other" href={`${base}/huis`}>
            {say(familyWords['gezin.huis.nieuw'])}
          </Button>
        </Acts>
      ) : null}
    </>
  )
}

function AddLink({ seen, family }: FamilyProps) {
  if (!family.mayAdd) return null
  return (
    <Acts>
      <Button kind="other" href={`/gezin/${seen.family.id}/gezin/lid`}>
        {seen.say(familyWords['gezin.lidtoevoegen'])}
      </Button>
    </Acts>
  )
}

type MemberProps = FamilyProps & { member: Member }

function MemberCard({ seen, family, member }: MemberProps) {
  const unknown = member.open && member.bornOn === null
  return (
    <Card title={nameOf(seen, member.person)} id={`lid-${member.person}`}>
      {linesOf(seen, family, member).map((line) => (
        <p>{line}</p>
      ))}
      {unknown ? <p>{seen.say(familyWords['gezin.geboren.weetniet'])}</p> : null}
      {member.open && member.parts.includes('youth') ? (
        <CustodyOfYouth seen={seen} family={family} member={member} />
      ) : null}
    </Card>
  )
}

/** The family's own order, one place at a time; closed, because it is seldom changed. */
function Order({ seen, family, asked }: FamilyProps & { asked: Asked }) {
  const last = family.members.length - 1
  return (
    <Details summary={seen.say(familyWords['gezin.volgorde'])}>
      {family.members.map(({ person }, at) => (
        <div>
          <p id={`volgorde-${person}`}>{nameOf(seen, person)}</p>
          <Acts>
            {at > 0 ? <Move seen={seen} asked={asked} person={person} to="up" /> : null}
            {at < last ? <Move seen={seen} asked={asked} person={person} to="down" /> : null}
          </Acts>
        </div>
      ))}
    </Details>
  )
}

function Move({ seen, asked, person, to }: { seen: Reader; asked: Asked; person: Id; to: 'up' | 'down' }) {
  return (
    <Form action={`/gezin/${seen.family.id}/gezin/volgorde`} csrf={asked.csrf} op={asked.fresh()} bare>
      <input type="hidden" name="person" value={person} />
      <Button kind="plain" name="to" value={to} describedBy={`volgorde-${person}`}>
        {seen.say(familyWords[to === 'up' ? 'gezin.hoger' : 'gezin.lager'])}
      </Button>
    </Form>
  )
}

/** Known, nobody, not sure, or sure but long ago; the coordinator reads by when to check it (D-PEO-03). */
function CustodyOfYouth({ seen, family, member }: FamilyProps & { member: Member }) {
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
      {seen.isCoordinator ? (
        <LoneLink href={`/gezin/${seen.family.id}/gezin/gezag/${member.person}`}>
          {say(familyWords['gezin.gezag.vul'])}
        </LoneLink>
      ) : null}
    </>
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

function HomeCard({ seen, family, home }: FamilyProps & { home: Home }) {
  const { say, viewer } = seen
  const residents = residentsOf(family, home.id)
  const names = namesOf(
    say,
    viewer.voice.language,
    residents.map((id) => nameOf(seen, id)),
  )
  const mayChange = seen.isCoordinator || residents.includes(viewer.person)
  return (
    <Card title={home.label}>
      {residents.length === 0 ? null : (
        <p>{say(familyWords[residents.length === 1 ? 'gezin.huis.bewoner' : 'gezin.huis.bewoners'], { names })}</p>
      )}
      {home.interpreter ? <p>{say(familyWords['gezin.tolk'])}</p> : null}
      <WhereItIs seen={seen} home={home} />
      {mayChange ? (
        <LoneLink href={`/gezin/${seen.family.id}/gezin/huis/${home.id}`}>
          {say(familyWords['gezin.huis.aanpassen'])}
        </LoneLink>
      ) : null}
    </Card>
  )
}

function WhereItIs({ seen, home }: { seen: Reader; home: Home }) {
  const { say } = seen
  if (home.open === null) return <p class="onsplan-help">{say(familyWords['gezin.huis.dicht'])}</p>
  const { address, phone, secret } = home.open
  const facts: Fact[] = [
    { name: say(familyWords['gezin.huis.adres']), value: address },
    { name: say(familyWords['gezin.huis.telefoon']), value: phone },
  ].filter((fact) => fact.value !== '')
  return (
    <>
      {facts.length === 0 ? null : <Facts facts={facts} />}
      <p class="onsplan-help">
        {secret
          ? say(familyWords['gezin.huis.geheim.nu'])
          : say(familyWords['gezin.huis.wieziet'], { name: coordinatorOf(seen)?.name ?? '' })}
      </p>
    </>
  )
}
