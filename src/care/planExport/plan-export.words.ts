// The copy of a plan (G-29): everything somebody may read, to look at and to keep.
import { same, text } from '#platform/words.ts'

export const exportWords = {
  'gegevens.zien': text('Alles zien wat er over mij staat', same, 'See everything about me'),
  'gegevens.alles.uitleg': text(
    'Hier staat alles wat jij mag lezen in dit plan.',
    'Hier staat alles wat u mag lezen in dit plan.',
    'Here is everything that you may read in this plan.',
  ),
  'gegevens.alles.hoe': text(
    'Klopt een tekst niet? Kies bij die tekst: Niet eens?',
    same,
    'Is a text not right? Choose at that text: Do you not agree?',
  ),
  'gegevens.alles.geen': text('Er staat nog niets.', same, 'There is nothing yet.'),
  'gegevens.sound': text('Een opname', same, 'A recording'),
  'gegevens.drawing': text('Een tekening', same, 'A drawing'),
  'gegevens.photo': text('Een foto', same, 'A photo'),
  'gegevens.kopie.van': text('Kopie van {name}, {date}', same, 'Copy of {name}, {date}'),
  'gegevens.deel.people': text('Mensen', same, 'People'),
  'gegevens.deel.homes': text('Huizen en adressen', same, 'Homes and addresses'),
  'gegevens.deel.custody': text('Gezag', same, 'Custody'),
  'gegevens.deel.stories': text('Verhalen', same, 'Stories'),
  'gegevens.deel.circle': text('De kring', same, 'The circle'),
  'gegevens.deel.jim': text('JIM', same, 'JIM'),
  'gegevens.deel.resilience': text('Veerkracht', same, 'Resilience'),
  'gegevens.deel.strengths': text('Wat goed gaat', same, 'What goes well'),
  'gegevens.deel.worries': text('Wat lastig is', same, 'What is hard'),
  'gegevens.deel.goals': text('Doelen, acties en cijfers', same, 'Goals, actions and numbers'),
  'gegevens.deel.reviews': text('Terugkijken', same, 'Looking back'),
  'gegevens.deel.agreements': text('Wie het eens is met het plan', same, 'Who agrees with the plan'),
  'gegevens.deel.statements': text('Wat mensen erbij schreven', same, 'What people wrote beside it'),
  'gegevens.deel.excerpts': text('Stukken uit teksten over meer mensen', same, 'Parts of texts about several people'),
  'gegevens.deel.log': text('Wie keek', same, 'Who looked'),
  'gegevens.cijfer': text('Cijfer {value}', same, 'Number {value}'),
  'gegevens.regel': text('{name}, {date}', same, '{name}, {date}'),
  'gegevens.weg.eigen': text('Haal deze tekst weg', same, 'Remove this text'),
}
