// Our story (G-08).
import { same, text } from '#platform/words.ts'

export const storyWords = {
  'verhaal.kop': text('Ons verhaal', same, 'Our story'),
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
  'verhaal.uitleg': text(
    'Vertel het op je eigen manier. Typ, spreek in of teken. Alles mag later anders. Je hoeft niet alles te vertellen.',
    'Vertel het op uw eigen manier. Typ, spreek in of teken. Alles mag later anders. U hoeft niet alles te vertellen.',
    'Tell it your own way. Type, speak or draw. You can change everything later. You do not have to tell everything.',
  ),
  'verhaal.gesprek': text('Het eerste gesprek', same, 'The first conversation'),
  'verhaal.begin': text('Begin met de eerste vraag', same, 'Start with the first question'),
  'verhaal.ganaar': text('Ga naar de volgende vraag', same, 'Go to the next question'),
  'verhaal.vragen.alle': text('Laat de vragen zien', same, 'Show the questions'),
  'verhaal.vragen': text('De 6 vragen', same, 'The 6 questions'),
  'verhaal.jouw': text('Jouw verhaal', 'Uw verhaal', 'Your story'),
  'verhaal.van': text('Het verhaal van {name}', same, 'The story of {name}'),
  'verhaal.antwoord': text('Vertel het hier', same, 'Tell it here'),
  'verhaal.nietverteld': text(
    'Dit vertel je liever niet',
    'Dit vertelt u liever niet',
    'You would rather not tell this',
  ),
  'verhaal.lateruit': text(
    'Dat is goed. Je kunt het later altijd nog vertellen.',
    'Dat is goed. U kunt het later altijd nog vertellen.',
    'That is fine. You can always tell it later.',
  ),
  'verhaal.lees': text('Lees je verhaal terug', 'Lees uw verhaal terug', 'Read your story back'),
  'verhaal.schrijfvoor': text('Schrijf op wat {name} vertelt', same, 'Write down what {name} tells'),
  'verhaal.schrijfvoor.uitleg': text(
    'Schrijf op in de woorden van {name}. Het telt pas als {name} ja zegt.',
    same,
    'Write it in the words of {name}. It only counts when {name} says yes.',
  ),
  'verhaal.getypt': text(
    'Dit is bewaard. Het telt pas als {name} ja zegt.',
    same,
    'This is saved. It only counts when {name} says yes.',
  ),
  'verhaal.getypt.hierna': text(
    'Lees het samen terug. Dat kan op de eigen telefoon of op papier.',
    same,
    'Read it back together. That can be on their own phone or on paper.',
  ),
  'verhaal.kloptnu': text('Dit hoort nu bij het verhaal.', same, 'This now belongs to the story.'),
  'verhaal.alverteld': text('Al verteld op {date}', same, 'Already told on {date}'),
  'verhaal.schrijferbij': text('Schrijf op wat {name} er nog bij vertelt', same, 'Write down what else {name} tells'),
  'verhaal.meegenomen': text('Dit mag mee naar het eerste gesprek.', same, 'This may come to the first conversation.'),
  'verhaal.nogniets': text('Hier staat nog niets.', same, 'There is nothing here yet.'),
  'verhaal.bewaarstop': text('Bewaar en stop', same, 'Save and stop'),
}
