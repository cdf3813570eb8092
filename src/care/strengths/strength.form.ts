/** From the fields of G-35 to one strength or worry; whether it may be is the rule's to say. */

import { type Fields, list, text } from '#platform/fields.ts'
import type { Noticed, NoticedKind, NoticedProblem } from './strength.ts'

export const noticedOf = (kind: NoticedKind, fields: Fields): Noticed => ({
  kind,
  subjects: [...new Set(list(fields, 'about'))],
  words: text(fields, 'words'),
  exception: text(fields, 'exception'),
  since: text(fields, 'since'),
  noticedBy: text(fields, 'noticedBy'),
  domains: [...new Set(list(fields, 'domains'))],
  audience: text(fields, 'audience') || 'plan',
  saidIn: text(fields, 'saidIn') || null,
  unsplit: list(fields, 'unsplit').length > 0,
})

/** Where on the page each problem stands. */
export const fieldOf: Record<NoticedProblem, string> = {
  subjectMissing: 'about',
  subjectClosed: 'about',
  maySplit: 'about',
  wordsMissing: 'words',
  wordsTooLong: 'words',
  audienceClosed: 'words',
  exceptionTooLong: 'exception',
  sinceTooLong: 'since',
  noticedByTooLong: 'noticedBy',
  tooManyDomains: 'domains',
  unknownDomain: 'domains',
}
