// The plan on paper for who asks for it (G-23), and for who coordinates.
import { plain, same, text } from '#platform/words.ts'

export const paperRequestWords = {
  'papier.vraag.kop': text('Krijg het plan op papier', same, 'Get the plan on paper'),
  'papier.uitleg': text(
    'Geen printer? {name} print het plan voor je. Er staat alleen op wat jij mag lezen.',
    'Geen printer? {name} print het plan voor u. Er staat alleen op wat u mag lezen.',
    'No printer? {name} prints the plan for you. Only what you may read is on it.',
  ),
  'papier.hoe': text('Hoe wil je het krijgen?', 'Hoe wilt u het krijgen?', 'How would you like to get it?'),
  'print.post': text('Stuur mij een print per post', same, 'Send me a print by post'),
  'papier.hand': text('Geef de print aan mij zelf', same, 'Give the print to me myself'),
  'papier.hoe.hulp': text(
    'Opent een ander wel eens je post? Laat de print dan aan jou zelf geven.',
    'Opent een ander wel eens uw post? Laat de print dan aan u zelf geven.',
    'Does somebody else open your post? Then have the print given to you.',
  ),
  'papier.wie': text(
    'Alleen {name} en jij weten dit.',
    'Alleen {name} en u weten dit.',
    'Only {name} and you know this.',
  ),
  'papier.vraag': text('Vraag een print', same, 'Ask for a print'),
  'print.postklaar': text(
    'De print gaat op de post. Hij komt binnen een week.',
    same,
    'The print goes in the post. It arrives within a week.',
  ),
  'papier.handklaar': text(
    'Je krijgt de print binnen een week.',
    'U krijgt de print binnen een week.',
    'You get the print within a week.',
  ),
  'papier.open.post': text('De print komt met de post, voor {date}.', same, 'The print comes by post, before {date}.'),
  'papier.open.handed': text(
    '{name} geeft je de print voor {date}.',
    '{name} geeft u de print voor {date}.',
    '{name} gives you the print before {date}.',
  ),
  'papier.laat': text(
    'De print had er op {date} moeten zijn. Vraag {name} ernaar.',
    same,
    'The print should have been here on {date}. Ask {name} about it.',
  ),
  'papier.vraag.weg': text('Ik heb de print niet meer nodig', same, 'I no longer need the print'),
  'papier.weg.klaar': text('Je krijgt geen print.', 'U krijgt geen print.', 'You get no print.'),
  'papier.gegeven': text('{name} gaf of stuurde een print op {date}.', same, '{name} gave or sent a print on {date}.'),
  'papier.fout.hoe': text(
    'Kies hoe je de print wilt krijgen',
    'Kies hoe u de print wilt krijgen',
    'Choose how you want to get the print',
  ),
  'pro.papier.kop': plain('Op papier gevraagd', 'Asked for on paper'),
  'pro.papier.leeg': plain('Niemand wacht nu op een print.', 'Nobody waits for a print now.'),
  'pro.papier.printen': plain('Print een plan', 'Print a plan'),
  'pro.papier.post': plain('Met de post. Kijk welk adres veilig is.', 'By post. Look which address is safe.'),
  'pro.papier.handed': plain('Geef de print aan {name} zelf.', 'Give the print to {name} in person.'),
  'pro.papier.voor': plain('Gevraagd op {date}. Beloofd voor {due}.', 'Asked on {date}. Promised before {due}.'),
  'pro.papier.alleen': plain('Alleen {name} en jij weten dit.', 'Only {name} and you know this.'),
  'pro.papier.print': plain('Print wat {name} mag lezen', 'Print what {name} may read'),
  'pro.papier.gegeven': plain('De print is gegeven of verstuurd', 'The print was given or sent'),
  'pro.papier.klaar': plain('De print is weg.', 'The print is off.'),
} as const
