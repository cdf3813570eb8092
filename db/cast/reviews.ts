/** Looking back in the cast: the four reviews of E2 with what was let go, and a next day for everyone. */

import { openDossier } from '#care/access/door.commands.ts'
import type { AtTable, TableStep } from '#care/atTable/at-table.ts'
import { lookTogether } from '#care/atTable/lead.commands.ts'
import { layTable } from '#care/atTable/table.commands.ts'
import { concludeReview } from '#care/conversation/conclude.commands.ts'
import { keepLess } from '#care/conversation/less.commands.ts'
import { keepAgreed, keepNumbers, keepOwnDoing, keepWentWell } from '#care/conversation/said.commands.ts'
import type { DoerKind } from '#care/goals/step.ts'
import type { LettingGoAnswer } from '#care/lettingGo/letting-go.ts'
import { prepareReview } from '#care/preparation/preparation.commands.ts'
import { planReview } from '#care/reviews/prepare.commands.ts'
import { recordCheck } from '#care/safety/check.commands.ts'
import { makeStep, moveStep } from '#care/steps/step.commands.ts'
import { newId } from '#platform/clock.ts'
import { done, type Stage } from './load.ts'

const setDay = async (stage: Stage, family: string, by: string, day: string) => {
  const planned = { familyId: stage.family(family), dueOn: stage.day(day), draft: '' }
  return done(planReview(await stage.knock(by), stage.act(), planned))
}

type Held = {
  on: string
  wentWell: Record<string, string>
  /** By a word of the title of the goal; who is not named says rather not. */
  numbers: Record<string, Record<string, number>>
  ourselves: Record<string, string>
  why: string
  letGo?: { word: string; part: string; takenBy: string; fallback: string; until: string }
  trial?: 'succeeded'
  choice?: 'bySelf' | 'lessOften'
  agreed: string
  next: string
}

/** One review at the kitchen table, as Dana types it: Esra and Deniz are there, Elif is asked at home. */
async function hold(stage: Stage, held: Held): Promise<void> {
  const familyId = stage.family('kaplan')
  await stage.at(held.on, '19:00')
  const dana = await stage.knock('dana')
  const table = async () => (await openDossier(dana, lookTogether(familyId, 'read'), layTable)) as AtTable
  const present = ['esra', 'deniz'].map(stage.person)
  const said = Object.entries(held.wentWell).map(([key, text]) => ({
    person: stage.person(key),
    text,
    notWanted: text === '',
  }))
  await done(keepWentWell(dana, stage.act(), { familyId, present, said }))
  const { goals } = await table()
  const given = goals.flatMap(({ id, title }) =>
    ['esra', 'deniz'].map((key) => {
      const word = Object.keys(held.numbers).find((one) => title.includes(one))
      const value = held.numbers[word ?? '']?.[key] ?? null
      return { person: stage.person(key), goalId: id, value, ratherNot: value === null }
    }),
  )
  await done(keepNumbers(dana, stage.act(), { familyId, given }))
  const own = Object.entries(held.ourselves).map(([key, text]) => ({ person: stage.person(key), text }))
  const jims = (await table()).toAskJim.map(({ id }) => ({ youth: id, says: 'notNow' }))
  await done(keepOwnDoing(dana, stage.act(), { familyId, said: own, jims }))
  const now = await table()
  await done(
    keepLess(dana, stage.act(), {
      familyId,
      answers: now.running.map((step) => answerTo(stage, held, step)),
      went:
        held.trial === undefined ? [] : now.trials.map(({ id }) => ({ trialId: id, outcome: 'succeeded' as const })),
      choices: now.proposals.map(({ id }) => ({ id, choice: held.choice ?? 'bySelf', ownWords: '', whyAbove: '' })),
    }),
  )
  await done(keepAgreed(dana, stage.act(), { familyId, text: held.agreed, nextOn: stage.day(held.next) }))
  await done(concludeReview(dana, stage.act(), { familyId, onPaper: false, right: 'everyone' }))
  const nothing = { occasion: '', about: [], facts: '', done: '', draft: '' }
  await done(recordCheck(dana, stage.act(), { familyId, id: newId(), outcome: 'noSigns', ...nothing }))
}

function answerTo(stage: Stage, held: Held, step: TableStep): LettingGoAnswer {
  const none = { stepId: step.id, why: held.why, part: '', takenBy: '', fallback: '', untilOn: null, whomToCall: null }
  const go = held.letGo
  if (go === undefined || !step.what.includes(go.word)) return { ...none, answer: 'notYet' }
  const { part, takenBy, fallback } = go
  const agreed = { part, takenBy, fallback, untilOn: stage.day(go.until), whomToCall: stage.person('dana') }
  return { ...none, ...agreed, why: '', answer: 'takenOver' }
}

