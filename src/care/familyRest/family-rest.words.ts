// A rest from messages for a whole family (G-21).
import { plain, same, text } from '#platform/words.ts'

export const familyRestWords = {
  'rust.tot': text(
    '{name} vroeg om rust. Tot en met {date} krijgt niemand van dit gezin mail.',
    same,
    '{name} asked for a rest. Up to and including {date} nobody of this family gets mail.',
  ),
  'rust.klaar': text('De rust is ingegaan.', same, 'The rest has begun.'),
  'rust.gestopt': text('Er komt weer mail.', same, 'Mail is sent again.'),
  'rust.wel': text(
    'Dit melden we wel meteen: een eerste gesprek binnen twee dagen. Een andere vaste persoon. En dat iemand keek zonder ja.',
    same,
    'This we do tell at once: a first conversation within two days. Another fixed person. And that somebody looked without a yes.',
  ),
  'rust.bellen': text('Is bellen beloofd? Dat gaat gewoon door.', same, 'Was a call promised? That goes on.'),
  'rust.vraag': text(
    'Wil het hele gezin even rust? Vraag het aan {name}.',
    same,
    'Does the whole family want a rest? Ask {name}.',
  ),
  'rust.zelf': text('Alleen voor mij', same, 'For me only'),
  'pro.rust.uitleg': plain(
    'Vraagt het gezin om rust? Dan krijgt niemand mail. Het gezin leest dit en kan het stoppen.',
    'Does the family ask for a rest? Then nobody gets mail. The family reads so and can end it.',
  ),
  'pro.rust.wie': plain('Het hele gezin vanaf 12 jaar leest dit.', 'The whole family from 12 reads this.'),
} as const
