// What a child of 6 to 11 reads on the pages about what it can and what helps.
import { plain } from '#platform/words.ts'

export const strengthWords = {
  'kind.sterk': plain('Dit kan ik goed', 'I am good at this'),
  'kind.sterk.ben': plain('Zo ben ik', 'This is me'),
  'kind.sterk.heb': plain('Wie helpt mij?', 'Who helps me?'),
  'kind.sterk.hielp': plain('Wat helpt als ik boos ben?', 'What helps when I am angry?'),
  'kind.sterk.leeg': plain('Wat kun jij goed? Kies een plaatje.', 'What are you good at? Choose a picture.'),
  'kind.sterk.eerste': plain('Hier komt jouw eerste plaatje.', 'Your first picture comes here.'),
  'kind.sterk.vier': plain('Over mij', 'About me'),
  'kind.sterk.uitleg': plain('Kies plaatjes. Of typ een woord.', 'Choose pictures. Or type a word.'),
  'kind.sterk.vol': plain(
    'Gooi eerst iets weg. Deze bladzijde is vol.',
    'Throw something away first. This page is full.',
  ),
  'kind.sterk.vol.echt': plain(
    'Kies een andere vraag. Deze bladzijde is vol.',
    'Choose another question. This page is full.',
  ),
  'kind.sterk.print': plain('Print wat ik goed kan', 'Print what I am good at'),
  'kind.sterk.papier': plain('Van {name}, {date}', 'Of {name}, {date}'),
  'kind.sterk.nietop': plain('Wat alleen jij ziet, staat er niet op.', 'What only you see is not on it.'),
} as const
