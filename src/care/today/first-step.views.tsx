import { accessWords } from '#care/access/access.words.ts'
import { coordinatorOf } from '#care/access/frame.ts'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import { waysOf } from '#care/dossier/ways.ts'
import { familyWords } from '#care/families/families.words.ts'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { Ways } from '#ui/ways.views.tsx'
import type { FirstStep } from './today.ts'
import { todayWords } from './today.words.ts'

/** The first day: a welcome, who the own worker is, and one thing to begin with. */
export function Welcome({ glance }: { glance: Reader }) {
  const coordinator = coordinatorOf(glance)
  return (
    <div class="onsplan-section">
      <p class="onsplan-lead">{glance.say(todayWords['vandaag.welkom'])}</p>
      {coordinator === undefined ? null : <p>{glance.say(uiWords['help.wie'], { name: coordinator.name })}</p>}
    </div>
  )
}

export function FirstStepCard({ glance: { say, family }, first }: { glance: Reader; first: FirstStep }) {
  const ways = waysOf(family.id)
  const isPlan = first === 'plan'
  return (
    <Card title={say(todayWords['vandaag.eerste'])}>
      <p>{say(dossierWords[isPlan ? 'plan.geen' : 'plan.leeg'])}</p>
      <Acts>
        <Button href={isPlan ? ways.begin : `${ways.noticed}/goed/nieuw`}>
          {say(dossierWords[isPlan ? 'plan.begin' : 'plan.schrijfgoed'])}
        </Button>
      </Acts>
      <LoneLink href={isPlan ? ways.story : ways.newGoal}>
        {say(isPlan ? todayWords['vandaag.verhaal'] : dossierWords['plan.nieuwdoel'])}
      </LoneLink>
    </Card>
  )
}

/** What there is to see before there is a plan: who belongs here, and who sees what. */
export function FirstWays({ glance: { say, family } }: { glance: Reader }) {
  const ways = waysOf(family.id)
  return (
    <Ways
      ways={[
        { name: say(familyWords['gezin.kop']), href: ways.family },
        { name: say(accessWords['delen.kop']), href: ways.whoSees },
      ]}
    />
  )
}
