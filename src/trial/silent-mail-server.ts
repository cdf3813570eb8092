/** A mail server on this machine that is there and falls silent: at once, or after a first greeting. */
import { type AddressInfo, createServer, type Socket } from 'node:net'

export type SilentMailServer = { url: string; asked(): number; close(): void }

export async function openSilentMailServer(greeting?: string): Promise<SilentMailServer> {
  const lines: Socket[] = []
  const server = createServer((line) => {
    lines.push(line)
    line.on('error', () => {})
    if (greeting !== undefined) line.write(greeting)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => lines.length,
    close() {
      for (const line of lines) line.destroy()
      server.close()
    },
  }
}
