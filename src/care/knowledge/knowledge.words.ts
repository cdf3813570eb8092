// Meer weten: the words around the pages. What a page itself says stands in age.words.ts and subjects.words.ts.
import { same, text } from '#platform/words.ts'

export const knowledgeWords = {
  'weten.uitleg': text(
    'Korte stukjes met tips en uitleg. Kies waar je iets over wilt weten.',
    'Korte stukjes met tips en uitleg. Kies waar u iets over wilt weten.',
    'Short pieces with tips and explanation. Choose what you want to know about.',
  ),
  'weten.gewoon': text('Hoort dit bij opgroeien?', same, 'Is this part of growing up?'),
  'weten.gewoon.uitleg': text(
    'Veel gedrag hoort bij de leeftijd. Lees wat vaak voorkomt. En wanneer je beter even belt.',
    'Veel gedrag hoort bij de leeftijd. Lees wat vaak voorkomt. En wanneer u beter even belt.',
    'A lot of behaviour belongs to an age. Read what is common. And when you had better call.',
  ),
  'weten.leeg': text(
    'Hier staat nog niets over. Vraag het aan {name}.',
    same,
    'There is nothing here about this yet. Ask {name}.',
  ),
  'weten.leeg.bel': text(
    'Hier staat nog niets over. Bel {phone}.',
    same,
    'There is nothing here about this yet. Call {phone}.',
  ),
  'weten.ander': text('Hier gaat het vaak over', same, 'What people often ask about'),
  'weten.zoek': text('Waar gaat het over?', same, 'What is it about?'),
  'weten.gevonden': text('Dit vonden we', same, 'This is what we found'),
  'weten.alles': text('Kijk wat er nog meer is', same, 'See what else there is'),
  'weten.deel.vaak': text('Dit komt vaak voor', same, 'This is common'),
  'weten.deel.helpt': text('Dit helpt', same, 'This helps'),
  'weten.deel.zit': text('Hoe zit het?', same, 'How does it work?'),
  'weten.deel.doe': text('Dit kun je doen', 'Dit kunt u doen', 'What you can do'),
  'weten.deel.bel': text('Bel als je dit merkt', 'Bel als u dit merkt', 'Call when you notice this'),
  'weten.leven': text(
    'Wil iemand niet meer leven? Bel 0800 0113. Dat kan dag en nacht.',
    same,
    'Does someone not want to live any more? Call 0800 0113. That is possible day and night.',
  ),
  'weten.bellen': text('Kijk wie je kunt bellen', 'Kijk wie u kunt bellen', 'See whom you can call'),
  'weten.van': text(
    'Geschreven door de redactie van Ons plan. Nagekeken op {date}.',
    same,
    'Written by the editors of Ons plan. Checked on {date}.',
  ),
  'weten.lees': text('Zo makkelijk leest dit: {score} van 100.', same, 'How easy this reads: {score} out of 100.'),
}
