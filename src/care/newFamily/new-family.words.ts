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
  'pro.begin.fout.naam': plain('Vul in hoe het gezin wil heten', 'Fill in what the family wants to be called'),
  'pro.begin.fout.lang': plain('Maak de naam van het gezin korter', 'Make the name of the family shorter'),
}
