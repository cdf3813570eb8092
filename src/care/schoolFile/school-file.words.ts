// A photo or a PDF with what school saw (N-03).
import { same, text } from '#platform/words.ts'

export const schoolFileWords = {
  'school.bijlage': text('Een foto of pdf erbij', same, 'A photo or pdf with it'),
  'school.bijlage.hulp': text(
    'Zet geen andere kinderen op de foto. Van een foto halen wij weg waar en wanneer die is gemaakt.',
    same,
    'Do not put other children in the photo. From a photo we take out where and when it was made.',
  ),
  'school.bijlage.foto': text('Foto van school', same, 'Photo of school'),
  'school.bijlage.pdf': text('Haal de pdf van school op', same, 'Get the pdf of school'),
}
