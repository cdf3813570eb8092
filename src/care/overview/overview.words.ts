// One family for who coordinates it (P-03).
import { plain } from '#platform/words.ts'

export const overviewWords = {
  'pro.overzicht.stap': plain('Volgende stap', 'Next step'),
  'pro.overzicht.terug': plain('Terugkijken was op {date}.', 'Looking back was on {date}.'),
  'pro.overzicht.doelen': plain('Doelen', 'Goals'),
  'pro.overzicht.geennieuw': plain('Er kwam niets bij.', 'Nothing was added.'),
  'pro.overzicht.mensen': plain('Wie horen erbij', 'Who belongs'),
  'pro.overzicht.tijd': plain('Tijd voor dit gezin', 'Time for this family'),
  'pro.overzicht.gezag.na': plain('Kijk het gezag na: {names}', 'Check custody: {names}'),
  'pro.overzicht.gezag.ok': plain('Gezag is nagekeken.', 'Custody is checked.'),
  'pro.overzicht.uitnodigen': plain('Nodig iemand uit', 'Invite someone'),
  'pro.overzicht.proef': plain('Een proef zonder hulp loopt tot {date}.', 'A trial without help runs until {date}.'),
  'pro.overzicht.jaar': plain('{name} ({age})', '{name} ({age})'),
  'pro.gezin.nieuw': plain('Dit voegde het gezin toe sinds je bezoek', 'The family added this since your visit'),
  'pro.gezin.kring': plain(
    'Het netwerk doet {own} van de {total} acties. Kan er nog iets naar de kring?',
    'The network does {own} of the {total} actions. Can something more go to the circle?',
  ),
  'pro.vraag.kop': plain('Geef hier antwoord op', 'Answer this'),
}
