/** Mail leaves here: through a mail server, or in a demonstration into a folder where it can be read. */
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'

export type Mail = { to: string; subject: string; text: string }
/** Sends one mail; the id makes that a mail that is sent again is known as the same. */
export type Send = (id: string, mail: Mail) => Promise<void>

/** A server that is there and says nothing holds nobody up for longer than its patience, at each step of the way (R23). */
export function mailServer(url: string, from: string | undefined, patience = 10_000): Send {
  const limits = {
    connectionTimeout: patience,
    dnsTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  }
  const transport = createTransport({ url, ...limits })
  const address = from ?? `ons-plan@${new URL(url).hostname}`
  return async (id, mail) => {
    await transport.sendMail({ from: { name: 'Ons plan', address }, messageId: `<${id}@ons-plan>`, ...mail })
  }
}

export const mailFolder =
  (folder: string): Send =>
  async (id, { to, subject, text }) => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const file = join(folder, `${id}.txt`)
    await writeFile(`${file}.new`, `${to}\n${subject}\n\n${text}\n`, { mode: 0o600 })
    await rename(`${file}.new`, file)
  }

/** The newest mails of the folder, newest first. */
export async function mailsIn(folder: string, most: number): Promise<(Mail & { at: Date })[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.txt'))
  const files = await Promise.all(
    names.map(async (name) => ({ file: join(folder, name), at: (await stat(join(folder, name))).mtime })),
  )
  const newest = files.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, most)
  return Promise.all(newest.map(async ({ file, at }) => ({ at, ...readMail(await readFile(file, 'utf8')) })))
}

function readMail(written: string): Mail {
  const [to = '', subject = '', , ...lines] = written.split('\n')
  return { to, subject, text: lines.join('\n').trim() }
}
