// What stands above every step of the conversation on one screen (P-05).
import { same, text } from '#platform/words.ts'

export const atTableWords = {
  'gesprek.terugkijken': text('Samen terugkijken', same, 'Looking back together'),
}
