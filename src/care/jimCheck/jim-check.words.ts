// How it goes with a JIM, every eight weeks (J-05 and N-01).
import { same, text } from '#platform/words.ts'

export const jimCheckWords = {
  'jimcheck.kop': text('Hoe gaat het samen?', same, 'How is it going together?'),
  'jimcheck.uitleg': text(
    'Elke acht weken kijken jullie hoe het gaat. Ieder schrijft het zelf op.',
    'Elke acht weken kijkt u hoe het gaat. Ieder schrijft het zelf op.',
    'Every eight weeks you look at how it goes. Each writes it down alone.',
  ),
  'jimcheck.works': text('Werkt het nog?', same, 'Does it still work?'),
  'jimcheck.drop': text('Wat kan een hulpverlener nu loslaten?', same, 'What can a worker let go of now?'),
  'jimcheck.begin': text('Schrijf hoe het gaat', same, 'Write how it goes'),
  'jimcheck.volgende': text(
    'Op {date} vragen we het je weer.',
    'Op {date} vragen we het u weer.',
    'On {date} we ask you again.',
  ),
  'jimcheck.mijn': text('Dit schreef jij', 'Dit schreef u', 'You wrote this'),
  'jimcheck.ander': text('Dit schreef {name}', same, '{name} wrote this'),
  'jimcheck.pauze': text(
    'Er is nu pauze. Daarna kan dit weer.',
    same,
    'There is a break now. After it this is possible again.',
  ),
  'jimcheck.later': text('We vragen dit na twee maanden.', same, 'We ask this after two months.'),
}
