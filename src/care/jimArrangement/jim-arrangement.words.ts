// What a youth and a JIM agree (J-05 and N-01).
import { same, text } from '#platform/words.ts'

export const jimArrangementWords = {
  'jimafspraak.kop': text('Wat we afspreken', same, 'What we agree'),
  'jimafspraak.uitleg': text(
    'Schrijf op wat een JIM wel en niet doet. Praat er samen over. Het geldt als jullie allebei ja zeggen.',
    'Schrijf op wat een JIM wel en niet doet. Praat er samen over. Het geldt als u allebei ja zegt.',
    'Write down what a JIM does and does not do. Talk about it together. It counts when both of you say yes.',
  ),
  'jimafspraak.does': text('Wat doet de JIM wel?', same, 'What does the JIM do?'),
  'jimafspraak.doesNot': text('Wat doet de JIM niet?', same, 'What does the JIM not do?'),
  'jimafspraak.regels': text('Eén ding op elke regel, hoogstens zes.', same, 'One thing on each line, at most six.'),
  'jimafspraak.about': text('Waarover beslist de JIM mee?', same, 'What does the JIM help decide about?'),
  'jimafspraak.how': text(
    'Hoe beslissen jullie dat samen?',
    'Hoe beslist u dat samen?',
    'How do you decide that together?',
  ),
  'jimafspraak.rhythm': text(
    'Hoe vaak zien of spreken jullie elkaar?',
    'Hoe vaak ziet of spreekt u elkaar?',
    'How often do you see or speak each other?',
  ),
  'jimafspraak.support': text('Bij wie kan de JIM terecht?', same, 'Whom can the JIM turn to?'),
  'jimafspraak.expenses': text('Wie betaalt de kosten?', same, 'Who pays the costs?'),
  'jimafspraak.leeg': text('Er staat nog niets.', same, 'Nothing stands here yet.'),
  'jimafspraak.begin': text('Schrijf het op', same, 'Write it down'),
  'jimafspraak.bekijk': text('Bekijk het', same, 'Look at it'),
  'jimafspraak.geldt': text('Dit geldt nu', same, 'This counts now'),
  'jimafspraak.eerder': text(
    'Tot jullie allebei ja zeggen geldt dit nog',
    'Tot u allebei ja zegt geldt dit nog',
    'Until both say yes this still counts',
  ),
  'jimafspraak.mijn': text('Dit schreef jij op', 'Dit schreef u op', 'You wrote this down'),
  'jimafspraak.ander': text('Dit schreef {name} op', same, '{name} wrote this down'),
  'jimafspraak.wacht': text('Nu is het aan {name}.', same, 'Now it is up to {name}.'),
  'jimafspraak.vraag': text('Wil je het zo doen?', 'Wilt u het zo doen?', 'Do you want to do it this way?'),
  'jimafspraak.ja': text('Ja, zo doen we het', same, 'Yes, we do it this way'),
  'jimafspraak.ja.klaar': text(
    'Dit geldt nu voor jullie allebei.',
    'Dit geldt nu voor u allebei.',
    'This now counts for both of you.',
  ),
  'jimafspraak.verander': text('Verander de tekst', same, 'Change the text'),
  'jimafspraak.verander.uitleg': text(
    '{name} moet dan opnieuw ja zeggen. Tot die tijd geldt wat er stond.',
    same,
    '{name} then has to say yes again. Until then counts what stood there.',
  ),
  'jimafspraak.pauze': text(
    'Er is nu pauze. Daarna kan dit weer.',
    same,
    'There is a break now. After it this is possible again.',
  ),
  'jimafspraak.fout.regels': text('Schrijf hoogstens zes regels op', same, 'Write down at most six lines'),
  'jimafspraak.fout.lang': text(
    'Maak elke regel korter dan {max} letters',
    same,
    'Make each line shorter than {max} letters',
  ),
}
