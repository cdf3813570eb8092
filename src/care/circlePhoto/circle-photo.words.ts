// A circle on paper in the place of the picture (G-09, D-CIR-03).
import { same, text } from '#platform/words.ts'

export const circlePhotoWords = {
  'kring.fototekening': text(
    'Al getekend op papier? Maak er een foto van.',
    same,
    'Already drawn on paper? Take a photo of it.',
  ),
  'kring.foto.kop': text('Een foto van je kring', 'Een foto van uw kring', 'A photo of your circle'),
  'kring.foto.uitleg': text(
    'De foto komt in plaats van het plaatje. De namen blijven in de lijst staan.',
    same,
    'The photo comes in place of the picture. The names stay in the list.',
  ),
  'kring.foto.voor': text('De foto', same, 'The photo'),
  'kring.foto.nieuw': text('Kies een andere foto', same, 'Choose another photo'),
  'kring.foto.van': text('De kring van {name}, op papier', same, 'The circle of {name}, on paper'),
  'kring.foto.alt': text(
    'Foto van de kring van {name}, op papier. De lijst hieronder zegt wie er in staan.',
    same,
    'Photo of the circle of {name}, on paper. The list below says who is in it.',
  ),
  'kring.foto.lijst': text('Lees wie er in staan', same, 'Read who is in it'),
  'kring.foto.bewaard': text(
    'Je foto staat in plaats van het plaatje.',
    'Uw foto staat in plaats van het plaatje.',
    'Your photo stands in place of the picture.',
  ),
  'kring.foto.haalweg': text('Haal deze foto weg', same, 'Remove this photo'),
  'kring.foto.weg': text(
    'Wil je deze foto echt weghalen?',
    'Wilt u deze foto echt weghalen?',
    'Do you really want to remove this photo?',
  ),
  'kring.foto.isweg': text(
    'Je foto is weg. Het plaatje staat er weer.',
    'Uw foto is weg. Het plaatje staat er weer.',
    'Your photo is gone. The picture is back.',
  ),
  'kring.foto.fout': text('Kies een foto', same, 'Choose a photo'),
}
