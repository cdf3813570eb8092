// What a grown-up reads about a child's turn: giving the phone, and coming back with a code.
import { same, text } from '#platform/words.ts'

export const turnWords = {
  'vandaag.kind': text('{child} is aan de beurt', same, 'It is {child}’s turn'),
  'beurt.kop': text('De telefoon even voor je kind', 'De telefoon even voor uw kind', 'The phone for your child'),
  'beurt.uitleg': text(
    'Je kind ziet dan alleen de eigen plaatjes. Jij komt terug met een code uit je mail.',
    'Uw kind ziet dan alleen de eigen plaatjes. U komt terug met een code uit uw mail.',
    'Your child then sees only its own pictures. You come back with a code from your mail.',
  ),
  'beurt.plaatjes': text('Je kind komt zelf binnen', 'Uw kind komt zelf binnen', 'Your child comes in by itself'),
  'beurt.stuur': text('Stuur mij een code', same, 'Send me a code'),
  'beurt.anders': text('Log op een andere manier in', same, 'Sign in another way'),
  'beurt.verstuurd': text(
    'De code staat in je mail. Hij werkt 15 minuten.',
    'De code staat in uw mail. Hij werkt 15 minuten.',
    'The code is in your mail. It works for 15 minutes.',
  ),
} as const
