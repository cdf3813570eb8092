import type { ComponentChildren } from 'preact'
import { nameOf, readsTopic } from '#care/access/frame.ts'
import { planWords } from '#care/plan/plan.words.ts'
import { NotAgreeing } from '#care/statements/statements.views.tsx'
import { dayOf, longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { EmptyState, Fold } from '#ui/card.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'
import { dossierWords } from './dossier.words.ts'
import type { Told } from './goal-on-page.views.tsx'
import type { NoticedWords } from './plan-on-page.ts'
import { waysOf } from './ways.ts'

const noticedOnPage = 3

/** Who reads of nobody here what goes well is not asked to begin with it. */
export const hasStrengths = ({ seen }: Told, strengths: readonly NoticedWords[]): boolean =>
  strengths.length > 0 || readsTopic(seen, 'strengthsAndWorries')

export function Strengths({ told, strengths }: { told: Told; strengths: readonly NoticedWords[] }) {
  const { say, family } = told.seen
  const ways = waysOf(family.id)
  if (!hasStrengths(told, strengths)) return null
  return (
    <section class="onsplan-stack" aria-labelledby="goed">
      <h2 id="goed">{say(dossierWords['plan.goed'])}</h2>
      {strengths.length === 0 ? (
        <EmptyState text={say(planWords['goed.leeg'])}>
          <Button kind="other" href={ways.noticed}>
            {say(dossierWords['plan.schrijfgoed'])}
          </Button>
        </EmptyState>
      ) : (
        <Some told={told} kind="goed" noticed={strengths}>
          <a class="onsplan-link" href={ways.noticed}>
            {say(dossierWords['plan.allesgoed'])}
          </a>
        </Some>
      )}
    </section>
  )
}

export function Worries({ told, worries }: { told: Told; worries: readonly NoticedWords[] }) {
  if (worries.length === 0) return null
  return (
    <section class="onsplan-stack" aria-labelledby="zorgen">
      <h2 id="zorgen">{told.seen.say(dossierWords['plan.zorgen'])}</h2>
      <Some told={told} kind="lastig" noticed={worries} />
    </section>
  )
}

type Kind = 'goed' | 'lastig'
type SomeProps = { told: Told; kind: Kind; noticed: readonly NoticedWords[]; children?: ComponentChildren }

/** One text stands open, the next two behind a fold: a phone shows what there is without scrolling past all of it. */
function Some({ told, kind, noticed, children }: SomeProps) {
  const [first, ...more] = noticed.slice(0, noticedOnPage)
  return (
    <>
      {first === undefined ? null : <Words told={told} kind={kind} noticed={first} />}
      {more.length === 0 ? (
        children
      ) : (
        <Fold summary={told.seen.say(dossierWords['plan.leesnog'], { count: more.length })}>
          {more.map((one) => (
            <Words told={told} kind={kind} noticed={one} />
          ))}
          {children}
        </Fold>
      )}
    </>
  )
}

function Words({ told: { seen }, kind, noticed }: { told: Told; kind: Kind; noticed: NoticedWords }) {
  const by = `${nameOf(seen, noticed.author)}, ${longDay(seen.viewer.voice, dayOf(noticed.at), seen.today)}`
  return (
    <OwnWords text={noticed.words} by={by}>
      <NotAgreeing seen={seen} kind={kind} item={noticed} />
    </OwnWords>
  )
}
