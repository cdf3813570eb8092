// Own drawings in a box of 24, one path each and one hand: round ends, few lines, to be understood at 32 pixels in black and white.
// A drawing never stands without its word.
const paths = {
  mother: 'M12 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8M8 7c-2 3-1 5-2 6M16 7c2 3 1 5 2 6M5 22c1-6 4-8 7-8s6 2 7 8z',
  father: 'M12 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8M8.5 5.5h7M4 22v-3c0-3 3-5 8-5s8 2 8 5v3z',
  child: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M10.5 8h.01M13.5 8h.01M10.5 9.8q1.5 1 3 0M8 22v-5q0-3 4-3t4 3v5z',
  baby: 'M12 6a5 5 0 1 0 0 10 5 5 0 0 0 0-10M12 6c-1-2 1-3 2-2M10 10.5h.01M14 10.5h.01M10.5 13q1.5 1.2 3 0M5 21q7-6 14 0',
  grandparent: 'M12 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8M9 7h2.5M12.5 7H15M6 22q0-8 6-8 5 0 6 8M20 22v-8q0-2-2-2',
  brotherSister:
    'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M16 8a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M3.5 22q0-8 4.5-8t4.5 8M13 22q0-6 3-6 3.5 0 4 6',
  friends: 'M8 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6M16 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6M3 21q0-8 5-8l4 3 4-3q5 0 5 8M12 16v5',
  teacher: 'M3 4h12v8H9M6 7h6M18 8a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M13 22q0-7 5-7 4 0 4 7M13.5 16 9 12',
  neighbour: 'M3 21V10l4-4 4 4v11zM13 21V10l4-4 4 4v11zM6 21v-5h2v5M16 21v-5h2v5',
  alone: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M7 22q0-5 5-5t5 5M2 4h4M18 4h4M12 2v3',
  house: 'M4 21V11l8-7 8 7v10zM10 21v-6h4v6',
  twoHouses: 'M2 20v-7l5-5 5 5v7zM12 20v-9l5-5 5 5v9zM6 20v-4h2v4M16 20v-4h2v4',
  ownRoom: 'M3 21V4h18v17M3 12h9v9M7 12V9h5v3M16 8h2v2h-2z',
  bed: 'M3 6v14M3 16h18v4M21 16v-3q0-2-2-2h-8v5M7 10.5a2 2 0 1 0 0 .01',
  moving: 'M2 6h12v11H2zM14 10h4l4 4v3h-8M6 17a2 2 0 1 0 .01 0M18 17a2 2 0 1 0 .01 0',
  door: 'M6 21V3h12v18M3 21h18M14.5 12h.01',
  garden: 'M12 21v-9M12 12C7 12 6 8 6 6c4 0 6 2 6 6M12 14c4 0 6-3 6-5-4 0-6 2-6 5M4 21h16',
  school: 'M3 21V11l9-5 9 5v10zM12 6V2h4v2h-4M10 21v-5h4v5M6 13h2M16 13h2',
  classroom: 'M3 4h18v9H3zM8 17h8M6 21l2-4M18 21l-2-4M7 8h6',
  reading: 'M12 6q-4-3-9-2v14q5-1 9 2 4-3 9-2V4q-5-1-9 2v14',
  sums: 'M4 4h16v16H4zM8 8v4M6 10h4M14 10h4M6 16h4M14.5 15h3M14.5 17h3',
  drawing: 'm4 20 1-5L16 4l4 4L9 19zM14 6l4 4',
  bus: 'M3 5h18v12H3zM3 11h18M9 5v6M15 5v6M7 17a1.5 1.5 0 1 0 .01 0M17 17a1.5 1.5 0 1 0 .01 0',
  food: 'M3 13h18q0 7-9 7t-9-7M8 9q-1-2 0-4M12 9q-1-2 0-4M16 9q-1-2 0-4',
  breakfast: 'M4 11q-1-5 8-5t8 5l-1.5 1v7h-13v-7zM9 11v5M12 11v5',
  drinking: 'M6 4h11l-1.5 17h-8zM6.5 9h10M14 4l2-3',
  sweets: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M9 9 4 7v10l5-2M15 9l5-2v10l-5-2',
  cooking: 'M4 10h16v6q0 4-4 4H8q-4 0-4-4zM2 12h2M20 12h2M8 7q-1-2 0-4M12 7q-1-2 0-4M16 7q-1-2 0-4',
  sleeping: 'M20 14A8 8 0 1 1 11 4a6.5 6.5 0 0 0 9 10M15 4h4l-4 4h4',
  dream: 'M7 15a4 4 0 0 1 0-8 5 5 0 0 1 10-1 4.5 4.5 0 0 1 0 9zM8 19h.01M6 21.5h.01',
  night: 'M12 3v9l5 3M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20',
  bath: 'M3 12h18v3q0 5-5 5H8q-5 0-5-5zM6 12V5q0-2 2-2t2 2M6 20l-1 2M18 20l1 2',
  football:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 8l4 3-1.5 5h-5L8 11zM12 8V3M16 11l4.5-2M14.5 16l3 4M9.5 16l-3 4M8 11 3.5 9',
  swing: 'M4 21 8 3h8l4 18M10 3v11M14 3v11M9 14h6',
  blocks: 'M3 13h8v8H3zM13 13h8v8h-8zM8 5h8v8H8z',
  doll: 'M12 3a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M9 20 12 10l3 10zM8 14l4-2 4 2M10.5 20v2M13.5 20v2',
  game: 'M7 8h10q4 0 4 5 0 5-2.5 5Q17 18 15 15H9q-2 3-3.5 3Q3 18 3 13q0-5 4-5M8 10v3M6.5 11.5h3M16 10.5h.01M17.5 12.5h.01',
  phone: 'M7 2h10v20H7zM11 19h2',
  television: 'M3 6h18v12H3zM8 21h8M9 2l3 4 3-4',
  music: 'M9 18V5l10-2v13M9 18a2.5 2.5 0 1 1-.01-.01M19 16a2.5 2.5 0 1 1-.01-.01',
  dancing: 'M13 3a2 2 0 1 0 .01 0M12 8l-5 2M12 8l5-3M12 8v6l-4 7M12 14l5 3v4',
  swimming: 'M16 6a2 2 0 1 0 .01 0M3 13l6-5 4 5M2 16q2.5 2 5 0t5 0 5 0 5 0M2 20q2.5 2 5 0t5 0 5 0 5 0',
  cycling: 'M6 13a4 4 0 1 0 .01 0M18 13a4 4 0 1 0 .01 0M6 17l4-8h6l2 8M10 9l3 8M9 9h3M16 9V6h2',
  forest: 'M8 3 3 12h10zM8 9l-6 9h12zM8 18v3M18 9l-3 5h6zM18 13l-4 6h8zM18 19v2',
  beach: 'M12 21V9M3 9q0-6 9-6t9 6zM3 21q4-2 9 0t9 0',
  party: 'M4 21 9 9l6 6zM14 4v3M19 5l-2 2M20 10h-3M11 5l1 1M18 14l1 1',
  present: 'M4 10h16v11H4zM3 7h18v3H3zM12 7v14M12 7C8 7 7 3 9 3s3 4 3 4 1-4 3-4 1 4-3 4',
  dog: 'M5 9 3 5q3-1 5 2h8q2-3 5-2l-2 4v6q0 6-7 6t-7-6zM9 12h.01M15 12h.01M10.5 15.5h3L12 17z',
  cat: 'M5 4v9q0 7 7 7t7-7V4l-4 4H9zM9 12h.01M15 12h.01M12 14.5v1M2 13h3M19 13h3',
  rabbit: 'M9 10Q6 2 9 2t2 8h2Q13 2 15 2t0 8q3 2 3 6 0 5-6 5t-6-5q0-4 3-6M10 14h.01M14 14h.01M12 16.5v1',
  bird: 'M3 12q4-6 9-2 2-4 7-3l-2 3q1 8-6 8-5 0-8-6M14 9h.01M10 18v3M13 17.5v3.5',
  horse: 'M5 21v-9q0-6 8-8l1-2 1 3q4 2 5 7l-3 2-3-3-3 2v8M12 7h.01',
  bear: 'M6 8a2.5 2.5 0 1 1 3-3h6a2.5 2.5 0 1 1 3 3q2 2 2 5 0 7-8 7t-8-7q0-3 2-5M9 11h.01M15 11h.01M12 13.5a2 1.5 0 1 0 .01 0M12 16.5v1',
  lion: 'M12 2l3 2.5 4-.5.5 4 2.5 4-2.5 4-.5 4-4-.5-3 2.5-3-2.5-4 .5-.5-4L2 12l2.5-4L5 4l4 .5zM12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10M10 11h.01M14 11h.01M11 13.5h2L12 15z',
  elephant: 'M3 20v-8q0-6 6-6h4q4-4 6 0 2 2 2 6v5q0 2-1.5 2T18 17v-3M3 20h3v-4h6v4h3v-6M13 6q-2 4 1 6M17.5 9h.01',
  mouse:
    'M9 8a3.5 3.5 0 1 0-4 4M15 8a3.5 3.5 0 1 1 4 4M9 8h6q4 2 4 6-3 7-7 7t-7-7q0-4 4-6M9.5 13h.01M14.5 13h.01M12 17v1M3 17l4-.5M21 17l-4-.5',
  frog: 'M5 9a2.5 2.5 0 1 1 5-1h4a2.5 2.5 0 1 1 5 1q3 3 2 7-2 4-9 4t-9-4q-1-4 2-7M7.5 7.5h.01M16.5 7.5h.01M7 14q5 4 10 0',
  owl: 'M5 3q2 2 7 2t7-2v11q0 7-7 7t-7-7zM9 8a2.5 2.5 0 1 0 .01 0M15 8a2.5 2.5 0 1 0 .01 0M9 10.5h.01M15 10.5h.01M11 14h2l-1 2z',
  fish: 'M3 12q4-6 10-6 5 0 7 4l-2 2 2 2q-2 4-7 4-6 0-10-6M16 9.5h.01M12 6q-1-2 1-3M9 9q3 3 0 6M2 8l2 4-2 4',
  turtle:
    'M4 15q0-8 7.5-8t7.5 8zM19 13q3-1 3 1.5T19 15M6 15v4h3v-4M14 15v4h3v-4M11.5 7v4l-4 4M11.5 11l4 4M4 15l-2 1M20.5 13.5h.01',
  butterfly: 'M12 7v12M12 9q-2-6-7-5-3 4 1 8-2 4 1 7 4 0 5-6M12 9q2-6 7-5 3 4-1 8 2 4-1 7-4 0-5-6M12 7l-2-3M12 7l2-3',
  happy: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8.5 10h.01M15.5 10h.01M8 14q4 4 8 0',
  sad: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8.5 10h.01M15.5 10h.01M8 16.5q4-4 8 0',
  angry: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M7 8.5l3 1.5M17 8.5 14 10M8.5 12h.01M15.5 12h.01M8.5 16.5h7',
  afraid: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8.5 9.5h.01M15.5 9.5h.01M7.5 16l1.5-2 1.5 2 1.5-2 1.5 2 1.5-2 1.5 2',
  tired: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M7 11q1.5-1.5 3 0M14 11q1.5-1.5 3 0M10 16a2 1.5 0 1 0 4 0 2 1.5 0 1 0-4 0',
  shouting: 'M4 10v4l4 1 8 5V4L8 9zM19 8l3-1M19.5 12H23M19 16l3 1',
  quarrel: 'M3 4h9v7H7l-4 3zM21 10v11l-4-3h-6v-8zM15 13l3 3M18 13l-3 3',
  crying: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M7.5 10h2.5M14 10h2.5M8.5 12v4M15.5 12v4M10 17q2-2 4 0',
  pain: 'M7 4 4 7l13 13 3-3zM10 10h.01M12 12h.01M14 14h.01M11 14h.01M14 11h.01M5 15l-2 2M15 5l2-2',
  hug: 'M8 4a3 3 0 1 0 .01 0M16 4a3 3 0 1 0 .01 0M3 21q0-9 6-9h6q6 0 6 9M7 16q5 3 10 0',
  heart: 'M12 21C5 16 3 12 3 9a4.5 4.5 0 0 1 9-1.5A4.5 4.5 0 0 1 21 9c0 3-2 7-9 12z',
  talking: 'M3 4h18v12H11l-5 5v-5H3zM8 10h.01M12 10h.01M16 10h.01',
  together: 'M3 11h18M5 11v9M19 11v9M8 5a2 2 0 1 0 .01 0M16 5a2 2 0 1 0 .01 0',
  star: 'm12 3 2.8 6 6.2.7-4.6 4.4 1.3 6.4L12 17.3l-5.7 3.2 1.3-6.4L3 9.7 9.2 9z',
} as const

