/** What the families of the cast want to reach, what they do for it, and the numbers they gave on their own days. */

import type { Asked } from '#care/goals/asked.ts'
import { moveGoal } from '#care/goals/goal.commands.ts'
import type { GoalMove } from '#care/goals/goal.ts'
import type { StepWish } from '#care/goals/step.ts'
import { makeGoal } from '#care/newGoals/new-goal.commands.ts'
import { putInPlan } from '#care/picturePlan/picture-plan.commands.ts'
import { giveScore } from '#care/scores/score.commands.ts'
import { makeStep, moveStep } from '#care/steps/step.commands.ts'
import type { PictogramName } from '#ui/pictogram.views.tsx'
import { done, type Stage } from './load.ts'

type Goal = {
  key: string
  by: string
  title: string
  why?: string
  forWhom: string[]
  looksLike: string
  goodEnough?: number
  domains?: string[]
  waits?: 'new'
  asked?: Asked
}
type Step = Partial<StepWish> & {
  goal: string
  by: string
  what: string
  who?: string
  takeOver?: string
  key?: string
}
type Said = { by: string; goal: string; value: number; whyNotLower?: string; oneHigher?: string }

/** One family on stage: goals and steps are known by a short key of the story. */
function playing(stage: Stage, family: string) {
  const familyId = stage.family(family)
  const ids = new Map<string, string>()
  const idOf = (key: string) => ids.get(key) ?? ''
  return {
    async goal(goal: Goal) {
      const act = stage.act()
      ids.set(goal.key, act.operation)
      await done(
        makeGoal(await stage.knock(goal.by), act, {
          familyId,
          id: act.operation,
          title: goal.title,
          why: goal.why ?? '',
          forWhom: goal.forWhom.map(stage.person),
          looksLike: goal.looksLike,
          goodEnough: goal.goodEnough ?? 6,
          domains: goal.domains ?? [],
          audience: 'plan',
          asked: goal.asked ?? null,
          score: null,
          waits: goal.waits ?? null,
          draft: '',
        }),
      )
    },
    async step({ goal, by, what, who, takeOver = '', key = what, ...wish }: Step) {
      const act = stage.act()
      ids.set(key, act.operation)
      const empty = { outside: '', startOn: null, dueOn: null, repeats: null, untilOn: null, why: '', supports: '' }
      const doer = who === undefined ? null : stage.person(who)
      const place = {
        familyId,
        goalId: idOf(goal),
        stepId: act.operation,
        takeOver,
        instead: null,
        saidIn: null,
        draft: '',
      }
      const whole = { ...empty, doer, doerKind: 'family' as const, ...wish, what }
      await done(makeStep(await stage.knock(by), act, { ...place, wish: whole }))
    },
    async picture(by: string, goal: string, step: string, child: string, picture: PictogramName, what: string) {
      const place = { familyId, goalId: idOf(goal), stepId: idOf(step), child: stage.person(child) }
      const put = { ...place, picture, what, isKnown: true, draft: '' }
      await done(putInPlan(await stage.knock(by), stage.act(), put))
    },
    async stepMove(by: string, goal: string, step: string, move: 'done' | 'again' | 'stop') {
      const place = { familyId, goalId: idOf(goal), stepId: idOf(step), back: '/' }
      await done(moveStep(await stage.knock(by), stage.act(), { ...place, move, day: null, words: '', draft: '' }))
    },
    async score({ by, goal, value, whyNotLower = '', oneHigher = '' }: Said) {
      const act = stage.act()
      const place = { familyId, goalId: idOf(goal), id: act.operation, back: '/', draft: '' }
      const said = { rater: null, value, whyNotLower, oneHigher, readTogether: false }
      await done(giveScore(await stage.knock(by), act, { ...place, ...said }))
    },
    async move(by: string, goal: string, move: GoalMove, words = '') {
      const place = { familyId, goalId: idOf(goal), words, waits: null, draft: '' }
      await done(moveGoal(await stage.knock(by), stage.act(), { ...place, move }))
    },
  }
}