type Help = {
  /** A word of the title of its goal. */
  goal: string
  what: string
  why: string
  supports: string
  doerKind: DoerKind
  outside?: string
  repeats: 'weekly' | 'monthly'
  due: string
  until: string
}

const spring = {
  why: 'Het lukt nu nog niet zonder',
  repeats: 'weekly',
  due: '2026-03-17',
  until: '2026-04-28',
} as const
const helpOfSpring: Help[] = [
  {
    ...spring,
    goal: 'geld',
    what: 'Elke week samen de post doen',
    supports: 'Esra het straks zelf doet',
    doerKind: 'localTeam',
  },
  {
    ...spring,
    goal: 'school',
    what: 'Elke week met Deniz praten over slapen',
    supports: 'Deniz weer uitgerust opstaat',
    doerKind: 'provider',
    outside: 'Karim van Elzenoever',
  },
  {
    ...spring,
    goal: 'ruzie',
    what: 'Twee ochtenden in de week helpen bij het opstaan',
    supports: 'Esra en Deniz zonder ruzie de deur uit gaan',
    doerKind: 'provider',
    outside: 'Zandlicht',
  },
]

/** A professional's part, with whose effort it supports and until when (D-ALL-10). */
async function addHelp(stage: Stage, { goal, outside = '', due, until, ...help }: Help): Promise<void> {
  const familyId = stage.family('kaplan')
  const dana = await stage.knock('dana')
  const table = (await openDossier(dana, lookTogether(familyId, 'read'), layTable)) as AtTable
  const act = stage.act()
  const goalId = table.goals.find(({ title }) => title.includes(goal))?.id ?? ''
  const doer = outside === '' ? stage.person('dana') : null
  const wish = { ...help, doer, outside, dueOn: stage.day(due), startOn: null, untilOn: stage.day(until) }
  const place = { familyId, goalId, stepId: act.operation, takeOver: '', instead: null, saidIn: null, draft: '' }
  await done(makeStep(dana, act, { ...place, wish }))
}

/** After a review the help that stays gets a new last day; lengthening is an act with a reason. */
async function lengthen(stage: Stage, on: string, until: string): Promise<void> {
  await stage.at(on, '19:55')
  const familyId = stage.family('kaplan')
  const dana = await stage.knock('dana')
  const table = (await openDossier(dana, lookTogether(familyId, 'read'), layTable)) as AtTable
  for (const { id, goalId, what } of table.running) {
    if (!helpOfSpring.some((help) => help.what === what)) continue
    const place = { familyId, goalId, stepId: id, back: '/' }
    const words = 'Afgesproken bij het terugkijken'
    await done(moveStep(dana, stage.act(), { ...place, move: 'lengthen', day: stage.day(until), words, draft: '' }))
  }
}

