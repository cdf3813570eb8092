import { nameOf } from '#care/access/frame.ts'
import { proposalWords } from '#care/companyProposal/proposal.words.ts'
import type { Told } from '#care/dossier/goal-on-page.views.tsx'
import { waysOf } from '#care/dossier/ways.ts'
import { advicePlace } from '#care/familyAdvice/family-advice.ts'
import { familyAdviceWords } from '#care/familyAdvice/family-advice.words.ts'
import type { SeenGoal } from '#care/goals/seen.ts'
import { jimWords } from '#care/jim/jim.words.ts'
import { viewPlace } from '#care/jimView/jim-view.ts'
import { jimViewWords } from '#care/jimView/jim-view.words.ts'
import { clickPlace } from '#care/ourTeam/click-check.ts'
import { ourTeamWords } from '#care/ourTeam/our-team.words.ts'
import { resilienceWords } from '#care/resilience/resilience.words.ts'
import { toldPlace } from '#care/signals/signal.ts'
import { signalsWords } from '#care/signals/signals.words.ts'
import type { Asked } from './today.ts'

type AboutSomebody = Extract<Asked<SeenGoal>, { kind: 'jim' | 'click' | 'signal' | 'card' | 'company' | 'advice' }>

export const isAboutSomebody = (asked: Asked<SeenGoal>): asked is AboutSomebody =>
  ['jim', 'click', 'signal', 'card', 'company', 'advice'].includes(asked.kind)

/** What is asked about somebody, by name. */
export function leadAbout({ seen }: Told, asked: AboutSomebody): { text: string; href: string; act: string } {
  const { say, family } = seen
  const ways = waysOf(family.id)
  if (asked.kind === 'advice') return adviceLead(seen, asked)
  if (asked.kind === 'jim') return jimLead(seen, asked)
  if (asked.kind === 'company')
    return {
      text: say(proposalWords['meevragen.kop'], { name: nameOf(seen, asked.by) }),
      href: ways.startTalk(asked.talk),
      act: say(proposalWords['meevragen.lees']),
    }
  if (asked.kind === 'click')
    return {
      text: say(ourTeamWords['team.klik'], { name: nameOf(seen, asked.person) }),
      href: clickPlace(family.id, asked.person),
      act: say(ourTeamWords['team.klik.zeg']),
    }
  if (asked.kind === 'signal')
    return {
      text: say(signalsWords['zorgen.vandaag'], { name: nameOf(seen, asked.author) }),
      href: toldPlace(family.id),
      act: say(signalsWords['zorgen.vandaag.lees']),
    }
  return {
    text: say(resilienceWords['veerkracht.ander.kop'], { name: nameOf(seen, asked.by) }),
    href: ways.resilience,
    act: say(resilienceWords['veerkracht.ander.bekijk']),
  }
}

const adviceLead = (seen: Told['seen'], { author }: { author: string }) => ({
  text: seen.say(familyAdviceWords['gezinmeedenk.vandaag'], { name: nameOf(seen, author) }),
  href: advicePlace(seen.family.id),
  act: seen.say(familyAdviceWords['gezinmeedenk.vandaag.lees']),
})

function jimLead(seen: Told['seen'], { id, youth, asks }: Extract<AboutSomebody, { kind: 'jim' }>) {
  const { say, family } = seen
  const child = nameOf(seen, youth)
  if (asks === 'views')
    return {
      text: say(jimViewWords['jimkanten.gevraagd'], { child }),
      href: viewPlace(family.id, id, 'other'),
      act: say(jimViewWords['jimkanten.schrijf']),
    }
  return {
    text: say(jimWords[asks === 'again' ? 'jim.ouder.anders' : 'jim.ouder.kop'], { child }),
    href: waysOf(family.id).jimPosition(id),
    act: say(jimWords['jim.ouder.vandaag']),
  }
}
