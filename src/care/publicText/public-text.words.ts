// What every text of an organisation says of itself, and the name of the page that others link to.
import { same, text } from '#platform/words.ts'

export const publicTextWords = {
  'team.buurt.kop': text('Ons team in de buurt', same, 'Our team in the neighbourhood'),
  'vertrouwen.klacht.kop': text('Zo klaag je', 'Zo klaagt u', 'How to complain'),
  'vertrouwen.klacht': text(
    'Een klacht hoort niet in het plan. Hier lees je hoe je klaagt.',
    'Een klacht hoort niet in het plan. Hier leest u hoe u klaagt.',
    'A complaint does not belong in the plan. Here you read how to complain.',
  ),
  'vertrouwen.klacht.helpt': text('Doet mee in jouw plan', 'Doet mee in uw plan', 'Takes part in your plan'),
  'vertrouwen.klacht.wie': text('Bij wie?', same, 'With whom?'),
  'vertrouwen.klacht.hoe': text('Hoe gaat het?', same, 'How does it go?'),
  'vertrouwen.klacht.web': text('Op internet', same, 'On the internet'),
  'tekst.geschreven': text('Geschreven op {date}.', same, 'Written on {date}.'),
  'tekst.nagekeken': text('Nagekeken op {date}.', same, 'Checked on {date}.'),
  'tekst.kloptniet': text(
    'Klopt hier iets niet? Zeg het tegen {name}.',
    same,
    'Is something not right here? Tell {name}.',
  ),
}
