// What stands on the page to print beside the papers themselves (G-23).
import { same, text } from '#platform/words.ts'

export const paperWords = {
  'print.fout': text(
    'Lukt printen niet? Wij sturen het per post.',
    same,
    'Does printing not work? We send it by post.',
  ),
  'print.woonthier': text('{name} woont hier: {homes}', same, '{name} lives here: {homes}'),
} as const
