// The account of the own organisation (B-03), for administrators.
import { plain, plural } from '#platform/words.ts'

export const issuerWords = {
  'beheer.inlog.link': plain('Inloggen met eigen accounts', 'Log in with own accounts'),
  'beheer.inlog.kop': plain('Inloggen bij {name}', 'Logging in at {name}'),
  'beheer.inlog.uitleg': plain(
    'Collega’s loggen hier dan in met hun account van het werk. Iedereen koppelt dat zelf, met een code van jullie.',
    'Colleagues then log in here with their account at work. Everybody links it with a code from you.',
  ),
  'beheer.inlog.geef': plain('Dit geef je aan hun beheerder', 'This you give to their administrator'),
  'beheer.inlog.terug': plain('Adres om terug te komen', 'Address to come back to'),
  'beheer.inlog.sleutels': plain('Adres van onze sleutels', 'Address of our keys'),
  'beheer.inlog.krijg': plain('Dit krijg je van hun beheerder', 'This you get from their administrator'),
  'beheer.inlog.adres': plain('Adres van de inlogdienst', 'Address of the sign-in server'),
  'beheer.inlog.adres.uitleg': plain('Begint met https.', 'Begins with https.'),
  'beheer.inlog.naam': plain('Onze naam daar', 'Our name there'),
  'beheer.inlog.sleutel': plain('Welke sleutel gebruiken wij?', 'Which key do we use?'),
  'beheer.inlog.sleutel.uitleg': plain(
    'De sleutel zelf blijft in de kluis. Hun kant ziet alleen het openbare deel.',
    'The key itself stays in the vault. Their side sees the public part only.',
  ),
  'beheer.inlog.sleutel.zelfde': plain('Sleutel {number}', 'Key {number}'),
  'beheer.inlog.sleutel.nieuw': plain('Een nieuwe: sleutel {number}', 'A new one: key {number}'),
  'beheer.inlog.bewaar': plain('Bewaar', 'Save'),
  'beheer.inlog.fout.adres': plain(
    'Kijk nog een keer naar het adres. Het begint met https.',
    'Look at the address once more. It begins with https.',
  ),
  'beheer.inlog.einde': plain('Stoppen met deze accounts', 'Stop using these accounts'),
  'beheer.inlog.zeker': plural({
    one: plain(
      '{count} collega logt hiermee in. Die is er meteen uit.',
      '{count} colleague logs in with it and is out at once.',
    ),
    other: plain(
      '{count} collega’s loggen hiermee in. Zij zijn er meteen uit.',
      '{count} colleagues log in with it and are out at once.',
    ),
  }),
  'beheer.inlog.wieziet': plain(
    'Beheerders zien dit. Wie inlogt, ziet het adres.',
    'Administrators see this. Who logs in sees the address.',
  ),
  'beheer.inlog.einde.knop': plain('Stop hiermee', 'Stop this'),
} as const
