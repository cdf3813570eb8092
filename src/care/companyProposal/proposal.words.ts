// Who leads the first conversation proposes somebody to ask along (P-05), and the answer (G-32).
import { plain, same, text } from '#platform/words.ts'

export const proposalWords = {
  'pro.meevragen.kop': plain('Stel iemand voor', 'Propose someone'),
  'pro.meevragen.uitleg': plain(
    'Wie mist er volgens jou? Jij nodigt niemand uit. Dat doet het gezin zelf.',
    'Who is missing, you think? You invite nobody. The family does that.',
  ),
  'pro.meevragen.eenkeer': plain(
    'Je vraagt dit één keer. Een nee heeft geen reden nodig.',
    'You ask this once. A no needs no reason.',
  ),
  'pro.meevragen.aan': plain('Aan wie stel je het voor?', 'To whom do you propose it?'),
  'pro.meevragen.wie': plain('Wie wil je erbij vragen?', 'Whom do you want to ask along?'),
  'pro.meevragen.wie.hulp': plain('Een rol of een voornaam. Verder niets.', 'A role or a first name. Nothing more.'),
  'pro.meevragen.oog': plain(
    'Dit leest wie je het vraagt, en de vaste persoon.',
    'The person you ask reads this, and so does the fixed person.',
  ),
  'pro.meevragen.knop': plain('Stel voor', 'Propose'),
  'pro.meevragen.fout.aan': plain('Kies aan wie je het voorstelt', 'Choose to whom you propose it'),
  'pro.meevragen.fout.wie': plain('Schrijf op wie je voorstelt', 'Write down whom you propose'),
  'pro.meevragen.klaar': plain('Je voorstel staat klaar.', 'Your proposal is ready.'),
  'pro.meevragen.open': plain('{name} zei nog niets over {who}.', '{name} has not said anything about {who} yet.'),
  'pro.meevragen.yes': plain('{name} wil {who} erbij vragen.', '{name} wants to ask {who} along.'),
  'pro.meevragen.no': plain('{name} zei nee op je voorstel.', '{name} said no to your proposal.'),
  'pro.meevragen.talk': plain('{name} wil eerst praten over {who}.', '{name} wants to talk about {who} first.'),
  'meevragen.kop': text('{name} stelt iemand voor', same, '{name} proposes someone'),
  'meevragen.lees': text('Lees het voorstel', same, 'Read the proposal'),
  'meevragen.vraag': text('Zullen we {who} erbij vragen?', same, 'Shall we ask {who} along?'),
  'meevragen.uitleg': text(
    'Nee zeggen mag. Je hoeft niet te zeggen waarom.',
    'Nee zeggen mag. U hoeft niet te zeggen waarom.',
    'You may say no. You do not have to say why.',
  ),
  'meevragen.ja': text(
    'Zeg je ja? Dan staat de naam bij wie er met je meekomt. Jij vraagt diegene zelf.',
    'Zegt u ja? Dan staat de naam bij wie er met u meekomt. U vraagt diegene zelf.',
    'Do you say yes? Then the name stands with who comes with you. You ask that person yourself.',
  ),
  'meevragen.praten': text(
    'Je wilt hier eerst over praten. Dat weet {name}.',
    'U wilt hier eerst over praten. Dat weet {name}.',
    'You want to talk about this first. {name} knows that.',
  ),
  'meevragen.yes.klaar': text(
    'De naam staat erbij. Vraag diegene zelf of die mee wil.',
    same,
    'The name is there. Ask that person yourself.',
  ),
  'meevragen.no.klaar': text('Je zei nee. Dat is genoeg.', 'U zei nee. Dat is genoeg.', 'You said no. That is enough.'),
  'meevragen.talk.klaar': text('Jullie praten er eerst over.', 'U praat er eerst over.', 'You talk about it first.'),
} as const
