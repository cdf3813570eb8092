// Stopping a JIM for safety, for who coordinates (P-09), and what the youth reads of it.
import { plain } from '#platform/words.ts'

export const stoppedJimWords = {
  'pro.jimstop.naar': plain('Stop {name} als JIM, voor de veiligheid', 'Stop {name} as JIM, for safety'),
  'pro.jimstop.titel': plain('Een JIM stoppen', 'Stopping a JIM'),
  'pro.jimstop.uitleg': plain(
    '{name} leest dan meteen niets meer. De code werkt niet meer.',
    '{name} then reads nothing any more, at once. The code no longer works.',
  ),
  'pro.jimstop.alleen': plain(
    'Doe dit alleen als {child} anders niet veilig is. Dit kan niet terug.',
    'Do this only when {child} is not safe otherwise. It cannot be undone.',
  ),
  'pro.jimstop.vertel': plain(
    '{child} leest dat het stopt, en niet waarom. Vertel het {child} zelf, vandaag nog.',
    '{child} reads that it stops, and not why. Tell {child} yourself, today.',
  ),
  'pro.jimstop.waarom': plain('Waarom is {name} niet veilig als JIM?', 'Why is {name} not safe as JIM?'),
  'pro.jimstop.doe': plain('Stop nu', 'Stop now'),
  'pro.jimstop.klaar': plain(
    'Gestopt. Deze JIM leest niets meer. Praat vandaag nog met {child}.',
    'Stopped. This JIM reads nothing any more. Talk with {child} today.',
  ),
  'pro.jimstop.kop': plain('JIM gestopt voor de veiligheid', 'JIM stopped for safety'),
  'pro.jimstop.staat': plain('{jim}, op {date}, door {name}', '{jim}, on {date}, by {name}'),
}
