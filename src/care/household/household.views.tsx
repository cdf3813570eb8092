import { coordinatorOf, type Frame, nameOf } from '#care/access/frame.ts'
import { custodyEnds, decidesToo } from '#care/families/custody.ts'
import { familyWords } from '#care/families/families.words.ts'
import { memberParts } from '#care/families/household.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'
import type { Say, Voice } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details, EmptyState, Stack } from '#ui/card.views.tsx'
import { type Fact, Facts, LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { ChangeMember, Left } from './change-member.views.tsx'
import { CustodyOfYouth, DecidesToo } from './custody-of-youth.views.tsx'
import { CalledHere } from './family-name.views.tsx'
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
    bornLine(seen, member) ?? '',
    homes.length === 0 ? '' : say(familyWords['gezin.woont'], { names: namesOf(say, viewer.voice.language, homes) }),
  ].filter((line) => line !== '')
}

/** As far as it is known and this reader may know: a month or a year, never the day. */
function bornLine({ say, viewer }: Reader, { open, bornOn, knownTo, dueMonth }: Member): string | null {
  if (dueMonth !== null) return say(familyWords['gezin.verwacht'], { month: monthOf(viewer.voice, dueMonth) })
  if (bornOn === null) return open ? say(familyWords['gezin.geboren.weetniet']) : null
  if (knownTo === 'year') return say(familyWords['gezin.geborenjaar'], { year: bornOn.slice(0, 4) })
  return say(familyWords['gezin.geborenin'], { month: monthOf(viewer.voice, bornOn) })
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
      {seen.isFamily && family.writes.length > 0 ? <CalledHere seen={seen} /> : null}
      <h2>{say(familyWords['gezin.leden'])}</h2>
      {seen.isCoordinator && youth !== undefined ? (
        <LoneLink href={`/gezin/${seen.family.id}/gezag`}>{say(familyWords['gezin.gezag.alles'])}</LoneLink>
      ) : null}
      <Stack>
        {family.members.map((member) => (
          <MemberCard seen={seen} family={family} member={member} />
        ))}
      </Stack>
      {family.members.length > 1 ? (
        <AddLink seen={seen} family={family} />
      ) : (
        <EmptyState text={say(familyWords[seen.isFamily ? 'gezin.leeg' : 'pro.gezin.leeg'])}>
          <AddLink seen={seen} family={family} />
        </EmptyState>
      )}
      {family.writes.length > 0 && family.members.length > 1 ? (
        <Order seen={seen} family={family} asked={asked} />
      ) : null}
      <Left seen={seen} family={family} asked={asked} />
      <h2>{say(familyWords['gezin.huizen'])}</h2>
      {family.homes.length === 0 ? <p>{say(familyWords['gezin.huis.leeg'])}</p> : null}
      <Stack>
        {family.homes.map((home) => (
          <HomeCard seen={seen} family={family} home={home} />
        ))}
      </Stack>
      {family.writes.length > 0 ? (
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
  if (family.writes.length === 0) return null
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
  const age = seen.people.find(({ id }) => id === member.person)?.age ?? 0
  const isMinor = member.parts.includes('youth') && age < custodyEnds
  return (
    <Card title={nameOf(seen, member.person)} id={`lid-${member.person}`}>
      {linesOf(seen, family, member).map((line) => (
        <p>{line}</p>
      ))}
      {isMinor ? (
        member.open ? (
          <CustodyOfYouth seen={seen} family={family} member={member} />
        ) : (
          <DecidesToo seen={seen} family={family} member={member} />
        )
      ) : null}
      {member.parts.includes('youth') && age >= decidesToo && family.writes.includes(member.person) ? (
        <LoneLink href={`/gezin/${seen.family.id}/zelf-beslissen/${member.person}`}>
          {seen.say(familyWords['gezin.zelf'])}
        </LoneLink>
      ) : null}
      <ChangeMember seen={seen} family={family} member={member} />
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
