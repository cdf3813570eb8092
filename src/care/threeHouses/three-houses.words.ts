// The three houses: what a child reads, and what grown-ups read of them.
import { plain, same, text } from '#platform/words.ts'

export const housesWords = {
  'kind.huis1': plain('Wat is fijn?', 'What is nice?'),
  'kind.huis2': plain('Wat is niet fijn?', 'What is not nice?'),
  'kind.huis3': plain('Wat wens je?', 'What do you wish for?'),
  'kind.huizen.uitleg': plain('Kies plaatjes. Of teken of typ.', 'Choose pictures. Or draw or type.'),
  'kind.huizen.leeg': plain('Hier komt jouw eerste plaatje.', 'Your first picture comes here.'),
  'kind.huizen.plaatje': plain('Kies een plaatje', 'Choose a picture'),
  'kind.huizen.woord': plain('Eén woord', 'One word'),
  'kind.huizen.kies': plain('Wat vind je mooi?', 'What do you like?'),
  'kind.huizen.houses': plain('Huizen', 'Houses'),
  'kind.huizen.planets': plain('Planeten', 'Planets'),
  'kind.huizen.train': plain('Een trein', 'A train'),
  'kind.huizen.drie': plain('De drie huizen', 'The three houses'),
  'kind.huizen.tekening': plain('Een tekening', 'A drawing'),
  'kind.huizen.niets': plain('Kies een plaatje, of typ een woord.', 'Choose a picture, or type a word.'),
  'kind.huizen.lang': plain('Maak het woord korter.', 'Make the word shorter.'),
  'kind.huizen.vol': plain('Dit huis is vol. Gooi eerst iets weg.', 'This house is full. Throw something away first.'),
  'huizen.van': text('De huizen van {name}', same, '{name}’s houses'),
  'huizen.nice': text('Dit is fijn', same, 'This is nice'),
  'huizen.notNice': text('Dit is niet fijn', same, 'This is not nice'),
  'huizen.wish': text('Dit is een wens', same, 'This is a wish'),
  'huizen.tekening': text('Tekening van {name}', same, 'Drawing by {name}'),
} as const
