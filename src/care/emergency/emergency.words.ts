// Search and the emergency look (P-12).
import { plain, plural } from '#platform/words.ts'

export const emergencyWords = {
  'pro.zoek.kop': plain('Zoeken', 'Search'),
  'pro.zoek.naam': plain('Naam van een persoon of een gezin', 'Name of a person or a family'),
  'pro.zoek.uitleg': plain('Je zoekt alleen in jouw gezinnen.', 'You search in your own families only.'),
  'pro.zoek.leeg': plain('Niets gevonden in jouw gezinnen.', 'Nothing found in your families.'),
  'pro.zoek.aantal': plural({
    one: plain('{count} gezin gevonden', '{count} family found'),
    other: plain('{count} gezinnen gevonden', '{count} families found'),
  }),
  'pro.zoek.fout.kort': plain('Typ twee letters of meer', 'Type two letters or more'),
  'pro.zoek.reden': plain(
    'Geef een reden. Het gezin ziet dat je hebt gekeken.',
    'Give a reason. The family sees that you looked.',
  ),
  'pro.nood.kop': plain('Noodinzage', 'Emergency look'),
  'pro.nood.uitleg': plain(
    'Je ziet één persoon, vier uur lang. Het gezin en de privacyfunctionaris horen dit.',
    'You see one person, for four hours. The family and the privacy officer are told.',
  ),
  'pro.nood.vraag': plain(
    'Is er nood bij iemand buiten jouw gezinnen?',
    'Is there an emergency with somebody outside your families?',
  ),
  'pro.nood.naam': plain('Voornaam en achternaam', 'First name and family name'),
  'pro.nood.naam.hulp': plain(
    'Precies zoals het in het plan staat. Een deel vinden wij niet.',
    'Exactly as the plan says it. We do not find a part of it.',
  ),
  'pro.nood.geboren': plain('Geboortedag', 'Day of birth'),
  'pro.nood.waarvoor': plain('Waarom moet je dit nu zien?', 'Why do you have to see this now?'),
  'pro.nood.waarvoor.hulp': plain(
    'De vaste persoon en wie het log nakijkt lezen dit. Bij ja leest het gezin het ook.',
    'The fixed person and who checks the log read this. With yes the family reads it too.',
  ),
  'pro.nood.hoort': plain('Mag het gezin dit nu horen?', 'May the family hear this now?'),
  'pro.nood.hoort.ja': plain('Ja, het gezin ziet dat ik keek', 'Yes, the family sees that I looked'),
  'pro.nood.hoort.nee': plain('Nee, dat is nu niet veilig', 'No, that is not safe now'),
  'pro.nood.waarom': plain('Waarom is dat niet veilig?', 'Why is that not safe?'),
  'pro.nood.waarom.hulp': plain('Vul dit alleen in bij nee.', 'Fill this in with no only.'),
  'pro.nood.knop': plain('Open voor vier uur', 'Open for four hours'),
  'pro.nood.fout.niets': plain(
    'Kijk de naam en de geboortedag na. Zo vinden wij niemand.',
    'Check the name and the day of birth. Like this we find nobody.',
  ),
  'pro.nood.fout.naam': plain('Vul de voornaam en de achternaam in', 'Fill in the first name and the family name'),
  'pro.nood.fout.geboren': plain('Vul een dag in die er al was', 'Fill in a day that has been'),
  'pro.nood.fout.hoort': plain('Kies of het gezin dit mag horen', 'Choose whether the family may hear this'),
  'pro.nood.fout.waarom': plain('Schrijf op waarom het niet veilig is', 'Write down why it is not safe'),
  'pro.nood.fout.lang': plain('Schrijf het korter. Er passen {max} tekens.', 'Write it shorter. {max} characters fit.'),
  'pro.nood.fout.vaak': plain(
    'Wacht een uur. Je probeerde dit al vaak.',
    'Wait an hour. You tried this often already.',
  ),
  'pro.nood.fout.eigen': plain(
    'Zoek op naam. Deze persoon hoort bij jouw gezinnen.',
    'Search by name. This person belongs to your families.',
  ),
  'pro.nood.loopt': plain('Noodinzage die nu loopt', 'Emergency looks that run now'),
  'pro.nood.tot': plain('Open tot {time} uur', 'Open until {time}'),
  'pro.nood.stil': plain('Het gezin hoort dit nu niet.', 'The family does not hear this now.'),
  'pro.nood.klaar': plain('De noodinzage is open.', 'The emergency look is open.'),
  'beheer.nood.terug': plain('Controle', 'Oversight'),
  'beheer.nood.leeg': plain('Deze en vorige week was er geen noodinzage.', 'There was none this week and last.'),
  'beheer.nood.wie': plain('{name} keek bij {about}', '{name} looked at {about}'),
  'beheer.nood.wanneer': plain('{organisation}, op {date} om {time} uur', '{organisation}, on {date} at {time}'),
  'beheer.nood.reden': plain('Reden: {reason}', 'Reason: {reason}'),
  'beheer.nood.stil': plain('Het gezin hoort dit niet. Waarom: {reason}', 'The family is not told. Why: {reason}'),
  'beheer.nood.voor': plain('Bekijk dit voor {date}', 'Look at this before {date}'),
  'beheer.nood.bekeken': plain('Bekeken op {date}', 'Looked through on {date}'),
  'pro.nood.rol': plain(
    'Noodinzage hoort niet bij jouw rol. Bel de vaste persoon van het gezin.',
    'An emergency look is not part of your role. Call the fixed person of the family.',
  ),
}
