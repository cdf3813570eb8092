// The talks with a buddy, counted (D-PEE-04).
import { same, text } from '#platform/words.ts'

export const buddyTalkWords = {
  'maatje.gesprekken': text('Gesprekken met {name}', same, 'Talks with {name}'),
  'maatje.gesprekken.aantal': text(
    'Er waren er {count}. Het mogen er {most} zijn.',
    same,
    'There were {count}. There can be {most}.',
  ),
  'maatje.gesprekken.wanneer': text('Wanneer was het gesprek?', same, 'When was the talk?'),
  'maatje.gesprekken.tel': text('Tel dit gesprek', same, 'Count this talk'),
  'maatje.gesprekken.dagen': text('Geteld', same, 'Counted'),
  'maatje.gesprekken.kies': text(
    'Dit waren alle gesprekken. Wil je er nog vijf?',
    'Dit waren alle gesprekken. Wilt u er nog vijf?',
    'These were all the talks. Would you like five more?',
  ),
  'maatje.gesprekken.kies.hulp': text(
    'Kies je niets? Dan stopt het na {date} vanzelf.',
    'Kiest u niets? Dan stopt het na {date} vanzelf.',
    'Do you choose nothing? Then it stops by itself after {date}.',
  ),
  'maatje.gesprekken.ander': text(
    'Dit waren alle gesprekken. {name} kiest of er nog vijf komen.',
    same,
    'These were all the talks. {name} chooses whether there are five more.',
  ),
  'maatje.gesprekken.ouder': text(
    'Dit waren alle gesprekken. Het gezin kiest of er nog vijf komen.',
    same,
    'These were all the talks. The family chooses whether there are five more.',
  ),
  'maatje.gesprekken.again': text('Nog vijf', same, 'Five more'),
  'maatje.gesprekken.enough': text('Het is goed zo', same, 'It is good like this'),
  'maatje.gesprekken.klaar': text('De gesprekken zijn klaar.', same, 'The talks are over.'),
  'maatje.gesprekken.geteld': text('Dit gesprek telt mee.', same, 'This talk counts.'),
  'maatje.gesprekken.verder': text('Er kunnen nog vijf gesprekken zijn.', same, 'There can be five more talks.'),
  'maatje.gesprekken.goed': text('Het is klaar zo.', same, 'It is done like this.'),
  'maatje.sluit': text('Sluit dit af', same, 'Close this'),
  'maatje.fout.dag': text(
    'Vul een dag in sinds het begin, tot en met vandaag',
    same,
    'Fill in a day since the start, up to today',
  ),
  'maatje.fout.geteld': text('Kies een andere dag: deze telt al', same, 'Choose another day: this one counts already'),
} as const
