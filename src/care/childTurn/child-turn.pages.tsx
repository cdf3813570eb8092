/** K-01 the start of a child, K-06 who helps when it is afraid, and giving the phone to a child. */

import { type Dossier, knockOf } from '#care/access/door.commands.ts'
import { nameOf } from '#care/access/frame.ts'
import { factsOf } from '#care/agreements/agreements.sql.ts'
import { type Day, longDay } from '#platform/dates.ts'
import { one } from '#platform/web/fields.ts'
import { wentOn } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { ChildFrame } from './child-frame.views.tsx'
import { asChild, giveTurn, helpPlace, trustedOf, trustNoMore, trustSomeone } from './child-turn.commands.ts'
import { childPlace, norm, type TrustedProblem, twelveSoon } from './child-turn.ts'
import { ChildWays, SomeoneToCall, TrustForm } from './child-turn.views.tsx'
import { childWords } from './child-turn.words.ts'

const familyOf = (page: Page) => page.param('familyId')

/** An act of a child without anything to repair: it went, or it was refused. */
export const childStartPage = (page: Page): Promise<Answer> =>
  asChild(page, async (dossier) => {
    const { say, viewer, today } = dossier
    const twelve = await twelveOf(dossier)
    return show(
      <ChildFrame
        asked={page}
        seen={dossier}
        screen={say(childWords['kind.begin'])}
        heading={say(childWords['kind.hoi'], { name: viewer.name })}
      >
        {twelve === null ? null : (
          <p>{say(childWords['jong.bijna12'], { date: longDay(viewer.voice, twelve, today) })}</p>
        )}
        <ChildWays seen={dossier} />
      </ChildFrame>,
    )
  })

/** Asked of a child of eleven alone: for a younger one it is years away. */
async function twelveOf(dossier: Dossier): Promise<Day | null> {
  const { people, viewer, family, today } = dossier
  if (people.find(({ id }) => id === viewer.person)?.age !== norm.until - 1) return null
  const { persons } = await factsOf(dossier, family.id)
  const bornOn = persons.find(({ id }) => id === viewer.person)?.bornOn ?? null
  return bornOn === null ? null : twelveSoon(bornOn, today)
}

export async function giveTurnHere(page: Page): Promise<Answer> {
  const child = one(page.fields, 'child')
  return wentOn(await giveTurn(knockOf(page), page, familyOf(page), child))
}

/** Its title and its address say no more than those of any other page of the child: they stay in the history of the phone. */
export const childHelpPage = (page: Page): Promise<Answer> =>
  asChild(page, async (dossier) => {
    const { say, family } = dossier
    const trusted = await trustedOf(dossier)
    return show(
      <ChildFrame
        asked={page}
        seen={dossier}
        screen={say(childWords['kind.begin'])}
        heading={say(childWords['kind.knop.nietok'])}
        back={childPlace(family.id)}
        withoutHelp
      >
        <SomeoneToCall asked={page} seen={dossier} trusted={trusted} more={trusted.length < norm.trusted} />
      </ChildFrame>,
    )
  })

const fieldOf = (problem: TrustedProblem) => (problem === 'noPhone' ? 'phone' : 'name')

export const trustPage = (page: Page): Promise<Answer> => trustForm(page, { name: '', phone: '' })

function trustForm(page: Page, typed: { name: string; phone: string }, problem?: TrustedProblem): Promise<Answer> {
  return asChild(page, async (dossier) => {
    const { say, viewer } = dossier
    return show(
      <ChildFrame
        asked={page}
        seen={dossier}
        screen={say(childWords['kind.begin'])}
        heading={say(childWords['kind.mensen.erbij'])}
        back={helpPlace(familyOf(page))}
        problems={problem === undefined ? undefined : [{ field: fieldOf(problem), text: say(faults[problem]) }]}
      >
        <TrustForm
          asked={page}
          seen={dossier}
          phoneOf={viewer.beside === undefined ? undefined : nameOf(dossier, viewer.beside)}
          typed={typed}
          errors={problem === undefined ? {} : { [fieldOf(problem)]: say(faults[problem]) }}
        />
      </ChildFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

const faults = {
  nameMissing: childWords['kind.mensen.fout.naam'],
  nameTooLong: childWords['kind.mensen.fout.naam'],
  noPhone: childWords['kind.mensen.fout.nummer'],
  enough: childWords['kind.mensen.fout.genoeg'],
} as const

export async function trustHere(page: Page): Promise<Answer> {
  const typed = { name: one(page.fields, 'name').trim(), phone: one(page.fields, 'phone').trim() }
  const outcome = await trustSomeone(knockOf(page), page, { familyId: familyOf(page), ...typed })
  return 'problem' in outcome ? trustForm(page, typed, outcome.problem) : goTo(outcome.to)
}

export const trustNoMoreHere = async (page: Page): Promise<Answer> =>
  wentOn(await trustNoMore(knockOf(page), page, familyOf(page), page.param('adultId')))
