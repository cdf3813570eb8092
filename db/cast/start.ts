/** The first conversation with Esra and Deniz, on a Tuesday in January: prepared by Esra, with neighbour Wil and Fatima; as on the page. */

import { prepareTalk } from '#care/startConversation/prepare.commands.ts'
import { planTalk } from '#care/startConversation/start.commands.ts'
import { type Option, type Rung, rungs } from '#care/startConversation/start-conversation.ts'
import type { Question } from '#care/startConversation/start-voice.ts'
import { keepChoice, keepGrowingUp, keepNext, keepSpoken, sendPage } from '#care/startTable/start-table.commands.ts'
import type { SpokenPart } from '#care/startTable/start-table.ts'
import { done, type Stage } from './load.ts'

const said: readonly [SpokenPart, string, string][] = [
  [
    'happened',
    'De winkel waar ik werkte ging dicht. Daarna kwamen de brieven.',
    'Ik kreeg ruzie op school en bleef thuis.',
  ],
  ['strong', 'Wij eten elke avond samen.', 'Ik kan goed koken.'],
  ['hard', 'Ik durf de post niet open te maken.', ''],
  ['whereTo', 'Rust in huis. Een 6 is dat ik weer slaap.', 'Weer naar school zonder gedoe.'],
  ['thinkAlong', 'Wil van hiernaast.', 'Marco van voetbal.'],
  ['needed', 'Iemand die meegaat naar het geldloket.', 'Dat ze niet allemaal tegelijk bellen.'],
]

const near: Partial<Record<Rung, string>> = {
  own: 'Esra legt de post op een stapel.',
  circle: 'Wil gaat mee naar het geldloket.',
}

const options: readonly Option[] = rungs.map((rung) => ({ rung, text: near[rung] ?? '', skipped: null }))

export async function holdFirstTalk(stage: Stage): Promise<void> {
  const place = { familyId: stage.family('kaplan'), talkId: await planned(stage) }
  await prepared(stage, place.talkId)
  await stage.at('2026-01-20', '10:00')
  const dana = await stage.knock('dana')
  const [esra, deniz] = [stage.person('esra'), stage.person('deniz')]
  for (const [step, one, other] of said) {
    const spoken = [
      { person: esra, text: one, ratherNot: false, own: 'Ik houd een schrift bij.', score: 4 },
      { person: deniz, text: other, ratherNot: other === '', own: '', score: null },
    ]
    const company = 'Wil, buurvrouw, en Fatima, ervaringsdeskundige'
    await done(keepSpoken(dana, stage.act(), { ...place, step, present: [esra, deniz], company, spoken }))
  }
  const age = {
    fits: 'partly',
    since: 'Sinds de zomer.',
    inTheWay: 'Op school.',
    helps: 'Voetbal.',
    smallest: '',
    page: 'puber',
  } as const
  await done(keepGrowingUp(dana, stage.act(), { ...place, ...age }))
  await done(
    keepChoice(dana, stage.act(), {
      ...{ ...place, options, outcomes: ['localTeam', 'otherDomain'], choice: 'Esra kiest eerst het geld.' },
      ...{ view: 'Zes mensen bellen dit gezin. Dat is veel.', agree: 'Eerst rust.', differ: '' },
    }),
  )
  const step = {
    what: 'Naar het geldloket.',
    who: 'Wil',
    on: stage.day('2026-01-23'),
    lookBackOn: stage.day('2026-02-17'),
  }
  await done(keepNext(dana, stage.act(), { ...place, ...step }))
  await stage.at('2026-01-20', '16:10')
  await done(sendPage(await stage.knock('dana'), stage.act(), { ...place, onPaper: false, right: 'everyone' }))
}

async function planned(stage: Stage): Promise<string> {
  await stage.at('2026-01-13', '09:10')
  const act = stage.act()
  const day = { on: stage.day('2026-01-20'), at: '10:00', draft: '', familyId: stage.family('kaplan') }
  const invited = [stage.person('esra'), stage.person('deniz')]
  await done(planTalk(await stage.knock('dana'), act, { ...day, invited }))
  return act.operation
}

async function prepared(stage: Stage, talkId: string): Promise<void> {
  await stage.at('2026-01-18', '20:30')
  const esra = await stage.knock('esra')
  const answers: readonly [Question, string | null, string][] = [
    ['place', 'home', ''],
    ['comesAlong', null, 'Wil van hiernaast'],
    ['shouldChange', null, 'Dat ik weet wie ik moet bellen.'],
  ]
  for (const [question, value, text] of answers)
    await done(
      prepareTalk(esra, stage.act(), {
        ...{ familyId: stage.family('kaplan'), talkId, question, value, text },
        ...{ audience: 'plan', draft: '' },
      }),
    )
}
