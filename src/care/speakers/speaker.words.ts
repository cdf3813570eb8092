// Who reads what somebody tells.
import { same, text } from '#platform/words.ts'

export const speakerWords = {
  'verhaal.samenmet': text('{name} en ik', same, '{name} and I'),
  'verhaal.zoalsnu': text('Zoals nu: {names}', same, 'As it is now: {names}'),
}
