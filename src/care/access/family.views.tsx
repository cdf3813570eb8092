import type { ComponentChildren, VNode } from 'preact'
import { asDay, isDay, longDay } from '#platform/dates.ts'
import { type Say, speaker, type Words } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import type { FieldProblem } from '#ui/error-summary.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { Frame } from '#ui/frame.views.tsx'
import { type FrameLanguage, sayInFrame } from '#ui/frame-language.ts'
import { IdentityBar } from '#ui/identity-bar.views.tsx'
import { namesOf } from '#ui/names.ts'
import type { Tab } from '#ui/navigation.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { accessWords } from './access.words.ts'
import {
  coordinatorOf,
  hasMessages,
  knowsYouthFromOutside,
  type Notice,
  nameOf,
  readsTopic,
  type Frame as Seen,
  seenInEmergency,
} from './frame.ts'

/** What a page of any kind takes from its request; `Page` of the web fits. */
export type Asked = {
  house: {
    assets: { css: string; js: string; font: string; icon: string }
    words: Readonly<Record<string, Words<never>>>
    demonstration: boolean
  }
  look: { frameLanguage?: FrameLanguage | undefined }
  path: string
  csrf: string
  nonce: string
  now: Date
  fresh(): string
}

type FamilyTab = 'today' | 'plan' | 'circle' | 'messages' | 'worries' | 'safety' | 'invite'

export type FamilyFrameProps = {
  asked: Asked
  seen: Seen & { say: Say }
  /** The kind of page, for the title; a heading with a name goes in `heading`. */
  screen: string
  heading?: string | undefined
  /** Where this page belongs in the menus; most of a family's pages lie in the plan. */
  tab?: FamilyTab
  /** P-05: one large shared screen, no menus, also on a worker's device. */
  shared?: boolean
  series?: { n: number; total: number } | undefined
  back?: { href: string; name: string } | undefined
  problems?: readonly FieldProblem[] | undefined
  print?: 'large-letters' | undefined
  wide?: boolean | undefined
  /** The content brings the h1 itself, as a page for paper does. */
  ownHeading?: boolean | undefined
  children: ComponentChildren
}

/** Every page about one family: the frame of who looks, and on top what was just done. */
export function FamilyFrame({ asked, seen, tab = 'plan', shared = false, children, ...page }: FamilyFrameProps): VNode {
  const { viewer, say } = seen
  const works = viewer.role !== null
  // Who only guards safety here has no other page of this family to go to.
  const guards = viewer.role !== null && !seen.isCoordinator && (viewer.role === 'safetyOfficer' || tab === 'safety')
  const inEmergency = seenInEmergency(seen).map((id) => nameOf(seen, id))
  const coordinator = coordinatorOf(seen)
  const phone = coordinator?.phone ?? viewer.helpDeskPhone
  return (
    <Frame
      {...ofViewer(viewer, asked)}
      say={say}
      register={works && !shared ? 'work' : 'regular'}
      help={coordinator === undefined ? { phone } : { name: coordinator.name, phone }}
      tabs={shared ? undefined : works ? workTabs(say) : familyTabs(inFrame(seen, asked), tab)}
      identity={
        works && !shared ? (
          <IdentityBar
            name={seen.family.name}
            menuLabel={say(accessWords['gezin.menu'])}
            menu={
              guards
                ? []
                : familyMenu(seen, tab).filter(({ href }) => inEmergency.length === 0 || href.endsWith('/plan'))
            }
          />
        ) : undefined
      }
      live={guards ? undefined : `/gezin/${seen.family.id}/nieuws`}
      {...page}
    >
      {inEmergency.length === 0 ? null : (
        <p class="onsplan-help">
          {say(accessWords['nood.kijkt'], { name: namesOf(say, viewer.voice.language, inEmergency) })}
        </p>
      )}
      {seen.done === undefined ? null : <JustDone asked={asked} seen={seen} notice={seen.done.notice} />}
      {children}
    </Frame>
  )
}

/** The way back from the pages that the plan leads to. */
export const backToPlan = ({ say, family }: Pick<Seen, 'family'> & { say: Say }) => ({
  href: `/gezin/${family.id}/plan`,
  name: say(uiWords['bevestig.naar.plan']),
})

/** The part of a frame that follows from who is signed in. */
export function ofViewer(viewer: Seen['viewer'], asked: Asked) {
  return {
    voice: viewer.voice,
    frameLanguage: asked.look.frameLanguage,
    theme: viewer.theme,
    textSize: viewer.textSize,
    calm: viewer.calm,
    readAloud: viewer.readAloud,
    path: asked.path,
    csrf: asked.csrf,
    demo: asked.house.demonstration,
    session: Math.max(0, Math.round((viewer.endsAt.getTime() - asked.now.getTime()) / 1000)),
    ...(viewer.device === 'work' ? {} : { device: viewer.device, owner: viewer.account }),
    assets: asked.house.assets,
    nonce: asked.nonce,
    signedIn: true,
    municipality: viewer.municipalityName,
  } as const
}

type Reader = Seen & { say: Say }

const inFrame = (seen: Reader, { look }: Asked): Reader => ({ ...seen, say: sayInFrame(seen.say, look.frameLanguage) })

