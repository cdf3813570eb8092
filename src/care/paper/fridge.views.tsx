import type { ComponentChildren } from 'preact'
import type { Asked } from '#care/access/family.views.tsx'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { coordinatorOf, isFamilyOrCoordinator } from '#care/access/frame.ts'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import { byDay } from '#care/dossier/goal-on-page.views.tsx'
import type { PlanOnPage } from '#care/dossier/plan-on-page.ts'
import { waysOf } from '#care/dossier/ways.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import type { SeenGoal, SeenStep } from '#care/goals/seen.ts'
import { isOpen } from '#care/goals/step.ts'
import { picturePlanWords } from '#care/picturePlan/picture-plan.words.ts'
import { sheetPlace } from '#care/sheets/sheet.ts'
import { SheetChoice } from '#care/sheets/sheets.views.tsx'
import { sheetWords } from '#care/sheets/sheets.words.ts'
import { childrenOf } from '#care/steps/for-child.ts'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { doerName, whenOf } from '#care/steps/step-list.views.tsx'
import { longDay } from '#platform/dates.ts'
import { Acts, Button, PrintButton } from '#ui/button.views.tsx'
import { Card, EmptyState } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { CheckList, PrintPage } from '#ui/print-page.views.tsx'
import { QrSquare } from '#ui/qr.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { fitsOnFridge, type GoalOnFridge } from './fridge.ts'
import { paperWords } from './paper.words.ts'

type Paper = { asked: Asked; glance: Reader; seen: PlanOnPage }

/** G-23: one choice leads to the paper; first the question who can read it on the wall. */
export function PrintChoice({ asked, glance, seen }: Paper) {
  const { say } = glance
  const ways = waysOf(glance.family.id)
  const makesSheets = isFamilyOrCoordinator(glance)
  const isEmpty = seen.plan === undefined || (seen.goals.length === 0 && seen.strengths.length === 0)
  return (
    <FamilyFrame
      asked={asked}
      seen={glance}
      screen={say(dossierWords['print.titel'])}
      back={{ href: ways.plan, name: say(dossierWords['plan.kop']) }}
    >
      {isEmpty ? (
        <EmptyState text={say(makesSheets ? sheetWords['print.leeg'] : dossierWords['plan.leeg'])}>
          {makesSheets ? (
            <Button href={sheetPlace(glance.family.id)}>{say(sheetWords['invulblad.maak'])}</Button>
          ) : (
            <Button href={ways.plan}>{say(dossierWords['vandaag.naarplan'])}</Button>
          )}
        </EmptyState>
      ) : (
        <>
          <p>{say(dossierWords['print.kop'], { date: longDay(glance.viewer.voice, glance.today, glance.today) })}</p>
          <Card title={say(dossierWords['print.koelkast'])}>
            <p>{say(dossierWords['print.wiekanlezen'])}</p>
            <Product glance={glance} at={`${ways.print}/koelkast`} main />
            <LoneLink href={`${ways.print}/koelkast?cijfers=ja`}>{say(dossierWords['print.meecijfers'])}</LoneLink>
          </Card>
          <Card title={say(dossierWords['print.heelplan'])}>
            <p>{say(dossierWords['print.heelplan.uitleg'])}</p>
            <Product glance={glance} at={`${ways.print}/heel-plan`} />
          </Card>
          {childrenOf(glance).map(({ id, name }) => (
            <Card title={say(picturePlanWords['print.platenplan'], { child: name })}>
              <p>{say(picturePlanWords['print.platenplan.uitleg'], { child: name })}</p>
              <Product glance={glance} at={`${ways.print}/platenplan/${id}`} />
              <LoneLink href={`${ways.print}/platenplan/${id}?kaartjes=ja`}>
                {say(picturePlanWords['print.platenplan.kaartjes'])}
              </LoneLink>
            </Card>
          ))}
          {makesSheets ? <SheetChoice seen={glance} /> : null}
        </>
      )}
      {makesSheets ? <ByPost glance={glance} /> : null}
    </FamilyFrame>
  )
}

function ByPost({ glance: { say, family, isFamily } }: { glance: Reader }) {
  return (
    <>
      {isFamily ? <p>{say(paperWords['print.fout'])}</p> : null}
      <LoneLink href={`${waysOf(family.id).print}/op-papier`}>
        {say(dossierWords[isFamily ? 'papier.naar' : 'pro.papier.naar'])}
      </LoneLink>
    </>
  )
}

function Product({ glance: { say }, at, main = false }: { glance: Reader; at: string; main?: boolean }) {
  return (
    <Acts>
      <Button kind={main ? 'main' : 'other'} href={at}>
        {say(dossierWords['print.maak'])}
      </Button>
      <Button kind="other" href={`${at}?letters=groot`}>
        {say(dossierWords['print.groteletters'])}
      </Button>
    </Acts>
  )
}

export type PaperPage = Paper & { large: boolean }