export async function kaplanGoals(stage: Stage): Promise<() => Promise<void>> {
  const { goal, step, stepMove, score, move, picture } = playing(stage, 'kaplan')
  await stage.at('2026-03-03', '19:30')
  await goal({
    key: 'school',
    by: 'deniz',
    title: 'Deniz gaat weer naar school',
    why: 'Ik wil niet nog een jaar overdoen. En ik mis mijn vrienden.',
    forWhom: ['deniz', 'esra'],
    looksLike: 'Ik ga vier van de vijf dagen. En als het niet lukt, app ik zelf naar mijn mentor.',
    domains: ['schoolAndDevelopment'],
  })
  await goal({
    key: 'geld',
    by: 'esra',
    title: 'Rust met geld',
    why: 'Ik lig wakker van de brieven. Dan heb ik overdag geen geduld.',
    forWhom: ['esra'],
    looksLike: 'Alle post is open. Ik weet wat we deze maand kunnen uitgeven.',
    domains: ['incomeAndDebts'],
  })
  await goal({
    key: 'eten',
    by: 'esra',
    title: 'Samen eten zonder ruzie',
    why: 'Aan tafel waren we altijd op ons best.',
    forWhom: ['esra', 'deniz', 'elif'],
    looksLike: 'We eten vijf avonden samen. Niemand loopt boos van tafel.',
    domains: ['parentingAndFamily'],
  })
  await goal({
    key: 'bed',
    by: 'esra',
    title: 'Elif slaapt in haar eigen bed',
    forWhom: ['elif'],
    looksLike: 'Elif valt in haar eigen bed in slaap. Eén keer roepen mag.',
    goodEnough: 7,
    domains: ['parentingAndFamily'],
  })
  await goal({
    key: 'avond',
    by: 'esra',
    title: 'Esra heeft weer een avond voor zichzelf',
    why: 'Zingen was van mij. Dat wil ik terug.',
    forWhom: ['esra'],
    looksLike: 'Elke week één avond de deur uit, zonder schuldgevoel.',
    domains: ['leisureAndParticipation', 'socialNetwork'],
  })
  await goal({
    key: 'oma',
    by: 'esra',
    title: 'Vaker naar oma in Izmir bellen',
    forWhom: ['esra', 'elif'],
    looksLike: 'Elke zondag een kwartier, met Elif erbij.',
    waits: 'new',
  })
  const day = stage.day
  await step({
    goal: 'school',
    by: 'deniz',
    who: 'deniz',
    what: 'Op zondagavond mijn tas pakken',
    dueOn: day('2026-03-08'),
    repeats: 'weekly',
  })
  await step({
    goal: 'school',
    by: 'esra',
    who: 'dana',
    doerKind: 'localTeam',
    what: 'Elke twee weken met de mentor bellen over het rooster',
    repeats: 'monthly',
    dueOn: day('2026-03-17'),
    untilOn: day('2026-05-05'),
    why: 'School wil één vaste persoon om mee te praten',
    supports: 'Esra het daarna zelf met de mentor doet',
    takeOver: 'Esra',
  })
  await step({
    goal: 'geld',
    by: 'esra',
    doerKind: 'circle',
    outside: 'Wil',
    what: 'Samen de post openmaken met een kop thee',
    dueOn: day('2026-03-05'),
    repeats: 'weekly',
    why: 'Met zijn tweeën is een brief maar een brief',
  })
  await step({
    goal: 'geld',
    by: 'esra',
    who: 'dana',
    doerKind: 'localTeam',
    what: 'Meegaan naar het gesprek over de schulden',
    key: 'schulden',
    dueOn: day('2026-03-24'),
    untilOn: day('2026-04-30'),
    why: 'De brief van de bank was niet te begrijpen',
    supports: 'Esra en Wil het volgende gesprek samen doen',
    takeOver: 'Wil',
  })
  await step({
    goal: 'eten',
    by: 'esra',
    who: 'deniz',
    what: 'Op woensdag koken',
    key: 'koken',
    dueOn: day('2026-03-11'),
    repeats: 'weekly',
  })
  await step({
    goal: 'bed',
    by: 'esra',
    who: 'esra',
    what: 'Elke avond hetzelfde boek voorlezen',
    dueOn: day('2026-03-06'),
    repeats: 'weekly',
  })
  await step({ goal: 'avond', by: 'esra', who: 'esra', what: 'Het koor bellen', key: 'koor', dueOn: day('2026-03-20') })
  await stage.at('2026-03-18', '20:45')
  await stepMove('esra', 'avond', 'koor', 'done')
  await stepMove('deniz', 'eten', 'koken', 'done')
  await stage.at('2026-03-24', '16:10')
  await stepMove('dana', 'geld', 'schulden', 'done')

  await stage.at('2026-03-10', '20:30')
  await score({
    by: 'deniz',
    goal: 'school',
    value: 3,
    whyNotLower: 'Ik ga weer naar gym. Dat is met mijn vrienden.',
    oneHigher: 'Later beginnen op maandag.',
  })
  await score({ by: 'esra', goal: 'school', value: 4, whyNotLower: 'Hij staat op zonder dat ik drie keer roep.' })
  await score({
    by: 'esra',
    goal: 'geld',
    value: 2,
    whyNotLower: 'Wil zit naast me.',
    oneHigher: 'Dat ik weet hoeveel het samen is.',
  })
  await score({ by: 'deniz', goal: 'eten', value: 5, whyNotLower: 'Mijn pasta is op als ik kook.' })
  await score({ by: 'esra', goal: 'bed', value: 4 })
  await score({ by: 'esra', goal: 'avond', value: 3, oneHigher: 'Iemand die op Elif past.' })
  /** What follows on the fourth look-back; told after it. */
  return async () => {
    await stage.at('2026-08-25', '20:00')
    await score({ by: 'esra', goal: 'bed', value: 8, whyNotLower: 'Ze slaapt al drie weken door.' })
    await move('esra', 'bed', 'reach', 'Elif slaapt al drie weken in haar eigen bed. Ze is er trots op.')
    await step({
      goal: 'avond',
      by: 'esra',
      who: 'deniz',
      what: 'Op dinsdag op Elif passen',
      dueOn: day('2026-09-01'),
      repeats: 'weekly',
    })
    await step({
      goal: 'avond',
      by: 'esra',
      who: 'esra',
      what: 'Naar het koor gaan',
      dueOn: day('2026-09-01'),
      repeats: 'weekly',
    })
    await step({
      goal: 'school',
      by: 'deniz',
      who: 'deniz',
      what: 'De mentor appen als ik een dag niet ga',
      dueOn: day('2026-11-20'),
    })
    await stage.at('2026-10-20', '20:45')
    await score({
      by: 'deniz',
      goal: 'school',
      value: 7,
      whyNotLower: 'Ik ben over. Met één herexamen.',
      oneHigher: 'Dat het in de winter ook goed gaat.',
    })
    await score({ by: 'esra', goal: 'geld', value: 7, whyNotLower: 'Wil en ik doen de post nu zonder hulp.' })
    await stage.at('2026-11-08', '15:30')
    await step({
      goal: 'eten',
      by: 'esra',
      who: 'elif',
      what: 'De tafel dekken',
      key: 'tafel',
      dueOn: day('2026-11-09'),
      repeats: 'weekly',
    })
    await picture('esra', 'eten', 'koken', 'elif', 'cooking', 'Deniz kookt op woensdag')
    await picture('esra', 'eten', 'tafel', 'elif', 'food', 'Jij dekt de tafel')
  }
}

