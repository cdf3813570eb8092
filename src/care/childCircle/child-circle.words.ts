// What a child of 6 to 11 reads on the pages of its circle (screen K-05).
import { plain } from '#platform/words.ts'

export const childCircleWords = {
  'kind.kring': plain('Wie horen er bij jou?', 'Who belongs with you?'),
  'kind.kring.midden': plain('Wie is heel dichtbij?', 'Who is very close?'),
  'kind.kring.dier': plain('Kies een dier voor {name}', 'Choose an animal for {name}'),
  'kind.kring.leeg': plain('Wie lacht er met jou?', 'Who laughs with you?'),
  'kind.kring.waar': plain('Waar ken je {name} van?', 'How do you know {name}?'),
  'kind.kring.kin': plain('Familie', 'Family'),
  'kind.kring.friendsAndNeighbours': plain('Vrienden en buren', 'Friends and neighbours'),
  'kind.kring.schoolAndWork': plain('School of club', 'School or club'),
  'kind.kring.help': plain('Iemand die helpt', 'Someone who helps'),
  'kind.kring.naam': plain('Zet één naam neer', 'Write one name'),
  'kind.kring.erbij': plain('Zet iemand erbij', 'Add someone'),
  'kind.kring.tik': plain('Tik op wie je wilt.', 'Press whom you like.'),
  'kind.kring.ander': plain('Kies een ander dier', 'Choose another animal'),
  'kind.kring.eruit': plain('Haal uit mijn kring', 'Take out of my circle'),
  'kind.kring.iseruit': plain(
    'Haalde je de verkeerde weg? Zet die dan terug.',
    'Was it the wrong one? Then put it back.',
  ),
  'kind.kring.terug': plain('Zet terug', 'Put back'),
  'kind.kring.dichtbij': plain('Heel dichtbij', 'Very close'),
  'kind.kring.lacht': plain('Lacht met mij', 'Laughs with me'),
  'kind.kring.plaatje': plain(
    'Jouw kring. Heel dichtbij: {near}. Ook bij jou: {others}.',
    'Your circle. Very close: {near}. Also with you: {others}.',
  ),
  'kind.kring.niemand': plain('niemand', 'nobody'),
  'kind.kring.fout.naam': plain('Schrijf een naam.', 'Write a name.'),
  'kind.kring.fout.lang': plain('Schrijf een kortere naam.', 'Write a shorter name.'),
  'kind.kring.fout.dubbel': plain(
    'Kies een andere naam. Deze staat al in je kring.',
    'Choose another name. This one is in your circle already.',
  ),
  'kind.kring.fout.vol': plain(
    'Haal eerst iemand weg. Je kring is vol.',
    'Take someone out first. Your circle is full.',
  ),
} as const
