// What happened, on a line through time (G-08).
import { same, text } from '#platform/words.ts'

export const lifeEventsWords = {
  'lijn.kop': text('Een lijn door de tijd', same, 'A line through time'),
  'lijn.uitleg': text(
    'Een verhuizing, een geboorte, een afscheid. Een jaar is genoeg.',
    same,
    'A move, a birth, a goodbye. A year is enough.',
  ),
  'lijn.erbij': text('Zet er iets bij', same, 'Add something'),
  'lijn.aanpassen': text('Verander wat je schreef', 'Verander wat u schreef', 'Change what you wrote'),
  'lijn.wat': text('Wat gebeurde er?', same, 'What happened?'),
  'lijn.wanneer': text('Wanneer was dat?', same, 'When was that?'),
  'lijn.wanneer.uitleg': text(
    'Weet je de maand of de dag niet? Laat die dan leeg.',
    'Weet u de maand of de dag niet? Laat die dan leeg.',
    'Do you not know the month or the day? Then leave it empty.',
  ),
  'lijn.jaar': text('Jaar', same, 'Year'),
  'lijn.maand': text('Maand', same, 'Month'),
  'lijn.dag': text('Dag', same, 'Day'),
  'lijn.wie': text('Voor wie veranderde er iets?', same, 'For whom did something change?'),
  'lijn.voor': text('Het veranderde iets voor {names}.', same, 'It changed something for {names}.'),
  'lijn.fout.jaar': text('Vul een jaar in, zoals 2019', same, 'Fill in a year, such as 2019'),
  'lijn.fout.dag': text(
    'Kijk nog eens naar de maand en de dag. Deze dag bestaat niet.',
    same,
    'Look at the month and the day again. This day does not exist.',
  ),
  'lijn.fout.later': text('Vul een dag in die al geweest is', same, 'Fill in a day that has already been'),
}
