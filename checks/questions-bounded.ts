// Pages that ask a question per row of a list that cannot become long, each with what bounds it. Nothing is added without its reason.

/** asks: the address of the page and the name of the question. */
export type Bounded = { asks: string; why: string }

const runningJims =
  'one for each JIM that runs, whom a youth asked in person: one or two in a family; who ended drops out, and no row of time adds one'

const filesOneByOne =
  'one for each file that is taken along: each is opened whole, so that never more than one of them is held at a time'

const ofJims = [
  'consent.custody',
  'consent.members',
  'jim.agreed',
  'jim.askedParents',
  'jim.leftOut',
  'jim.positions',
].map((question) => ({ asks: `/gezin/:familyId/jim/verteld ${question}`, why: runningJims }))

export const bounded: readonly Bounded[] = [
  ...ofJims,
  { asks: '/gezin/:familyId/gegevens/meenemen/pakket schoolFile.whole', why: filesOneByOne },
]
