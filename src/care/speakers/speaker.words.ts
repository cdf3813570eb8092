// Who reads what somebody tells.
import { same, text } from '#platform/words.ts'

export const speakerWords = {
  'verhaal.samenmet': text('{name} en ik', same, '{name} and I'),
}
