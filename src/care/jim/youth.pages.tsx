/** G-11 and J-05: the youth chooses, asks, tells and stops; for who coordinates the same address shows what was told. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { text } from '#platform/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { Details } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { JimCard } from './card.views.tsx'
import {
  askJim,
  candidateHere,
  candidatesOf,
  runningJim,
  sayAnswer,
  successorOf,
  tellOfJim,
} from './choose.commands.ts'
import { chooserHere, jimAmong, jimPlace, jimsOf, ownJimLook, standingOf } from './jim.commands.ts'
import { askingIn, fieldOfAsking } from './jim.form.ts'
import type { Asking, AskProblem, Jim, StandingJim } from './jim.ts'
import { AnswerForm, AskForm, HowToAsk, Positions, TellForm, WhoCouldItBe } from './jim.views.tsx'
import { jimWords } from './jim.words.ts'
import { isIn, StandingNow, StopForm } from './standing.views.tsx'

const look = (page: Page) => ({ ...ownJimLook(page.param('familyId'), 'read'), done: doneOn(page.query) })

const back = ({ say }: Dossier) => ({ href: '/jouw-deel', name: say(uiWords['knop.terug']) })

export const ownJimPage = (page: Page): Promise<Answer> => ownPage(page, undefined)

function ownPage(page: Page, problem: 'says' | undefined): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    chooserHere(dossier)
    const { say } = dossier
    const jims = await jimsOf(dossier)
    const running = runningJim(dossier, jims)
    const standing = running === undefined ? undefined : await standingOf(dossier, running)
    const error = problem === undefined ? undefined : say(uiWords['fout.kies'])
    const [newest] = jims.filter(({ youth }) => youth === dossier.viewer.person)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(jimWords[standing === undefined ? 'jim.kop' : 'jong.jim'])}
        back={back(dossier)}
        tab="today"
        problems={error === undefined ? undefined : [{ field: 'says', text: error }]}
      >
        {standing === undefined ? (
          <>
            {newest?.answer === 'no' && newest.endedAt === null ? (
              <p>{say(jimWords['jim.status.nee'], { name: newest.name })}</p>
            ) : null}
            {newest === undefined ? null : <WhoStopped seen={dossier} jim={newest} />}
            <p>{say(jimWords['jim.uitleg'])}</p>
            <WhoCouldItBe seen={dossier} people={await candidatesOf(dossier)} first={successorOf(dossier, jims)} />
            <LoneLink href="/weten/jim">{say(jimWords['jim.meer'])}</LoneLink>
          </>
        ) : (
          <Running page={page} dossier={dossier} standing={standing} error={error} />
        )}
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

/** Of a JIM who stopped; that the youth did so the youth knows. Why who coordinates did is told in person. */
function WhoStopped({ seen, jim: { name, youth, person, endedBy } }: { seen: Dossier; jim: Jim }) {
  const { say } = seen
  if (endedBy === null || endedBy === youth) return null
  if (endedBy === person) return <p>{say(jimWords['jim.gestopt.zelf'], { name })}</p>
  const company = coordinatorOf(seen)?.name ?? seen.viewer.municipalityName
  return <p>{say(jimWords['jim.gestopt.veilig'], { name, company })}</p>
}

type RunningProps = { page: Page; dossier: Dossier; standing: StandingJim; error: string | undefined }

