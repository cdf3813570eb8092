// S6, the test of the test: the same payloads on careless pages, papers, tables and mails, so that each judge is seen to find what it looks for.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { newId } from '#platform/clock.ts'
import { mailServer } from '#platform/mail.ts'
import { securityHeaders } from '#platform/web/headers.ts'
import { packageOf } from '#platform/zip.ts'
import { printGoal } from '#src/launcher/trial/play.ts'
import { openBrowser } from '#src/trial/browser.ts'
import { filesIn, letterFaults, openMailbox, pdfFaults, tableFaults } from './xss-outputs.ts'
import { contexts, marksIn, payload, shortPayload } from './xss-payloads.ts'
import { headerFaults } from './xss-reader.ts'
import { Glass } from './xss-window.ts'

const base = 'http://127.0.0.1:9'
let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser?.close())

const page = (body: string) => `<!DOCTYPE html><html lang="nl"><title>x</title><body>${body}</body></html>`
const sheetOf = (body: string, headers = {}) => ({
  path: '/zorgeloos',
  type: 'text/html; charset=utf-8',
  bytes: Buffer.from(page(body)),
  headers: new Headers(headers),
})

/** Every way to be careless with words, on a page of its own. */
const careless: Readonly<Record<string, (words: string) => string>> = {
  text: (words) => `<p>${words}</p>`,
  title: (words) => `<p title="${words}">x</p>`,
  'single title': (words) => `<p title='${words}'>x</p>`,
  'picture without marks': (words) => `<img alt=x ${words}>`,
  field: (words) => `<textarea>${words}</textarea>`,
  value: (words) => `<input value="${words}">`,
  link: (words) => `<a href="${words}">x</a>`,
  'text of a script': (words) => `<script>window.said = '${words}'</script>`,
  'text of a script with breaks': (words) => `<script>window.said = \`${words.replaceAll('`', '')}\`</script>`,
}

const ofBytes = /^(?:formula|cell|header|name of a file|text of a pdf|line end of a script|nothing)/
// What only another way of reading, that no browser has any more, would take for a tag; and what lives in a frame this house does not have.
const ofNoBrowser =
  /^(?:entities|numbers of a tag|escapes of a tag|percent signs|seven bits|wide letters|a width of nothing|template of|value of a style|math$|text of a script between double)/

test('S6: of every context a payload is caught on a page that does not escape, and none on one that does', async () => {
  const [glass, missed] = [await Glass.open(browser, base), [] as string[]]
  const tried = contexts.filter((context) => !ofBytes.test(context) && !ofNoBrowser.test(context))
  for (const context of tried) {
    const { text, number } = payload(contexts.indexOf(context) + 1, contexts.indexOf(context))
    if (!(await isCaught(glass, text, number))) missed.push(context)
  }
  const all = contexts.map((_, at) => escaping(payload(at + 1, at).text))
  const escaped = await glass.look(sheetOf(all.map((text) => `<p title="${text}">${text}</p>`).join('')))
  assert.deepEqual([escaped.ran, escaped.faults], [[], []])
  await glass.close()
  printGoal('S6-bites', `${tried.length - missed.length}-of-${tried.length}-contexts`, 'every', missed.length === 0)
  assert.deepEqual(missed, [])
  assert.ok(tried.length > 50, `${tried.length} contexts`)
})

/** In one of the careless places it runs, or stands there as more than words. */
async function isCaught(glass: Glass, text: string, number: number): Promise<boolean> {
  for (const place of Object.values(careless)) {
    const { ran, faults } = await glass.look(sheetOf(place(text)))
    // A page with a script of its own is a fault already; there only what ran counts.
    if (ran.includes(number) || faults.some((fault) => !fault.startsWith('script <script>window.'))) return true
  }
  return false
}

const escaping = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

test('S6: a planted script runs without the policy of the house, and with it nothing does', async () => {
  const planted =
    '<script>__ran(7)</script><svg onload="__ran(8)"></svg><iframe srcdoc="<script>parent.__ran(9)</script>">'
  const headers = securityHeaders('nonce-of-this-page')
  const [open, shut] = [await Glass.open(browser, base), await Glass.open(browser, base, true)]
  assert.deepEqual([...(await open.look(sheetOf(planted, headers))).ran].sort(), [7, 8, 9])
  const behind = await shut.look(sheetOf(planted, headers))
  assert.deepEqual(behind.ran, [])
  assert.equal(behind.faults.length, 3, 'what stands there is a fault all the same')
  await Promise.all([open.close(), shut.close()])
})

