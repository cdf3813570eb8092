// A pause, for the youth (J-05) and for the JIM (N-01).
import { plain, same, text } from '#platform/words.ts'

export const jimPauseWords = {
  'jim.pauze.kop': plain('Even pauze', 'A break'),
  'jim.pauze.uitleg': plain(
    '{name} leest dan even niets. Wat je deelt, hoef je later niet opnieuw te kiezen. Jij zegt wanneer het weer verder gaat.',
    '{name} then reads nothing for a while. What you share need not be chosen again later. You say when it goes on.',
  ),
  'jim.pauze.waarom': plain('Je hoeft niet te zeggen waarom.', 'You do not have to say why.'),
  'jim.pauze.ja': plain('Begin de pauze', 'Start the break'),
  'jim.pauze.klaar': plain('Jullie hebben even pauze.', 'You are having a break.'),
  'jim.pauze.weer': plain('Weer verder', 'Go on again'),
  'jim.pauze.weer.klaar': plain('Jullie gaan weer verder.', 'You go on again.'),
  'jim.pauze.weer.uitleg': plain(
    'Ga je verder? Dan leest {name} weer wat je opende.',
    'Do you go on? Then {name} again reads what you opened.',
  ),
  'jim.pauze.ander': plain(
    '{name} heeft even pauze. {name} zegt zelf wanneer het weer verder gaat.',
    '{name} is having a break. {name} says when it goes on again.',
  ),
  'jimrol.dicht.kop': text('Even niet meelezen', same, 'Not reading along now'),
  'jimrol.dicht': text(
    'Je leest nu niets mee van {child}. Eerst praten de ouders en de vaste persoon samen.',
    'U leest nu niets mee van {child}. Eerst praten de ouders en de vaste persoon samen.',
    'You read nothing of {child} now. First the parents and the fixed person talk together.',
  ),
  'jimrol.pauze.kop': text('Even pauze', same, 'A break'),
  'jimrol.pauze.uitleg': text(
    'Je leest dan even niets mee. {child} ziet alleen dat je pauze hebt. Je begint zelf weer.',
    'U leest dan even niets mee. {child} ziet alleen dat u pauze hebt. U begint zelf weer.',
    'You then read nothing for a while. {child} only sees that you have a break. You start again yourself.',
  ),
  'jimrol.pauze.ja': text('Begin de pauze', same, 'Start the break'),
  'jimrol.pauze.klaar': text('Je hebt even pauze.', 'U hebt even pauze.', 'You are having a break.'),
  'jimrol.pauze.weer': text('Weer verder', same, 'Go on again'),
  'jimrol.pauze.weer.klaar': text('Je gaat weer verder.', 'U gaat weer verder.', 'You go on again.'),
  'jimrol.pauze.ander': text(
    '{child} heeft even pauze. Je leest nu niets mee. {child} begint zelf weer.',
    '{child} heeft even pauze. U leest nu niets mee. {child} begint zelf weer.',
    '{child} is having a break. You read nothing now. {child} starts again.',
  ),
}