function Running({ page, dossier, standing, error }: RunningProps) {
  const { say } = dossier
  const { jim, state, positions, asksParents } = standing
  const told = { asked: page, seen: dossier }
  const company = coordinatorOf(dossier)?.name
  const isHere = isIn(dossier, jim)
  const doubting = state === 'talking' ? positions.find(({ says }) => says === 'no') : undefined
  return (
    <>
      {state === 'asked' ? (
        <>
          <h2>{say(jimWords['jim.status.gevraagd'], { name: jim.name })}</h2>
          <HowToAsk seen={dossier} jim={jim} company={company} />
        </>
      ) : null}
      {company === undefined ? null : (
        <>
          {jim.age === 'almostAdult' && jim.toldAt === null ? (
            <p>{say(jimWords['jim.jong'], { name: company })}</p>
          ) : null}
          {state === 'saidYes' ? <TellForm {...told} jim={jim} to={company} parents={asksParents} /> : null}
        </>
      )}
      {state === 'asked' ? <AnswerForm {...told} jim={jim} error={error} /> : null}
      {state === 'saidYes' ? (
        <Details summary={say(jimWords['jim.anders'], { name: jim.name })} open={error !== undefined}>
          <AnswerForm {...told} jim={jim} error={error} />
        </Details>
      ) : null}
      {!isHere && (state === 'awaitingPositions' || state === 'awaitingConditions') ? (
        <>
          <h2>{say(jimWords['jim.status.ja'], { name: jim.name })}</h2>
          {company === undefined ? null : <p>{say(jimWords['jim.kijkt'], { name: company })}</p>}
        </>
      ) : null}
      {doubting === undefined ? null : (
        <p>{say(jimWords['jim.oudersnee'], { name: nameOf(dossier, doubting.holder) })}</p>
      )}
      {state === 'positioned' || isHere ? (
        <StandingNow seen={dossier} jim={jim} isRefused={state === 'talking'} />
      ) : null}
      <Positions seen={dossier} positions={positions} />
      <StopForm {...told} jim={jim} />
    </>
  )
}

function askPage(page: Page, asking: Asking, problem?: AskProblem): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { name } = await candidateHere(dossier, page.param('memberId'))
    const field = problem === undefined ? '' : fieldOfAsking[problem]
    const error = problem === undefined ? '' : sentenceOf(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(jimWords['jim.kop'])}
        heading={name}
        back={{ href: jimPlace(dossier.family.id), name: dossier.say(jimWords['jim.kop']) }}
        tab="today"
        problems={problem === undefined ? undefined : [{ field, text: error }]}
      >
        <AskForm
          asked={page}
          seen={dossier}
          name={name}
          asking={asking}
          errors={problem === undefined ? {} : { [field]: error }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

const sentenceOf = ({ say }: Dossier, problem: AskProblem): string => {
  if (problem === 'tooYoung') return say(jimWords['jim.tejong'])
  return say(problem === 'parent' ? jimWords['jim.fout.ouder'] : uiWords['fout.kies'])
}

export const askJimPage = async (page: Page): Promise<Answer> =>
  askPage(page, askingIn((await draftOf(page, page.path)) ?? {}))

export async function askSomeone(page: Page): Promise<Answer> {
  const asking = askingIn(page.fields)
  const place = { familyId: page.param('familyId'), member: page.param('memberId'), draft: page.path }
  const outcome = await askJim(knockOf(page), page, { ...asking, ...place })
  return 'problem' in outcome ? askPage(page, asking, outcome.problem) : landed(page, outcome)
}

export async function heardAnswer(page: Page): Promise<Answer> {
  const said = { familyId: page.param('familyId'), jim: page.param('jimId'), says: text(page.fields, 'says') }
  const outcome = await sayAnswer(knockOf(page), page, said)
  return 'problem' in outcome ? ownPage(page, outcome.problem) : landed(page, outcome)
}

export async function tellIt(page: Page): Promise<Answer> {
  const familyId = page.param('familyId')
  const outcome = await tellOfJim(knockOf(page), page, familyId, page.param('jimId'))
  return landed(page, 'to' in outcome ? outcome : { to: jimPlace(familyId) })
}

/** The card to give by hand: it names nobody but the two of them. */
export const jimCardPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), ownJimLook(page.param('familyId'), 'print'), async (dossier) => {
    const me = chooserHere(dossier)
    const jim = jimAmong(await jimsOf(dossier), page.param('jimId'))
    if (jim.youth !== me.id) throw new Refusal('notFound')
    return show(<JimCard asked={page} seen={dossier} child={me.name} jim={jim} site={page.site} />)
  })