/** The circle is a way only for who may read about somebody's. */
function toCircle(seen: Reader, tab: FamilyTab): Tab[] {
  if (!readsTopic(seen, 'circle')) return []
  const href = `/gezin/${seen.family.id}/kring`
  return [{ name: seen.say(uiWords['nav.kring']), href, current: tab === 'circle', icon: 'circle' }]
}

/** Messages are about the plan, so they are there for who may read about somebody's goals. */
function toMessages(seen: Reader, tab: FamilyTab): Tab[] {
  if (!readsTopic(seen, 'goals') || !hasMessages(seen)) return []
  const href = `/gezin/${seen.family.id}/berichten`
  return [{ name: seen.say(uiWords['nav.berichten']), href, current: tab === 'messages', icon: 'messages' }]
}

/** Who takes part and reads no goals, or only single ones, has an own first page and no plan to go to. */
function toPlan(seen: Reader, tab: FamilyTab): Tab[] {
  if (!seen.isFamily && !readsTopic(seen, 'goals')) return []
  const href = `/gezin/${seen.family.id}/plan`
  return [{ name: seen.say(uiWords['nav.plan']), href, current: tab === 'plan', icon: 'plan' }]
}

/** Who knows a youth from outside says here that he or she is worried. */
function toWorries(seen: Reader, tab: FamilyTab): Tab[] {
  if (!knowsYouthFromOutside(seen)) return []
  const href = `/gezin/${seen.family.id}/zorgen`
  return [{ name: seen.say(accessWords['nav.zorgen']), href, current: tab === 'worries', icon: 'alert' }]
}

const familyTabs = (seen: Reader, tab: FamilyTab): Tab[] => [
  { name: seen.say(uiWords['nav.vandaag']), href: '/vandaag', current: tab === 'today', icon: 'today' },
  ...toPlan(seen, tab),
  ...toCircle(seen, tab),
  ...toMessages(seen, tab),
  ...toWorries(seen, tab),
]

type WorkTab = 'list' | 'search'

const workTabs = (say: Say, tab?: WorkTab): Tab[] => [
  { name: say(accessWords['nav.werklijst']), href: '/werklijst', current: tab === 'list' },
  { name: say(accessWords['nav.zoeken']), href: '/zoeken', current: tab === 'search' },
]

export type StaffFrameProps = Pick<FamilyFrameProps, 'screen' | 'heading' | 'back' | 'problems' | 'children'> & {
  asked: Asked
  viewer: Seen['viewer']
  tab?: WorkTab
}

/** A page of somebody who works here, about no one family. */
export function StaffFrame({ asked, viewer, tab, children, ...page }: StaffFrameProps): VNode {
  const say = speaker(viewer.voice)
  return (
    <Frame
      {...ofViewer(viewer, asked)}
      say={say}
      register="work"
      help={{ phone: viewer.helpDeskPhone }}
      tabs={workTabs(say, tab)}
      {...page}
    >
      {children}
    </Frame>
  )
}

const familyMenu = (seen: Reader, tab: FamilyTab, { say, family } = seen): Tab[] => [
  { name: say(accessWords['nav.gezin']), href: `/gezin/${family.id}`, current: tab === 'today' },
  { name: say(uiWords['nav.plan']), href: `/gezin/${family.id}/plan`, current: tab === 'plan' },
  ...toCircle(seen, tab),
  ...toMessages(seen, tab),
  { name: say(accessWords['pro.menu.veiligheid']), href: `/gezin/${family.id}/veiligheid`, current: tab === 'safety' },
  { name: say(accessWords['nav.uitnodigen']), href: `/gezin/${family.id}/uitnodigen`, current: tab === 'invite' },
]

function JustDone({ asked, seen, notice }: { asked: Asked; seen: Seen & { say: Say }; notice: Notice }) {
  const { say } = seen
  const sentence = (key: string) => sayNotice(seen, asked, key, notice.values ?? {})
  return (
    <Confirmation
      say={say}
      language={seen.viewer.voice.language}
      saved={sentence(notice.said)}
      seenBy={notice.seenBy?.map((id) => nameOf(seen, id))}
      {...(notice.next === undefined ? {} : { next: sentence(notice.next) })}
      ways={(notice.ways ?? [])
        .filter(({ to }) => to !== asked.path)
        .map(({ key, to }) => ({ name: sentence(key), href: to }))}
      undo={
        notice.undo === undefined ? undefined : (
          <Form action={notice.undo} csrf={asked.csrf} op={asked.fresh()}>
            <Button kind="other">{say(uiWords['knop.zetterug'])}</Button>
          </Form>
        )
      }
    />
  )
}

/** Values that are ids of people are said as their names, days in full. */
function sayNotice(
  seen: Seen & { say: Say },
  asked: Asked,
  key: string,
  values: Record<string, string | number>,
): string {
  const words = asked.house.words[key]
  if (words === undefined) return seen.say(uiWords['bevestig.bewaard'])
  const said = (value: string | number) =>
    nameOf(seen, String(value)) ||
    (isDay(String(value)) ? longDay(seen.viewer.voice, asDay(String(value)), seen.today) : value)
  const named = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, said(value)]))
  return (seen.say as (words: Words<never>, values: unknown) => string)(words, named)
}
