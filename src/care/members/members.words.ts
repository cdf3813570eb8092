// Somebody leaves or comes back, and a birth day is put right.
import { same, text } from '#platform/words.ts'

export const memberWords = {
  'lid.weg.kop': text('Hoort {name} er niet meer bij?', same, 'Does {name} no longer belong?'),
  'lid.weg.zelf.kop': text('Hoor je er niet meer bij?', 'Hoort u er niet meer bij?', 'Do you no longer belong?'),
  'lid.weg.gevolg': text('Dit verandert er', same, 'This changes'),
  'lid.weg.plan': text('{name} ziet dit plan dan niet meer.', same, '{name} no longer sees this plan then.'),
  'lid.weg.zelf.plan': text(
    'Je ziet dit plan dan niet meer. Alleen {name} kan je er weer bij zetten.',
    'U ziet dit plan dan niet meer. Alleen {name} kan u er weer bij zetten.',
    'You no longer see this plan then. Only {name} can add you again.',
  ),
  'lid.weg.woorden': text(
    'Wat {name} schreef, blijft van {name}. Gaat het alleen over {name}? Dan leest niemand anders het meer.',
    same,
    'What {name} wrote stays with {name}. Is it only about {name}? Then nobody else reads it any more.',
  ),
  'lid.weg.zelf.woorden': text(
    'Wat jij schreef, blijft van jou. Gaat het alleen over jou? Dan leest niemand anders het meer.',
    'Wat u schreef, blijft van u. Gaat het alleen over u? Dan leest niemand anders het meer.',
    'What you wrote stays yours. Is it only about you? Then nobody else reads it any more.',
  ),
  'lid.weg.gezag': text(
    'Het gezag over {child} verandert hier niet door. {name} kijkt het opnieuw na.',
    same,
    'This does not change custody of {child}. {name} will check it again.',
  ),
  'lid.weg.dag': text('Vanaf welke dag?', same, 'From which day?'),
  'lid.weg.klaar': text(
    '{name} hoort niet meer bij jullie gezin.',
    '{name} hoort niet meer bij uw gezin.',
    '{name} no longer belongs to your family.',
  ),
  'lid.weg.hierna': text('{name} ziet dit plan nu niet meer.', same, '{name} no longer sees this plan.'),
  'lid.weer.klaar': text('{name} hoort er weer bij.', same, '{name} belongs again.'),
  'lid.fout.dagkomt': text('Kies vandaag of een dag die al geweest is', same, 'Choose today or a day that has passed'),
  'lid.fout.dagvoor': text(
    'Kies een latere dag. {name} kwam erbij op {date}.',
    same,
    'Choose a later day. {name} came on {date}.',
  ),
  'lid.fout.laatste': text(
    'Laat het zo, of bel {name}. Een plan gaat altijd over een kind of jongere.',
    same,
    'Leave it so, or call {name}. A plan is always about a child or young person.',
  ),
  'lid.fout.vast': text(
    'Kies eerst een andere vaste persoon. Nu is dat {name}.',
    same,
    'First choose another fixed person. Now that is {name}.',
  ),
  'lid.fout.voornaam': text('Maak de voornaam korter', same, 'Make the first name shorter'),
  'lid.fout.achternaam': text('Maak de achternaam korter', same, 'Make the last name shorter'),
  'lid.fout.grens': text(
    'Vul een dag in waarop je 18 of ouder bent. Klopt die niet? Bel {name}.',
    'Vul een dag in waarop u 18 of ouder bent. Klopt die niet? Bel {name}.',
    'Fill in a day on which you are 18 or older. Is that not right? Call {name}.',
  ),
  'lid.geboren.kop': text('Wanneer is {name} geboren?', same, 'When was {name} born?'),
  'lid.geboren.nu': text('Nu staat er: {date}.', same, 'Now it says: {date}.'),
  'lid.geboren.wordt': text('Dan staat er: {date}.', same, 'Then it says: {date}.'),
  'lid.geboren.jongst': text(
    'Weten wij de dag niet precies? Dan tellen wij de jongste leeftijd die kan.',
    same,
    'Do we not know the exact day? Then we count the youngest age possible.',
  ),
  'lid.geboren.verandert': text('Dit verandert er', same, 'This changes'),
  'lid.geboren.leeftijd': text('{name} is dan {age} jaar.', same, '{name} is {age} years old then.'),
  'lid.geboren.niets': text(
    'Wie mag lezen en beslissen, blijft hetzelfde.',
    same,
    'Who may read and decide stays the same.',
  ),
  'lid.geboren.vanaf.12': text(
    '{name} is dan 12 jaar of ouder. {name} beslist mee en kiest wie het eigen verhaal leest.',
    same,
    '{name} is 12 or older then. {name} decides too and chooses who reads the own story.',
  ),
  'lid.geboren.vanaf.16': text(
    '{name} is dan 16 jaar of ouder. {name} beslist zelf. Ouders lezen alleen wat {name} deelt.',
    same,
    '{name} is 16 or older then. {name} decides alone. Parents only read what {name} shares.',
  ),
  'lid.geboren.vanaf.18': text(
    '{name} is dan 18 jaar of ouder. Niemand anders heeft dan gezag.',
    same,
    '{name} is 18 or older then. Nobody else has custody then.',
  ),
  'lid.geboren.onder.12': text(
    '{name} is dan jonger dan 12 jaar. Ouders met gezag beslissen en lezen ook het verhaal.',
    same,
    '{name} is younger than 12 then. Parents with custody decide and read the story too.',
  ),
  'lid.geboren.onder.16': text(
    '{name} is dan jonger dan 16 jaar. Ouders met gezag lezen en beslissen mee.',
    same,
    '{name} is younger than 16 then. Parents with custody read and decide too.',
  ),
  'lid.geboren.onder.18': text(
    '{name} is dan jonger dan 18 jaar. Dan telt wie het gezag heeft.',
    same,
    '{name} is younger than 18 then. Then it counts who has custody.',
  ),
  'lid.geboren.straks': text('{name} wordt {age} jaar op {date}.', same, '{name} turns {age} on {date}.'),
  'lid.geboren.meteen': text(
    'Dit geldt meteen, ook op een telefoon die nu open is.',
    same,
    'This counts at once, also on a phone that is open now.',
  ),
  'lid.geboren.kind': text(
    '{name} hoort dan als kind bij dit gezin.',
    same,
    '{name} belongs to this family as a child then.',
  ),
  'lid.geboren.gezag': text(
    '{name} kijkt na wie er mag beslissen over {child}.',
    same,
    '{name} checks who may decide about {child}.',
  ),
  'lid.geboren.klaar': text('De geboortedag van {name} is aangepast.', same, 'The birthday of {name} is changed.'),
  'lid.geboren.baby.klaar': text('{name} staat er nu bij als kind.', same, '{name} is now here as a child.'),
  'lid.baby': text('Baby', same, 'Baby'),
}
