// Writing with the other parent, in another home (G-21).
import { same, text } from '#platform/words.ts'

export const twoHomesWords = {
  'bericht.tweehuizen': text(
    'Ouders in twee huizen sturen elkaar hier niets. Alleen als allebei dat willen.',
    same,
    'Parents in two homes send each other nothing here. Only if both want it.',
  ),
  'bericht.samen': text('Berichten met {name}', same, 'Messages with {name}'),
  'bericht.samen.wil': text('Ik wil berichten sturen met {name}', same, 'I want to write with {name}'),
  'bericht.samen.gezegd': text(
    'Je wilt berichten met {name}. Nu mag {name} kiezen.',
    'U wilt berichten met {name}. Nu mag {name} kiezen.',
    'You want messages with {name}. Now {name} may choose.',
  ),
  'bericht.samen.wacht': text(
    'Jij wilt dit. Het kan als {name} dat ook wil.',
    'U wilt dit. Het kan als {name} dat ook wil.',
    'You want this. It can be when {name} wants it too.',
  ),
  'bericht.samen.gevraagd': text(
    '{name} wil dit graag. Je hoeft niets te doen. Zonder jouw ja kan het niet.',
    '{name} wil dit graag. U hoeft niets te doen. Zonder uw ja kan het niet.',
    '{name} would like this. You need do nothing. Without your yes it cannot be.',
  ),
  'bericht.samen.kan': text(
    'Jij en {name} willen dit allebei. Nu mag het.',
    'U en {name} willen dit allebei. Nu mag het.',
    'You and {name} both want this. Now you can.',
  ),
  'bericht.samen.stop': text('Ik wil dit niet meer met {name}', same, 'I no longer want this with {name}'),
  'bericht.samen.gestopt': text(
    'Gestopt. Wat er stond, blijft leesbaar.',
    same,
    'Stopped. What stood there can still be read.',
  ),
  'twee.toon': text(
    'Lees je bericht nog een keer. Gaat het over {child}? Zou {child} dit mogen lezen?',
    'Lees uw bericht nog een keer. Gaat het over {child}? Zou {child} dit mogen lezen?',
    'Read your message once more. Is it about {child}? Would it be fine if {child} read it?',
  ),
  'twee.toon.verstuur': text('Ja, verstuur het', same, 'Yes, send it'),
  'twee.toon.aanpassen': text('Ik pas het nog aan', same, 'I will change it first'),
} as const
