/** A short secret, such as three pictures, as it may be stored: a costly hash with a secret of the device as its salt, which is stored nowhere. */
import { scrypt } from 'node:crypto'

// 32 MB and three rounds for each guess (OWASP, 2025).
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 2 ** 20 }
const length = 32
const together = 2
const mostWaiting = 16

let running = 0
const waiting: (() => void)[] = []

/** Undefined when too many are asked at once: nothing was tried then. */
export async function shortCodeHash(code: string, secret: Buffer): Promise<Buffer | undefined> {
  if (waiting.length >= mostWaiting) return undefined
  if (running >= together) await new Promise<void>((go) => waiting.push(go))
  else running += 1
  try {
    return await costly(code, secret)
  } finally {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}

const costly = (code: string, secret: Buffer): Promise<Buffer> =>
  new Promise((give, fail) =>
    scrypt(code, secret, length, cost, (fault, hash) => (fault === null ? give(hash) : fail(fault))),
  )
