// What a child of 6 to 11 reads, in few and short words, always with je (screens K-01 and K-06).
import { plain } from '#platform/words.ts'

export const childWords = {
  'kind.hoi': plain('Hoi {name}! Fijn dat je er bent.', 'Hi {name}! Good to see you.'),
  'pro.kind.telefoon': plain('Verteld op de telefoon van {name}.', 'Told on the phone of {name}.'),
  'kind.begin': plain('Begin', 'Start'),
  'kind.knop.weer': plain('Hoe was je week?', 'How was your week?'),
  'kind.knop.huizen': plain('Mijn huizen', 'My houses'),
  'kind.knop.plan': plain('Mijn plan', 'My plan'),
  'kind.knop.nietok': plain('Ik voel me niet fijn', 'I do not feel good'),
  'kind.klaar': plain('Klaar', 'Done'),
  'kind.bewaar': plain('Bewaar', 'Save'),
  'kind.terug': plain('Terug', 'Back'),
  'kind.naarouder': plain(
    'Geef de telefoon terug. Jouw plaatjes blijven van jou.',
    'Give the phone back. Your pictures stay yours.',
  ),
  'kind.oudercode': plain('Voor papa of mama: vul je code in', 'For dad or mum: fill in your code'),
  'kind.bewaard': plain('Het is bewaard.', 'It is saved.'),
  'kind.fout': plain('Oeps. Dat lukte niet. Probeer nog een keer.', 'Oops. That did not work. Try again.'),
  'kind.wie.anders': plain(
    '{names} lezen dit. Wil je dat niet? Druk op: alleen ik.',
    '{names} read this. Do you not want that? Press: only me.',
  ),
  'kind.wie.een': plain(
    '{name} leest dit. Wil je dat niet? Druk op: alleen ik.',
    '{name} reads this. Do you not want that? Press: only me.',
  ),
  'kind.alleenik': plain('Alleen ik', 'Only me'),
  'kind.alleenik.klaar': plain('Nu zie alleen jij dit.', 'Now only you see this.'),
  'kind.alleenik.telefoon': plain(
    'Na Klaar staat het niet meer op deze telefoon.',
    'After Done it is not on this phone any more.',
  ),
  'kind.weg': plain('Gooi weg', 'Throw away'),
  'kind.nietok': plain(
    'Ben je bang of doet iemand je pijn? Praat met een groot mens dat je vertrouwt. Of bel de Kindertelefoon: 0800 0432. Dat is gratis.',
    'Are you scared or does someone hurt you? Talk to a grown-up you trust. Or call the child helpline: 0800 0432. It is free.',
  ),
  'kind.nietok.bel': plain('Bel de Kindertelefoon', 'Call the child helpline'),
  'kind.nietok.112': plain('Groot gevaar? Bel 112.', 'Big danger? Call 112.'),
  'kind.nietok.112.knop': plain('Bel 112', 'Call 112'),
  'kind.nietok.mensen': plain('Jouw grote mensen', 'Your grown-ups'),
  'kind.nietok.belnaam': plain('Bel {name}', 'Call {name}'),
  'kind.nietok.geenschuld': plain('Het is niet jouw schuld.', 'It is not your fault.'),
  'kind.mensen.erbij': plain('Zet een groot mens erbij', 'Add a grown-up'),
  'kind.mensen.naam': plain('Hoe heet dit grote mens?', 'What is the name of this grown-up?'),
  'kind.mensen.nummer': plain('Welk nummer kun je bellen?', 'Which number can you call?'),
  'kind.mensen.hoeftniet': plain('(hoeft niet)', '(if you like)'),
  'kind.mensen.alleenjij': plain('Alleen jij ziet deze naam.', 'Only you see this name.'),
  'kind.mensen.telefoon': plain(
    'Je bent op de telefoon van {name}. {name} kan deze naam ook zien.',
    'You are on the phone of {name}. {name} can see this name too.',
  ),
  'kind.mensen.fout.naam': plain('Schrijf een naam.', 'Write a name.'),
  'kind.mensen.fout.nummer': plain('Schrijf een nummer, of laat het leeg.', 'Write a number, or leave it empty.'),
  'kind.mensen.fout.genoeg': plain('Kies er twee. Gooi er eerst één weg.', 'Choose two. Throw one away first.'),
} as const
