// De wegen (ways): where the pages of a family lead. The rooms keep the pages; this is what a page about the whole plan links to.
// Addresses carry Dutch words and opaque ids, never a name (screens 3).

import type { Id } from '#care/pass/facts.ts'

export const waysOf = (familyId: Id) => {
  const at = `/gezin/${familyId}`
  return {
    overview: at,
    today: `${at}/vandaag`,
    plan: `${at}/plan`,
    begin: `${at}/plan/begin`,
    newGoal: `${at}/doelen/nieuw`,
    goal: (id: Id) => `${at}/doelen/${id}`,
    answer: (id: Id) => `${at}/doelen/${id}/antwoord`,
    score: (id: Id) => `${at}/doelen/${id}/cijfer`,
    confirmScore: (id: Id) => `${at}/cijfers/${id}/klopt`,
    newStep: (goal: Id) => `${at}/doelen/${goal}/acties/nieuw`,
    step: (id: Id) => `${at}/acties/${id}`,
    stepDone: (id: Id) => `${at}/acties/${id}/gedaan`,
    agreement: `${at}/klopt-dit-plan`,
    review: `${at}/terugkijken`,
    preparation: `${at}/terugkijken/voorbereiden`,
    story: `${at}/verhaal`,
    noticed: `${at}/goed-en-lastig`,
    family: `${at}/huizen`,
    whoLooked: `${at}/wie-keek`,
    whoSees: `${at}/wie-ziet-wat`,
    invite: `${at}/uitnodigen`,
    print: `${at}/printen`,
  }
}

export type Ways = ReturnType<typeof waysOf>
