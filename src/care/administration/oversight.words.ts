// Controle (B-06): questions about the log and unusual looks, for the privacy officer.
import { plain, plural } from '#platform/words.ts'

export const oversightWords = {
  'beheer.controle': plain('Controle', 'Oversight'),
  'beheer.leeg': plain('Niets te doen.', 'Nothing to do.'),
  'beheer.vragen': plain('Vragen over wie keek', 'Questions about who looked'),
  'beheer.vraag.van': plain('Vraag van {name}', 'Question from {name}'),
  'beheer.vraag.voor': plain('Gesteld op {asked}. Antwoord voor {due}.', 'Asked on {asked}. Answer before {due}.'),
  'beheer.vraag.laat': plain('Te laat', 'Late'),
  'beheer.vraag.regels': plain('Wie er keek', 'Who looked'),
  'beheer.vraag.regels.uitleg': plain(
    'Dit zijn de regels over {name} van de laatste 90 dagen. Wat er staat in het plan, zie je niet.',
    'These are the lines about {name} of the last 90 days. What the plan says, you do not see.',
  ),
  'beheer.vraag.bedoeld': plain('Hier gaat de vraag over', 'The question is about this'),
  'beheer.vraag.antwoord': plain('Je antwoord', 'Your answer'),
  'beheer.vraag.wieleest': plain('Alleen {name} leest je antwoord.', 'Only {name} reads your answer.'),
  'beheer.vraag.verstuur': plain('Verstuur', 'Send'),
  'beheer.vraag.beantwoord': plain('Deze vraag is al beantwoord.', 'This question has been answered already.'),
  'beheer.vraag.klaar': plain('Je antwoord is verstuurd.', 'Your answer is sent.'),
  'beheer.inzage': plain('Ongewone inzage', 'Unusual looks'),
  'beheer.inzage.uitleg': plain(
    'Dit is van deze en vorige week. Het kan gewoon kloppen. Vraag het na.',
    'This is of this and last week. It may be just right. Ask about it.',
  ),
  'beheer.inzage.wie': plain('{name}, {organisation}, op {date}', '{name}, {organisation}, on {date}'),
  'beheer.inzage.emergency': plural({
    one: plain('{count} noodinzage', '{count} emergency look'),
    other: plain('{count} keer noodinzage', '{count} emergency looks'),
  }),
  'beheer.inzage.manyAtOnce': plural({
    one: plain('{count} gezin geopend binnen 10 minuten', '{count} family opened within 10 minutes'),
    other: plain('{count} gezinnen geopend binnen 10 minuten', '{count} families opened within 10 minutes'),
  }),
  'beheer.inzage.manyFamilies': plural({
    one: plain('{count} gezin geopend op één dag', '{count} family opened in one day'),
    other: plain('{count} gezinnen geopend op één dag', '{count} families opened in one day'),
  }),
  'beheer.inzage.outsideHours': plural({
    one: plain('Keek buiten werktijd in {count} gezin', 'Looked outside hours in {count} family'),
    other: plain('Keek buiten werktijd in {count} gezinnen', 'Looked outside hours in {count} families'),
  }),
  'beheer.inzage.withoutContact': plural({
    one: plain(
      'Keek in {count} gezin en deed daar 30 dagen niets',
      'Looked in {count} family and did nothing there for 30 days',
    ),
    other: plain(
      'Keek in {count} gezinnen en deed daar 30 dagen niets',
      'Looked in {count} families and did nothing there for 30 days',
    ),
  }),
  'beheer.inzage.refusals': plural({
    one: plain('{count} keer geweigerd', 'Refused {count} time'),
    other: plain('{count} keer geweigerd', 'Refused {count} times'),
  }),
  'beheer.inzage.reden': plain('Lees de reden', 'Read the reason'),
  'beheer.inzage.bekeken': plain('Bekeken', 'Looked through'),
  'beheer.inzage.bekekenop': plain('Bekeken op {date}', 'Looked through on {date}'),
  'beheer.inzage.eigen': plain('Dit ben jij. Een ander bekijkt dit.', 'This is you. Somebody else looks at this.'),
  'beheer.inzage.klaar': plain('Bekeken. Dat staat nu in het log.', 'Looked through. The log says so now.'),
  'beheer.kop': plain('Is het log nog heel?', 'Is the log still whole?'),
  'beheer.kop.regel': plain(
    'Regel {no} is getekend op {date} om {time} uur. Bewaar deze kop elke dag op een andere plek.',
    'Line {no} was signed on {date} at {time}. Keep this head in another place every day.',
  ),
  'beheer.kop.geen': plain('Er is nog geen kop getekend.', 'No head has been signed yet.'),
  'beheer.kop.haal': plain('Haal de kop op', 'Get the head'),
  'beheer.kop.wacht': plain('Het log loopt achter. Bel de helpdesk.', 'The log runs behind. Call the help desk.'),
}
