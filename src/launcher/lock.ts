// Lock 1: a name in the kernel, made from device and inode of the directory.
// It vanishes with its process, so kill -9 leaves nothing behind to clean up.
import { statSync } from 'node:fs'
import { createServer } from 'node:net'

export type LockOne = { kind: 'held'; release(): Promise<void> } | { kind: 'taken' } | { kind: 'none' }

export function takeLockOne(directory: string): Promise<LockOne> {
  if (process.platform !== 'linux') return Promise.resolve({ kind: 'none' })
  const { dev, ino } = statSync(directory, { bigint: true })
  const server = createServer((socket) => socket.destroy())
  const release = () => new Promise<void>((done) => server.close(() => done()))
  return new Promise((decide, fail) => {
    server.once('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'EADDRINUSE') decide({ kind: 'taken' })
      else fail(problem)
    })
    server.listen(`\0ons-plan:${dev}:${ino}`, () => {
      server.unref()
      decide({ kind: 'held', release })
    })
  })
}
