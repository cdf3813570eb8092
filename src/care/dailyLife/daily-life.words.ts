// What a foster parent sees of a youth from day to day.
import { plain, same, text } from '#platform/words.ts'

export const dailyWords = {
  'dag.kop': text('Van dag tot dag', same, 'From day to day'),
  'dag.over': text('Wat een pleegouder ziet van {name}', same, 'What a foster parent sees of {name}'),
  'dag.uitleg': text(
    'Een pleegouder ziet alleen wat hier gekozen is. Het stopt als {name} daar niet meer woont.',
    same,
    'A foster parent sees only what is picked here. It stops when {name} no longer lives there.',
  ),
  'dag.wie': text(
    'De mensen met gezag kiezen. {name} leest wat zij kozen.',
    same,
    'The people with custody pick. {name} reads what they picked.',
  ),
  'dag.zestien': text(
    '{name} is 16 of ouder en kiest zelf wie wat ziet.',
    same,
    '{name} is 16 or older and decides personally who sees what.',
  ),
  'dag.geen': text('{name} woont nu niet bij een pleegouder.', same, '{name} does not live with a foster parent now.'),
  'dag.sinds': text('Zorgt sinds {date} voor {name}.', same, 'Has cared for {name} since {date}.'),
  'dag.ziet': text('{name} ziet nu:', same, '{name} sees now:'),
  'dag.niets': text('{name} ziet nog niets.', same, '{name} sees nothing yet.'),
  'dag.kiesnu': text('Kies wat {name} ziet', same, 'Pick what {name} sees'),
  'dag.kies': text('Wat mag {name} zien?', same, 'What may {name} see?'),
  'dag.kies.hulp': text('Kies alleen wat elke dag nodig is.', same, 'Pick only what is needed every day.'),
  'dag.leeg': text('Er is nog geen doel of actie om te kiezen.', same, 'There is no goal or action to pick yet.'),
  'dag.doel': text('Doel: {text}', same, 'Goal: {text}'),
  'dag.actie': text('Actie: {text}', same, 'Action: {text}'),
  'dag.klaar': text('Bewaard. {name} ziet dit vanaf nu.', same, 'Saved. {name} sees this from now on.'),
  'dag.fout': text('Kies uit deze lijst', same, 'Pick from this list'),
  'dag.zorgt': text('Vastgelegd. {name} ziet nog niets.', same, 'Recorded. {name} sees nothing yet.'),
  'dag.stopt': text('{name} ziet vanaf nu niets meer.', same, '{name} sees nothing any more from now on.'),
  'pro.dag.wie': plain('Bij welke pleegouder woont {name}?', 'With which foster parent does {name} live?'),
  'pro.dag.leg': plain('Leg dit vast', 'Record this'),
  'pro.dag.geen': plain('Voeg de pleegouder eerst toe aan het gezin.', 'Add the foster parent to the family first.'),
  'pro.dag.stop': plain('{name} woont hier niet meer', '{name} does not live here any more'),
}
