/** Which bytes a player asks for (RFC 9110, 14.1.2): one range; several, or another unit, get everything. */
export type Part = { from: number; until: number }

/** Undefined: everything. 'none': nothing of it is there. */
export function partAsked(range: string, length: number): Part | 'none' | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? []
  if (first === undefined || last === undefined || first + last === '') return undefined
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first)
  const until = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1)
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined
  return from > until ? 'none' : { from, until }
}
