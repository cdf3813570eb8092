// Papers of the family (G-22).
import { same, text } from '#platform/words.ts'

export const papersWords = {
  'plan.papieren': text('Onze papieren', same, 'Our papers'),
  'papier.kop': text('Papieren', same, 'Papers'),
  'papier.leeg': text(
    'Nog geen papieren. Maak een foto of kies een bestand.',
    same,
    'No papers yet. Take a photo or choose a file.',
  ),
  'papier.leeg.lezer': text('Nog geen papieren.', same, 'No papers yet.'),
  'papier.erbij': text('Zet er een papier bij', same, 'Add a paper'),
  'papier.naam': text('Hoe noem je dit papier?', 'Hoe noemt u dit papier?', 'What do you call this paper?'),
  'papier.naam.hulp': text('Zoals: brief van school', same, 'Such as: letter from school'),
  'papier.bestand': text('Maak een foto of kies een bestand', same, 'Take a photo or choose a file'),
  'papier.bestand.hulp': text(
    'Je kunt er vier tegelijk kiezen. Van een foto halen wij weg waar en wanneer die is gemaakt.',
    'U kunt er vier tegelijk kiezen. Van een foto halen wij weg waar en wanneer die is gemaakt.',
    'You can choose four at once. From a photo we take out where and when it was made.',
  ),
  'papier.waarbij': text('Waar hoort het bij?', same, 'What does it belong to?'),
  'papier.bijdoel': text('Bij een doel', same, 'With a goal'),
  'papier.bijpersoon': text('Bij een persoon', same, 'With a person'),
  'papier.bewaard': text(
    'Je papier is bewaard. Je vindt het hier terug. En bij {title}.',
    'Uw papier is bewaard. U vindt het hier terug. En bij {title}.',
    'Your paper is saved. You find it here. And with {title}.',
  ),
  'papier.bewaard.doel': text(
    'Je papier is bewaard. Je vindt het hier terug. En bij het doel.',
    'Uw papier is bewaard. U vindt het hier terug. En bij het doel.',
    'Your paper is saved. You find it here. And with the goal.',
  ),
  'papier.naardoel': text('Naar het doel', same, 'To the goal'),
  'papier.bijditdoel': text('Papieren bij dit doel', same, 'Papers with this goal'),
  'papier.alle': text('Alle papieren', same, 'All papers'),
  'papier.van': text('Van {name}, {date}', same, 'From {name}, {date}'),
  'papier.foto': text('Foto {n} van {total}', same, 'Photo {n} of {total}'),
  'papier.geluid': text('Geluid {n} van {total}', same, 'Sound {n} of {total}'),
  'papier.pdf': text('Haal de pdf op ({n} van {total})', same, 'Get the pdf ({n} of {total})'),
  'papier.pdf.hulp': text(
    'De pdf komt op je apparaat. Gebruikt een ander dit apparaat ook? Gooi de pdf daarna weg.',
    'De pdf komt op uw apparaat. Gebruikt een ander dit apparaat ook? Gooi de pdf daarna weg.',
    'The pdf comes onto your device. Does somebody else use this device too? Then throw the pdf away afterwards.',
  ),
  'papier.haalweg': text('Haal dit papier weg', same, 'Remove this paper'),
  'papier.weg': text(
    'Wil je dit papier echt weghalen?',
    'Wilt u dit papier echt weghalen?',
    'Do you really want to remove this paper?',
  ),
  'papier.terug': text('Teruggezet door jou ({count})', 'Teruggezet door u ({count})', 'Taken back by you ({count})'),
  'papier.terug.uitleg': text(
    'Alleen jij ziet deze papieren hier nog. Kies er een om die echt weg te halen.',
    'Alleen u ziet deze papieren hier nog. Kies er een om die echt weg te halen.',
    'Only you still see these papers here. Choose one to really remove it.',
  ),
  'papier.isweg': text('Je papier is weg.', 'Uw papier is weg.', 'Your paper is gone.'),
  'papier.fout.geen': text('Kies een foto of een bestand', same, 'Choose a photo or a file'),
  'papier.fout.veel': text(
    'Kies er hoogstens vier tegelijk. Zet de rest er daarna bij.',
    same,
    'Choose at most four at once. Add the others afterwards.',
  ),
  'papier.fout.weer': text(
    'Kies je bestand nog een keer. Dat komt niet vanzelf mee terug.',
    'Kies uw bestand nog een keer. Dat komt niet vanzelf mee terug.',
    'Choose your file once more. It does not come back by itself.',
  ),
}
