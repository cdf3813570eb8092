// Signing in of who works here: the own key, and why it is asked for again.
import { same, text } from '#platform/words.ts'

export const staffEntryWords = {
  'inlog.sleutel': text('Met mijn eigen sleutel', same, 'With my own key'),
  'sleutel.uitleg': text(
    'Je logt in met je eigen sleutel. Die zit in je telefoon of computer.',
    'U logt in met uw eigen sleutel. Die zit in uw telefoon of computer.',
    'You log in with your own key. It is in your phone or computer.',
  ),
  'sleutel.kwijt': text(
    'Is je sleutel weg? Vraag je beheerder om een nieuwe code.',
    'Is uw sleutel weg? Vraag uw beheerder om een nieuwe code.',
    'Is your key gone? Ask your administrator for a new code.',
  ),
  'sleutel.bevestig': text('Laat zien dat jij het bent', 'Laat zien dat u het bent', 'Show that it is you'),
  'sleutel.bevestig.uitleg': text(
    'Dit mag alleen als je net hebt ingelogd. Daarom vragen we het nog een keer.',
    'Dit mag alleen als u net hebt ingelogd. Daarom vragen we het nog een keer.',
    'This is only possible right after logging in. So we ask once more.',
  ),
  'sleutel.fout': text(
    'Probeer het nog een keer. Inloggen is niet gelukt.',
    same,
    'Try once more. Logging in did not work.',
  ),
  'sleutel.nieuw': text('Maak mijn sleutel', same, 'Make my key'),
  'sleutel.nieuw.uitleg': text(
    'Je maakt nu je eigen sleutel. Daarmee log je de volgende keer in. Je gebruikt je vinger, je gezicht of je pincode.',
    'U maakt nu uw eigen sleutel. Daarmee logt u de volgende keer in. U gebruikt uw vinger, uw gezicht of uw pincode.',
    'You now make your own key. Next time you log in with it. You use your finger, your face or your pin.',
  ),
  'sleutel.mail': text('Je e-mailadres op het werk', 'Uw e-mailadres op het werk', 'Your email address at work'),
  'sleutel.mailuitleg': text(
    'Hier sturen we berichten heen. Er staan geen namen in.',
    same,
    'We send messages here. They hold no names.',
  ),
  'sleutel.nieuw.fout': text(
    'Probeer het nog een keer. De sleutel is niet gemaakt.',
    same,
    'Try once more. The key was not made.',
  ),
  'sleutel.script': text(
    'Zet JavaScript aan en probeer het weer. Een sleutel werkt niet zonder.',
    same,
    'Switch JavaScript on and try again. A key does not work without it.',
  ),
  'sleutel.niet': text(
    'Probeer het nog een keer. Je browser gaf geen sleutel.',
    'Probeer het nog een keer. Uw browser gaf geen sleutel.',
    'Try once more. Your browser gave no key.',
  ),
} as const
