// Where we want to go (G-42, section 5 of the plan).
import { same, text } from '#platform/words.ts'

export const whereToWords = {
  'heen.kop': text('Waar willen we heen', same, 'Where do we want to go'),
  'heen.droom': text('Waar droom je van?', 'Waar droomt u van?', 'What do you dream of?'),
  'heen.jaar': text(
    'Hoe ziet een gewone goede dag eruit over een jaar?',
    same,
    'What does an ordinary good day look like in a year?',
  ),
  'heen.zes': text(
    'Wanneer is het voor jullie goed genoeg?',
    'Wanneer is het voor u goed genoeg?',
    'When is it good enough for you?',
  ),
  'heen.leeg': text('Hier staat nog niets. Dromen mag.', same, 'There is nothing here yet. You may dream.'),
  'heen.uitleg': text(
    'Ieder schrijft dit voor zichzelf. Niemand anders verandert jouw woorden.',
    'Ieder schrijft dit voor zichzelf. Niemand anders verandert uw woorden.',
    'Everyone writes this for themselves. Nobody else changes your words.',
  ),
  'heen.mijn': text('Waar wil jij heen?', 'Waar wilt u heen?', 'Where do you want to go?'),
  'heen.mag': text(
    'Vul in wat je wilt. De rest mag leeg blijven.',
    'Vul in wat u wilt. De rest mag leeg blijven.',
    'Fill in what you want. The rest may stay empty.',
  ),
  'heen.schrijf': text('Schrijf op waar jij heen wilt', 'Schrijf op waar u heen wilt', 'Write where you want to go'),
  'heen.aanpassen': text('Pas jouw woorden aan', 'Pas uw woorden aan', 'Change your words'),
  'heen.eerder': text('Bekijk jouw eerdere woorden', 'Bekijk uw eerdere woorden', 'See your earlier words'),
  'heen.alles': text('Bekijk waar we heen willen', same, 'See where we want to go'),
  'heen.fout.zien': text('Kies wie dit mag zien', same, 'Choose who may see this'),
} as const
