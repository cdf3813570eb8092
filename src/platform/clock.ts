/** The only place that asks the machine for the time and for chance; everything else takes them as arguments. */
import { randomBytes, randomUUID } from 'node:crypto'

export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

/** Milliseconds that only go forward: for what may live so long and no longer, also when somebody sets the clock back. */
export const elapsed = (): number => performance.now()

/** A clock that runs ahead of another, for the moving tests and the demonstration. */
export const shiftedClock = (clock: Clock, milliseconds: () => number): Clock => ({
  now: () => new Date(clock.now().getTime() + milliseconds()),
})

export const newId = (): string => randomUUID()

/** 256 random bits, for tokens; only their SHA-256 is stored. */
export const newSecret = (): Buffer => randomBytes(32)

export const newSalt = (length: number): Buffer => randomBytes(length)
