// The plan with pictures: what a child reads, and what a grown-up who puts a step in it reads.
import { plain, same, text } from '#platform/words.ts'

export const picturePlanWords = {
  'kind.plan.kop': plain('Dit gaan we doen', 'This is what we will do'),
  'kind.plan.jij': plain('Dit doe jij', 'You do this'),
  'kind.plan.ander': plain('Dit doet {name}', '{name} does this'),
  'kind.plan.gedaan': plain('Gedaan!', 'Done!'),
  'kind.plan.nog': plain('Toch nog niet', 'Not yet after all'),
  'kind.plan.leeg': plain('We maken het plan nog.', 'We are still making the plan.'),
  'kind.plan.print': plain('Print mijn platenplan', 'Print my picture plan'),
  'kind.plan.kleur': plain('Klaar? Kleur de ster.', 'Done? Colour the star.'),
  'kind.plan.gemaakt': plain('Dit plan is van {date}.', 'This plan is of {date}.'),
  'print.platenplan': text('Platenplan voor {child}', same, 'Picture plan for {child}'),
  'print.platenplan.uitleg': text(
    'Met plaatjes, op één blad. {child} kleurt een ster als iets klaar is.',
    same,
    'With pictures, on one sheet. {child} colours a star when something is done.',
  ),
  'print.platenplan.kaartjes': text('Als kaartjes om uit te knippen', same, 'As cards to cut out'),
  'kind.plan.knip': plain('Knip de kaartjes uit.', 'Cut out the cards.'),
  'platenplan.titel': text('Platenplan', same, 'Picture plan'),
  'platenplan.uitleg': text(
    'Kies een plaatje en een korte zin. Van deze actie ziet {child} alleen dat, en wie het doet.',
    same,
    'Choose a picture and a short sentence. Of this action {child} sees only that, and who does it.',
  ),
  'platenplan.plaatje': text('Kies een plaatje', same, 'Choose a picture'),
  'platenplan.zin': text('Wat gaan we doen?', same, 'What are we going to do?'),
  'platenplan.zin.hulp': text(
    'In woorden van {child}. Bijvoorbeeld: mama leest voor in bed.',
    same,
    'In {child}’s words. For example: Mum reads in bed.',
  ),
  'platenplan.gezet': text('Dit staat nu in het plan van {name}.', same, 'This is now in {name}’s plan.'),
  'platenplan.eraf': text('Haal uit het plan van {child}', same, 'Take out of {child}’s plan'),
  'platenplan.iseraf': text(
    'Dit staat niet meer in het plan van {name}.',
    same,
    'This is not in {name}’s plan any more.',
  ),
  'platenplan.sticker': text('{child} zegt dat dit klaar is.', same, '{child} says that this is done.'),
  'platenplan.fout.plaatje': text('Kies een plaatje.', same, 'Choose a picture.'),
  'platenplan.fout.zin': text('Schrijf een korte zin.', same, 'Write a short sentence.'),
  'platenplan.fout.vol': text(
    'Haal eerst een ander plaatje weg. Er staan er al vijf.',
    'Haal eerst een ander plaatje weg. Er staan er al vijf.',
    'Take another picture out first. There are five.',
  ),
} as const
