// The loved one reads the page of the first conversation along (G-32, N-01).
import { plain, same, text } from '#platform/words.ts'

export const lovedOneWords = {
  'meelees.kop': text('Laat iemand meelezen', same, 'Let someone read along'),
  'meelees.uitleg': text(
    'Kwam er iemand met je mee? Die kan de bladzijde van het gesprek lezen.',
    'Kwam er iemand met u mee? Die kan de bladzijde van het gesprek lezen.',
    'Did someone come with you? That person can read the page of the conversation.',
  ),
  'meelees.anderen': text(
    'Wat anderen zeiden, leest die alleen als zij dat willen.',
    same,
    'What others said is only read if they want that.',
  ),
  'meelees.samen': text(
    'Wat jullie samen zeiden, leest die pas als iedereen ja zegt.',
    'Wat u samen zei, leest die pas als iedereen ja zegt.',
    'What you said together is only read when everyone says yes.',
  ),
  'meelees.kind': text(
    'Beslis je mee over een kind? Dan telt je ja ook voor dat kind.',
    'Beslist u mee over een kind? Dan telt uw ja ook voor dat kind.',
    'Do you help decide for a child? Then your yes counts for that child too.',
  ),
  'meelees.weten': text(
    'Wie bij het gesprek was, weet dat er iemand meeleest. {name} weet het ook.',
    same,
    'Who was at the conversation knows that someone reads along. {name} knows it too.',
  ),
  'meelees.weten.later': text(
    'Wie bij het gesprek was, weet dat er iemand meeleest. Een nieuwe vaste persoon weet het ook.',
    same,
    'Who was at the conversation knows that someone reads along. A new fixed person knows it too.',
  ),
  'meelees.wie': text('Wie leest mee?', same, 'Who reads along?'),
  'meelees.tot': text('Tot en met welke dag?', same, 'Until and including which day?'),
  'meelees.tot.hulp': text(
    'Hooguit een half jaar. Daarna gaat de bladzijde vanzelf dicht.',
    same,
    'Half a year at most. After that the page closes by itself.',
  ),
  'meelees.knop': text('Laat meelezen', same, 'Let this person read along'),
  'meelees.leeg': text(
    'Er doet nog niemand uit je kring mee. Vraag eerst iemand.',
    'Er doet nog niemand uit uw kring mee. Vraag eerst iemand.',
    'Nobody of your circle takes part yet. Ask someone first.',
  ),
  'meelees.kring': text('Naar mijn kring', same, 'To my circle'),
  'meelees.fout.wie': text('Kies wie er meeleest', same, 'Choose who reads along'),
  'meelees.fout.dag': text(
    'Kies een dag van vandaag tot en met {date}',
    same,
    'Choose a day from today until and including {date}',
  ),
  'meelees.klaar': text('{name} kan de bladzijde nu lezen.', same, '{name} can read the page now.'),
  'meelees.vraag': text('Leest er iemand mee?', same, 'Does someone read along?'),
  'meelees.leest': text('{name} leest mee tot en met {date}.', same, '{name} reads along until and including {date}.'),
  'meelees.stop': text('Laat {name} niet meer meelezen', same, 'Let {name} read along no more'),
  'meelees.gestopt': text('{name} leest de bladzijde niet meer.', same, '{name} no longer reads the page.'),
  'meelees.ander.kop': text('{name} leest mee', same, '{name} reads along'),
  'meelees.ander': text(
    '{person} laat {name} deze bladzijde lezen, tot en met {date}.',
    same,
    '{person} lets {name} read this page, until and including {date}.',
  ),
  'meelees.mijn.nee': text(
    '{name} leest niet wat jij zei. Zeg je niets, dan blijft dat zo.',
    '{name} leest niet wat u zei. Zegt u niets, dan blijft dat zo.',
    '{name} does not read what you said. If you say nothing, that stays so.',
  ),
  'meelees.mijn.ja': text(
    '{name} leest ook wat jij zei.',
    '{name} leest ook wat u zei.',
    '{name} also reads what you said.',
  ),
  'meelees.mijn.open': text('Laat mijn woorden lezen', same, 'Let my words be read'),
  'meelees.mijn.dicht': text('Toch liever niet', same, 'Rather not after all'),
  'pro.meelees.leest': plain(
    '{name} leest mee voor {person}, tot en met {date}.',
    '{name} reads along for {person}, until and including {date}.',
  ),
  'meelees.gast.kop': text('Het eerste gesprek', same, 'The first conversation'),
  'meelees.gast.kaart': text(
    '{name} laat je lezen wat er op {date} is gezegd.',
    '{name} laat u lezen wat er op {date} is gezegd.',
    '{name} lets you read what was said on {date}.',
  ),
  'meelees.gast.lees': text('Lees de bladzijde', same, 'Read the page'),
  'meelees.gast.tot': text(
    'Je leest dit tot en met {date}.',
    'U leest dit tot en met {date}.',
    'You read this until and including {date}.',
  ),
  'meelees.gast.deel': text(
    'Misschien staat hier niet alles. Ieder kiest zelf wat je leest.',
    'Misschien staat hier niet alles. Ieder kiest zelf wat u leest.',
    'Maybe not everything is here. Everyone chooses what you read.',
  ),
  'meelees.zicht.kop': text('Hoe zie jij het?', 'Hoe ziet u het?', 'How do you see it?'),
  'meelees.zicht.veld': text('Wat wil je erbij zeggen?', 'Wat wilt u erbij zeggen?', 'What do you want to add?'),
  'meelees.zicht.oog': text(
    'Dit leest wie bij het gesprek was, en {name}.',
    same,
    'Who was at the conversation reads this, and {name}.',
  ),
  'meelees.zicht.oog.later': text(
    'Dit leest wie bij het gesprek was, en een nieuwe vaste persoon.',
    same,
    'Who was at the conversation reads this, and a new fixed person.',
  ),
  'meelees.zicht.eigen': text('Dit schreef je op {date}', 'Dit schreef u op {date}', 'You wrote this on {date}'),
  'meelees.zicht.nieuw': text(
    'Schrijf je iets nieuws? Dan komt dat op deze plek.',
    'Schrijft u iets nieuws? Dan komt dat op deze plek.',
    'Do you write something new? Then that comes in this place.',
  ),
  'meelees.zicht.fout': text('Schrijf op hoe jij het ziet', 'Schrijf op hoe u het ziet', 'Write down how you see it'),
  'meelees.zicht.klaar': text(
    'Bewaard. Wie bij het gesprek was, leest het.',
    same,
    'Saved. Who was at the conversation reads it.',
  ),
  'meelees.zicht.van': text('Zo ziet {name} het', same, 'How {name} sees it'),
  'meelees.zicht.door': text('{name}, naaste van {person}, {date}', same, '{name}, loved one of {person}, {date}'),
  'meelees.gast.stil': text(
    'Houd het bij jezelf. Het is het verhaal van {name}.',
    'Houd het bij uzelf. Het is het verhaal van {name}.',
    'Keep it to yourself. It is the story of {name}.',
  ),
} as const
