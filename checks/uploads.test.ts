// S12: hostile files and hostile ways of sending one, each with its exact outcome; what is kept is made anew, without camera and place.
import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { sentName } from '#platform/keys/name.ts'
import { sessionCookie } from '#platform/web/cookies.ts'
import { makeToken } from '#platform/web/csrf.ts'
import { printGoal } from '#src/launcher/trial/play.ts'
import { type Hostile, hostileFiles, type Outcome } from '#src/trial/hostile-files.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { cameraName, endPhotos, notesIn, photoOf } from '#src/trial/photos.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let mirjam: Visitor
let path: string
let right = 0
let total = 0
before(async () => {
  house = await openTrialHouse()
  mirjam = await house.visitor('mirjam')
  path = `/gezin/${house.family('mirjam')}/verhaal/wie-helpt`
})
after(async () => {
  printGoal('S12', `${right}-of-${total}`, 'all,>=60', right === total && total >= 60)
  await house.close()
  endPhotos()
})

const answer = { words: 'Mijn zus helpt.', audience: 'plan', way: 'stop', base: '0', piece: '' }
const kept = () =>
  house.ask<{ id: string; item: string }>(
    "select id, item_id as item from care.story_piece_media where author = $1 and kind <> 'drawing'",
    [house.person('mirjam')],
  )
const forget = () => house.ask('delete from care.story_piece_media_file; delete from care.story_piece_media')

const says: Record<Exclude<Outcome, 'kept'>, RegExp> = {
  notAPhoto: /Kies een foto\. Dit bestand is geen foto die wij kunnen openen\./,
  tooManyPixels: /Kies een kleinere foto\. Deze heeft te veel beeldpunten\./,
  tooLarge: /Dit is 11 MB\. Het mag 10 MB zijn\./,
  notASound: /Spreek het nog eens in\. Deze opname kunnen wij niet openen\./,
}

async function judged({ field, bytes, outcome }: Hostile): Promise<void> {
  const sent = await mirjam.postFiles(path, answer, { [field]: new Blob([new Uint8Array(bytes)]) })
  const rows = await kept()
  await forget()
  if (outcome !== 'kept') {
    assert.equal(sent.status, 422, sent.text.slice(0, 400))
    assert.match(sent.text, says[outcome])
    assert.match(sent.text, /Mijn zus helpt\./)
    assert.deepEqual(rows, [])
    return
  }
  assert.equal(sent.status, 303, sent.text.slice(0, 400))
  assert.equal(rows.length, 1)
}

