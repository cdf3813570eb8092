// Our family and its homes (G-24).
import { same, text } from '#platform/words.ts'

export const familyWords = {
  'gezin.kop': text('Ons gezin', same, 'Our family'),
  'gezin.leeg': text(
    'Alleen jij staat hier. Wie hoort er nog bij?',
    'Alleen u staat hier. Wie hoort er nog bij?',
    'Only you are here. Who else belongs?',
  ),
  'gezin.lidtoevoegen': text('Zet iemand erbij', same, 'Add someone'),
  'gezin.geboren': text('Geboren in (maand en jaar)', same, 'Born in (month and year)'),
  'gezin.gezag': text('Wie mag beslissen over {child}?', same, 'Who may decide about {child}?'),
  'gezin.gezag.weetniet': text('Dat weten wij nog niet zeker', same, 'We do not know for sure yet'),
  'gezin.gezag.bron': text('Nagekeken op {date}', same, 'Checked on {date}'),
  'gezin.huis': text('Huis {n}', same, 'Home {n}'),
  'gezin.tolk': text('In dit huis is een tolk nodig', same, 'An interpreter is needed in this home'),
  'twee.uitleg': text(
    'Jullie wonen in twee huizen. De andere ouder ziet jouw adres en nummer niet. Hebben jullie allebei gezag? Dan mogen jullie ook allebei het plan van {child} zien.',
    'U woont in twee huizen. De andere ouder ziet uw adres en nummer niet. Hebt u allebei gezag? Dan mag u ook allebei het plan van {child} zien.',
    'You live in two homes. The other parent does not see your address and number. Do you both have custody? Then you may both see the plan of {child}.',
  ),
}
