// What stands on the page to print beside the papers themselves (G-23).
import { same, text } from '#platform/words.ts'

export const paperWords = {
  'print.fout': text(
    'Lukt printen niet? Wij sturen het per post.',
    same,
    'Does printing not work? We send it by post.',
  ),
  'print.wieverder': text(
    'Wie er nog meer meeleest, staat op de site bij Wie ziet wat.',
    same,
    'Who else reads along is on the site, at Who sees what.',
  ),
  'print.woonthier': text('{name} woont hier: {homes}', same, '{name} lives here: {homes}'),
} as const
