// De wegen (ways): where the pages of a family lead. The rooms keep the pages; this is what a page about the whole plan links to.
// Addresses carry Dutch words and opaque ids, never a name (screens 3).

import type { Id } from '#care/pass/facts.ts'
import { questionPath } from '#care/reviews/review-voice.ts'

export const waysOf = (familyId: Id) => {
  const at = `/gezin/${familyId}`
  return {
    overview: at,
    today: `${at}/vandaag`,
    plan: `${at}/plan`,
    begin: `${at}/plan/begin`,
    load: `${at}/plan/tijd`,
    newGoal: `${at}/doelen/nieuw`,
    goal: (id: Id) => `${at}/doelen/${id}`,
    score: (id: Id) => `${at}/doelen/${id}/cijfer`,
    confirmScore: (goal: Id, id: Id) => `${at}/doelen/${goal}/cijfer/${id}/klopt`,
    agreement: `${at}/klopt-dit-plan`,
    review: `${at}/terugkijken`,
    preparation: questionPath(familyId, 'wentWell'),
    story: `${at}/verhaal`,
    tell: `${at}/verhaal/verder`,
    whereTo: `${at}/waar-willen-we-heen`,
    noticed: `${at}/goed-en-lastig`,
    family: `${at}/gezin`,
    safety: `${at}/veiligheidsafspraken`,
    whoLooked: `${at}/wie-keek`,
    whoSees: `${at}/wie-ziet-wat`,
    share: (id: Id) => `${at}/delen/${id}`,
    help: (id: Id) => `${at}/ja-tegen-hulp/${id}`,
    resilience: `${at}/veerkracht`,
    giveCard: `${at}/veerkracht/geven`,
    ownPlan: `${at}/eigen-plan`,
    startTalks: `${at}/startgesprek`,
    startTalk: (id: Id) => `${at}/startgesprek/${id}`,
    jim: `${at}/jim`,
    network: `${at}/netwerk`,
    school: `${at}/school`,
    roleCard: (part: Id) => `${at}/team/rolkaart/${part}`,
    jimsTold: `${at}/jim/verteld`,
    jimPosition: (id: Id) => `${at}/jim/${id}/vind-ik`,
    pieces: `${at}/mijn-stukken`,
    rights: `${at}/mijn-rechten`,
    invite: `${at}/uitnodigen`,
    messages: `${at}/berichten`,
    print: `${at}/printen`,
    ownData: `${at}/gegevens`,
    takeAlong: `${at}/gegevens/meenemen`,
  }
}
