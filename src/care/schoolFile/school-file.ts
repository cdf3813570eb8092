// Bijlage van school (school file): one photo or PDF with what school saw in class (screen N-03). A photo is made anew, so that what a camera writes in it is gone.
// It is read by who reads those words, stands in the copy of the plan, and goes with them.

import type { PaperProblem } from '#care/papers/family-paper.ts'
import type { Id } from '#care/pass/facts.ts'

export type SchoolFileKind = 'photo' | 'pdf'

/** small: a JPEG in base64, of a photo. */
export type SchoolFile = { id: Id; word: Id; kind: SchoolFileKind; small: string }

export type SchoolFileProblem = Extract<PaperProblem, { field: 'files' }>

export const schoolFilePlace = (familyId: Id, { word, id }: Pick<SchoolFile, 'word' | 'id'>): string =>
  `/gezin/${familyId}/school/bericht/${word}/bijlage/${id}`
