// Een cijfer geven (gives number): who is asked at the table for a number from 0 to 10.
// A child below twelve shows how it is with weather, and never with a number (D-SCO-06).

const youngest = 12

/** Of grown-ups the age is not told here, and they give one. */
export const givesNumber = ({ age }: { age: number | null }): boolean => age === null || age >= youngest
