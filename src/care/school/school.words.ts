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
} as const
