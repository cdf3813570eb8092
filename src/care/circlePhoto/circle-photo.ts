// Kring op papier (circle photo): a circle that somebody drew on paper, photographed, in the place of the picture (D-CIR-03).
// The list stays the source: the photo says nothing that the house reads, and stands for whom the circle stands.

import type { Audience, Id } from '#care/pass/facts.ts'

/** The photo that counts of one circle. small: a JPEG in base64. */
export type CirclePhoto = { id: Id; photo: Id; author: Id; audience: Audience; at: Date; small: string }

/** In the circle of the family stands what its owner shows there. */
export const shownPhotos = <P extends Pick<CirclePhoto, 'audience'>>(photos: readonly P[]): P[] =>
  photos.filter(({ audience }) => audience !== 'onlyMe')

export const ownPhoto = <P extends Pick<CirclePhoto, 'author'>>(photos: readonly P[], me: Id): P | undefined =>
  photos.find(({ author }) => author === me)
