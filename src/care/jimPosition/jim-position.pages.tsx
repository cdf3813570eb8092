/** G-11 for who has custody, and what who coordinates does with a JIM that was told. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf, sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { toldJimLook, toldPlace } from '#care/jim/jim.commands.ts'
import { jimWords } from '#care/jim/jim.words.ts'
import { type Fields, text } from '#platform/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { LoneLink } from '#ui/facts.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import {
  askedHolder,
  askParent,
  keepConditions,
  positionReaders,
  questionHere,
  sayPosition,
  toldHere,
  toldJims,
  writeDownPosition,
} from './jim-position.commands.ts'
import { fieldOfCondition, fieldOfPosition, lookedAtIn, positionTyped } from './jim-position.form.ts'
import { type ConditionProblem, type LookedAt, type PositionProblem, wordsLength } from './jim-position.ts'
import { ConditionForm, PositionForm, ToldJim } from './jim-position.views.tsx'

const look = (page: Page) => ({ ...toldJimLook(page.param('familyId'), 'read'), done: doneOn(page.query) })

/** For who coordinates. */
export const toldJimsPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    const { say, family } = dossier
    const all = await toldJims(dossier)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(jimWords['pro.jim.kop'])}
        back={{ href: `/gezin/${family.id}`, name: say(uiWords['knop.terug']) }}
      >
        {all.length === 0 ? <p>{say(jimWords['pro.jim.leeg'])}</p> : null}
        {all.map((standing) => (
          <ToldJim asked={page} seen={dossier} standing={standing} />
        ))}
        {all.length === 0 ? null : (
          <LoneLink href={`/gezin/${family.id}/netwerk/gehoord`}>{say(jimWords['pro.jim.gezegd'])}</LoneLink>
        )}
      </FamilyFrame>,
    )
  })

export async function askThisParent(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), jim: page.param('jimId'), holder: page.param('personId') }
  return landed(page, await askParent(knockOf(page), page, wish))
}

const positionSentence = ({ say }: Dossier, problem: PositionProblem): string =>
  problem === 'tooLong' ? say(uiWords['fout.telang'], { max: wordsLength }) : say(uiWords['fout.kies'])

function positionForm(page: Page, typed: Fields | undefined, problem?: PositionProblem): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const standing = await questionHere(dossier, page.param('jimId'))
    const { say, viewer } = dossier
    const child = nameOf(dossier, standing.jim.youth)
    const own = standing.positions.find(({ holder }) => holder === viewer.person)
    const wrong = problem && { field: fieldOfPosition[problem], text: positionSentence(dossier, problem) }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(jimWords['jim.ouder.titel'])}
        heading={say(jimWords['jim.ouder.kop'], { child })}
        back={{ href: '/vandaag', name: say(uiWords['knop.terug']) }}
        tab="today"
        problems={wrong && [wrong]}
      >
        <p class="onsplan-lead">{say(jimWords['jim.ouder.vraag'], { child, name: standing.jim.name })}</p>
        <p>{say(jimWords['jim.ouder.uitleg'], { child })}</p>
        {own === undefined || own.typedBy === null ? null : (
          <p class="onsplan-help">{say(jimWords['pro.jim.zei.door'], { name: nameOf(dossier, own.typedBy) })}</p>
        )}
        <PositionForm
          asked={page}
          seen={dossier}
          typed={
            typed === undefined ? { says: own?.says ?? '', words: own?.words ?? '', channel: '' } : positionTyped(typed)
          }
          readers={positionReaders(dossier, standing)}
          errors={wrong === undefined ? {} : { [wrong.field]: wrong.text }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export const spokenPage = (page: Page): Promise<Answer> => spokenForm(page, undefined)

function spokenForm(page: Page, problem: PositionProblem | undefined): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const holder = page.param('personId')
    const { jim } = await askedHolder(dossier, page.param('jimId'), holder)
    const { say, family } = dossier
    const name = nameOf(dossier, holder)
    const wrong = problem && { field: fieldOfPosition[problem], text: positionSentence(dossier, problem) }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(jimWords['pro.jim.kop'])}
        heading={say(jimWords['pro.jim.zei.naar'], { name })}
        back={{ href: toldPlace(family.id), name: say(jimWords['pro.jim.kop']) }}
        problems={wrong && [wrong]}
      >
        <p>{say(jimWords['pro.jim.zei.uitleg'], { name })}</p>
        <PositionForm
          asked={page}
          seen={dossier}
          spokenBy={name}
          typed={positionTyped(await sentOrKept(page))}
          readers={[jim.youth, holder]}
          errors={wrong === undefined ? {} : { [wrong.field]: wrong.text }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function wroteDownSaid(page: Page): Promise<Answer> {
  const on = { familyId: page.param('familyId'), jim: page.param('jimId'), holder: page.param('personId') }
  const wish = { ...on, ...positionTyped(page.fields), draft: page.path }
  const outcome = await writeDownPosition(knockOf(page), page, wish)
  return 'problem' in outcome ? spokenForm(page, outcome.problem) : landed(page, outcome)
}

export const positionPage = async (page: Page): Promise<Answer> => positionForm(page, await draftOf(page, page.path))

export async function sayWhatIThink(page: Page): Promise<Answer> {
  const outcome = await sayPosition(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), jim: page.param('jimId'), draft: page.path },
    ...{ says: text(page.fields, 'says'), words: text(page.fields, 'words') },
  })
  return 'problem' in outcome ? positionForm(page, page.fields, outcome.problem) : landed(page, outcome)
}

const sentenceOf = ({ say }: Dossier, problem: ConditionProblem): string => {
  if (problem === 'tooLong') return say(uiWords['fout.telang'], { max: wordsLength })
  return say(jimWords[problem === 'why' ? 'pro.jim.fout.waarom' : 'pro.jim.fout'])
}

function conditionForm(page: Page, looked: LookedAt, problem?: ConditionProblem): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const jim = await toldHere(dossier, page.param('jimId'))
    const { say, family } = dossier
    const field = problem === undefined ? '' : fieldOfCondition[problem]
    const error = problem === undefined ? '' : sentenceOf(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(jimWords['pro.jim.voorwaarden'])}
        heading={say(jimWords['pro.jim.voorwaarden.kop'], { name: jim.name })}
        back={{ href: toldPlace(family.id), name: say(jimWords['pro.jim.kop']) }}
        problems={problem === undefined ? undefined : [{ field, text: error }]}
      >
        <ConditionForm
          asked={page}
          seen={dossier}
          jim={jim}
          looked={looked}
          readers={[jim.youth]}
          errors={problem === undefined ? {} : { [field]: error }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export const conditionPage = async (page: Page): Promise<Answer> =>
  conditionForm(page, lookedAtIn((await draftOf(page, page.path)) ?? {}))

export async function keepLookedAt(page: Page): Promise<Answer> {
  const looked = lookedAtIn(page.fields)
  const place = { familyId: page.param('familyId'), jim: page.param('jimId'), draft: page.path }
  const outcome = await keepConditions(knockOf(page), page, { ...looked, ...place })
  return 'problem' in outcome ? conditionForm(page, looked, outcome.problem) : landed(page, outcome)
}
