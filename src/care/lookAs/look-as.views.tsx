import { nameOf } from '#care/access/frame.ts'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import { planWords } from '#care/plan/plan.words.ts'
import { sharesWords } from '#care/shares/shares.words.ts'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { WhereToOnPaper } from '#care/whereTo/where-to.views.tsx'
import { whereToWords } from '#care/whereTo/where-to.words.ts'
import { Card } from '#ui/card.views.tsx'
import type { Together } from './look-as.ts'

export type SeenTooProps = { glance: Reader; name: string; seen: Together }

/** Nothing can be done here: it is the plan to look at, through the eyes of somebody else. */
export function SeenToo({ glance, name, seen }: SeenTooProps) {
  const { say } = glance
  const { goals, looseSteps, strengths, worries, whereTo } = seen
  if (goals.length + looseSteps.length + strengths.length + worries.length + whereTo.length === 0)
    return <p>{say(sharesWords['delen.kijkals.niets'], { name })}</p>
  return (
    <>
      <Noticed title={say(planWords['goed.goed'])} items={strengths} />
      <Noticed title={say(planWords['goed.lastig'])} items={worries} />
      {whereTo.length === 0 ? null : (
        <Card title={say(whereToWords['heen.kop'])}>
          <WhereToOnPaper seen={glance} all={whereTo} />
        </Card>
      )}
      {goals.map(({ title, steps, scores }) => (
        <Card title={title}>
          {scores.length + steps.length === 0 ? null : (
            <ul>
              {[...Map.groupBy(scores, ({ rater }) => rater)].map(([rater, given]) => (
                <li>
                  {nameOf(glance, rater)}: {given.map(({ value }) => value).join(', ')}
                </li>
              ))}
              {steps.map(({ what }) => (
                <li class="onsplan-typed">{what}</li>
              ))}
            </ul>
          )}
        </Card>
      ))}
      {looseSteps.length === 0 ? null : (
        <Card title={say(dossierWords['vandaag.actie'])}>
          <ul>
            {looseSteps.map(({ what }) => (
              <li class="onsplan-typed">{what}</li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

function Noticed({ title, items }: { title: string; items: Together['strengths'] | Together['worries'] }) {
  if (items.length === 0) return null
  return (
    <Card title={title}>
      <ul>
        {items.map(({ words }) => (
          <li class="onsplan-typed">{words}</li>
        ))}
      </ul>
    </Card>
  )
}
