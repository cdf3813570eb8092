/** G-17: what a foster parent sees of a youth from day to day. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { consentLook } from '#care/agreements/share-question.commands.ts'
import { whoSeesPlace } from '#care/shares/stop.commands.ts'
import { many, one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { dailyOfYouth, dailyPlace, endFosterParent, nameFosterParent, pickDaily } from './daily-life.commands.ts'
import { DailyLife, PickDaily } from './daily-life.views.tsx'
import { dailyWords as words } from './daily-life.words.ts'

export const dailyPage = (page: Page): Promise<Answer> => daily(page, false)

function daily(page: Page, nobody: boolean): Promise<Answer> {
  const look = {
    ...consentLook(page.param('familyId'), 'read', 'share', page.param('youthId')),
    done: doneOn(page.query),
  }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, family } = dossier
    const found = nobody ? { field: 'person', text: say(uiWords['fout.kies']) } : undefined
    const { youth, ...seen } = await dailyOfYouth(dossier, page.param('youthId'))
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['dag.kop'])}
        heading={say(words['dag.over'], { name: nameOf(dossier, youth) })}
        back={{ href: whoSeesPlace(family.id), name: say(uiWords['knop.terug']) }}
        problems={found && [found]}
      >
        <DailyLife
          seen={dossier}
          asked={page}
          youth={youth}
          {...seen}
          errors={found === undefined ? {} : { [found.field]: found.text }}
        />
      </FamilyFrame>,
      found === undefined ? 200 : 422,
    )
  })
}

const about = (page: Page) => ({ familyId: page.param('familyId'), youth: page.param('youthId') })

export const pickDailyPage = (page: Page): Promise<Answer> => picking(page, undefined)

export async function pickDailyAct(page: Page): Promise<Answer> {
  const wish = { ...about(page), reader: page.param('personId'), picked: many(page.fields, 'items') }
  const outcome = await pickDaily(knockOf(page), page, wish)
  return 'problem' in outcome ? picking(page, many(page.fields, 'items')) : landed(page, outcome)
}

/** `wrong`: what was sent and is not in the list. */
function picking(page: Page, wrong: readonly string[] | undefined): Promise<Answer> {
  const look = consentLook(page.param('familyId'), 'read', 'share', page.param('personId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, family } = dossier
    const { youth, homes, items, mayPick } = await dailyOfYouth(dossier, page.param('youthId'))
    const home = homes.find(({ person }) => person === page.param('personId'))
    if (home === undefined) throw new Refusal('notFound')
    if (!mayPick) throw new Refusal('notYours')
    const error = wrong && say(words['dag.fout'])
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['dag.kop'])}
        heading={say(words['dag.over'], { name: nameOf(dossier, youth) })}
        back={{ href: dailyPlace(family.id, youth), name: say(uiWords['knop.terug']) }}
        problems={error === undefined ? undefined : [{ field: 'items', text: error }]}
      >
        <PickDaily
          seen={dossier}
          asked={page}
          reader={home.person}
          items={items}
          picked={wrong ?? home.open.map(({ item }) => item)}
          error={error}
        />
      </FamilyFrame>,
      error === undefined ? 200 : 422,
    )
  })
}

export async function nameFosterParentAct(page: Page): Promise<Answer> {
  const wish = { ...about(page), person: one(page.fields, 'person') }
  const outcome = await nameFosterParent(knockOf(page), page, wish)
  if ('problem' in outcome) return daily(page, true)
  return landed(page, outcome)
}

export async function endFosterParentAct(page: Page): Promise<Answer> {
  return landed(page, await endFosterParent(knockOf(page), page, { ...about(page), part: page.param('partId') }))
}
