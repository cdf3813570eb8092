// The own address to sign in with.
import { same, text } from '#platform/words.ts'

export const ownMailWords = {
  'inst.mail.kop': text('Je mailadres', 'Uw mailadres', 'Your email address'),
  'inst.mail.wijzig': text('Verander je mailadres', 'Verander uw mailadres', 'Change your email address'),
  'inst.mail.nu': text('Nu log je in met {mail}.', 'Nu logt u in met {mail}.', 'Now you log in with {mail}.'),
  'inst.mail.nieuw': text('Nieuw mailadres', same, 'New email address'),
  'inst.mail.uitleg': text(
    'Wij sturen een code naar het nieuwe adres. Met die code verandert het pas.',
    same,
    'We send a code to the new address. It only changes with that code.',
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
    'Kan dit adres? Dan staat daar nu een code. Kijk ook bij ongewenste mail.',
    same,
    'Can this address be used? Then there is a code now. Look in unwanted mail too.',
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
}