export async function vanrijnGoals(stage: Stage): Promise<() => Promise<void>> {
  const { goal, step, score } = playing(stage, 'vanrijn')
  const day = stage.day
  await stage.at('2026-10-22', '19:15')
  await goal({
    key: 'wissel',
    by: 'sam',
    title: 'Sam wisselt van huis zonder buikpijn',
    why: 'Op vrijdag wil ik aan het weekend denken en niet aan de tas.',
    forWhom: ['sam'],
    looksLike: 'Ik pak zelf mijn tas. En niemand praat in de deur over gedoe.',
    domains: ['parentingAndFamily', 'mentalHealth'],
  })
  await step({
    goal: 'wissel',
    by: 'sam',
    who: 'sam',
    what: 'Op donderdag mijn tas pakken',
    dueOn: day('2026-10-29'),
    repeats: 'weekly',
  })
  await step({
    goal: 'wissel',
    by: 'sam',
    who: 'jan',
    what: 'Sam op vrijdag ophalen van school',
    dueOn: day('2026-10-30'),
    repeats: 'weekly',
  })
  await step({
    goal: 'wissel',
    by: 'sam',
    who: 'bram',
    doerKind: 'localTeam',
    what: 'Elke maand met Sam bellen over de wissel',
    dueOn: day('2026-11-17'),
    repeats: 'monthly',
    untilOn: day('2026-12-15'),
    why: 'Sam wil het tegen iemand zeggen die niet kiest',
    supports: 'Mirjam en Olaf het zelf aan Sam vragen',
  })
  /** What follows on the first version. */
  return async () => {
    await stage.at('2026-11-02', '09:20')
    await goal({
      key: 'agenda',
      by: 'bram',
      title: 'Eén agenda voor beide huizen',
      why: 'Sam vroeg erom. Nu hoort de een dingen later dan de ander.',
      forWhom: ['mirjam', 'olaf'],
      looksLike: 'Wat in de agenda staat, weten jullie allebei op dezelfde dag.',
    })
    await stage.at('2026-11-02', '09:40')
    await goal({
      key: 'rechter',
      by: 'bram',
      title: 'Sam woont de ene week bij Mirjam en de andere bij Olaf',
      why: 'De rechter vindt dat Sam twee ouders houdt.',
      forWhom: ['sam', 'mirjam', 'olaf'],
      looksLike: '',
      asked: {
        asker: 'court',
        askerName: 'De rechter',
        mayChoose: 'De dag, de tijd en wie Sam ophaalt.',
        fixed: 'Sam is in beide huizen even veel.',
      },
    })
    await stage.at('2026-11-03', '19:30')
    await score({
      by: 'sam',
      goal: 'wissel',
      value: 5,
      whyNotLower: 'Opa haalt me op, dat scheelt.',
      oneHigher: 'Dat ze in de deur niks zeggen.',
    })
    await stage.at('2026-11-03', '20:10')
    await score({ by: 'mirjam', goal: 'wissel', value: 3, whyNotLower: 'Sam zegt het nu als er buikpijn is.' })
    await stage.at('2026-11-03', '21:00')
    await score({
      by: 'olaf',
      goal: 'wissel',
      value: 7,
      whyNotLower: 'Bij mij is het op vrijdag rustig.',
      oneHigher: 'Dat we niet meer bellen in de auto.',
    })
  }
}

