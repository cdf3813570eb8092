// Goal S6: what leaves the house in another form than a page: paper, tables, packages and mails, judged by their bytes.
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { marksIn } from './xss-payloads.ts'

/** A PDF runs nothing, opens nothing by itself and leads nowhere but into this house. */
export function pdfFaults(pdf: Buffer, base: string): string[] {
  // What is drawn is packed, and packed bytes spell anything now and then.
  const text = pdf.toString('latin1').replaceAll(/>>\s*stream\r?\n[\s\S]*?endstream/g, '>>')
  const acts = [...text.matchAll(/\/(JavaScript|JS|OpenAction|Launch|AA|SubmitForm|ImportData|GoToR|EmbeddedFile)\b/g)]
  const links = [...text.matchAll(/\/URI\s*\(((?:\\.|[^)\\])*)\)/g)].map(([, to = '']) => to.replaceAll('\\', ''))
  return [
    ...acts.map(([, name]) => `a PDF with ${name}`),
    ...links.filter((to) => !to.startsWith(`${base}/`) && !to.startsWith('tel:')).map((to) => `a PDF leads to ${to}`),
  ]
}

/** A table that a spreadsheet opens: no cell begins as a formula does. */
export const tableFaults = (csv: string): string[] =>
  [...csv.matchAll(/(?:^|[,;\n\r])("(?:[^"]|"")*"|[^,;\n\r]*)/g)]
    .map(([, cell = '']) => cell.replace(/^"/, ''))
    .filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:[.,]\d+)?"?$)/.test(cell))
    .map((cell) => `a cell begins as a formula: ${cell.slice(0, 80)}`)

/** The files of a package that is stored as it is. */
export function filesIn(zip: Buffer): { name: string; bytes: Buffer }[] {
  const found: { name: string; bytes: Buffer }[] = []
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const [length, nameLength, more] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26), zip.readUInt16LE(at + 28)]
    const start = at + 30 + nameLength + more
    found.push({
      name: zip.toString('utf8', at + 30, at + 30 + nameLength),
      bytes: zip.subarray(start, start + length),
    })
    at = start + length
  }
  return found
}

/** What was mailed into the folder: its two first lines are address and subject, and neither they nor the text show what somebody typed. */
export function mailFaults(folder: string): { mails: number; faults: string[] } {
  const mails = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const faults = mails.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return marksIn(text).length === 0 ? [] : [`a mail shows what was typed: ${text.slice(0, 300)}`]
  })
  return { mails: mails.length, faults }
}

export type Letter = { recipients: readonly string[]; headers: readonly string[]; text: string }

/** A mail server that takes everything and keeps it as it came over the line. */
export async function openMailbox() {
  const letters: Letter[] = []
  const server = createServer((line) => {
    let [inside, rest, recipients, lines] = [false, '', [] as string[], [] as string[]]
    line.write('220 here\r\n')
    line.on('data', (bytes) => {
      const said = (rest + bytes.toString('utf8')).split('\r\n')
      rest = said.pop() ?? ''
      for (const one of said) {
        if (inside && one !== '.') {
          lines.push(one)
          continue
        }
        if (inside) {
          const end = lines.indexOf('')
          letters.push({ recipients, headers: lines.slice(0, end), text: lines.slice(end + 1).join('\n') })
          ;[recipients, lines] = [[], []]
        }
        if (/^RCPT TO/i.test(one)) recipients.push(one)
        inside = one === 'DATA'
        line.write(inside ? '354 go on\r\n' : one === 'QUIT' ? '221 bye\r\n' : '250 good\r\n')
      }
    })
    line.on('error', () => {})
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as { port: number }
  return { url: `smtp://127.0.0.1:${port}`, letters, close: () => server.close() }
}

const usual =
  /^(?:From|To|Subject|Message-ID|Date|MIME-Version|Content-Type|Content-Transfer-Encoding|Content-Disposition):(?: |$)/i

/** One who receives it, headers that a mail of the house has, and plain text. */
export function letterFaults({ recipients, headers }: Letter): string[] {
  const strange = headers.filter((line) => !/^[ \t]/.test(line) && !usual.test(line))
  return [
    ...(recipients.length === 1 ? [] : [`a mail goes to ${recipients.length}`]),
    ...strange.map((line) => `a mail has the header ${line}`),
    ...(headers.some((line) => /^Content-Type: text\/plain\b/i.test(line)) ? [] : ['a mail is no plain text']),
    ...(['From', 'To', 'Subject'].some((name) => headers.filter((line) => line.startsWith(`${name}:`)).length !== 1)
      ? ['a mail has a header twice']
      : []),
  ]
}
