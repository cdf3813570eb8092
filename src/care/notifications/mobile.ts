// Mobiel nummer (mobile number): where somebody wants to be told by text message instead of by mail.
// It reaches a phone that anybody may hold, so what is sent there is the same few words for everybody (D-MSG-04).

/** With the number of the country and without spaces: "+31612345678". */
export type Mobile = `+316${string}`

/** A Dutch mobile number, however it was typed; null when it is none. */
export function mobileOf(typed: string): Mobile | null {
  const bare = typed.replace(/\(0\)/, '').replace(/[\s.()-]/g, '')
  const eight = /^(?:\+316|00316|06)(\d{8})$/.exec(bare)?.[1]
  return eight === undefined ? null : `+316${eight}`
}

/** As people write it down: "06 12 34 56 78". */
export const spelled = (mobile: string): string =>
  mobile.replace(/^\+31(6)(\d\d)(\d\d)(\d\d)(\d\d)$/, '0$1 $2 $3 $4 $5')
