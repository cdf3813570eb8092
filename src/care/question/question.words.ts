// A question without an account.
import { same, text } from '#platform/words.ts'

export const questionWords = {
  'vraag.kop': text('Stel een vraag', same, 'Ask a question'),
  'vraag.uitleg': text(
    'Vertel wat er is. Je hoeft niet in te loggen. Een voornaam en een nummer zijn genoeg.',
    'Vertel wat er is. U hoeft niet in te loggen. Een voornaam en een nummer zijn genoeg.',
    'Tell what is going on. You do not have to log in. A first name and a number are enough.',
  ),
  'vraag.eerst': text('Of kijk eerst rond', same, 'Or look around first'),
  'vraag.eerst.praat': text('Praat met iemand die dit kent', same, 'Talk with somebody who knows this'),
  'vraag.gevaar': text('Is er nu gevaar? Bel 112.', same, 'Is there danger now? Call 112.'),
  'vraag.gemeente': text(
    'In welke gemeente woon je?',
    'In welke gemeente woont u?',
    'In which municipality do you live?',
  ),
  'vraag.veld': text('Waar loop je tegenaan?', 'Waar loopt u tegenaan?', 'What are you struggling with?'),
  'vraag.zelf': text(
    'Wat heb je zelf al geprobeerd? Wat hielp?',
    'Wat hebt u zelf al geprobeerd? Wat hielp?',
    'What have you tried yourself? What helped?',
  ),
  'vraag.naam': text('Je voornaam', 'Uw voornaam', 'Your first name'),
  'vraag.bereik': text('Hoe kunnen wij je bereiken?', 'Hoe kunnen wij u bereiken?', 'How can we reach you?'),
  'vraag.bereik.hulp': text(
    'Geef een nummer of een mail. Beide mag ook.',
    same,
    'Give a number or an email. Both is fine too.',
  ),
  'vraag.veiligbellen': text('Kunnen wij hier veilig bellen?', same, 'Is it safe to call here?'),
  'vraag.veilig.mail': text(
    'Gaf je alleen een e-mail? Sla dit dan over.',
    'Gaf u alleen een e-mail? Sla dit dan over.',
    'Did you give an email only? Then skip this.',
  ),
  'vraag.veilig.ja': text('Ja', same, 'Yes'),
  'vraag.veilig.soms': text('Alleen op vaste momenten', same, 'Only at set times'),
  'vraag.veilig.nee': text('Nee, stuur een mail', same, 'No, send an email'),
  'vraag.wanneer': text('Wanneer kunnen wij bellen?', same, 'When can we call?'),
  'vraag.wanneer.hulp': text('Zoals: dinsdag tussen 9 en 11 uur.', same, 'Such as: Tuesday between 9 and 11.'),
  'vraag.wanneer.als': text('(bij vaste momenten)', same, '(for set times)'),
  'vraag.leest': text(
    'Alleen wie jouw vraag oppakt, leest dit.',
    'Alleen wie uw vraag oppakt, leest dit.',
    'Only the person who takes your question reads this.',
  ),
  'vraag.bewaren': text(
    'Is je vraag klaar? Dan gooien wij wat je schreef na {days} dagen weg.',
    'Is uw vraag klaar? Dan gooien wij wat u schreef na {days} dagen weg.',
    'Is your question done? Then we throw away what you wrote after {days} days.',
  ),
  'vraag.stuur': text('Stuur mijn vraag', same, 'Send my question'),
  'vraag.klaar': text(
    'Je vraag is er. {name} belt je voor {date}.',
    'Uw vraag is er. {name} belt u voor {date}.',
    'Your question is here. {name} calls you before {date}.',
  ),
  'vraag.klaar.mail': text(
    'Je vraag is er. {name} mailt je voor {date}.',
    'Uw vraag is er. {name} mailt u voor {date}.',
    'Your question is here. {name} emails you before {date}.',
  ),
  'vraag.klaar.kop': text('Je vraag is er', 'Uw vraag is er', 'Your question is here'),
  'vraag.klaar.eerder': text(
    'Kan het niet wachten? Of is je vraag niet meer nodig? Bel {phone}.',
    'Kan het niet wachten? Of is uw vraag niet meer nodig? Bel {phone}.',
    'Can it not wait? Or is your question no longer needed? Call {phone}.',
  ),
  'vraag.klaar.apparaat': text(
    'Van je vraag blijft niets op dit apparaat staan.',
    'Van uw vraag blijft niets op dit apparaat staan.',
    'Nothing of your question stays on this device.',
  ),
  'vraag.dicht': text(
    'Het lukt ons hier nu niet om je vraag aan te nemen. Bel {phone}.',
    'Het lukt ons hier nu niet om uw vraag aan te nemen. Bel {phone}.',
    'We cannot take your question here now. Call {phone}.',
  ),
  'vraag.fout.gemeente': text('Kies je gemeente', 'Kies uw gemeente', 'Choose your municipality'),
  'vraag.fout.veld': text(
    'Vul in waar je tegenaan loopt',
    'Vul in waar u tegenaan loopt',
    'Fill in what you are struggling with',
  ),
  'vraag.fout.naam': text('Vul je voornaam in', 'Vul uw voornaam in', 'Fill in your first name'),
  'vraag.fout.bereik': text('Vul een nummer of een e-mail in', same, 'Fill in a number or an email'),
  'vraag.fout.onveilig': text(
    'Vul ook een e-mail in als bellen niet veilig is',
    same,
    'Fill in an email too if calling is not safe',
  ),
  'vraag.fout.veilig': text('Kies of wij veilig kunnen bellen', same, 'Choose whether it is safe to call'),
  'vraag.fout.wanneer': text('Vul in wanneer wij kunnen bellen', same, 'Fill in when we can call'),
  'vraag.fout.naamlang': text('Maak je voornaam korter', 'Maak uw voornaam korter', 'Make your first name shorter'),
  'vraag.fout.lang': text('Maak dit korter', same, 'Make this shorter'),
  'vraag.fout.vaak': text(
    'Wacht een kwartier. Bel {phone} als het niet kan wachten.',
    same,
    'Wait fifteen minutes. Call {phone} if it cannot wait.',
  ),
}
