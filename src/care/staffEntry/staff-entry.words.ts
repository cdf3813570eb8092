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
  'organisatie.knop': text('Met mijn account van {name}', same, 'With my account of {name}'),
  'organisatie.uitleg': text(
    'Je gaat nu naar de inlogpagina van {name}. Daarna kom je hier terug.',
    'U gaat nu naar de inlogpagina van {name}. Daarna komt u hier terug.',
    'You now go to the login page of {name}. Then you come back here.',
  ),
  'organisatie.verder': text('Ga naar {name}', same, 'Go to {name}'),
  'organisatie.eigen': text(
    'Heb je een account van {name}? Dan kun je ook daarmee inloggen.',
    'Hebt u een account van {name}? Dan kunt u ook daarmee inloggen.',
    'Do you have an account of {name}? Then you can log in with that too.',
  ),
  'organisatie.weg': text(
    'Probeer het straks weer. Wij krijgen nu geen antwoord van je werk.',
    'Probeer het straks weer. Wij krijgen nu geen antwoord van uw werk.',
    'Try again later. We get no answer from your work now.',
  ),
  'mail.onderwerp.beheerder': text('Er is een code gemaakt', same, 'A code was made'),
  'mail.beheerder': text(
    'Er is een code gemaakt waarmee een beheerder kan inloggen. Dat gebeurde op de computer van Ons plan zelf. Weet je hier niets van? Bel dan {phone}.',
    'Er is een code gemaakt waarmee een beheerder kan inloggen. Dat gebeurde op de computer van Ons plan zelf. Weet u hier niets van? Bel dan {phone}.',
    'A code was made with which an administrator can log in. That was done on the computer of Ons plan itself. Do you know nothing of this? Then call {phone}.',
  ),
  'sleutel.niet': text(
    'Probeer het nog een keer. Je browser gaf geen sleutel.',
    'Probeer het nog een keer. Uw browser gaf geen sleutel.',
    'Try once more. Your browser gave no key.',
  ),
} as const
