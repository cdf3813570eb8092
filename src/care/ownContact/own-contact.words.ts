// How somebody of the circle is reached, as the youth wrote it down (N-01).
import { same, text } from '#platform/words.ts'

export const ownContactWords = {
  'bereik.kop': text('Hoe je te bereiken bent', 'Hoe u te bereiken bent', 'How you can be reached'),
  'bereik.uitleg': text(
    'Dit schreef {child} op. Je mag het verbeteren of weghalen.',
    'Dit schreef {child} op. U mag het verbeteren of weghalen.',
    '{child} wrote this down. You may correct it or remove it.',
  ),
  'bereik.niets': text(
    '{child} schreef hierover nog niets op. Je mag het zelf doen.',
    '{child} schreef hierover nog niets op. U mag het zelf doen.',
    '{child} wrote nothing down about this. You may do it yourself.',
  ),
  'bereik.uit': text(
    'Je staat niet meer in de kring van {child}.',
    'U staat niet meer in de kring van {child}.',
    'You are no longer in the circle of {child}.',
  ),
  'bereik.oog': text(
    '{child} leest dit, en wie de kring van {child} mag zien.',
    same,
    '{child} reads this, and who may see the circle of {child}.',
  ),
  'bereik.haalweg': text('Haal dit weg', same, 'Remove this'),
  'bereik.weg': text(
    'Dit is weg. Ook wat er eerder stond.',
    same,
    'This is gone. What stood there before is gone too.',
  ),
} as const
