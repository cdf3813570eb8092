// How youth, parents, JIM and professional each see it (J-05 and N-01).
import { plain, same, text } from '#platform/words.ts'

export const jimViewWords = {
  'jimkanten.kop': text('Hoe kijken we ernaar?', same, 'How do we see it?'),
  'jimkanten.uitleg': text(
    'Iedereen schrijft hoe hij of zij het ziet. Dat staat hier naast elkaar. Het hoeft niet gelijk te zijn.',
    same,
    'Everyone writes how he or she sees it. It stands here side by side. It need not be the same.',
  ),
  'jimkanten.well': text('Wat gaat goed?', same, 'What goes well?'),
  'jimkanten.matter': text('Wat is er aan de hand?', same, 'What is the matter?'),
  'jimkanten.niets': text('Hier staat nog niets.', same, 'Nothing stands here yet.'),
  'jimkanten.mijn': text('Zo zie jij het', 'Zo ziet u het', 'How you see it'),
  'jimkanten.schrijf': text('Schrijf hoe jij het ziet', 'Schrijf hoe u het ziet', 'Write how you see it'),
  'jimkanten.verander': text('Verander jouw tekst', 'Verander uw tekst', 'Change your text'),
  'jimkanten.bij': text('Hoe we het zien bij {child}', same, 'How we see it with {child}'),
  'jimkanten.pauze': text(
    'Er is nu pauze. Daarna kan dit weer.',
    same,
    'There is a break now. After it this is possible again.',
  ),
  'jimkanten.gevraagd': text(
    '{child} vraagt hoe jij het ziet',
    '{child} vraagt hoe u het ziet',
    '{child} asks how you see it',
  ),
  'jim.kanten.leeg': plain(
    'Wil je weten hoe anderen het zien? Kies wie er meedoen.',
    'Do you want to know how others see it? Choose who takes part.',
  ),
  'jim.kanten.wie': plain('Wie doen er mee?', 'Who takes part?'),
  'jim.kanten.wie.uitleg': plain(
    'Wie meedoet, leest wat jij en de anderen schrijven. Haal je iemand weg? Dan leest die niets meer.',
    'Who takes part reads what you and the others write. Do you take somebody out? Then that person reads nothing more.',
  ),
  'jim.kanten.kies': plain('Kies wie er meedoen', 'Choose who takes part'),
}
