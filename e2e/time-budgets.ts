// The time each task may take a first-time user (design section 2, in seconds), and an estimate of what it asks: nobody was measured.

export const secondsAllowed: Readonly<Record<string, number>> = {
  ...{ 'T-01': 60, 'T-02': 300, 'T-03': 10, 'T-04': 5, 'T-05': 10, 'T-06': 180, 'T-07': 240, 'T-08': 10, 'T-09': 30 },
  ...{ 'T-10': 20, 'T-11': 120, 'T-12': 10, 'T-13': 30, 'T-14': 60, 'T-15': 15, 'T-16': 20, 'T-17': 120, 'T-18': 10 },
  ...{ 'T-19': 5, 'T-20': 15, 'T-21': 900, 'T-22': 5, 'T-23': 3, 'T-24': 60, 'T-25': 60, 'T-26': 10, 'T-27': 30 },
  ...{ 'T-28': 180, 'T-29': 60, 'T-30': 20, 'T-31': 180, 'T-32': 10, 'T-33': 60, 'T-34': 30, 'T-35': 3, 'T-36': 60 },
  ...{ 'T-37': 10, 'T-38': 60, 'T-39': 180, 'T-40': 60, 'T-41': 30, 'T-42': 60, 'T-43': 120, 'T-44': 600, 'T-45': 300 },
  ...{
    'T-46': 120,
    'T-47': 5,
    'T-48': 120,
    'T-49': 300,
    'T-50': 120,
    'T-51': 90,
    'T-52': 120,
    'T-53': 120,
    'T-54': 30,
  },
  ...{ 'T-55': 120, 'T-56': 10, 'T-57': 180, 'T-58': 120, 'T-59': 120, 'T-60': 60, 'T-61': 60, 'T-62': 60, 'T-63': 30 },
  ...{ 'T-64': 300, 'T-65': 20, 'T-66': 45, 'T-67': 90, 'T-68': 300, 'T-69': 180, 'T-70': 120, 'T-71': 180 },
}

/** Somebody who reads with care and types with one thumb; what is spoken or drawn takes as long as it takes. */
const pace = { wordsASecond: 3, secondsATap: 1.5, lettersASecond: 2 } as const

export const formula = `words / ${pace.wordsASecond} + taps x ${pace.secondsATap} + letters / ${pace.lettersASecond}`

/** Words from the top of each page to what is pressed there, and of the last page what is seen at once. */
type Effort = { words: number; taps: number; letters: number }

/** In whole seconds. */
export const secondsFor = ({ words, taps, letters }: Effort): number =>
  Math.ceil(words / pace.wordsASecond + taps * pace.secondsATap + letters / pace.lettersASecond)
