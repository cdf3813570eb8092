export type IconName =
  | 'alert'
  | 'back'
  | 'check'
  | 'circle'
  | 'down'
  | 'eye'
  | 'eye-closed'
  | 'globe'
  | 'meetings'
  | 'messages'
  | 'plan'
  | 'sound'
  | 'today'
  | 'together'

// One path per drawing, in a box of 24 with a line of 2: an icon never stands without its word.
const paths: Record<IconName, string> = {
  alert: 'M12 3 2.5 20h19zM12 10v4M12 17v.2',
  back: 'M20 12H4m7-7-7 7 7 7',
  meetings: 'M4 6h16v14H4zM4 11h16M8 3v4M16 3v4',
  check: 'm4 13 5 5L20 6',
  circle: 'M12 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4M18.1 5.9A8.6 8.6 0 1 1 15 3.9M15.4 8.3A5 5 0 1 1 12 7',
  down: 'm5 9 7 7 7-7',
  eye: 'M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  'eye-closed': 'M2 10s3.6 5.5 10 5.5S22 10 22 10M12 15.5v4M5.5 13.8l-2 3M18.5 13.8l2 3',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  messages: 'M4 5h16v11H11l-5 4v-4H4z',
  plan: 'M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h5',
  sound: 'M4 9h4l5-4v14l-5-4H4zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11',
  today:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5',
  together: 'M3 11h18M5 11v9M19 11v9M6 5h4v3H6zM14 5h4v3h-4z',
}

/** Decorative always: the word beside it says what it means. */
export function Icon({ name, directed = false }: { name: IconName; directed?: boolean }) {
  return (
    <svg
      class={directed ? 'onsplan-icon onsplan-icon--directed' : 'onsplan-icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
}

/** Three open rings; the outer one has a gap from 25 to 65 degrees: there is room for someone. */
export const markPath =
  'M20 14a6 6 0 1 0 0 12 6 6 0 0 0 0-12M20 9a11 11 0 1 0 0 22 11 11 0 0 0 0-22M34.5 13.24A16 16 0 1 1 26.76 5.5'

export function Mark() {
  return (
    <svg class="onsplan-mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path d={markPath} />
    </svg>
  )
}