/** What was kept comes out as a photo that was made here, under its own type, and shown by nobody as anything else. */
async function clean({ field, bytes }: Hostile): Promise<void> {
  await mirjam.postFiles(path, answer, { [field]: new Blob([new Uint8Array(bytes)]) })
  const [row] = await kept()
  const file = await mirjam.get(`/gezin/${house.family('mirjam')}/verhaalstuk/${row?.item}/opname/${row?.id}`)
  const page = await mirjam.get(`/gezin/${house.family('mirjam')}/verhaal`)
  await forget()
  assert.equal(file.headers.get('x-content-type-options'), 'nosniff')
  assert.equal(file.headers.get('content-type'), field === 'photo' ? 'image/jpeg' : 'audio/webm')
  if (field === 'sound') return
  const small = Buffer.from(/data:image\/jpeg;base64,([^"]+)/.exec(page.text)?.[1] ?? '', 'base64')
  for (const made of [file.bytes ?? Buffer.alloc(0), small]) {
    assert.equal(made.subarray(0, 3).toString('hex'), 'ffd8ff')
    assert.deepEqual(notesIn(made), [])
    assert.ok(
      !made.includes(cameraName) && !made.includes('<script>') && !made.includes('<?php') && !made.includes('PK'),
    )
  }
}

for (const file of hostileFiles())
  test(`S12 ${file.field}: ${file.name}`, async () => {
    total += 1
    await judged(file)
    if (file.outcome === 'kept') await clean(file)
    right += 1
  })

test('S12 the test sees a camera when there is one', () => {
  assert.deepEqual(notesIn(Buffer.from(`Exif ${cameraName}`)), ['Exif', 'camera'])
})

type Raw = { status: number; text: string }
const boundary = 'grens'
const fieldsOf = (visitor: Visitor) => ({
  _token: makeToken(house.keys.keyFor('csrf'), visitor.token),
  _op: sentName(house.keys, newId()),
  ...answer,
})
const part = (name: string, value: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const filePart = (name: string, fileName: string, type = 'image/jpeg') =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\nContent-Type: ${type}\r\n\r\n`
const photo = photoOf(60, 40)
const whole = (fileHead: string, bytes = photo) =>
  Buffer.concat([
    Buffer.from(
      Object.entries(fieldsOf(mirjam))
        .map(([name, value]) => part(name, value))
        .join('') + fileHead,
    ),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])

type Way = { body: Buffer; headers?: Record<string, string>; cut?: boolean; to?: string }

/** Sent by hand, as no browser would. */
function raw({ body, headers = {}, cut = false, to = path }: Way): Promise<Raw> {
  const { port } = new URL(house.base)
  return new Promise((resolve) => {
    const asked = request(
      {
        ...{ port, path: to, method: 'POST', host: '127.0.0.1', agent: false },
        headers: {
          origin: house.base,
          host: new URL(house.base).host,
          cookie: `${sessionCookie}=${mirjam.token.toString('base64url')}`,
          'content-type': `multipart/form-data; boundary=${boundary}`,
          ...(cut ? { 'content-length': String(body.length * 2) } : {}),
          ...headers,
        },
      },
      (heard) => {
        const parts: Buffer[] = []
        heard.on('data', (bytes: Buffer) => parts.push(bytes))
        heard.on('end', () => resolve({ status: heard.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }))
        heard.on('error', () => resolve({ status: heard.statusCode ?? 0, text: '' }))
      },
    )
    asked.on('error', () => resolve({ status: 0, text: '' }))
    asked.write(body)
    if (cut) setTimeout(() => asked.destroy(), 300)
    else asked.end()
  })
}

const keptNames = {
  'a name that climbs out of its folder': '../../../etc/passwd',
  'a name with a line of a header in it': 'a%0D%0ASet-Cookie: x=1',
  'a name that reads from right to left': '\u202Egpj.exe',
  'a name of three hundred letters': `${'a'.repeat(300)}.jpg`,
  'a name of another kind of file': 'foto.php',
}
for (const [name, fileName] of Object.entries(keptNames))
  test(`S12 name: ${name} is not looked at`, async () => {
    total += 1
    const { status } = await raw({ body: whole(filePart('photo', fileName, 'text/html')) })
    const rows = await kept()
    await forget()
    assert.deepEqual([status, rows.length], [303, 1])
    right += 1
  })

const ways: Record<string, { way: () => Way; status: number }> = {
  'the line is cut half-way': {
    way: () => ({ body: whole(filePart('photo', 'a.jpg')).subarray(0, 1500), cut: true }),
    status: 0,
  },
  'the form has no end': {
    way: () => ({ body: whole(filePart('photo', 'a.jpg')).subarray(0, -boundary.length - 8) }),
    status: 400,
  },
  'the form has no limit between its parts': {
    way: () => ({ body: whole(''), headers: { 'content-type': 'multipart/form-data' } }),
    status: 415,
  },
  'a part that has no head': {
    way: () => ({ body: Buffer.from(`--${boundary}\r\n\r\n--${boundary}--\r\n`) }),
    status: 400,
  },
  'a part whose head has no end': {
    way: () => ({
      body: Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="x"\r\n--${boundary}--\r\n`),
    }),
    status: 400,
  },
  'fields of more than a quarter of a megabyte together': {
    way: () => ({ body: whole(part('a', 'x'.repeat(200_000)) + part('b', 'x'.repeat(200_000))) }),
    status: 413,
  },
  'a form of nothing': { way: () => ({ body: Buffer.alloc(0) }), status: 400 },
  'a file in a field that takes none': { way: () => ({ body: whole(filePart('words', 'a.jpg')) }), status: 400 },
  'a file in a field that reaches inside': {
    way: () => ({ body: whole(filePart('__proto__', 'a.jpg')) }),
    status: 400,
  },
  'two photos in one field': {
    way: () => ({ body: whole(`${filePart('photo', 'a.jpg')}x\r\n${filePart('photo', 'b.jpg')}`) }),
    status: 400,
  },
  'a thousand photos': {
    way: () => ({
      body: whole(
        Array.from({ length: 1000 }, (_, nth) => `${filePart(`photo${nth}`, 'a.jpg')}x\r\n`).join('') +
          filePart('photo', 'a.jpg'),
      ),
    }),
    status: 400,
  },
  'a thousand fields': {
    way: () => ({
      body: whole(
        Array.from({ length: 1000 }, (_, nth) => part(`veld${nth}`, 'x')).join('') + filePart('photo', 'a.jpg'),
      ),
    }),
    status: 400,
  },
  'a field nobody offered': {
    way: () => ({ body: whole(part('rol', 'beheerder') + filePart('photo', 'a.jpg')) }),
    status: 400,
  },
  'forty megabytes and more': {
    way: () => ({ body: whole(filePart('photo', 'a.jpg'), Buffer.alloc(40_000_001)) }),
    status: 413,
  },
  'two gigabytes, by its own word': {
    way: () => ({ body: Buffer.alloc(0), headers: { 'content-length': '2147483648' }, cut: false }),
    status: 413,
  },
  'a photo where no form takes one': {
    way: () => ({
      body: whole(filePart('photo', 'a.jpg')),
      to: `/gezin/${house.family('mirjam')}/verhaal/eerdere-hulp`,
    }),
    status: 415,
  },
  'a photo from another site': {
    way: () => ({ body: whole(filePart('photo', 'a.jpg')), headers: { origin: 'http://elders.example' } }),
    status: 403,
  },
}
for (const [name, { way, status }] of Object.entries(ways))
  test(`S12 way: ${name}`, async () => {
    total += 1
    const heard = await raw(way())
    assert.equal(heard.status, status, heard.text.slice(0, 300))
    assert.deepEqual(await kept(), [])
    right += 1
  })

test('S12 after all of this a photo still goes', async () => {
  assert.equal((await mirjam.postFiles(path, answer, { photo: new Blob([new Uint8Array(photo)]) })).status, 303)
})
