// Whom a youth would ask next (J-05).
import { plain } from '#platform/words.ts'

export const jimSuccessorWords = {
  'jim.opvolger.kop': plain('Wie zou het overnemen?', 'Who would take over?'),
  'jim.opvolger.uitleg': plain(
    'Soms kan een JIM niet meer. Bedenk nu al wie je dan zou vragen. Je vraagt nog niemand.',
    'Sometimes a JIM can no longer do it. Think now of whom you would ask then. You ask nobody yet.',
  ),
  'jim.opvolger.wie': plain('Wie zou je dan vragen?', 'Whom would you ask then?'),
  'jim.opvolger.niemand': plain('Dat weet ik nog niet', 'I do not know yet'),
  'jim.opvolger.alleen': plain('{name} ziet dit niet.', '{name} does not see this.'),
  'jim.opvolger.leeg': plain('Er staat verder niemand in je kring.', 'There is nobody else in your circle.'),
}
