import type { Asked } from '#care/access/family.views.tsx'
import { coordinatorOf, type Frame, nameOf } from '#care/access/frame.ts'
import { askedWords } from '#care/invitation/asked-in.views.tsx'
import type { SharedView } from '#care/jimView/jim-view.ts'
import { WaysToViews } from '#care/jimView/jim-view.views.tsx'
import { peopleWords } from '#care/people/people.words.ts'
import type { Load } from '#care/plan/plan.ts'
import { longDay } from '#platform/dates.ts'
import type { Say, Words } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, EmptyState, Stack } from '#ui/card.views.tsx'
import { type Fact, Facts, LoneLink } from '#ui/facts.views.tsx'
import { allOf, namesOf } from '#ui/names.ts'
import { PhoneText } from '#ui/phone.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { clickWords } from './click.views.tsx'
import { type ClickCheck, clickPlace } from './click-check.ts'
import { asksWhoLeaves, helping, isProfessional, leads, type TeamMember } from './our-team.ts'
import { ourTeamWords as words } from './our-team.words.ts'
import { daysIn, type RoleCard } from './role-card.ts'

export type Reader = Frame & { say: Say }
export type Told = { asked: Asked; seen: Reader }

const roleWords: Readonly<Record<string, Words>> = {
  coordinator: peopleWords['rol.coordinator'],
  leader: peopleWords['rol.coordinator'],
  standby: words['team.rol.standby'],
  ...askedWords,
  guardian: peopleWords['rol.guardian'],
  measureCarrier: peopleWords['rol.certifiedInstitution'],
  behaviouralScientist: words['team.rol.behaviouralScientist'],
  localTeam: peopleWords['rol.localTeam'],
  processDirector: peopleWords['rol.processDirector'],
  expertTeamMember: peopleWords['rol.expertTeam'],
  contactPerson: words['team.rol.contactPerson'],
  pilotContact: words['team.rol.pilotContact'],
  adultCareWorker: words['team.rol.adultCareWorker'],
  jim: peopleWords['rol.jim'],
  lovedOne: peopleWords['rol.lovedOne'],
  fosterParent: peopleWords['rol.fosterParent'],
  peerWorker: peopleWords['rol.peerWorker'],
  buddy: words['team.rol.buddy'],
  supportFamily: words['team.rol.supportFamily'],
  clientSupporter: words['team.rol.clientSupporter'],
  volunteer: words['team.rol.volunteer'],
}

/** The part of somebody in plain words, with whom he or she works for. */
function roleOf({ say, people }: Reader, { kind, person }: TeamMember): string {
  const role = say(roleWords[kind] ?? words['team.rol.other'])
  const organisation = people.find(({ id }) => id === person)?.organisation ?? null
  return organisation === null ? role : say(words['team.wie.van'], { role, organisation })
}

type TeamProps = {
  seen: Reader
  team: readonly TeamMember[]
  load: Load | undefined
  /** What the reader said oneself, and whether he or she is asked at all. */
  clicks: readonly ClickCheck[]
  mayClick: boolean
  /** What the reader does here by work. */
  own: readonly TeamMember[]
  toTalk: boolean
  views: readonly SharedView[]
  /** Whether the reader may ask somebody in from outside. */
  mayAsk: boolean
}

/** G-39: how many help, and each of them with why, until when and what he or she does. */
export function OurTeam({ seen, team, load, clicks, mayClick, own, toTalk, views, mayAsk }: TeamProps) {
  const { say, family } = seen
  if (team.length === 0)
    return (
      <EmptyState text={say(words['team.leeg'])}>
        <Button kind="other" href={`/gezin/${family.id}/kring`}>
          {say(uiWords['nav.kring'])}
        </Button>
      </EmptyState>
    )
  return (
    <Stack>
      <p>{say(words['team.uitleg'])}</p>
      <HowMany seen={seen} count={helping(team)} />
      {toTalk ? <LoneLink href={`/gezin/${family.id}/team/praten`}>{say(words['pro.klik.kop'])}</LoneLink> : null}
      {team.map((member) => (
        <Member
          seen={seen}
          member={member}
          click={clicks.find(({ about }) => about === member.person)}
          mayClick={mayClick}
          isOwn={own.includes(member)}
        />
      ))}
      <WaysToViews seen={seen} views={views} />
      {mayAsk && team.some(({ kind }) => kind === 'school') ? (
        <LoneLink href={`/gezin/${family.id}/school/geschreven`}>{say(words['team.school'])}</LoneLink>
      ) : null}
      {mayAsk && team.some(({ kind }) => kind in askedWords) ? (
        <LoneLink href={`/gezin/${family.id}/zorgen/gelezen`}>{say(words['team.zorgen'])}</LoneLink>
      ) : null}
      {mayAsk && team.some(({ kind }) => kind === 'circleMember') ? (
        <LoneLink href={`/gezin/${family.id}/meedoen/gezegd`}>{say(words['team.kring'])}</LoneLink>
      ) : null}
      {mayAsk ? <LoneLink href={`/gezin/${family.id}/team/gevraagd`}>{say(words['team.vragen'])}</LoneLink> : null}
      {load === undefined ? null : <HowMuchTime seen={seen} load={load} />}
    </Stack>
  )
}

