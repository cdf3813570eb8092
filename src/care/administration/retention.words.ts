// Keeping and its end (B-07).
import { plain, plural } from '#platform/words.ts'

export const retentionWords = {
  'beheer.bewaren': plain('Bewaren', 'Keeping'),
  'beheer.bewaren.hoelang': plain('Hoe lang wij bewaren', 'How long we keep things'),
  'beheer.bewaren.plan': plain(
    'Het plan: 20 jaar na de laatste verandering. Kijken en printen tellen niet.',
    'The plan: 20 years after the last change. Looking and printing do not count.',
  ),
  'beheer.bewaren.working': plain('Eigen notities van een werker: 28 dagen.', 'Own notes of a worker: 28 days.'),
  'beheer.bewaren.log': plain('Wie keek: zo lang als het plan zelf.', 'Who looked: as long as the plan itself.'),
  'beheer.bewaren.copies': plain(
    'Kopieën van de site: hooguit 7 dagen leesbaar.',
    'Copies of the site: readable for 7 days at most.',
  ),
  'beheer.bewaren.nu': plain('Wat nu weg gaat', 'What goes now'),
  'beheer.bewaren.voorbeeld': plain(
    'Dit wordt weggehaald: {count} stukken. Controleer de lijst.',
    'This will be removed: {count} items. Check the list.',
  ),
  'beheer.bewaren.gezinnen': plain('Gezinnen: {count}', 'Families: {count}'),
  'beheer.bewaren.mensen': plain('Mensen: {count}', 'People: {count}'),
  'beheer.bewaren.knop': plural({
    one: plain('Haal alles van {count} mens voor altijd weg', 'Remove everything of {count} person for ever'),
    other: plain('Haal alles van {count} mensen voor altijd weg', 'Remove everything of {count} people for ever'),
  }),
  'beheer.bewaren.blijft': plain('Wat langer blijft', 'What stays longer'),
  'beheer.bewaren.loopt': plain('Het plan loopt nog: {count} gezinnen', 'The plan still runs: {count} families'),
  'beheer.bewaren.grond': plain('Wet of zaak: {count} gezinnen', 'Law or case: {count} families'),
  'beheer.bewaren.geweest': plain('Wat al weg is', 'What is gone already'),
  'beheer.bewaren.bewijs': plain(
    '{day}: {families} gezinnen, {people} mensen, {pieces} stukken',
    '{day}: {families} families, {people} people, {pieces} items',
  ),
  'beheer.bewaren.klaar': plain('Alles van {count} mensen is weg.', 'Everything of {count} people is gone.'),
  'beheer.bewaren.fout': plain(
    'Kijk opnieuw. Het aantal is net veranderd.',
    'Look again. The number has just changed.',
  ),
}
