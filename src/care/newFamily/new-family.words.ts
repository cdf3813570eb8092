// Beginning a family, by a worker of a local team.
import { plain } from '#platform/words.ts'

export const newFamilyWords = {
  'pro.begin.kop': plain('Een gezin beginnen', 'Beginning a family'),
  'pro.begin.uitleg': plain(
    'Begin pas als het gezin dit wil. Jij bent dan voorlopig de vaste persoon.',
    'Begin only when the family wants this. You are then the fixed person for now.',
  ),
  'pro.begin.leest': plain(
    'Iedereen die je uitnodigt, leest wie keek. Dit begin staat er ook bij.',
    'Everybody you invite reads who looked. This beginning stands there too.',
  ),
  'pro.begin.naam': plain('Hoe wil het gezin heten?', 'What does the family want to be called?'),
  'pro.begin.naam.hulp': plain(
    'Het gezin kiest deze naam. In lijsten staat alleen die naam.',
    'The family chooses this name. In lists only that name stands.',
  ),
  'pro.begin.kind': plain('Om welk kind of welke jongere gaat het?', 'Which child or youth is it about?'),
  'pro.begin.kind.uitleg': plain(
    'Eén is genoeg om te beginnen. De anderen zet je er daarna bij.',
    'One is enough to begin. You put the others beside afterwards.',
  ),
  'pro.begin.oog': plain(
    'Wie bij het gezin hoort, leest dit. Jij leest het ook.',
    'Who belongs to the family reads this. You read it too.',
  ),
  'pro.begin.knop': plain('Begin met dit gezin', 'Begin with this family'),
  'pro.begin.klaar': plain('Het gezin is begonnen.', 'The family has begun.'),
  'pro.begin.hierna': plain(
    'Zet nu de anderen erbij. Nodig ze daarna uit.',
    'Now put the others beside. Then invite them.',
  ),
  'pro.begin.vergissing': plain(
    'Dit is een vergissing. Haal het gezin weg.',
    'This is a mistake. Take the family away.',
  ),
  'pro.begin.weg.kop': plain('Het gezin weghalen', 'Taking the family away'),
  'pro.begin.weg.welk': plain('Begon je per ongeluk met {family}?', 'Did you begin {family} by mistake?'),
  'pro.begin.weg.uitleg': plain(
    'Haal je het weg, dan zijn de namen en geboortedagen weg. Dat komt niet terug.',
    'When you take it away, the names and birth days are gone. That does not come back.',
  ),
  'pro.begin.weg.blijft': plain(
    'Er blijft alleen staan dat jij een gezin begon en weghaalde.',
    'It only stays on record that you began a family and took it away.',
  ),
  'pro.begin.weg.vraag': plain(
    'Rondde je daarna een vraag af? Zet die zelf weer open bij je vragen.',
    'Did you close a question after that? Open it again yourself with your questions.',
  ),
  'pro.begin.weg.knop': plain('Haal het gezin weg', 'Take the family away'),
  'pro.begin.weg.tooLate': plain(
    'Weghalen kan tien minuten lang. Die zijn voorbij.',
    'It can be taken away for ten minutes. They are over.',
  ),
  'pro.begin.weg.inUse': plain(
    'Er is al meer gebeurd in dit gezin. Daarom haal je het hier niet meer weg.',
    'More has happened in this family. That is why you cannot take it away here.',
  ),
  'pro.begin.weg.bel': plain('Moet het toch weg? Bel {phone}.', 'Does it have to go after all? Call {phone}.'),
  'pro.begin.fout.naam': plain('Vul in hoe het gezin wil heten', 'Fill in what the family wants to be called'),
  'pro.begin.fout.lang': plain('Maak de naam van het gezin korter', 'Make the name of the family shorter'),
}
