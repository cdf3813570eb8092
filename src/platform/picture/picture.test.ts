import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { endPhotos, meanOf, notesIn, photoOf, sizeOf, withCameraNote } from '#src/trial/photos.ts'
import { type Picture, safePicture } from './picture.ts'

after(endPhotos)

async function safe(bytes: Buffer): Promise<Picture> {
  const picture = await safePicture(bytes)
  assert.ok(typeof picture !== 'string', String(picture))
  return picture
}

test('a photo of any of the three kinds comes out as a JPEG of at most 1600 pixels, and a small one of 400', async () => {
  for (const ending of ['.jpg', '.png', '.webp'] as const) {
    const { whole, small, width, height } = await safe(photoOf(3000, 2000, ending))
    assert.deepEqual([width, height], [1600, 1067], ending)
    assert.deepEqual(sizeOf(whole), { width: 1600, height: 1067 })
    assert.deepEqual(sizeOf(small), { width: 400, height: 267 })
    for (const made of [whole, small]) assert.equal(made.subarray(0, 3).toString('hex'), 'ffd8ff')
  }
})

test('a small photo is not made larger', async () => {
  const { width, height } = await safe(photoOf(120, 80))
  assert.deepEqual([width, height], [120, 80])
})

test('a photo that was made lying down stands upright afterwards', async () => {
  // Orientation 6: what the camera saw on the left belongs at the top.
  const { whole, width, height } = await safe(withCameraNote(photoOf(600, 400), 6))
  assert.deepEqual([width, height], [400, 600])
  assert.ok(meanOf(whole, 'top', 'red') > 150 && meanOf(whole, 'bottom', 'blue') > 150)
  const plain = await safe(photoOf(600, 400))
  assert.ok(meanOf(plain.whole, 'left', 'red') > 150 && meanOf(plain.whole, 'right', 'blue') > 150)
})

test('nothing of the camera or of the place comes out', async () => {
  const sent = withCameraNote(photoOf(600, 400), 1)
  assert.deepEqual(notesIn(sent), ['Exif', 'camera', 'place'])
  const { whole, small } = await safe(sent)
  assert.deepEqual([notesIn(whole), notesIn(small)], [[], []])
})

test('several photos at once each come out as themselves', async () => {
  const widths = [100, 140, 180, 220]
  const made = await Promise.all(widths.map((width) => safe(photoOf(width, 100))))
  assert.deepEqual(
    made.map(({ width }) => width),
    widths,
  )
})

test('half a photo is no photo, and says nothing on the way', async () => {
  for (const ending of ['.jpg', '.png', '.webp'] as const) {
    const whole = photoOf(900, 600, ending)
    assert.equal(await safePicture(whole.subarray(0, Math.floor(whole.length * 0.6))), 'notAPicture', ending)
  }
  assert.equal((await safe(photoOf(100, 100))).width, 100)
})
