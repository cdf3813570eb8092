/** E8 Twee huizen: Sam, Mirjam and Olaf, and grandfather Jan. */

import { rememberHelp } from '#care/earlierHelp/earlier-help.commands.ts'
import { takeAlong } from '#care/story/story.commands.ts'
import { done, type Stage } from './load.ts'
import { type Answers, tellAll, tellLine } from './story.ts'

const mirjam: Answers = {
  happened:
    'Olaf en ik zijn twee jaar uit elkaar. Op papier is alles geregeld. In het echt lukt overleggen niet. Sam zit ertussen.',
  goesWell: 'Als wij samen fietsen, vertelt Sam mij weer dingen. De gitaarles gaat goed.',
  hardNow:
    'Elke wissel op vrijdag is spannend. Sam heeft dan buikpijn. Ik weet niet of ik dan moet bellen of juist niet.',
  goodDay: 'Een vrijdag waarop Sam gewoon de tas pakt en zegt: tot volgende week.',
  firstStep: 'Iemand die met ons allebei praat en niet kiest.',
}

const olaf: Answers = {
  happened:
    'Ik woon sinds twee jaar alleen met de hond. Sam is de helft van de tijd bij mij. Dat het op school niet goed ging, hoorde ik pas laat.',
  goesWell: 'Op zondag koken wij samen. Dat is het beste uur van mijn week.',
  hardNow: 'Ik hoor dingen vaak als laatste. Dan voel ik me een halve vader.',
  firstStep: 'Dat wij allebei hetzelfde horen, op hetzelfde moment.',
}

const sam: Answers = {
  happened: 'Papa en mama wonen niet meer samen. Ik ben de ene week hier en de andere week daar.',
  goesWell: 'Bij mama staat mijn gitaar en bij papa woont de hond. Opa Jan haalt me op vrijdag op.',
  goodDay: 'Dat niemand vraagt bij wie het leuker was.',
  whoHelps: 'Opa Jan. Die zegt niet wat ik moet vinden.',
  firstStep: 'Eén agenda voor iedereen.',
}

/** Two houses, a road between them, and somebody on the road. */
const samDraws: Answers = {
  goodDay: [
    '1-0-90-560-90-360-200-250-310-360-310-560-90-560',
    '5-0-180-560-180-460-230-460-230-560',
    '3-0-690-560-690-360-800-250-910-360-910-560-690-560',
    '5-0-780-560-780-460-830-460-830-560',
    '4-1-310-590-400-620-500-630-600-620-690-590',
    '0-0-500-440-480-420-480-395-500-375-520-395-520-420-500-440-500-530-470-600',
    '0-0-500-530-530-600',
    '0-0-455-480-500-460-545-480',
  ].join('--'),
}

const samAlone: Answers = {
  hardNow: 'Als ze boos zijn op elkaar, zeg ik niks meer. Wat ik ook zeg, iemand wordt verdrietig.',
}

export async function tellStories(stage: Stage): Promise<void> {
  const familyId = stage.family('vanrijn')
  await stage.at('2026-09-06', '19:30')
  await tellAll(stage, 'vanrijn', 'mirjam', mirjam, 'plan')
  const knock = await stage.knock('mirjam')
  await done(
    rememberHelp(knock, stage.act(), {
      familyId,
      what: 'Gesprekken op school',
      when: 'In groep 8',
      helped: 'partly',
      why: 'Sam vond het fijn. Het stopte toen het schooljaar voorbij was.',
      keep: 'Iemand op school bij wie Sam altijd terecht kan.',
      audience: 'plan',
      draft: '',
    }),
  )
  await tellLine(stage, 'vanrijn', 'mirjam', [
    ['2013-5', 'Sam werd geboren.'],
    ['2024', 'Olaf en ik gingen uit elkaar.'],
  ])
  await done(takeAlong(knock, stage.act(), familyId, true))
  await stage.at('2026-09-07', '16:10')
  await tellAll(stage, 'vanrijn', 'sam', sam, 'plan', samDraws)
  await tellAll(stage, 'vanrijn', 'sam', samAlone, 'onlyMe')
  await stage.at('2026-09-07', '21:05')
  await tellAll(stage, 'vanrijn', 'olaf', olaf, 'plan')
}
