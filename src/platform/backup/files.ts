/** Files that are on disk when the work is done. */
import { createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export const makeDirectory = (path: string): Promise<unknown> => mkdir(path, { recursive: true, mode: 0o700 })

export async function putFile(from: Readable, target: string, ...through: NodeJS.ReadWriteStream[]): Promise<void> {
  await pipeline([from, ...through, createWriteStream(target, { mode: 0o600, flush: true })])
}

export async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}
