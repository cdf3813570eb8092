// The own address to sign in with.
import { same, text } from '#platform/words.ts'

export const ownMailWords = {
  'inst.bericht.ga': text('Mail van ons', same, 'Mail from us'),
  'inst.bericht.kies': text('Kies wanneer wij je mailen', 'Kies wanneer wij u mailen', 'Choose when we mail you'),
  'inst.mail.kop': text('Je mailadres', 'Uw mailadres', 'Your email address'),
  'inst.mail.wijzig': text('Verander je mailadres', 'Verander uw mailadres', 'Change your email address'),
  'inst.mail.nu': text('Nu log je in met {mail}.', 'Nu logt u in met {mail}.', 'Now you log in with {mail}.'),
  'inst.mail.nieuw': text('Nieuw mailadres', same, 'New email address'),
  'inst.mail.uitleg': text(
    'Wij sturen twee codes: een naar je oude adres en een naar het nieuwe. Pas met allebei verandert het.',
    'Wij sturen twee codes: een naar uw oude adres en een naar het nieuwe. Pas met allebei verandert het.',
    'We send two codes: one to your old address and one to the new one. It only changes with both.',
  ),
  'inst.mail.daarna': text('Wat gebeurt er daarna?', same, 'What happens then?'),
  'inst.mail.elders': text(
    'Op een ander toestel log je dan opnieuw in. Hier kun je gewoon door.',
    'Op een ander toestel logt u dan opnieuw in. Hier kunt u gewoon door.',
    'On another device you log in again then. Here you can just go on.',
  ),
  'inst.mail.oud': text(
    'Je oude adres krijgt bericht. Daarin staat niets over je plan.',
    'Uw oude adres krijgt bericht. Daarin staat niets over uw plan.',
    'Your old address gets a message. It says nothing about your plan.',
  ),
  'inst.mail.gestuurd': text(
    'Op je oude adres staat nu een code. Kan het nieuwe adres? Dan staat daar ook een code. Kijk ook bij ongewenste mail.',
    'Op uw oude adres staat nu een code. Kan het nieuwe adres? Dan staat daar ook een code. Kijk ook bij ongewenste mail.',
    'There is a code at your old address now. Can the new address be used? Then there is one there too. Look in unwanted mail too.',
  ),
  'inst.mail.codeoud': text(
    'De code uit de mail op je oude adres',
    'De code uit de mail op uw oude adres',
    'The code from the email to your old address',
  ),
  'inst.mail.codenieuw': text(
    'De code uit de mail op het nieuwe adres',
    same,
    'The code from the email to the new address',
  ),
  'inst.mail.kwijt': text(
    'Kom je niet meer bij je oude mail? Bel dan {phone}.',
    'Komt u niet meer bij uw oude mail? Bel dan {phone}.',
    'Can you no longer open your old mail? Then call {phone}.',
  ),
  'inst.mail.fout.codes': text(
    'Kijk nog een keer naar de twee codes. Een van de twee klopt niet.',
    same,
    'Look at the two codes once more. One of them is not right.',
  ),
  'inst.mail.anders': text('Kies een ander adres', same, 'Choose another address'),
  'inst.mail.klaar': text(
    'Je mailadres is veranderd. Je bent nu alleen hier ingelogd.',
    'Uw mailadres is veranderd. U bent nu alleen hier ingelogd.',
    'Your email address is changed. You are now logged in only here.',
  ),
  'inst.mail.fout.zelfde': text(
    'Vul een ander adres in. Met dit adres log je al in.',
    'Vul een ander adres in. Met dit adres logt u al in.',
    'Fill in another address. You already log in with this one.',
  ),
  'mail.onderwerp.adres': text('Er is iets veranderd', same, 'Something has changed'),
  'mail.adres': text(
    'Je logt nu in met een ander mailadres. Deed jij dit niet? Bel dan meteen {phone}. In deze mail staat geen link.',
    'U logt nu in met een ander mailadres. Deed u dit niet? Bel dan meteen {phone}. In deze mail staat geen link.',
    'You now log in with another email address. Was it not you? Then call {phone} at once. There is no link in this email.',
  ),
  'mail.oudecode': text(
    'Wil je inloggen met een ander mailadres? Dit is je code: {code}. Hij werkt 15 minuten. Deed jij dit niet? Bel dan meteen {phone}. In deze mail staat geen link.',
    'Wilt u inloggen met een ander mailadres? Dit is uw code: {code}. Hij werkt 15 minuten. Deed u dit niet? Bel dan meteen {phone}. In deze mail staat geen link.',
    'Do you want to log in with another email address? This is your code: {code}. It works for 15 minutes. Was it not you? Then call {phone} at once. There is no link in this email.',
  ),
}
