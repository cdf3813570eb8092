/** Photos as a telephone makes them, with where and with what they were made, and files that only look like one. */
import { createHash } from 'node:crypto'
import Vips from 'wasm-vips'

const vips = await Vips({ dynamicLibraries: [] })

/** Red on the left and blue on the right, so that one can tell which way it lies. */
export function photoOf(width: number, height: number, ending: '.jpg' | '.png' | '.webp' = '.jpg'): Buffer {
  const half = (red: number, blue: number) =>
    vips.Image.black(width / 2, height, { bands: 3 }).linear([1, 1, 1], [red, 20, blue], { uchar: true })
  const image = half(200, 20).join(half(20, 200), 'horizontal').copy({ interpretation: 'srgb' })
  return Buffer.from(image.writeToBuffer(ending))
}

export const sizeOf = (bytes: Buffer): { width: number; height: number } => {
  const { width, height } = vips.Image.newFromBuffer(bytes)
  return { width, height }
}

/** The mean of a colour in one half of a picture, 0 to 255. */
export function meanOf(bytes: Buffer, half: 'left' | 'right' | 'top' | 'bottom', colour: 'red' | 'blue'): number {
  const image = vips.Image.newFromBuffer(bytes)
  const [w, h] = [Math.floor(image.width / 2), Math.floor(image.height / 2)]
  const area = {
    left: [0, 0, w, image.height],
    right: [w, 0, w, image.height],
    top: [0, 0, image.width, h],
    bottom: [0, h, image.width, h],
  }[half] as [number, number, number, number]
  return image
    .extractArea(...area)
    .extractBand(colour === 'red' ? 0 : 2)
    .avg()
}

export const cameraName = 'CAMERA-KANARIE'
/** 52 degrees, 5 minutes, 7 seconds and a bit: bytes that must not come out again. */
const place = [52, 1, 5, 1, 713, 100]

/** The same photo with a note of the camera: how it was held, by which camera, and where on earth. */
export function withCameraNote(jpeg: Buffer, orientation: number): Buffer {
  const tiff = Buffer.alloc(200)
  tiff.write('II*\0', 0, 'latin1')
  tiff.writeUInt32LE(8, 4)
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at)
    tiff.writeUInt16LE(type, at + 2)
    tiff.writeUInt32LE(count, at + 4)
    tiff.writeUInt32LE(value, at + 8)
  }
  tiff.writeUInt16LE(3, 8)
  entry(10, 0x010f, 2, cameraName.length + 1, 60)
  entry(22, 0x0112, 3, 1, orientation)
  entry(34, 0x8825, 4, 1, 90)
  tiff.write(cameraName, 60, 'latin1')
  tiff.writeUInt16LE(2, 90)
  entry(92, 1, 2, 2, 'N'.charCodeAt(0))
  entry(104, 2, 5, 3, 130)
  for (const [nth, number] of place.entries()) tiff.writeUInt32LE(number, 130 + 4 * nth)
  const note = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.alloc(4)
  head.writeUInt16BE(0xffe1, 0)
  head.writeUInt16BE(note.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, note, jpeg.subarray(2)])
}

const gps = (() => {
  const bytes = Buffer.alloc(24)
  for (const [nth, number] of place.entries()) bytes.writeUInt32LE(number, 4 * nth)
  return bytes
})()

/** What of a camera's note is still in these bytes. */
export const notesIn = (bytes: Buffer): string[] =>
  [
    ['Exif', bytes.includes('Exif')],
    ['camera', bytes.includes(cameraName)],
    ['place', bytes.includes(gps)],
    ['XMP', bytes.includes('ns.adobe.com') || bytes.includes('xpacket')],
    ['IPTC', bytes.includes('Photoshop')],
  ].flatMap(([name, there]) => (there === true ? [String(name)] : []))

/** A few seconds of silence as a browser records it in WebM: the head that names the track, and noise behind it. */
export function soundOf(length = 4_000): Buffer {
  const head = Buffer.from(
    '1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581021853806701ffffffffffffff1549a966992ad7b1830f42404d80864368726f6d655741864368726f6d651654ae6bbfaebdd7810173c5870d1b8a3b7c5d1f83810286864f5f4f50555363a2934f707573486561640101000080bb0000000000e18db58847bb80000000000009f810100',
    'hex',
  )
  const noise = Buffer.concat(
    Array.from({ length: Math.ceil(length / 32) }, (_, nth) => createHash('sha256').update(String(nth)).digest()),
  )
  return Buffer.concat([head, noise.subarray(0, length)])
}

export const endPhotos = (): void => vips.shutdown()
