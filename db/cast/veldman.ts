/** The first conversation with Lieke, Sanne and Tom at the kitchen table in September, and looking back on it by phone; as on their pages. */

import { planTalk } from '#care/startConversation/start.commands.ts'
import { type Option, type Rung, rungs } from '#care/startConversation/start-conversation.ts'
import { keepLookBack } from '#care/startLookBack/look-back.commands.ts'
import { answerPage } from '#care/startPage/start-page.commands.ts'
import { keepChoice, keepGrowingUp, keepNext, keepSpoken, sendPage } from '#care/startTable/start-table.commands.ts'
import type { SpokenPart } from '#care/startTable/start-table.ts'
import { done, type Stage } from './load.ts'

const who = ['lieke', 'sanne', 'tom'] as const
type Each = readonly [string, string, string]

const said: readonly [SpokenPart, Each][] = [
  ['happened', ['Ons huis is nieuw.', 'Sinds de verhuizing slaapt Lieke slecht.', 'Ik werk vaak tot laat.']],
  ['strong', ['Ik kan dorpen bouwen.', 'Wij praten veel met elkaar.', 'Ik kan goed voorlezen.']],
  ['hard', ['Het is donker.', 'De nachten zijn kort.', 'Ik ben er vaak niet.']],
  ['whereTo', ['Lekker slapen.', 'Een nacht zonder huilen.', 'Samen naar bed.']],
  ['thinkAlong', ['Tante Iris.', 'Mijn zus Iris.', 'Iris.']],
  ['needed', ['Een lampje.', 'Iets leuks in de buurt.', 'Een vaste tijd.']],
]
/** Lieke is nine: of her no number is asked. */
const scores = [null, 4, 6] as const

const near: Partial<Record<Rung, string>> = {
  own: 'Tom leest elke avond tien minuten voor.',
  neighbourhood: 'Een club na school, dicht bij huis.',
}
const options: readonly Option[] = rungs.map((rung) => ({ rung, text: near[rung] ?? '', skipped: null }))

type Place = { familyId: string; talkId: string }

export async function talkWithLieke(stage: Stage): Promise<void> {
  const place = { familyId: stage.family('veldman'), talkId: await planned(stage) }
  await stage.at('2026-09-01', '15:30')
  const dana = await stage.knock('dana')
  const present = who.map((key) => stage.person(key))
  for (const [step, texts] of said) {
    const spoken = present.map((person, at) => ({
      ...{ person, text: texts[at] ?? '', ratherNot: false, own: 'Een lampje aan.', score: scores[at] ?? null },
    }))
    const company = 'Tante Iris, en Fatima, ervaringsdeskundige'
    await done(keepSpoken(dana, stage.act(), { ...place, step, present, company, spoken }))
  }
  const age = { fits: 'yes', since: 'Sinds de verhuizing.', inTheWay: 'In de nacht.', helps: 'Voorlezen.' } as const
  await done(keepGrowingUp(dana, stage.act(), { ...place, ...age, smallest: '', page: null }))
  await done(
    keepChoice(dana, stage.act(), {
      ...{ ...place, options, outcomes: ['ownStrength', 'collectiveOffer'] },
      ...{ choice: 'Wij doen het zelf, en zoeken een club.', view: '', agree: 'Rust voor het slapen.', differ: '' },
    }),
  )
  const what = 'Tom leest elke avond tien minuten voor.'
  const days = { on: stage.day('2026-09-02'), lookBackOn: stage.day('2026-09-29') }
  await done(keepNext(dana, stage.act(), { ...place, what, who: 'Tom', ...days }))
  await stage.at('2026-09-01', '16:40')
  const end = { onPaper: false, right: [stage.person('lieke')] }
  await done(sendPage(await stage.knock('dana'), stage.act(), { ...place, ...end }))
  await stage.at('2026-09-02', '08:05')
  for (const parent of ['sanne', 'tom'])
    await done(answerPage(await stage.knock(parent), stage.act(), { ...place, right: true, text: '' }))
  await lookedBack(stage, place)
}

async function planned(stage: Stage): Promise<string> {
  await stage.at('2026-08-26', '10:20')
  const act = stage.act()
  const day = { on: stage.day('2026-09-01'), at: '15:30', draft: '', familyId: stage.family('veldman') }
  await done(planTalk(await stage.knock('dana'), act, { ...day, invited: who.map((key) => stage.person(key)) }))
  return act.operation
}

/** The weather of that day is what Lieke chose herself, as `children.ts` tells. */
async function lookedBack(stage: Stage, place: Place): Promise<void> {
  await stage.at('2026-09-29', '18:30')
  const said = [
    { person: stage.person('sanne'), number: '7', weather: '' },
    { person: stage.person('tom'), number: '7', weather: '' },
  ]
  const right = said.map(({ person }) => person)
  const held = { how: 'phone', comes: 'enough', nextOn: null, said, right, draft: '' }
  await done(keepLookBack(await stage.knock('dana'), stage.act(), { ...place, ...held }))
}
