// An interpreter, for who wants one and for who coordinates.
import { plain, same, text } from '#platform/words.ts'

export const interpreterWords = {
  'tolk.kop': text('Een tolk', same, 'An interpreter'),
  'tolk.uitleg': text(
    'Een tolk praat jouw taal. {name} regelt de tolk.',
    'Een tolk praat uw taal. {name} regelt de tolk.',
    'An interpreter speaks your language. {name} arranges the interpreter.',
  ),
  'tolk.taal': text('Welke taal praat je?', 'Welke taal praat u?', 'Which language do you speak?'),
  'tolk.taal.hulp': text('Zoals: Tigrinya, of gebarentaal.', same, 'Such as: Tigrinya, or sign language.'),
  'tolk.wie': text(
    'Alleen {name} en jij weten dit.',
    'Alleen {name} en u weten dit.',
    'Only {name} and you know this.',
  ),
  'tolk.weg': text('Ik wil geen tolk meer', same, 'I no longer want an interpreter'),
  'tolk.weg.klaar': text(
    'Je vroeg om een tolk. Dat is nu weg.',
    'U vroeg om een tolk. Dat is nu weg.',
    'You asked for an interpreter. That is gone now.',
  ),
  'tolk.geregeld': text('{name} regelde een tolk op {date}.', same, '{name} arranged an interpreter on {date}.'),
  'pro.tolk.kop': plain('Wie een tolk wil', 'Who wants an interpreter'),
  'pro.tolk.leeg': plain('Niemand wacht nu op een tolk.', 'Nobody waits for an interpreter now.'),
  'pro.tolk.taal': plain('Taal: {language}', 'Language: {language}'),
  'pro.tolk.geentaal': plain('Vraag {name} welke taal het is.', 'Ask {name} which language it is.'),
  'pro.tolk.op': plain('Gevraagd op {date}', 'Asked on {date}'),
  'pro.tolk.geregeld': plain('De tolk is geregeld', 'The interpreter is arranged'),
  'pro.tolk.klaar': plain('De tolk is geregeld. {name} ziet dat.', 'The interpreter is arranged. {name} sees it.'),
  'pro.tolk.alleen': plain('Alleen {name} en jij weten dit.', 'Only {name} and you know this.'),
} as const
