// Ballast: 64 MiB that are given up when the disk is full, so that the database can open once more and what is there can be read.
import { closeSync, existsSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const mebibyte = 1_048_576
const size = 64 * mebibyte
const little = 24 * mebibyte
const ample = 4 * size
const lookMs = 30_000

const pathIn = (directory: string) => join(directory, 'ballast')

function freeBytes(directory: string): number {
  const { bavail, bsize } = statfsSync(directory)
  return bavail * bsize
}

/** The database cannot be expected to start: it needs room for its log. */
export const isFull = (directory: string): boolean => freeBytes(directory) < little

/**
 * How many starts in a row failed that a full disk does not excuse. A full disk is for a person to empty: until then it is tried again, and
 * the pages say that they cannot. Room that came while a start ran came too late for it, so how it was before counts too.
 */
export const failsWithRoom = (soFar: number, full: { before: boolean; after: boolean }): number =>
  full.before || full.after ? 0 : soFar + 1

/** Zeros would do on most disks, and count for nothing on one that packs; so it is not all zeros. */
function lay(directory: string) {
  if (existsSync(pathIn(directory)) || freeBytes(directory) < ample) return
  const block = Buffer.alloc(mebibyte, 'ballast ')
  const file = openSync(pathIn(directory), 'w', 0o600)
  try {
    for (let written = 0; written < size; written += writeSync(file, block));
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** True when there was room to give. */
export function giveUp(directory: string): boolean {
  if (!isFull(directory) || !existsSync(pathIn(directory))) return false
  rmSync(pathIn(directory))
  return true
}

/** Lays it, and again when there is room once more. */
export function keepBallast(directory: string): { stop(): void } {
  const look = () => {
    try {
      lay(directory)
    } catch (problem) {
      rmSync(pathIn(directory), { force: true })
      if ((problem as NodeJS.ErrnoException).code !== 'ENOSPC') throw problem
    }
  }
  const timer = setInterval(look, lookMs)
  timer.unref()
  setImmediate(look)
  return { stop: () => clearInterval(timer) }
}
