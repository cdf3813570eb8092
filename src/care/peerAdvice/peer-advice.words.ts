// A peer worker thinks along with who works here (P-15, E-01).
import { plain } from '#platform/words.ts'

export const peerAdviceWords = {
  'pro.meedenk.uitleg': plain(
    'Loop je vast? Iemand met eigen ervaring denkt mee. Schrijf geen namen op. De site kent niet elke naam: lees het zelf na.',
    'Are you stuck? Someone with own experience thinks along. Write no names. The site does not know every name: read it again yourself.',
  ),
  'pro.meedenk.question': plain('Waar loop je vast?', 'Where are you stuck?'),
  'pro.meedenk.tried': plain('Wat probeerde je al?', 'What did you try already?'),
  'pro.meedenk.oog': plain(
    'Ervaringsdeskundigen lezen dit. Jouw naam staat er niet bij.',
    'Experts by experience read this. Your name is not with it.',
  ),
  'pro.meedenk.mijn': plain('Dit vroeg je', 'You asked this'),
  'pro.meedenk.leeg': plain('Je vroeg nog niets.', 'You have not asked anything yet.'),
  'pro.meedenk.voor': plain(
    'Het antwoord komt hier. Kijk uiterlijk {date}: je krijgt geen mail.',
    'The answer comes here. Look by {date} at the latest: you get no mail.',
  ),
  'pro.meedenk.laat': plain(
    'Er dacht nog niemand mee. Vraag het ook aan een collega.',
    'Nobody thought along yet. Ask a colleague too.',
  ),
  'pro.meedenk.van': plain('{name} denkt mee, {date}', '{name} thinks along, {date}'),
  'pro.meedenk.op': plain('Gevraagd op {date}', 'Asked on {date}'),
  'pro.meedenk.klaar.asked': plain('Je vraag is er.', 'Your question is here.'),
  'pro.meedenk.klaar.gone': plain('Je vraag is weg.', 'Your question is gone.'),
  'pro.meedenk.fout.missing': plain('Schrijf op wat je wilt zeggen', 'Write down what you want to say'),
  'pro.meedenk.fout.tooLong': plain('Maak je tekst korter', 'Make your text shorter'),
  'pro.meedenk.fout.name': plain('Haal namen weg', 'Remove names'),
  'pro.meedenk.fout.number': plain('Haal nummers, adressen en data weg', 'Remove numbers, addresses and dates'),
  'erv.meedenk.uitleg': plain(
    'Iemand die hier werkt, loopt vast en vraagt jou iets.',
    'Somebody who works here is stuck and asks you something.',
  ),
  'erv.meedenk.geprobeerd': plain('Dit is al geprobeerd', 'This was tried already'),
  'erv.meedenk.veld': plain('Wat denk jij?', 'What do you think?'),
  'erv.meedenk.oog': plain(
    'Alleen wie dit vroeg, leest dit. Jouw naam staat erbij.',
    'Only who asked reads this. Your name is with it.',
  ),
  'erv.meedenk.namen': plain(
    'Schrijf geen namen op, ook niet van wie met jou praat.',
    'Write no names, also not of who talks with you.',
  ),
  'erv.meedenk.gezin.uitleg': plain(
    'Iemand die hier werkt, loopt vast. Het gezin las de vraag en zei ja.',
    'Somebody who works here is stuck. The family read the question and said yes.',
  ),
  'erv.meedenk.gezin.stil': plain(
    'Alleen wie meedenkt, leest de vraag. Ken je deze mensen? Geef het dan terug.',
    'Only who thinks along reads the question. Do you know these people? Then give it back.',
  ),
  'erv.meedenk.gezin.tot': plain('Het kan tot en met {date}.', 'It can be done up to and including {date}.'),
  'erv.meedenk.gezin.neem': plain('Ik denk mee', 'I think along'),
  'erv.meedenk.gezin.anderen': plain(
    'Schrijf niets over anderen die met jou praten.',
    'Write nothing about others who talk with you.',
  ),
  'erv.meedenk.gezin.oog': plain(
    'Het gezin en wie dit vroeg, lezen dit. Jouw naam staat erbij.',
    'The family and who asked read this. Your name is with it.',
  ),
  'erv.meedenk.gezin.terug': plain('Geef het terug', 'Give it back'),
} as const
