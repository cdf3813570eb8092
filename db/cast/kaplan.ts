/** E2 Wij van nummer twaalf: Esra, Deniz and Elif. */

import { rememberHelp } from '#care/earlierHelp/earlier-help.commands.ts'
import { takeAlong } from '#care/story/story.commands.ts'
import { done, type Stage } from './load.ts'
import { type Answers, tellAll, tellLine } from './story.ts'

const esra: Answers = {
  happened:
    'Vorig jaar ging de winkel dicht waar ik werkte. Daarna kwamen de brieven. Op een dag maakte ik ze niet meer open. Deniz ging steeds minder naar school. Ik was zo moe dat ik het te laat zag.',
  goesWell: 'Wij eten elke avond samen. Deniz is lief voor zijn zusje. Elif zingt de hele dag. Dat wil ik zo houden.',
  hardNow: 'Het geld en de post. Ik slaap slecht. In de ochtend krijg ik Deniz niet uit bed en dan hebben we ruzie.',
  goodDay: 'Geen ruzie in de ochtend. Iedereen gaat de deur uit. En in de avond kijken we samen een film.',
  whoHelps:
    'Wil van hiernaast. Zij drinkt thee met mij en helpt met de post. Ik zou willen dat Deniz ook zo iemand heeft.',
  firstStep: 'Iemand die naast mij zit als ik de brieven openmaak. Eén persoon, niet zes.',
}

const deniz: Answers = {
  goesWell: 'Voetbal. En Elif aan het lachen maken, dat lukt altijd.',
  hardNow: 'Op school denken ze dat ik lui ben. Ik lig gewoon de halve nacht wakker.',
  goodDay: 'Uitslapen, trainen, en dat mama niet op haar telefoon naar de bank kijkt.',
  whoHelps: 'Marco van voetbal. Die vraagt gewoon hoe het is en gaat dan verder met de training.',
}

/** A goal with a ball in it. */
const denizDraws: Answers = {
  goodDay: [
    '0-1-200-600-200-200-800-200-800-600',
    '0-0-200-300-800-300',
    '0-0-200-400-800-400',
    '0-0-350-200-350-600',
    '0-0-500-200-500-600',
    '0-0-650-200-650-600',
    '2-1-100-640-900-640',
    '4-1-420-520-440-480-480-480-500-520-480-560-440-560-420-520',
  ].join('--'),
}

export async function tellStories(stage: Stage): Promise<void> {
  const familyId = stage.family('kaplan')
  await stage.at('2026-01-21', '20:15')
  await tellAll(stage, 'kaplan', 'esra', esra, 'plan')
  const knock = await stage.knock('esra')
  await done(
    rememberHelp(knock, stage.act(), {
      familyId,
      what: 'Een cursus over geld',
      when: 'Toen de winkel net dicht was',
      helped: 'no',
      why: 'Het ging te snel. Ik durfde niets te vragen waar de anderen bij waren.',
      keep: '',
      audience: 'plan',
      draft: '',
    }),
  )
  await tellLine(stage, 'kaplan', 'esra', [
    ['2019-6', 'Elif werd geboren.'],
    ['2025-3', 'De winkel waar ik werkte ging dicht.'],
  ])
  await done(takeAlong(knock, stage.act(), familyId, true))
  await stage.at('2026-02-07', '21:40')
  await tellAll(stage, 'kaplan', 'deniz', deniz, 'plan', denizDraws)
  await tellLine(stage, 'kaplan', 'deniz', [['2024-9', 'Ik ging naar een andere school.']])
}
