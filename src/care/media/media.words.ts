// Sound, drawings and photos with a story (D-STO-03, D-STO-07).
import { same, text } from '#platform/words.ts'

export const mediaWords = {
  'media.foto': text('Voeg een foto toe', same, 'Add a photo'),
  'media.foto.uitleg': text(
    'Wij halen weg waar de foto is gemaakt, en wanneer.',
    same,
    'We take out where the photo was made, and when.',
  ),
  'media.anders': text('Of vertel het anders', same, 'Or tell it another way'),
  'media.bij': text('Dit hoort er al bij', same, 'This already goes with it'),
  'media.van.sound': text('Opname van {name}', same, 'Recording of {name}'),
  'media.van.sound.duur': text('Opname van {name} ({time})', same, 'Recording of {name} ({time})'),
  'media.van.drawing': text('Tekening van {name}', same, 'Drawing of {name}'),
  'media.van.photo': text('Foto van {name}', same, 'Photo of {name}'),
  'media.foto.kop': text('Foto', same, 'Photo'),
  'media.groot': text('Bekijk de foto groot', same, 'See the photo large'),
  'media.gooiweg': text('Gooi dit weg', same, 'Throw this away'),
  'media.gooiweg.kop': text('Weggooien', same, 'Throw away'),
  'media.gooiweg.uitleg': text(
    'Weg is echt weg. Niemand kan het terugzetten, jij ook niet.',
    'Weg is echt weg. Niemand kan het terugzetten, u ook niet.',
    'Gone is really gone. Nobody can put it back, and neither can you.',
  ),
  'media.gooiweg.knop': text('Ja, gooi weg', same, 'Yes, throw away'),
  'media.gooiweg.houd': text('Nee, laat staan', same, 'No, keep it'),
  'media.weg.sound': text('Je opname is weg.', 'Uw opname is weg.', 'Your recording is gone.'),
  'media.weg.drawing': text('Je tekening is weg.', 'Uw tekening is weg.', 'Your drawing is gone.'),
  'media.weg.photo': text('Je foto is weg.', 'Uw foto is weg.', 'Your photo is gone.'),
  'media.fout.geenfoto': text(
    'Kies een foto. Dit bestand is geen foto die wij kunnen openen.',
    same,
    'Choose a photo. This file is not a photo that we can open.',
  ),
  'media.fout.groot': text(
    'Kies een kleinere foto. Deze heeft te veel beeldpunten.',
    same,
    'Choose a smaller photo. This one has too many pixels.',
  ),
  'media.fout.geengeluid': text(
    'Spreek het nog eens in. Deze opname kunnen wij niet openen.',
    same,
    'Record it again. We cannot open this recording.',
  ),
  'media.fout.tekening': text(
    'Teken het nog eens. Deze tekening kwam niet goed aan.',
    same,
    'Draw it again. This drawing did not arrive well.',
  ),
  'media.fout.vol': text(
    'Gooi eerst iets weg. Bij één vraag passen vijf opnamen, tekeningen en foto’s.',
    same,
    'Throw something away first. One question holds five recordings, drawings and photos.',
  ),
  'media.fout.fotoweer': text(
    'Kies je foto nog een keer. Die komt niet vanzelf mee terug.',
    'Kies uw foto nog een keer. Die komt niet vanzelf mee terug.',
    'Choose your photo once more. It does not come back by itself.',
  ),
}
