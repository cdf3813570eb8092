/** From where somebody asks, for what is counted per place: the address that connects, or what a proxy that is believed says of it. */
import { isIP, isIPv6 } from 'node:net'

const most = 9

/** How many proxies stand in front. Anything but a small whole number stops the start: a wrong one would believe what anybody writes. */
export function readProxies(text: string | undefined): number {
  if (text === undefined || text === '') return 0
  if (!/^\d$/.test(text)) throw new Error(`ONSPLAN_PROXIES is a number from 0 to ${most}`)
  return Number(text)
}

/**
 * Each proxy adds at the end of X-Forwarded-For whom it saw. So many from the end were written by our own proxies; what stands before those
 * is the word of whoever asks. A line that is too short came past the proxies.
 */
export function askedFrom(connected: string, forwarded: string | null, proxies: number): string {
  const told = proxies > 0 && forwarded !== null ? forwarded.split(',').at(-proxies)?.trim() : undefined
  return placeOf(told !== undefined && isIP(told) !== 0 ? told : connected)
}

const inIPv6 = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i

/** One who asks has one address of the old kind, and of the new kind a network of 64 bits to choose from. */
function placeOf(address: string): string {
  const old = inIPv6.exec(address)?.[1]
  if (old !== undefined || !isIPv6(address)) return old ?? address
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').split('::')
  const [before, after] = [head, tail].map((part) => part.split(':').filter((group) => group !== ''))
  const gap = Array<string>(Math.max(0, 8 - (before?.length ?? 0) - (after?.length ?? 0))).fill('0')
  return [...(before ?? []), ...gap, ...(after ?? [])]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
