// Goal R10: the acts of somebody's own rights, each with an example that succeeds on the cast.
import { type Example, landedOn } from './example-act.ts'

const at = '/gezin/:familyId/gegevens'

export const rights: readonly Example[] = [
  { who: 'esra', act: `${at}/kopie`, from: [`${at}/kopie`] },
  { who: 'esra', act: `${at}/vraag/:requestId/terug`, from: [landedOn(`${at}/kopie`)] },
  { who: 'esra', act: `${at}/niet-willen`, from: [`${at}/niet-willen`] },
  { who: 'esra', act: `${at}/onderzoek`, from: [at], other: { allowed: 'no' } },
  { who: 'dana', act: `${at}/vraag/:requestId`, from: [at, `${at}/vraag/:requestId`] },
]
