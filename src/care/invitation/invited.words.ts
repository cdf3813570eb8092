// What somebody reads who is invited as a JIM, or asked to help from outside (A-03, T-31, D-CIR-05).

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
  'erbij.vraag': text(
    '{name} vraagt of je meehelpt voor {child}.',
    '{name} vraagt of u meehelpt voor {child}.',
    '{name} asks if you will help {child}.',
  ),
  'erbij.vraag.zelf': text(
    '{name} vraagt of je wilt meehelpen.',
    '{name} vraagt of u wilt meehelpen.',
    '{name} asks if you will help.',
  ),
  'erbij.rol': text('Als wat?', same, 'As what?'),
  'erbij.waarom': text('Waarom?', same, 'Why?'),
  'erbij.tot': text('Tot en met', same, 'Until and including'),
  'erbij.niet': text('De rest van het plan.', same, 'The rest of the plan.'),
  'erbij.kaart': text(
    'Na het inloggen vertel je eerst wat je doet, en wat niet.',
    'Na het inloggen vertelt u eerst wat u doet, en wat niet.',
    'After logging in you first tell what you do, and what not.',
  ),
  'erbij.ja': text('Ja, ik help mee', same, 'Yes, I will help'),
  'team.rol.school': text('van school', same, 'from school'),
  'team.rol.gp': text('huisarts', same, 'family doctor'),
  'team.rol.gpYouthPractitioner': text(
    'praktijkondersteuner van de huisarts',
    same,
    'practitioner of the family doctor',
  ),
  'team.rol.youthHealth': text('jeugdverpleegkundige of jeugdarts', same, 'youth nurse or youth doctor'),
}
