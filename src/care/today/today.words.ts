import { plain, same, text } from '#platform/words.ts'

/** Vandaag, and the own part of a youth. */
export const todayWords = {
  'vandaag.kop': text(
    'Hallo {name}. Dit kun je vandaag doen.',
    'Hallo {name}. Dit kunt u vandaag doen.',
    'Hello {name}. This is what you can do today.',
  ),
  'vandaag.leeg': text(
    'Vandaag hoef je niets te doen. De volgende afspraak is {day}.',
    'Vandaag hoeft u niets te doen. De volgende afspraak is {day}.',
    'You do not have to do anything today. Your next appointment is {day}.',
  ),
  'vandaag.leeg.zonder': text(
    'Vandaag hoef je niets te doen.',
    'Vandaag hoeft u niets te doen.',
    'You do not have to do anything today.',
  ),
  'vandaag.gevraagd': text(
    'Dit vragen we je voor {date}',
    'Dit vragen we u voor {date}',
    'We ask this of you before {date}',
  ),
  'vandaag.later': text('Later', same, 'Later'),
  'jong.kop': plain('Jouw deel van het plan', 'Your part of the plan'),
  'jong.vertel': plain('Vertel', 'Tell'),
  'jong.cijfer': plain('Geef een cijfer', 'Give a number'),
  'jong.keek': plain('Wie keek', 'Who looked'),
  'jong.afspraak': plain('Volgende afspraak', 'Next appointment'),
  'jong.leeg': plain(
    'Hier staat nog niets. Jij begint, als je wilt.',
    'There is nothing here yet. You start, if you like.',
  ),
  'vandaag.kop.kort': text('Vandaag', same, 'Today'),
  'vandaag.kies': text('Kies een gezin', same, 'Choose a family'),
  'vandaag.school': text('School van {child}', same, 'School of {child}'),
  'vandaag.erbij': text('Meehelpen voor {child}', same, 'Helping {child}'),
  'vandaag.jim': text('JIM van {child}', same, 'JIM of {child}'),
  'vandaag.geengezin': text(
    'Er is nog geen plan dat je mag zien. Bel {phone} als dat niet klopt.',
    'Er is nog geen plan dat u mag zien. Bel {phone} als dat niet klopt.',
    'There is no plan yet that you may see. Call {phone} if that is not right.',
  ),
  'vandaag.vraag': text('Dit vragen we je', 'Dit vragen we u', 'We ask this of you'),
  'vandaag.voorbereiden': text('Bereid het gesprek voor', same, 'Prepare the conversation'),
  'vandaag.voorbereiden.uitleg': text(
    'Op {date} kijken we samen terug. Wat wil jij vertellen?',
    'Op {date} kijken we samen terug. Wat wilt u vertellen?',
    'On {date} we look back together. What do you want to tell?',
  ),
  'vandaag.viavraag': text(
    '{name} schreef jouw cijfer op: {score}. Klopt dat?',
    '{name} schreef uw cijfer op: {score}. Klopt dat?',
    '{name} wrote down your number: {score}. Is that right?',
  ),
  'vandaag.terugkijken': text('We kijken samen terug.', same, 'We look back together.'),
  'vandaag.papier': text('Plan op papier', same, 'Plan on paper'),
  'vandaag.hallo': text('Hallo {name}', same, 'Hello {name}'),
  'vandaag.welkom': text(
    'Fijn dat je er bent. Hier komt jullie plan.',
    'Fijn dat u er bent. Hier komt uw plan.',
    'Good that you are here. This is where your plan comes.',
  ),
  'vandaag.eerste': text('Jullie eerste stap', 'Uw eerste stap', 'Your first step'),
  'vandaag.verhaal': text('Vertel eerst je verhaal', 'Vertel eerst uw verhaal', 'Tell your story first'),
  'jong.mijncijfer': plain('Mijn cijfers', 'My numbers'),
  'jong.vertel.uitleg': plain('Jij kiest wie het leest.', 'You choose who reads it.'),
  'jong.keek.uitleg': plain('Zie wie er in jouw deel keek.', 'See who looked at your part.'),
  'jong.plan': plain('Ons plan', 'Our plan'),
  'jong.plan.uitleg': plain('De doelen en wie wat doet.', 'The goals and who does what.'),
  'jong.stap': plain('Dit ga jij doen', 'This is what you will do'),
  'jong.geenafspraak': plain('Er staat nog niets gepland.', 'Nothing is planned yet.'),
} as const
