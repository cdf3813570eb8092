// What a child of 6 to 11 reads about who helps.
import { plain } from '#platform/words.ts'

export const childTeamWords = {
  'kind.team': plain('Wie helpt ons?', 'Who helps us?'),
  'kind.team.leeg': plain('Er helpt nu niemand van buiten.', 'Nobody from outside helps now.'),
  'kind.team.coordinator': plain('Jullie vaste persoon', 'Your coordinator'),
  'kind.team.school': plain('Van school', 'From school'),
  'kind.team.doctor': plain('Van de dokter', 'From the doctor'),
  'kind.team.helps': plain('Helpt mee', 'Helps too'),
  'kind.team.doet': plain('Dit doet {name}:', 'This is what {name} does:'),
  'kind.team.nog': plain('Vraag maar wat {name} doet.', 'Just ask what {name} does.'),
  'kind.klikt': plain('Is {name} aardig voor jou?', 'Is {name} nice to you?'),
  'kind.klikt.yes': plain('Ja', 'Yes'),
  'kind.klikt.doubt': plain('Een beetje', 'A bit'),
  'kind.klikt.no': plain('Nee', 'No'),
  'kind.klikt.nooit': plain('{name} ziet jouw antwoord nooit.', '{name} never sees your answer.'),
  'kind.klikt.leest': plain(
    'Kies je ja? Dan zie alleen jij dat. Kies je iets anders? Dan ziet {reader} dat ook.',
    'Do you choose yes? Then only you see that. Something else? Then {reader} sees it too.',
  ),
  'kind.klikt.alleen': plain('Alleen jij ziet wat je kiest.', 'Only you see what you choose.'),
  'kind.klikt.koos': plain('Jij koos: {answer}.', 'You chose: {answer}.'),
  'kind.klikt.anders': plain('Kies iets anders', 'Choose something else'),
  'kind.klikt.praat': plain('{reader} praat daar met jou over.', '{reader} will talk with you about it.'),
  'kind.klikt.vertrouw': plain('Zeg het ook tegen een groot mens dat je vertrouwt.', 'Also tell a grown-up you trust.'),
} as const
