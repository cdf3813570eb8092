// Our story (G-08).
import { same, text } from '#platform/words.ts'

export const storyWords = {
  'verhaal.kop': text('Ons verhaal', same, 'Our story'),
  'verhaal.uitleg': text(
    'Vertel het op je eigen manier. Typ, spreek in of teken. Alles mag later anders. Je hoeft niet alles te vertellen.',
    'Vertel het op uw eigen manier. Typ, spreek in of teken. Alles mag later anders. U hoeft niet alles te vertellen.',
    'Tell it your own way. Type, speak or draw. You can change everything later. You do not have to tell everything.',
  ),
  'verhaal.v1': text('Wat is er gebeurd?', same, 'What happened?'),
  'verhaal.v2': text(
    'Wat gaat er goed? Wat willen jullie zo houden?',
    'Wat gaat er goed? Wat wilt u zo houden?',
    'What is going well? What do you want to keep?',
  ),
  'verhaal.v3': text('Wat is nu moeilijk?', same, 'What is hard right now?'),
  'verhaal.v4': text('Hoe ziet een gewone goede dag eruit?', same, 'What does an ordinary good day look like?'),
  'verhaal.v5': text(
    'Wie helpt jullie nu al? Wie zou je erbij willen?',
    'Wie helpt u nu al? Wie zou u erbij willen?',
    'Who already helps you? Who would you like to join?',
  ),
  'verhaal.v6': text(
    'Wat heb je nodig om de eerste stap te zetten?',
    'Wat hebt u nodig om de eerste stap te zetten?',
    'What do you need to take the first step?',
  ),
  'verhaal.niet': text('Dit wil ik liever niet vertellen', same, 'I would rather not tell this'),
  'verhaal.leeg': text(
    'Je hoeft niet alles te vertellen. Begin waar je wilt.',
    'U hoeft niet alles te vertellen. Begin waar u wilt.',
    'You do not have to tell everything. Start where you like.',
  ),
  'verhaal.takenlijst': text('{done} van de 6 vragen gedaan', same, '{done} of the 6 questions done'),
  'verhaal.check': text(
    'Dit is jouw verhaal. Klopt het zo?',
    'Dit is uw verhaal. Klopt het zo?',
    'This is your story. Is it right like this?',
  ),
  'verhaal.mee': text(
    'Dit mag met mij mee naar het eerste gesprek',
    same,
    'This may come with me to the first conversation',
  ),
  'verhaal.eigen': text(
    'Ieder vertelt zijn eigen verhaal. De verhalen staan naast elkaar.',
    same,
    'Everyone tells their own story. The stories stand next to each other.',
  ),
  'verhaal.alleenjij': text(
    'Alleen jij kunt je verhaal veranderen.',
    'Alleen u kunt uw verhaal veranderen.',
    'Only you can change your story.',
  ),
  'verhaal.opnieuw': text('Gebruik mijn verhaal opnieuw', same, 'Use my story again'),
  'verhaal.opnieuw.uitleg': text(
    'Kies de stukjes. Kies wie ze leest. Kies tot wanneer. Dan hoef je niet alles opnieuw te vertellen.',
    'Kies de stukjes. Kies wie ze leest. Kies tot wanneer. Dan hoeft u niet alles opnieuw te vertellen.',
    'Choose the pieces. Choose who reads them. Choose until when. Then you do not have to tell it all again.',
  ),
  'verhaal.eerderhulp': text(
    'Welke hulp hadden jullie al? Hielp het?',
    'Welke hulp had u al? Hielp het?',
    'What help did you have before? Did it work?',
  ),
  'verhaal.hielp.ja': text('Ja, het hielp', same, 'Yes, it helped'),
  'verhaal.hielp.beetje': text('Een beetje', same, 'A little'),
  'verhaal.hielp.nee': text('Nee', same, 'No'),
}
