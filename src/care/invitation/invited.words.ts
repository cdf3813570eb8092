// What somebody reads who is invited as a JIM (A-03, T-31).
import { same, text } from '#platform/words.ts'

export const invitedWords = {
  'jimrol.vraag': text(
    '{child} heeft jou gekozen als JIM. Dat is bijzonder.',
    '{child} heeft u gekozen als JIM. Dat is bijzonder.',
    '{child} has chosen you as JIM. That is special.',
  ),
  'jimrol.wees': text(
    'Jij hoeft geen hulpverlener te zijn. Wees er gewoon, denk mee en zeg het als iets niet klopt.',
    'U hoeft geen hulpverlener te zijn. Wees er gewoon, denk mee en zeg het als iets niet klopt.',
    'You do not have to be a professional. Just be there, think along and say so when something is not right.',
  ),
  'jimrol.wel': text(
    'Alleen wat met jou gedeeld wordt.',
    'Alleen wat met u gedeeld wordt.',
    'Only what is shared with you.',
  ),
  'jimrol.niet': text('Niets van ouders, broers of zussen.', same, 'Nothing of parents, brothers or sisters.'),
  'jimrol.teveel': text(
    'Wordt het je te veel? Bel {name}. Stoppen mag.',
    'Wordt het u te veel? Bel {name}. Stoppen mag.',
    'Is it getting too much? Call {name}. You may stop.',
  ),
  'jimrol.ja': text('Ja, ik word JIM', same, 'Yes, I will be JIM'),
  'jimrol.nee': text('Nee, dat past nu niet', same, 'No, it does not fit now'),
}
