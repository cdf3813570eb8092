// E-01: a worry of a peer worker.
import { plain } from '#platform/words.ts'

export const peerWorryWords = {
  'erv.zorg.gevaar': plain(
    'Is er nu gevaar? Bel 112. Wil je overleggen? Bel Veilig Thuis: 0800 2000.',
    'Is there danger now? Call 112. Do you want advice? Call Veilig Thuis: 0800 2000.',
  ),
  'erv.zorg.eerst': plain('Zeg het eerst aan {name}', 'Tell {name} first'),
  'erv.zorg.eerst.uitleg': plain(
    'Schrijf het daarna aan {leader}. Dan weet {leader} ook dat {name} met jou praat.',
    'Then write it to {leader}. {leader} then also knows that {name} talks with you.',
  ),
  'erv.zorg.weet': plain('Weet {name} dat je dit schrijft?', 'Does {name} know that you write this?'),
  'erv.zorg.gezegd': plain('Ja, ik heb het {name} eerst gezegd', 'Yes, I told {name} first'),
  'erv.zorg.wat': plain('Waar maak je je zorgen over?', 'What are you worried about?'),
  'erv.zorg.wat.hulp': plain(
    'Schrijf wat je zag of hoorde. Zo, dat {name} het ook mag lezen.',
    'Write what you saw or heard. In such a way that {name} may read it too.',
  ),
  'erv.zorg.oog': plain('Alleen {name}, {leader} en jij lezen dit.', 'Only {name}, {leader} and you read this.'),
  'erv.zorg.onveilig': plain('Kan je het {name} niet veilig zeggen?', 'Can you not tell {name} safely?'),
  'erv.zorg.bellen': plain('Bel over je zorgen', 'Call about your worries'),
  'erv.zorg.niets': plain('Schrijf niets op. Er blijft hier niets staan.', 'Write nothing down. Nothing stays here.'),
  'erv.zorg.bel': plain('Bel {leader}: {phone}', 'Call {leader}: {phone}'),
  'erv.zorg.bel.gemeente': plain(
    '{name} heeft geen vaste persoon. Bel {phone}.',
    '{name} has no fixed person. Call {phone}.',
  ),
  'erv.zorg.nog': plain(
    'Nog niet gelezen. {leader} leest dit op de volgende werkdag.',
    'Not read yet. {leader} reads this on the next working day.',
  ),
  'erv.zorg.gelezen': plain('Gelezen op {date}.', 'Read on {date}.'),
  'erv.zorg.fout.weet': plain('Zeg het eerst aan {name}, of bel', 'Tell {name} first, or call'),
  'erv.zorg.fout.wat': plain('Schrijf op waar je je zorgen over maakt', 'Write down what you are worried about'),
  'erv.zorg.fout.lang': plain('Maak dit korter dan {max} tekens', 'Make this shorter than {max} characters'),
} as const
