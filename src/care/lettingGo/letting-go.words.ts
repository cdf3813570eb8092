// Letting go and less help (G-13, G-14).
import { same, text } from '#platform/words.ts'

export const lettingGoWords = {
  'loslaten.vraag': text(
    'Wat proberen jullie een tijdje zelf?',
    'Wat probeert u een tijdje zelf?',
    'What will you try by yourselves for a while?',
  ),
  'loslaten.tot': text(
    'Tot wanneer proberen jullie dit?',
    'Tot wanneer probeert u dit?',
    'Until when do you try this?',
  ),
  'loslaten.terug': text(
    'Lukt het niet? Dan doet {name} het weer. Bel gewoon.',
    same,
    'Does it not work? Then {name} does it again. Just call.',
  ),
  'loslaten.loopt': text(
    'Jullie proberen dit zelf tot {date}.',
    'U probeert dit zelf tot {date}.',
    'You are trying this yourselves until {date}.',
  ),
  'loslaten.hoeging': text('Hoe ging het zonder hulp?', same, 'How did it go without help?'),
  'loslaten.gelukt': text('Het lukte. Wij gaan zo door.', same, 'It worked. We go on like this.'),
  'loslaten.half': text('Het lukte een beetje', same, 'It worked a little'),
  'loslaten.nietgelukt': text(
    'Het lukte niet. Dat is ook goed om te weten.',
    same,
    'It did not work. That is good to know too.',
  ),
  'afbouw.kop': text('Minder hulp', same, 'Less help'),
  'afbouw.vraag': text(
    'Dit doel is drie keer een {threshold} of hoger. Willen jullie dit nu zelf doen?',
    'Dit doel is drie keer een {threshold} of hoger. Wilt u dit nu zelf doen?',
    'This goal was a {threshold} or more three times. Do you want to do this yourselves now?',
  ),
  'afbouw.vraag.tijd': text(
    'Dit doel is al een tijd een {threshold} of hoger. Willen jullie dit nu zelf doen?',
    'Dit doel is al een tijd een {threshold} of hoger. Wilt u dit nu zelf doen?',
    'This goal has been a {threshold} or more for a while. Do you want to do this yourselves now?',
  ),
  'afbouw.zelf': text('Zelf verder', same, 'Go on by ourselves'),
  'afbouw.minder': text('Minder vaak', same, 'Less often'),
  'afbouw.zo': text('Nog even zo', same, 'Keep it like this for now'),
  'afbouw.wat': text('Wat doen jullie nu zelf?', 'Wat doet u nu zelf?', 'What do you do yourselves now?'),
  'afbouw.bellen': text('Wie kun je bellen?', 'Wie kunt u bellen?', 'Who can you call?'),
  'afbouw.terug': text(
    'Gaat het toch minder? Dan kun je altijd weer om hulp vragen. Je hoeft dan niet opnieuw te beginnen.',
    'Gaat het toch minder? Dan kunt u altijd weer om hulp vragen. U hoeft dan niet opnieuw te beginnen.',
    'Is it going less well after all? You can always ask for help again. You do not have to start over.',
  ),
  'afbouw.klaar': text(
    'Jullie doen dit nu zelf. Het plan blijft hier staan. Op {date} bellen we een keer.',
    'U doet dit nu zelf. Het plan blijft hier staan. Op {date} bellen we een keer.',
    'You do this yourselves now. The plan stays here. On {date} we will call once.',
  ),
  'afbouw.geenmoet': text(
    'Niemand moet stoppen. Jullie kiezen samen.',
    'Niemand moet stoppen. U kiest samen.',
    'Nobody has to stop. You choose together.',
  ),
  'afbouw.leeg': text(
    'Er is nu geen doel dat jullie zelf kunnen doen. Dat komt later.',
    'Er is nu geen doel dat u zelf kunt doen. Dat komt later.',
    'There is no goal now that you can do yourselves. That comes later.',
  ),
  'afbouw.duurzaam': text(
    'Soms is hulp voor lang nodig. Dat is ook goed.',
    same,
    'Sometimes help is needed for long. That is fine too.',
  ),
  'afbouw.voorstel': text(
    '{name} denkt dat jullie dit zelf kunnen. Dit is waarom: {reason}',
    '{name} denkt dat u dit zelf kunt. Dit is waarom: {reason}',
    '{name} thinks you can do this yourselves. This is why: {reason}',
  ),
}
