// Looking back (G-13).
import { same, text } from '#platform/words.ts'

export const reviewWords = {
  'review.uitleg': text(
    'Op {date} kijken we samen terug. Wat ging goed? Wat doen jullie al zelf? Wat kan er minder?',
    'Op {date} kijken we samen terug. Wat ging goed? Wat doet u al zelf? Wat kan er minder?',
    'On {date} we look back together. What went well? What do you already do yourselves? What can we do less of?',
  ),
  'review.stappen': text(
    'Wat ging goed? Welk cijfer geef je nu? Wat doen jullie al zelf? Wat gaan we anders doen?',
    'Wat ging goed? Welk cijfer geeft u nu? Wat doet u al zelf? Wat gaan we anders doen?',
    'What went well? What number do you give now? What do you already do yourselves? What will we do differently?',
  ),
  'review.kop': text('Terugkijken', same, 'Looking back'),
  'review.v1': text('Wat ging er goed?', same, 'What went well?'),
  'review.v2': text('Welk cijfer geef je nu?', 'Welk cijfer geeft u nu?', 'What number do you give now?'),
  'review.v3': text('Wat kan er minder?', same, 'What can there be less of?'),
  'review.voor': text(
    'Drie vragen voor je meedoet. Je mag ze ook in het gesprek beantwoorden.',
    'Drie vragen voor u meedoet. U mag ze ook in het gesprek beantwoorden.',
    'Three questions before you join. You may also answer them in the conversation.',
  ),
  'review.leeg': text(
    'Nog niets ingevuld. Dat kan ook tijdens het gesprek.',
    same,
    'Nothing filled in yet. That can also be done in the conversation.',
  ),
  'review.stap1': text('Wat ging er goed?', same, 'What went well?'),
  'review.stap2': text('Welke cijfers geven we?', same, 'What numbers do we give?'),
  'review.stap3': text('Welke acties zijn gedaan?', same, 'Which actions are done?'),
  'review.stap4': text('Wat doen jullie al zelf?', 'Wat doet u al zelf?', 'What do you already do yourselves?'),
  'review.stap5': text('Wat kan minder of anders?', same, 'What can be less or different?'),
  'review.stap6': text('Wat spreken we nu af?', same, 'What do we agree now?'),
  'review.stap7': text('Wie ziet wat?', same, 'Who sees what?'),
  'review.kindstem': text(
    'Wat vindt {child} ervan? Schrijf het op in eigen woorden.',
    same,
    'What does {child} think of it? Write it in their own words.',
  ),
  'review.kindniet': text('{child} wilde er nu niets over zeggen', same, '{child} did not want to say anything now'),
  'review.volgende': text('Wanneer kijken we weer terug?', same, 'When do we look back again?'),
  'review.klopt': text('Klopt', same, 'This is right'),
  'review.kloptniet': text('Klopt niet', same, 'This is not right'),
  'review.resultaat': text('Dit hebben we afgesproken op {date}', same, 'This is what we agreed on {date}'),
  'review.nut': text('Had je iets aan {help}?', 'Had u iets aan {help}?', 'Was {help} of use to you?'),
  'review.nut.ja': text('Ja', same, 'Yes'),
  'review.nut.beetje': text('Een beetje', same, 'A little'),
  'review.nut.nee': text('Nee', same, 'No'),
  'review.missen': text('Wie missen we hier?', same, 'Who is missing here?'),
  'review.laatst': text('De vorige keer dachten we zo', same, 'This is what we thought last time'),
  'review.geenhaast': text(
    'Niet klaar? Ga een andere keer verder. Alles is bewaard.',
    same,
    'Not finished? Go on another time. Everything is saved.',
  ),
}
