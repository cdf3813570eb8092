// Ons team in de buurt, and the own place of a worker on it.
import { plain, same, text } from '#platform/words.ts'

export const localTeamWords = {
  'team.buurt.kies': text('Kies je buurt', 'Kies uw buurt', 'Choose your neighbourhood'),
  'team.buurt.regel': text('{name}, {municipality}', same, '{name}, {municipality}'),
  'team.buurt.voor': text('Voor: {areas}', same, 'For: {areas}'),
  'team.buurt.wie': text('Wij werken hier', same, 'We work here'),
  'team.buurt.wel': text('Dit doen wij', same, 'This is what we do'),
  'team.buurt.niet': text('Dit doen wij niet', same, 'This is what we do not do'),
  'team.buurt.bereik': text('Zo bereik je ons', 'Zo bereikt u ons', 'This is how you reach us'),
  'team.buurt.tijden': text('Wanneer', same, 'When'),
  'team.buurt.adres': text('Waar', same, 'Where'),
  'team.buurt.mee': text('Zij denken met ons mee', same, 'They think along with us'),
  'team.buurt.andere': text('Kijk naar een andere buurt', same, 'See another neighbourhood'),
  'team.buurt.leeg': text(
    'Hier staat nog geen team. Stel je vraag, dan belt iemand je.',
    'Hier staat nog geen team. Stel uw vraag, dan belt iemand u.',
    'There is no team here yet. Ask your question and someone calls you.',
  ),
  'pro.team.kop': plain('Jij op de bladzijde van je team', 'You on the page of your team'),
  'pro.team.uitleg': plain(
    'Wil jij op de bladzijde van {name} staan? Dan ziet iedereen je voornaam en wat je doet.',
    'Do you want to stand on the page of {name}? Then everybody sees your first name and what you do.',
  ),
  'pro.team.zelf': plain(
    'Het hoeft niet. Jij kiest, en je kunt er altijd weer af.',
    'You do not have to. You choose, and you can always leave it again.',
  ),
  'pro.team.doe': plain('Wat doe je in het team?', 'What do you do in the team?'),
  'pro.team.doe.hulp': plain(
    'Zoals: Ik praat met ouders en kinderen thuis.',
    'Such as: I talk with parents and children at home.',
  ),
  'pro.team.oog': plain('Iedereen ziet dit, ook zonder inloggen.', 'Everybody sees this, also without logging in.'),
  'pro.team.zet': plain('Zet mij erop', 'Put me on it'),
  'pro.team.nieuw': plain('Bewaar', 'Save'),
  'pro.team.staat': plain('Je staat op de bladzijde.', 'You stand on the page.'),
  'pro.team.haal': plain('Haal mij eraf', 'Take me off'),
  'pro.team.klaar.there': plain('Je staat er nu op.', 'You are on it now.'),
  'pro.team.klaar.gone': plain('Je staat er niet meer op.', 'You are not on it any more.'),
  'pro.team.geen': plain(
    '{name} heeft nog geen bladzijde. De beheerder schrijft die.',
    '{name} has no page yet. The administrator writes it.',
  ),
  'pro.team.kijk': plain('Bekijk de bladzijde', 'See the page'),
  'pro.team.link': plain(
    'Werk je in dit team? Kies of je hier staat.',
    'Do you work in this team? Choose whether you stand here.',
  ),
  'pro.team.fout.leeg': plain('Vul in wat je doet', 'Fill in what you do'),
  'pro.team.fout.lang': plain('Maak dit korter', 'Make this shorter'),
} as const