export type PictogramName = keyof typeof paths
export const pictogramNames = Object.keys(paths) as PictogramName[]

/** In a box of 24. */
export const pictogramPath = (name: PictogramName): string => paths[name]

export function Pictogram({ name }: { name: PictogramName }) {
  return (
    <svg class="onsplan-pictogram" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}

/** What a child puts over what is done; on paper an empty one is coloured. */
export function Star({ filled }: { filled: boolean }) {
  return (
    <svg
      class={filled ? 'onsplan-star onsplan-star--filled' : 'onsplan-star'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths.star} />
    </svg>
  )
}

/** The three faces of one answer: yes, a bit, no. */
export function AnswerFace({ says }: { says: 'yes' | 'doubt' | 'no' }) {
  const mouth = { yes: 'M8 14q4 4 8 0', doubt: 'M8.5 15h7', no: 'M8 16.5q4-4 8 0' }
  return (
    <svg class="onsplan-pictogram" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={`M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8.5 10h.01M15.5 10h.01${mouth[says]}`} />
    </svg>
  )
}

export type HousesLook = 'houses' | 'planets' | 'train'
export type HouseKind = 'nice' | 'notNice' | 'wish'

const outlines: Record<HousesLook, string> = {
  houses: 'M6 44V20L24 6l18 14v24zM14 22h20v16H14z',
  planets: 'M24 6a18 18 0 1 0 0 36 18 18 0 0 0 0-36M8 32c-6 6-5 8 4 6M40 16c6-6 5-8-4-6',
  train: 'M4 12h40v24H4zM14 36a4 4 0 1 0 .01 0M34 36a4 4 0 1 0 .01 0M44 32h3M1 32h3',
}
const signs: Record<HouseKind, { path: string; look: string }> = {
  nice: { path: 'M24 26a4 4 0 1 0 0 8 4 4 0 0 0 0-8M24 22v2M24 36v2M16 30h2M30 30h2', look: 'onsplan-weather__warm' },
  notNice: {
    path: 'M19 34a3.5 3.5 0 0 1 0-7 5 5 0 0 1 9.5-.5A3.8 3.8 0 0 1 29 34z',
    look: 'onsplan-weather__water',
  },
  wish: {
    path: 'm24 23 1.9 4.4 4.6.5-3.5 3.1 1 4.6-4-2.4-4 2.4 1-4.6-3.5-3.1 4.6-.5z',
    look: 'onsplan-weather__warm',
  },
}

/** Nice is the sun, not nice a cloud, a wish a star; around it what the child likes. */
export function HouseDrawing({ look, house }: { look: HousesLook; house: HouseKind }) {
  const { path, look: fill } = signs[house]
  return (
    <svg class="onsplan-weather" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={outlines[look]} />
      <path class={fill} transform={look === 'houses' ? undefined : 'translate(0 -6)'} d={path} />
    </svg>
  )
}