/** Above the paper and not on it: printing, and the way back. */
export function ForScreen({ glance }: { glance: Reader }) {
  const { say } = glance
  return (
    <div class="onsplan-screen-only">
      <PrintButton say={say} />
    </div>
  )
}

export type FridgeProps = PaperPage & { numbers: boolean; squares: readonly (readonly boolean[])[] }

/** Koelkast: one side of A4. Call names only; no surname, no address, and numbers only when they were asked for. */
export function FridgePage({ asked, glance, seen, large, numbers, squares }: FridgeProps) {
  const { say, viewer } = glance
  const onWall = seen.goals.filter(({ state, audience }) => state === 'active' && audience !== 'onlyMe')
  const running = onWall.map((goal) => onFridge(glance, goal, numbers))
  const fits = fitsOnFridge(running, large ? 'large' : 'normal')
  const isMore = running.some(({ actions }, at) => actions.length > (fits[at] ?? 0))
  const coordinator = coordinatorOf(glance)
  const phone = coordinator?.phone ?? viewer.helpDeskPhone
  const due = seen.review?.dueOn
  const next = due === undefined || due < glance.today ? undefined : due
  return (
    <PaperFrame paper={{ asked, glance, seen }} screen={say(dossierWords['print.koelkast'])} large={large}>
      <PrintPage
        title={say(dossierWords['plan.kop'])}
        product={say(partWords['alg.naam'])}
        municipality={viewer.municipalityName}
        state={stateOf(glance, seen)}
      >
        {fits.map((actions, at) => (
          <FridgeGoal glance={glance} goal={running[at]} actions={actions} />
        ))}
        {running.length > fits.length ? (
          <p>{say(dossierWords['print.meer'])}</p>
        ) : isMore ? (
          <p>{say(dossierWords['print.meeracties'])}</p>
        ) : null}
        <div class="onsplan-sheet__last">
          <div>
            {next === undefined ? null : (
              <p>
                <strong>
                  {say(dossierWords['print.afspraak'], { date: longDay(viewer.voice, next, glance.today) })}
                </strong>
              </p>
            )}
            {coordinator === undefined ? null : (
              <p>{say(dossierWords['print.bel'], { name: coordinator.name, phone })}</p>
            )}
          </div>
          <figure class="onsplan-sheet__scan">
            <QrSquare squares={squares} label={say(dossierWords['print.inloggen'])} />
            <figcaption>{say(dossierWords['print.inloggen'])}</figcaption>
          </figure>
        </div>
      </PrintPage>
    </PaperFrame>
  )
}

type Shown = GoalOnFridge & { steps: readonly SeenStep[]; own: number | undefined }

/** What the paper would say of a goal if it had all the room it wants. */
function onFridge(glance: Reader, goal: SeenGoal, numbers: boolean): Shown {
  const own = goal.scores.findLast(({ rater, counts }) => rater === glance.viewer.person && counts)?.value
  const steps = byDay(goal.steps.filter(({ state, audience }) => isOpen(state) && audience !== 'onlyMe'))
  return {
    title: goal.title,
    hasNumber: numbers && own !== undefined,
    actions: steps.map((step) => stepLine(glance, step)),
    steps,
    own,
  }
}

function FridgeGoal({ glance, goal, actions }: { glance: Reader; goal: Shown | undefined; actions: number }) {
  const { say, viewer } = glance
  if (goal === undefined) return null
  const doers = [...Map.groupBy(goal.steps.slice(0, actions), (step) => doerName(glance, step))]
  return (
    <section class="onsplan-sheet__goal">
      <h2>{goal.title}</h2>
      {goal.hasNumber && goal.own !== undefined ? (
        <p>
          <strong>{`${viewer.name}, ${say(goalWords['meting.nu'], { score: goal.own })}`}</strong>
        </p>
      ) : null}
      {doers.map(([name, ofDoer]) => (
        <div class="onsplan-sheet__doer">
          <p>{say(dossierWords['print.voor'], { name })}</p>
          <CheckList items={ofDoer.map((step) => stepLine(glance, step))} />
        </div>
      ))}
    </section>
  )
}

export const stepLine = (glance: Reader, step: SeenStep): string =>
  glance.say(dossierWords['print.actie'], { what: step.what, when: whenOf(glance, step, true) })

export function stateOf({ say, viewer, today }: Reader, seen: PlanOnPage): string {
  const date = longDay(viewer.voice, today, today)
  if (seen.version === undefined) return say(dossierWords['print.stand.zonder'], { date })
  return say(dossierWords['print.stand'], { date, n: seen.version.no })
}

export function PaperFrame({
  paper: { asked, glance },
  screen,
  large,
  children,
}: {
  paper: Paper
  screen: string
  large: boolean
  children: ComponentChildren
}) {
  const { say, family } = glance
  return (
    <FamilyFrame
      asked={asked}
      seen={glance}
      screen={screen}
      print={large ? 'large-letters' : undefined}
      ownHeading
      back={{ href: waysOf(family.id).print, name: say(uiWords['knop.terug']) }}
    >
      <ForScreen glance={glance} />
      {children}
    </FamilyFrame>
  )
}