/** A count asks and never blocks (D-CIR-07). */
function HowMany({ seen: { say }, count }: { seen: Reader; count: number }) {
  if (count === 0) return null
  const counted = <p class="onsplan-lead">{say(words['team.aantal'], { count })}</p>
  if (!asksWhoLeaves(count)) return counted
  return (
    <>
      {counted}
      <Card title={say(words['team.eruit'])}>
        <p>{say(words['team.eruit.uitleg'])}</p>
      </Card>
    </>
  )
}

type MemberProps = {
  seen: Reader
  member: TeamMember
  click: ClickCheck | undefined
  mayClick: boolean
  isOwn: boolean
}

function Member({ seen, member, click, mayClick, isOwn }: MemberProps) {
  const { say, family } = seen
  const name = nameOf(seen, member.person)
  const isWork = isProfessional(member)
  return (
    <Card title={name}>
      {isWork && member.card === null ? <p>{say(words['team.nogniet'], { name })}</p> : null}
      <Facts facts={[...factsOfPart(seen, member), ...(member.card === null ? [] : factsOfCard(seen, member.card))]} />
      {isOwn ? (
        <Button kind={member.card === null ? 'main' : 'other'} href={`/gezin/${family.id}/team/rolkaart/${member.id}`}>
          {say(words[member.card === null ? 'pro.rolkaart.vul' : 'pro.rolkaart.pas'])}
        </Button>
      ) : null}
      {isWork && mayClick ? <Click seen={seen} member={member} click={click} /> : null}
    </Card>
  )
}

function factsOfPart(seen: Reader, member: TeamMember): Fact[] {
  const { say, viewer, today } = seen
  const { subjects, until, from, card } = member
  const day = (on: TeamMember['from']) => longDay(viewer.voice, on, today)
  const names = subjects.map((id) => nameOf(seen, id)).filter((name) => name !== '')
  return [
    { name: say(words['team.wie']), value: roleOf(seen, member) },
    {
      name: say(words['team.voor']),
      value: subjects.length === 0 ? say(words['team.voor.gezin']) : namesOf(say, viewer.voice.language, names),
    },
    ...(card === null
      ? []
      : [
          { name: say(words['team.waarom']), value: card.why },
          { name: say(words['team.zodat']), value: card.supports },
        ]),
    isProfessional(member) || until !== null
      ? {
          name: say(words['team.tot']),
          value: [
            until === null ? say(words['team.tot.open']) : say(words['team.tot.dag'], { date: day(until) }),
            say(words['team.sinds'], { date: day(from) }),
            ...(card?.knownBefore ? [say(words['team.bekend'])] : []),
          ].join('. '),
        }
      : { name: say(words['team.begin']), value: day(from) },
  ]
}

function factsOfCard({ say, viewer, people }: Reader, card: RoleCard): Fact[] {
  const phone = people.find(({ id }) => id === card.person)?.phone
  const days = daysIn(card.days).map((on) => say(words[`team.dag.${on}`]))
  return [
    { name: say(words['persoon.rol.wel']), value: card.does },
    { name: say(words['persoon.rol.niet']), value: card.doesNot },
    { name: say(words['persoon.rol.bereik']), value: <PhoneText text={card.reach} phone={phone ?? ''} /> },
    {
      name: say(words['team.dagen']),
      value: `${allOf(viewer.voice.language, days)}. ${say(words['team.antwoord'], { count: card.answersWithin })}`,
    },
  ]
}

/** What the reader said, and how to say it; about who coordinates, whom to call for somebody else. */
function Click({ seen, member, click }: Pick<MemberProps, 'seen' | 'member' | 'click'>) {
  const { say, family, viewer } = seen
  const name = nameOf(seen, member.person)
  const href = clickPlace(family.id, member.person)
  if (click === undefined) return <LoneLink href={href}>{say(words['team.klik'], { name })}</LoneLink>
  const isDoubt = click.says !== 'yes'
  const coordinator = coordinatorOf(seen)
  const phone = viewer.helpDeskPhone
  return (
    <>
      <p>{say(words['team.klik.zei'], { answer: say(clickWords[click.says]) })}</p>
      {isDoubt && !click.alone && click.talkedAt === null && coordinator !== undefined && !leads(member) ? (
        <p>{say(words['team.klik.klaar'], { name: coordinator.name })}</p>
      ) : null}
      {isDoubt && click.alone ? (
        <>
          <p>{say(words['team.klik.past'])}</p>
          <PhoneText text={say(words['team.klik.gemeente'], { phone })} phone={phone} />
        </>
      ) : null}
      <LoneLink href={href}>{say(words['team.klik.anders'])}</LoneLink>
    </>
  )
}

function HowMuchTime({ seen, load }: { seen: Reader; load: Load }) {
  const { say, isFamily } = seen
  const coordinator = coordinatorOf(seen)
  if (coordinator === undefined) return null
  const { name, phone } = coordinator
  return (
    <section>
      <p>{say(words[`team.zwaarte.${load}`], { name })}</p>
      {isFamily && phone !== null ? (
        <>
          <p>{say(words['team.zwaarte.anders'])}</p>
          <PhoneText text={say(words['team.bel'], { name, phone })} phone={phone} />
        </>
      ) : null}
    </section>
  )
}