type Small = {
  family: string
  by: string
  goal: Omit<Goal, 'key' | 'by'>
  step: string
  value: number
}

const small: readonly Small[] = [
  {
    family: 'bosma',
    by: 'anouk',
    goal: {
      title: 'Jurre gaat twee ochtenden naar school',
      forWhom: ['jurre'],
      looksLike: 'Hij blijft tot de pauze en fietst zelf naar huis.',
    },
    step: 'Met Jurre naar school fietsen',
    value: 4,
  },
  {
    family: 'ajodhia',
    by: 'priya',
    goal: {
      title: 'Ik heb een plek waar ik wil leren',
      forWhom: ['priya'],
      looksLike: 'Ik weet waar ik over een half jaar zit. En ik heb zelf gekozen.',
    },
    step: 'Een dag meelopen op de nieuwe school',
    value: 5,
  },
  {
    family: 'degroot',
    by: 'milan',
    goal: {
      title: 'Ik regel mijn eigen geld',
      forWhom: ['milan'],
      looksLike: 'De huur en de telefoon gaan elke maand vanzelf goed.',
      goodEnough: 7,
    },
    step: 'Een rekening voor vaste lasten openen',
    value: 6,
  },
  {
    family: 'jonker',
    by: 'joyce',
    goal: { title: 'Amber slaapt rustig', forWhom: ['amber'], looksLike: 'Vijf nachten in de week slaapt ze door.' },
    step: 'Elke avond een verhaal en het licht op de gang aan',
    value: 5,
  },
  {
    family: 'steenbeek',
    by: 'carla',
    goal: {
      title: 'Ties sport weer met anderen',
      forWhom: ['ties'],
      looksLike: 'Elke week één training, ook als hij eerst geen zin heeft.',
    },
    step: 'Samen naar de proefles judo',
    value: 6,
  },
]

export async function otherGoals(stage: Stage): Promise<void> {
  for (const { family, by, goal, step, value } of small) {
    const story = playing(stage, family)
    await stage.at('2026-10-05', '10:00')
    await story.goal({ ...goal, key: 'doel', by })
    await story.step({ goal: 'doel', by, who: by, what: step, dueOn: stage.day('2026-10-12'), repeats: 'weekly' })
    await stage.at('2026-11-09', '20:00')
    await story.score({ by, goal: 'doel', value })
    if (family === 'jonker') await story.picture(by, 'doel', step, 'amber', 'reading', 'Een verhaal en het lampje aan')
  }
}