export async function kaplanReviews(stage: Stage): Promise<void> {
  await stage.at('2026-03-09', '11:30')
  await setDay(stage, 'kaplan', 'dana', '2026-04-14')
  for (const help of helpOfSpring) await addHelp(stage, help)
  await hold(stage, {
    on: '2026-04-14',
    wentWell: {
      esra: 'De post ligt niet meer in een tas. Wil zit er elke week bij.',
      deniz: 'Ik ga weer drie dagen. Niemand schreeuwt meer in de ochtend.',
      elif: 'Mama zingt weer als ze kookt.',
    },
    numbers: { school: { esra: 5, deniz: 4 }, geld: { esra: 3 }, ruzie: { esra: 5, deniz: 6 }, avond: { esra: 3 } },
    ourselves: { esra: 'We eten samen en ik lees voor.', deniz: 'Ik kook op woensdag en haal Elif op.' },
    why: 'Dit helpt nu net. We willen het eerst een paar weken zien lukken.',
    agreed: 'Op maandag begint Deniz een uur later. Dana belt daar de school over.',
    next: '2026-05-26',
  })
  await lengthen(stage, '2026-04-14', '2026-06-09')
  await hold(stage, {
    on: '2026-05-26',
    wentWell: {
      esra: 'Er ligt geen dichte brief meer in de la.',
      deniz: 'Vier dagen naar school, twee weken achter elkaar.',
      elif: '',
    },
    numbers: { school: { esra: 6, deniz: 5 }, geld: { esra: 5 }, ruzie: { esra: 5, deniz: 5 }, avond: { esra: 5 } },
    ourselves: { esra: 'Ik open de post op de dag dat hij komt.', deniz: 'Ik zet mijn eigen wekker.' },
    why: 'De toetsen komen eraan. Daarna kijken we of het zonder kan.',
    letGo: {
      word: 'post',
      part: 'Elke week de post doen met Wil',
      takenBy: 'Wil',
      fallback: 'Eén keer bellen en Dana zit er weer bij.',
      until: '2026-07-07',
    },
    agreed: 'Wil doet de post nu met Esra. Dana komt daar niet meer voor.',
    next: '2026-07-07',
  })
  await lengthen(stage, '2026-05-26', '2026-07-21')
  await hold(stage, {
    on: '2026-07-07',
    wentWell: {
      esra: 'Wil en ik doen de post nu samen. Dat geeft rust.',
      deniz: 'Ik ben over. Met één herexamen.',
      elif: 'Ik slaap bijna altijd in mijn eigen bed.',
    },
    numbers: { school: { esra: 7, deniz: 6 }, geld: { esra: 5 }, ruzie: { esra: 7, deniz: 7 } },
    ourselves: { esra: 'De post, het eten en de ochtenden.', deniz: 'Mijn rooster en mijn wekker.' },
    why: 'In de vakantie willen we nog iemand kunnen bellen.',
    trial: 'succeeded',
    agreed: 'De post blijft bij Esra en Wil. In augustus kijken we naar de rest.',
    next: '2026-08-18',
  })
  await hold(stage, {
    on: '2026-08-18',
    wentWell: {
      esra: 'Ik ben naar het koor geweest. Niemand belde.',
      deniz: 'Herexamen gehaald. Ik had er zelf voor geleerd.',
      elif: 'We hebben in de tuin geslapen.',
    },
    numbers: { school: { esra: 7, deniz: 7 }, geld: { esra: 6 }, ruzie: { esra: 7, deniz: 8 }, avond: { esra: 6 } },
    ourselves: { esra: 'Bijna alles. Ik weet nu wie ik kan bellen.', deniz: 'School regel ik zelf.' },
    why: 'Na de vakantie was het eerder moeilijk. Daarom belt Dana nog.',
    choice: 'lessOften',
    agreed: 'Zandlicht en Elzenoever stoppen. Dana belt één keer per maand.',
    next: '2026-11-17',
  })
  await stage.at('2026-08-18', '19:55')
  await addHelp(stage, {
    goal: 'school',
    what: 'Elke maand kort met Deniz en de mentor bellen',
    why: 'Na de vakantie was het eerder moeilijk',
    supports: 'Deniz zelf zegt wat hij nodig heeft',
    doerKind: 'localTeam',
    repeats: 'monthly',
    due: '2026-09-15',
    until: '2026-11-24',
  })
  await sendIn(stage, 'esra', '2026-11-15', {
    wentWell: 'De ochtenden. En dat ik nee durfde te zeggen tegen een te dure telefoon.',
    less: 'Ik denk dat Dana niet meer elke maand hoeft te bellen.',
  })
  await sendIn(stage, 'deniz', '2026-11-15', {
    wentWell: 'Ik ben al zes weken elke dag geweest.',
    less: 'Minder gesprekken. Appen is ook goed.',
  })
}

async function sendIn(stage: Stage, key: string, on: string, words: { wentWell: string; less: string }): Promise<void> {
  await stage.at(on, key === 'esra' ? '20:30' : '21:15')
  const own = { familyId: stage.family('kaplan'), audience: 'plan', missing: '', scores: [], draft: '' } as const
  for (const question of ['wentWell', 'less'] as const)
    await done(prepareReview(await stage.knock(key), stage.act(), { ...own, question, text: words[question] }))
}

const otherDays: [family: string, by: string, day: string][] = [
  ['vanrijn', 'bram', '2026-12-08'],
  ['veldman', 'dana', '2027-01-12'],
  ['bosma', 'bram', '2026-11-20'],
  ['ajodhia', 'bram', '2026-11-12'],
  ['degroot', 'bram', '2026-12-15'],
  ['jonker', 'dana', '2026-12-01'],
  ['steenbeek', 'dana', '2027-01-19'],
]

/** Every plan has a day ahead (D-REV-01); one of them has come and gone, so that a worklist shows it. */
export async function otherReviews(stage: Stage): Promise<void> {
  await stage.at('2026-11-02', '10:00')
  for (const [family, by, day] of otherDays) await setDay(stage, family, by, day)
}
