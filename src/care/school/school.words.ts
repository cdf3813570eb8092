// The first page of school (N-03).
import { same, text } from '#platform/words.ts'

export const schoolWords = {
  'school.kop': text('School', same, 'School'),
  'school.uitleg': text('Hier staat wat nodig is in de klas.', same, 'Here is what is needed in class.'),
  'school.leeg': text('Er is nu niets met school gedeeld.', same, 'Nothing is shared with school now.'),
  'school.geendoel': text('Er loopt nu geen doel van {child}.', same, 'No goal of {child} is running now.'),
  'school.gestopt': text('Dit delen is gestopt op {date}.', same, 'This sharing stopped on {date}.'),
  'school.doelen': text('Dit is het doel', same, 'This is the goal'),
  'school.jij': text('Dit doe jij in de klas', 'Dit doet u in de klas', 'You do this in class'),
  'school.vragen': text('Een vraag? Bel {name}: {phone}', same, 'A question? Call {name}: {phone}'),
  'school.schrijf.kop': text('Wat zie je?', 'Wat ziet u?', 'What do you see?'),
  'school.schrijf.uitleg': text(
    'Schrijf over wat je ziet, niet over wat je denkt. Het gezin leest mee.',
    'Schrijf over wat u ziet, niet over wat u denkt. Het gezin leest mee.',
    'Write about what you see, not what you think. The family reads along.',
  ),
  'school.oog': text(
    'Wie de doelen van {child} mag lezen, leest dit. En {name}.',
    same,
    'Who may read the goals of {child} reads this. And {name}.',
  ),
  'school.watzie': text('Wat zie je in de klas?', 'Wat ziet u in de klas?', 'What do you see in class?'),
  'school.vraag.kop': text('Een vraag', same, 'A question'),
  'school.vraag.naar': text('Stel een vraag over {child}', same, 'Ask a question about {child}'),
  'school.vraag.uitleg': text(
    'Je vraag gaat naar de vaste persoon. Het gezin leest mee.',
    'Uw vraag gaat naar de vaste persoon. Het gezin leest mee.',
    'Your question goes to the fixed person. The family reads along.',
  ),
  'school.vraag.wat': text('Wat wil je vragen?', 'Wat wilt u vragen?', 'What do you want to ask?'),
  'school.verstuur': text('Verstuur', same, 'Send'),
  'school.klaar': text(
    'Verstuurd. Je hoort voor {date} wat ermee gebeurt.',
    'Verstuurd. U hoort voor {date} wat ermee gebeurt.',
    'Sent. You hear before {date} what happens with it.',
  ),
  'school.berichten': text('Wat je schreef', 'Wat u schreef', 'What you wrote'),
  'school.bericht.van': text('{child}, {date}', same, '{child}, {date}'),
  'school.wacht': text(
    'Voor {date} staat hier wat ermee gedaan is.',
    same,
    'Before {date} it says here what was done with it.',
  ),
  'school.terug': text(
    'Dit is er met jouw bericht gedaan',
    'Dit is er met uw bericht gedaan',
    'This was done with your message',
  ),
  'school.gedaan': text('Dit is ermee gedaan', same, 'This was done with it'),
  'school.geschreven.kop': text('Wat school schrijft', same, 'What school writes'),
  'school.geschreven.uitleg': text(
    'Dit schrijft school. {name} zegt wat ermee gedaan is.',
    same,
    'This is what school writes. {name} says what was done with it.',
  ),
  'school.geschreven.leeg': text('School schreef hier nog niets.', same, 'School wrote nothing here yet.'),
  'school.isvraag': text('Een vraag van school', same, 'A question from school'),
  'school.antwoord': text('Wat is ermee gedaan?', same, 'What was done with it?'),
  'school.antwoord.vraag': text('Wat is het antwoord?', same, 'What is the answer?'),
  'school.antwoord.naar': text('Antwoord school', same, 'Answer school'),
  'school.beantwoord': text('Verstuurd. School leest dit.', same, 'Sent. School reads this.'),
} as const
