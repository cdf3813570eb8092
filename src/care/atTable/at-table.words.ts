// What stands above every step of the conversation on one screen (P-05), what is still asked, and the question for a JIM.
import { plain, same, text } from '#platform/words.ts'

export const atTableWords = {
  'gesprek.terugkijken': text('Samen terugkijken', same, 'Looking back together'),
  'jim.gesprek': plain('{name}: wil je een JIM kiezen?', '{name}: do you want to choose a JIM?'),
  'jim.gesprek.uitleg': plain(
    'Een JIM is een volwassene die je zelf kiest en vertrouwt. Wie dat is, hoef je nu niet te zeggen.',
    'A JIM is an adult you choose yourself and trust. You do not have to say now who that is.',
  ),
  'jim.gesprek.ja': plain('Ja, daar wil ik over denken', 'Yes, I want to think about that'),
  'jim.later': plain('Ik weet het nog niet. Vraag het me later.', 'I do not know yet. Ask me later.'),
  'gesprek.mist': text('Dit vragen we nog', same, 'This is what we still ask'),
  'gesprek.mist.goed': text('Vraag 1: iets wat goed ging', same, 'Question 1: something that went well'),
  'gesprek.mist.stem': text('Vraag 1: wat {name} ervan vindt', same, 'Question 1: what {name} thinks of it'),
  'gesprek.mist.cijfer': text('Vraag 2: een cijfer van {name}', same, 'Question 2: a number of {name}'),
  'gesprek.mist.zelf': text(
    'Vraag 4: wat jullie zelf doen',
    'Vraag 4: wat u zelf doet',
    'Question 4: what you do yourselves',
  ),
  'gesprek.mist.jim': text(
    'Vraag 4: wil {name} een JIM kiezen?',
    same,
    'Question 4: does {name} want to choose a JIM?',
  ),
  'gesprek.mist.loslaten': text('Vraag 5: {step}', same, 'Question 5: {step}'),
  'gesprek.mist.dag': text('Vraag 6: de volgende dag', same, 'Question 6: the next day'),
}