test('S6: a message box, a window and a question to elsewhere are seen', async () => {
  const glass = await Glass.open(browser, base)
  const { faults } = await glass.look(sheetOf('<script>alert(3)</script><img src="https://elders3.invalid/x">'))
  assert.ok(faults.includes('said 3'))
  assert.ok(faults.includes('asked https://elders3.invalid/x'))
  await glass.close()
})

test('S6: a paper that leads elsewhere is caught by its bytes, and one with a telephone number is not', async () => {
  const glass = await Glass.open(browser, base)
  const paper = (to: string) => sheetOf(`<main class="onsplan-sheet"><a href="${to}">x</a></main>`)
  const [out, phone] = [await glass.look(paper('https://elders.example/')), await glass.look(paper('tel:0880001500'))]
  assert.ok(out.pdf && phone.pdf)
  assert.deepEqual(pdfFaults(out.pdf, base), ['a PDF leads to https://elders.example/'])
  assert.deepEqual(pdfFaults(phone.pdf, base), [])
  const running = Buffer.from('1 0 obj\n<< /OpenAction << /S /JavaScript /JS (x) >> >>\nendobj')
  assert.deepEqual(pdfFaults(running, base), ['a PDF with OpenAction', 'a PDF with JavaScript', 'a PDF with JS'])
  await glass.close()
})

test('S6: a table with a formula is caught, and one whose cells are made harmless is not', () => {
  assert.equal(tableFaults('naam;som\n=HYPERLINK("x");1\n"@SUM(A1)";-2+3\n\t=1;-7').length, 4)
  assert.deepEqual(tableFaults('naam;som\n\'=HYPERLINK("x");1\nLotte;-7\n"a;=b";"zegt ""=nee"""'), [])
})

test('S6: headers with words of somebody, and an answer whose kind may be guessed, are caught', () => {
  const safe = { 'x-content-type-options': 'nosniff' }
  assert.deepEqual(headerFaults('x', new Headers(safe)), [])
  assert.equal(headerFaults('x', new Headers()).length, 1)
  assert.equal(
    headerFaults('x', new Headers({ ...safe, 'content-disposition': `attachment; filename="zq5qz"` })).length,
    1,
  )
  assert.equal(headerFaults('x', new Headers({ ...safe, location: 'https://elders5.invalid/' })).length, 1)
})

test('S6: whatever stands in the subject or the text of a mail, it stays one plain mail to one address', async () => {
  const mailbox = await openMailbox()
  const send = mailServer(mailbox.url, 'plan@meerstede.invalid')
  const many = 200
  for (let at = 0; at < many; at += 1) {
    const { text } = payload(at + 1, at)
    await send(newId(), { to: 'lotte@meerstede.invalid', subject: text, text })
  }
  mailbox.close()
  assert.equal(mailbox.letters.length, many)
  assert.deepEqual(mailbox.letters.flatMap(letterFaults), [])
})

test('S6: a mail with a header too many, or as a page, is caught', () => {
  const headers = ['From: a', 'To: b', 'Subject: c', 'Content-Type: text/plain']
  const to = ['RCPT TO:<b@meerstede.invalid>']
  assert.deepEqual(letterFaults({ recipients: to, headers, text: '' }), [])
  assert.equal(letterFaults({ recipients: to, headers: [...headers, 'Bcc: d'], text: '' }).length, 1)
  assert.equal(letterFaults({ recipients: [...to, ...to], headers, text: '' }).length, 1)
  assert.equal(
    letterFaults({ recipients: to, headers: [...headers.slice(0, 3), 'Content-Type: text/html'], text: '' }).length,
    1,
  )
})

test('S6: a thousand payloads in a row are a thousand different ones, each with its own mark', () => {
  const all = Array.from({ length: 1_000 }, (_, at) => payload(at + 1, at))
  assert.equal(new Set(all.map(({ shape }) => shape)).size, 1_000)
  for (const { number, text } of [...all, shortPayload(4, 0)]) assert.deepEqual(marksIn(text), [number])
})

test('S6: the files of a package are read one by one', () => {
  const files = ['plan.html', 'plan.json'].map((name) => ({ name, bytes: Buffer.from(`van ${name}`) }))
  const read = filesIn(packageOf({ made: 'x' }, files)).map(({ name, bytes }) => ({ name, text: bytes.toString() }))
  assert.deepEqual(
    read.slice(0, 2),
    files.map(({ name }) => ({ name, text: `van ${name}` })),
  )
  assert.equal(read[2]?.name, 'manifest.json')
})
