// Not agreeing (G-20), earlier words of a text, and choosing between two.
import { same, text } from '#platform/words.ts'

export const statementWords = {
  'oneens.kop': text('Niet eens?', same, 'Do you not agree?'),
  'oneens.uitleg': text(
    'Ben je het niet eens met wat hier staat? Schrijf op wat jij vindt. Jouw tekst komt erbij te staan. Niemand kan die weghalen.',
    'Bent u het niet eens met wat hier staat? Schrijf op wat u vindt. Uw tekst komt erbij te staan. Niemand kan die weghalen.',
    'Do you not agree with what is here? Write what you think. Your text is placed next to it. Nobody can remove it.',
  ),
  'oneens.kies': text('Wat wil je doen?', 'Wat wilt u doen?', 'What do you want to do?'),
  'oneens.erbij': text('Mijn tekst erbij zetten', same, 'Place my text next to it'),
  'oneens.verbeter': text('Er staat iets wat niet waar is', same, 'Something here is not true'),
  'oneens.weg': text('Ik wil dat dit weg gaat', same, 'I want this removed'),
  'oneens.van': text('Dit vindt {name}, {date}', same, 'This is what {name} thinks, {date}'),
  'oneens.status': text(
    'Je vraag is er. Je hoort voor {date} van ons.',
    'Uw vraag is er. U hoort voor {date} van ons.',
    'Your request is here. You hear from us before {date}.',
  ),
  'oneens.leeg': text(
    'Je hebt nog niets toegevoegd.',
    'U hebt nog niets toegevoegd.',
    'You have not added anything yet.',
  ),
  'oneens.fout': text('Schrijf op wat jij vindt', 'Schrijf op wat u vindt', 'Write what you think'),
  'oneens.tekst': text('Wat vind jij?', 'Wat vindt u?', 'What do you think?'),
  'oneens.wie': text(
    'Wie deze tekst leest, leest ook wat jij vindt.',
    'Wie deze tekst leest, leest ook wat u vindt.',
    'Whoever reads this text also reads what you think.',
  ),
  'oneens.klaar': text('Jouw tekst staat er nu bij.', 'Uw tekst staat er nu bij.', 'Your text now stands next to it.'),
  'oneens.toon': text(
    'Lees je tekst nog een keer. Zou {child} dit mogen lezen?',
    'Lees uw tekst nog een keer. Zou {child} dit mogen lezen?',
    'Read your text once more. Would it be fine if {child} read this?',
  ),
  'oneens.toon.ja': text('Ja, dat mag', same, 'Yes, that is fine'),
  'oneens.toon.aanpassen': text('Ik pas het nog aan', same, 'I will change it first'),
  'oneens.toon.fout': text(
    'Lees je tekst nog een keer en kies een antwoord',
    'Lees uw tekst nog een keer en kies een antwoord',
    'Read your text once more and choose an answer',
  ),
  'woorden.kies': text('Kies welke tekst blijft staan', same, 'Choose which text stays'),
  'woorden.kop': text('Eerdere teksten', same, 'Earlier texts'),
  'woorden.uitleg': text('Elke tekst blijft bewaard.', same, 'Every text is kept.'),
  'woorden.van': text('{name}, {moment}', same, '{name}, {moment}'),
  'woorden.nu': text('Zo staat het er nu.', same, 'This is how it stands now.'),
  'woorden.naast': text('Deze tekst kwam op hetzelfde moment.', same, 'This text came at the same moment.'),
  'woorden.gekozen': text(
    'Deze tekst staat er nu. De andere tekst blijft bewaard.',
    same,
    'This text stands here now. The other text is kept.',
  ),
  'fout.bezig.weer': text(
    'Kies nog een keer. De tekst is net weer veranderd.',
    same,
    'Choose once more. The text has just changed again.',
  ),
}
