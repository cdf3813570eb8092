// Mail and text messages that something waits, and the page on which somebody chooses how to hear. They hold no name, no link and no word of a plan (D-MSG-04).
import { same, text } from '#platform/words.ts'

export const notificationWords = {
  'mail.onderwerp': text(
    'Er staat iets nieuws voor je klaar',
    'Er staat iets nieuws voor u klaar',
    'There is something new for you',
  ),
  'mail.tekst': text(
    'Hallo. Er is iets nieuws op Ons plan. Er wordt iets van je gevraagd voor {date}. Log in om het te lezen. In deze mail staat geen link. Zo weet je zeker dat de mail van ons is.',
    'Hallo. Er is iets nieuws op Ons plan. Er wordt iets van u gevraagd voor {date}. Log in om het te lezen. In deze mail staat geen link. Zo weet u zeker dat de mail van ons is.',
    'Hello. There is something new on Our plan. You are asked for something before {date}. Log in to read it. There is no link in this email. That is how you know it is from us.',
  ),
  'mail.tekst.zonder': text(
    'Hallo. Er is iets nieuws op Ons plan. Log in om het te lezen. In deze mail staat geen link.',
    same,
    'Hello. There is something new on Our plan. Log in to read it. There is no link in this email.',
  ),
  'mail.kort.vraag': text(
    'Hallo. Er is een vraag voor je. Wil je antwoorden voor {date}?',
    'Hallo. Er is een vraag voor u. Wilt u antwoorden voor {date}?',
    'Hello. There is a question for you. Will you answer before {date}?',
  ),
  'mail.herinnering': text(
    'Hallo. Er staat nog iets voor je klaar. Lukt het niet? Bel {phone}.',
    'Hallo. Er staat nog iets voor u klaar. Lukt het niet? Bel {phone}.',
    'Hello. Something is still waiting for you. Is it difficult? Call {phone}.',
  ),
  'mail.sms.niet': text(
    'Hallo. Er is iets nieuws op Ons plan. Wij stuurden een sms, maar die kwam niet aan. Log in om het te lezen. Kijk bij Instellingen of je nummer klopt. In deze mail staat geen link.',
    'Hallo. Er is iets nieuws op Ons plan. Wij stuurden een sms, maar die kwam niet aan. Log in om het te lezen. Kijk bij Instellingen of uw nummer klopt. In deze mail staat geen link.',
    'Hello. There is something new on Our plan. We sent a text message, but it did not arrive. Log in to read it. Look at Settings whether your number is right. There is no link in this email.',
  ),
  'sms.tekst': text(
    'Ons plan: er is iets nieuws voor je. Log in om het te lezen. Vraag? Bel {phone}.',
    'Ons plan: er is iets nieuws voor u. Log in om het te lezen. Vraag? Bel {phone}.',
    'Our plan: there is something new for you. Log in to read it. Question? Call {phone}.',
  ),
  'inst.weg': text('Hoe wil je bericht?', 'Hoe wilt u bericht?', 'How do you want messages?'),
  'inst.weg.mail': text('Met een mail', same, 'By email'),
  'inst.weg.sms': text('Met een sms', same, 'By text message'),
  'inst.weg.sms.uitleg': text(
    'In een sms staat alleen dat er iets nieuws is.',
    same,
    'A text message only says that there is something new.',
  ),
  'inst.mobiel': text('Je mobiele nummer', 'Uw mobiele nummer', 'Your mobile number'),
  'inst.mobiel.uitleg': text(
    'Kies een nummer dat van jou alleen is.',
    'Kies een nummer dat van u alleen is.',
    'Choose a number that is yours alone.',
  ),
  'inst.mobiel.oog': text(
    'Alleen jij ziet dit nummer, en het bedrijf dat de sms bezorgt. Kies je weer voor mail? Dan gooien wij het weg.',
    'Alleen u ziet dit nummer, en het bedrijf dat de sms bezorgt. Kiest u weer voor mail? Dan gooien wij het weg.',
    'Only you see this number, and the company that delivers the text. Do you choose email again? Then we throw it away.',
  ),
  'inst.fout.mobiel': text(
    'Kijk nog een keer naar het nummer. Voorbeeld: 06 12 34 56 78.',
    same,
    'Look at the number once more. Example: 06 12 34 56 78.',
  ),
  'inst.bericht.kop': text('Mail van ons', same, 'Mail from us'),
  'inst.bericht': text('Wanneer wil je bericht?', 'Wanneer wilt u bericht?', 'When do you want messages?'),
  'inst.bericht.off': text('Geen berichten', same, 'No messages'),
  'inst.bericht.daily': text('Eén keer per dag, om 17.00 uur', same, 'Once a day, at 17.00'),
  'inst.bericht.daily.uitleg': text(
    'Dit komt meteen: een eerste gesprek binnen twee dagen. Een andere vaste persoon. En dat iemand keek zonder ja.',
    same,
    'This comes right away: a first conversation within two days. Another fixed person. And that somebody looked without a yes.',
  ),
  'inst.bericht.direct': text('Meteen', same, 'Right away'),
  'inst.soort': text('Wat mag er in een bericht staan?', same, 'What may a message say?'),
  'inst.soort.neutral': text('Alleen dat er iets is', same, 'Only that there is something'),
  'inst.soort.short': text('Kort waar het over gaat', same, 'Briefly what it is about'),
  'inst.stil': text('Tussen 20.00 en 8.00 uur sturen wij niets.', same, 'Between 20.00 and 8.00 we send nothing.'),
  'inst.nooit': text(
    'In een bericht staat nooit een naam. Er staat ook geen link in. En niets uit je plan.',
    'In een bericht staat nooit een naam. Er staat ook geen link in. En niets uit uw plan.',
    'A message never holds a name. There is no link in it either. And nothing from your plan.',
  ),
  'inst.pauze': text('Even geen berichten', same, 'No messages for a while'),
  'inst.pauzedagen': text('Hoeveel dagen? Kies 1 tot en met 14.', same, 'How many days? Choose 1 to 14.'),
  'inst.pauze.belofte': text(
    'Is er beloofd dat iemand je belt? Dat gaat gewoon door.',
    'Is er beloofd dat iemand u belt? Dat gaat gewoon door.',
    'Did somebody promise to call you? That goes on.',
  ),
  'inst.pauze.knop': text('Stuur even niets', same, 'Send nothing for a while'),
  'inst.pauze.tot': text(
    'Tot en met {date} sturen wij je niets.',
    'Tot en met {date} sturen wij u niets.',
    'Up to and including {date} we send you nothing.',
  ),
  'inst.pauze.stop': text('Stuur weer berichten', same, 'Send messages again'),
  'inst.fout.pauze': text('Kies 1 tot en met 14 dagen', same, 'Choose 1 to 14 days'),
}
