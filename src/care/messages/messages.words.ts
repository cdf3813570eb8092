// Messages about the plan or a goal (G-21).
import { same, text } from '#platform/words.ts'

export const messageWords = {
  'bericht.kop': text('Berichten', same, 'Messages'),
  'bericht.leeg': text('Nog geen berichten. Vragen mag altijd.', same, 'No messages yet. You may always ask.'),
  'bericht.wie': text('{names} lezen dit bericht.', same, '{names} read this message.'),
  'bericht.wanneer': text(
    '{name} antwoordt meestal binnen {count} werkdagen.',
    same,
    '{name} usually answers within {count} working days.',
  ),
  'bericht.dringend': text('Kan het niet wachten? Bel {phone}.', same, 'Can it not wait? Call {phone}.'),
  'bericht.nieuw': text('Nieuw bericht', same, 'New message'),
  'bericht.veld': text('Je bericht', 'Uw bericht', 'Your message'),
  'bericht.over': text('Waar gaat het over?', same, 'What is it about?'),
  'bericht.nietverstuurd': text(
    'Je bericht is nog niet weg. De tekst staat er nog.',
    'Uw bericht is nog niet weg. De tekst staat er nog.',
    'Your message is not sent yet. The text is still there.',
  ),
  'bericht.tweehuizen': text(
    'Ouders in twee huizen sturen elkaar hier niets. Alleen als allebei dat willen.',
    same,
    'Parents in two homes send each other nothing here. Only if both want it.',
  ),
  'bericht.over.plan': text('Het plan', same, 'The plan'),
  'bericht.weg': text('Je bericht is weg.', 'Uw bericht is weg.', 'Your message is sent.'),
  'bericht.lezers': text('Wie lezen dit bericht?', same, 'Who read this message?'),
  'bericht.lezers.hulp': text(
    'Je kiest uit mensen die dit al mogen lezen.',
    'U kiest uit mensen die dit al mogen lezen.',
    'You choose from people who may read this already.',
  ),
  'bericht.lezers.alleen': text(
    'Alleen wie je kiest, leest dit met je mee.',
    'Alleen wie u kiest, leest dit met u mee.',
    'Only those you choose read this with you.',
  ),
  'bericht.niemand': text(
    'Dit leest nu niemand anders. Een bericht kan dus nog niet.',
    same,
    'Nobody else reads this now. So there is nobody to send a message to.',
  ),
  'bericht.antwoordvoor': text(
    'Voor welke dag wil je antwoord?',
    'Voor welke dag wilt u antwoord?',
    'Before which day would you like an answer?',
  ),
  'bericht.graagvoor': text('Antwoord graag voor {date}.', same, 'Please answer before {date}.'),
  'bericht.laatst': text('{name} schreef op {date}', same, '{name} wrote on {date}'),
  'bericht.regel': text('{name}, {date}', same, '{name}, {date}'),
  'bericht.antwoord': text('Antwoord', same, 'Answer'),
  'bericht.eerder': text('Eerdere berichten hierover', same, 'Earlier messages about this'),
  'bericht.gelezen': text(
    'Niemand ziet of je een bericht las.',
    'Niemand ziet of u een bericht las.',
    'Nobody sees whether you read a message.',
  ),
  'bericht.samen': text('Berichten met {name}', same, 'Messages with {name}'),
  'bericht.samen.wil': text('Ik wil berichten sturen met {name}', same, 'I want to write with {name}'),
  'bericht.samen.gezegd': text(
    'Je wilt berichten met {name}. Nu mag {name} kiezen.',
    'U wilt berichten met {name}. Nu mag {name} kiezen.',
    'You want messages with {name}. Now {name} may choose.',
  ),
  'bericht.samen.wacht': text(
    'Jij wilt dit. {name} koos nog niet.',
    'U wilt dit. {name} koos nog niet.',
    'You want this. {name} has not chosen yet.',
  ),
  'bericht.samen.gevraagd': text(
    '{name} wil dit graag. Jij mag kiezen. Nee is ook goed.',
    '{name} wil dit graag. U mag kiezen. Nee is ook goed.',
    '{name} would like this. You may choose. No is fine too.',
  ),
  'bericht.samen.kan': text(
    'Jij en {name} willen het allebei. Jullie kunnen elkaar nu schrijven.',
    'U en {name} willen het allebei. U kunt elkaar nu schrijven.',
    'You and {name} both want it. You can write each other now.',
  ),
  'bericht.samen.stop': text('Ik wil dit niet meer met {name}', same, 'I no longer want this with {name}'),
  'bericht.samen.gestopt': text(
    'Gestopt. Wat er stond, blijft leesbaar.',
    same,
    'Stopped. What stood there can still be read.',
  ),
  'bericht.samen.stil': text(
    'Hier kan niemand meer schrijven. Dat kan alleen als allebei de ouders dat willen.',
    same,
    'Nobody can write here any more. That needs both parents to want it.',
  ),
  'bericht.fout.lezers': text('Kies wie dit bericht leest', same, 'Choose who reads this message'),
  'bericht.fout.leeg': text('Schrijf je bericht', 'Schrijf uw bericht', 'Write your message'),
  'bericht.fout.tweehuizen': text(
    'Kies een van de twee ouders. Ze willen nog niet allebei samen berichten.',
    same,
    'Choose one of the two parents. They do not both want shared messages yet.',
  ),
  'bericht.fout.dag': text('Kies een dag vanaf vandaag', same, 'Choose a day from today on'),
  'bericht.fout.toon': text(
    'Kies of je het zo verstuurt',
    'Kies of u het zo verstuurt',
    'Choose whether you send it like this',
  ),
  'twee.toon': text(
    'Lees je bericht nog een keer. Gaat het over {child}? Zou {child} dit mogen lezen?',
    'Lees uw bericht nog een keer. Gaat het over {child}? Zou {child} dit mogen lezen?',
    'Read your message once more. Is it about {child}? Would it be fine if {child} read it?',
  ),
  'twee.toon.verstuur': text('Ja, verstuur het', same, 'Yes, send it'),
  'twee.toon.aanpassen': text('Ik pas het nog aan', same, 'I will change it first'),
} as const
