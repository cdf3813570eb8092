import type { ComponentChildren } from 'preact'
import { type Asked, ofViewer } from '#care/access/family.views.tsx'
import type { Viewer } from '#care/access/frame.ts'
import { clockTime, type Day, longDay } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Rows, StepRow, Tag } from '#ui/card.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import type { FieldProblem } from '#ui/error-summary.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Frame } from '#ui/frame.views.tsx'
import { roles, type StaffName, type WorkerLine } from './people-roles.ts'
import { administrationWords as words } from './people-roles.words.ts'

type Said = 'stopped' | keyof typeof doneWords

/** The plain facts that every page of the administration carries. */
export type StaffLook = {
  today: Day
  viewer: Viewer
  done: { said: Said; at: Date; name: string } | undefined
}

type FrameProps = {
  asked: Asked
  look: StaffLook
  screen: string
  heading?: string | undefined
  back?: { href: string; name: string } | undefined
  problems?: readonly FieldProblem[] | undefined
  children: (say: Say) => ComponentChildren
}

const tabs = [
  ['/beheer', 'beheer.start'],
  ['/beheer/mensen', 'beheer.mensen'],
  ['/beheer/organisaties', 'beheer.organisaties'],
  ['/beheer/verzoeken', 'beheer.verzoeken'],
] as const

/** A privacy officer confirms only; the other pages are the administrator's. */
const officerTabs = [
  ['/beheer/controle', 'beheer.controle.tab'],
  ['/beheer/verzoeken', 'beheer.verzoeken'],
] as const

export const tabsFor = (say: Say, role: string | null, path: string) =>
  (role === 'privacyOfficer' ? officerTabs : tabs).map(([href, key]) => ({
    name: say(words[key]),
    href,
    current: href === '/beheer' ? path === href : path.startsWith(href),
  }))

export function AdministrationFrame({ asked, look, children, ...page }: FrameProps) {
  const say = speaker(look.viewer.voice)
  return (
    <Frame
      {...ofViewer(look.viewer, asked)}
      say={say}
      register="work"
      help={{ phone: look.viewer.helpDeskPhone }}
      tabs={tabsFor(say, look.viewer.role, asked.path)}
      {...page}
    >
      <JustDone say={say} look={look} />
      {children(say)}
    </Frame>
  )
}

const doneWords = {
  asked: 'beheer.gevraagd',
  confirmed: 'beheer.verzoek.bevestigd',
  refused: 'beheer.verzoek.geweigerd',
  added: 'beheer.org.erbij',
  ended: 'beheer.org.klaar',
  issuerSet: 'beheer.inlog.klaar',
  issuerEnded: 'beheer.inlog.gestopt',
  textKept: 'beheer.tekst.klaar',
  textChecked: 'beheer.tekst.nagekeken',
} as const

function JustDone({ say, look: { done, viewer } }: { say: Say; look: StaffLook }) {
  if (done === undefined) return null
  const saved =
    done.said === 'stopped'
      ? say(words['beheer.stop.klaar'], { name: done.name, time: clockTime(done.at) })
      : say(words[doneWords[done.said]])
  return <Confirmation say={say} language={viewer.voice.language} saved={saved} />
}

export type StartLook = StaffLook & {
  requests: number
  questions: number
  letters: number
  signals: number
  peers: number
  left: readonly WorkerLine[]
  absent: readonly WorkerLine[]
}

/** B-01: what waits, and who has not been here for long. */
export function StartPage({ asked, look }: { asked: Asked; look: StartLook }) {
  const { requests, questions, letters, signals, peers, left, absent } = look
  const isQuiet = requests + questions + letters + signals + peers + left.length + absent.length === 0
  return (
    <AdministrationFrame asked={asked} look={look} screen={speaker(look.viewer.voice)(words['beheer.start'])}>
      {(say) => (
        <>
          {isQuiet ? <p>{say(words['beheer.start.leeg'])}</p> : null}
          <Rows>
            {requests === 0 ? null : (
              <StepRow title={say(words['beheer.start.verzoeken'], { count: requests })} href="/beheer/verzoeken" />
            )}
            {questions === 0 ? null : (
              <StepRow
                title={say(words['beheer.start.vragen'], { count: questions })}
                more={say(words['beheer.start.vragen.wie'])}
              />
            )}
            {signals === 0 ? null : (
              <StepRow title={say(words['beheer.start.signalen'], { count: signals })} href="/beheer/signalen" />
            )}
            {peers === 0 ? null : (
              <StepRow title={say(words['beheer.start.peers'], { count: peers })} href="/beheer/ervaringsdeskundigen" />
            )}
            {letters === 0 ? null : (
              <StepRow
                title={say(words['beheer.start.post'], { count: letters })}
                more={say(words['beheer.start.post.hoe'])}
              />
            )}
          </Rows>
          <PeopleList say={say} look={look} title={say(words['beheer.start.weg'])} id="weg" people={left} />
          <PeopleList say={say} look={look} title={say(words['beheer.start.afwezig'])} id="afwezig" people={absent} />
          <LoneLink href="/beheer/signalen">{say(words['beheer.signalen'])}</LoneLink>
          <LoneLink href="/beheer/ervaringsdeskundigen">{say(words['beheer.peers'])}</LoneLink>
          <LoneLink href="/beheer/mensen">{say(words['beheer.mensen'])}</LoneLink>
        </>
      )}
    </AdministrationFrame>
  )
}

type ListProps = { say: Say; look: StaffLook; title: string; id: string; people: readonly WorkerLine[] }

function PeopleList({ say, look, title, id, people }: ListProps) {
  if (people.length === 0) return null
  return (
    <section class="onsplan-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <PeopleRows say={say} look={look} people={people} />
    </section>
  )
}

export function PeopleRows({ say, look, people }: Omit<ListProps, 'title' | 'id'>) {
  return (
    <Rows>
      {people.map((line) => (
        <StepRow
          title={line.who.name}
          href={`/beheer/mensen/${line.who.id}`}
          more={say(words['beheer.persoon.regel'], { role: roleName(say, line.role), organisation: line.organisation })}
          tag={<UntilTag say={say} look={look} line={line} />}
        />
      ))}
    </Rows>
  )
}

export function UntilTag({ say, look, line }: { say: Say; look: StaffLook; line: WorkerLine }) {
  if (line.untilOn === null) return null
  const date = longDay(look.viewer.voice, line.untilOn, look.today)
  return <Tag>{say(words[line.works ? 'beheer.persoon.tot' : 'beheer.persoon.weg'], { date })}</Tag>
}

/** What a worker may be, also in roles that nobody is given here. */
const named = [...roles, 'safetyOfficer', 'behaviouralScientist'] as const

export const roleName = (say: Say, role: string): string => {
  const known = named.find((one) => one === role)
  return known === undefined ? role : say(words[`beheer.rol.${known}`])
}

export const standInOptions = (people: readonly StaffName[]) =>
  people.map(({ id, name }) => ({ value: id, label: name }))
