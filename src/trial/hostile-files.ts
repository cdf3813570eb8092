/** Files that are not what they seem, each with what becomes of it. Made here from their formats' own rules; nothing in them does any harm. */
import { crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { packageOf } from '#platform/zip.ts'
import { cameraName, photoOf, soundOf, withCameraNote } from './photos.ts'

/** kept: it is a photo (or a sound), and comes out clean. */
export type Outcome = 'kept' | 'notAPhoto' | 'tooManyPixels' | 'tooLarge' | 'notASound'
export type Hostile = { name: string; field: 'photo' | 'sound'; bytes: Buffer; outcome: Outcome }

const text = (words: string) => Buffer.from(words, 'latin1')
const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex')
const padded = (head: Buffer, length = 400) => Buffer.concat([head, Buffer.alloc(length)])

const signature = hex('89504e470d0a1a0a')
function chunk(name: string, data: Buffer, isBroken = false): Buffer {
  const body = Buffer.concat([text(name), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE((crc32(body) ^ (isBroken ? 1 : 0)) >>> 0, 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
function header(width: number, height: number, depth = 8, kind = 2, interlaced = 0): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([depth, kind, 0, 0, interlaced], 8)
  return data
}
const png = (...chunks: Buffer[]) => Buffer.concat([signature, ...chunks, chunk('IEND', Buffer.alloc(0))])
/** A black picture of one bit a pixel: very large when opened, very small in the file. */
const blackPng = (side: number, interlaced = 0) =>
  png(
    chunk('IHDR', header(side, side, 1, 0, interlaced)),
    chunk('IDAT', deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side))),
  )
/** Puts a chunk or a segment behind the head of a good file. */
const inPng = (extra: Buffer) => {
  const good = photoOf(60, 40, '.png')
  return Buffer.concat([good.subarray(0, 33), extra, good.subarray(33)])
}
const inJpeg = (marker: number, data: Buffer) => {
  const good = photoOf(60, 40)
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([good.subarray(0, 2), head, data, good.subarray(2)])
}
function withWebpNote(): Buffer {
  const good = photoOf(60, 40, '.webp')
  const note = Buffer.concat([text('EXIF'), hex('12000000'), text(cameraName.padEnd(18, '\0'))])
  const canvas = Buffer.concat([text('VP8X'), hex('0a000000 08000000 3b0000 270000')])
  // The picture itself, without what its maker put before or after it.
  const at = good.indexOf('VP8 ')
  const picture = good.subarray(at, at + 8 + good.readUInt32LE(at + 4))
  const body = Buffer.concat([text('WEBP'), canvas, picture, note])
  const size = Buffer.alloc(4)
  size.writeUInt32LE(body.length, 0)
  return Buffer.concat([text('RIFF'), size, body])
}

const zip = (name: string, bytes: Buffer) => packageOf({}, [{ name, bytes }])
/** An archive of one file, packed as tightly as it goes. */
function tightZip(name: string, bytes: Buffer): Buffer {
  const packed = deflateRawSync(bytes, { level: 9 })
  const head = hex('504b0304 1400 0000 0800 0000 2100 00000000 00000000 00000000 0000 0000')
  head.writeUInt32LE(crc32(bytes), 14)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(bytes.length, 22)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, text(name), packed])
}
const script = text('<script>alert(1)</script>')
const jpeg = photoOf(60, 40)
const plainPng = photoOf(60, 40, '.png')
const eicar = text(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join(''))

const no = (name: string, bytes: Buffer): Hostile => ({ name, field: 'photo', bytes, outcome: 'notAPhoto' })
const yes = (name: string, bytes: Buffer): Hostile => ({ name, field: 'photo', bytes, outcome: 'kept' })
const deaf = (name: string, bytes: Buffer): Hostile => ({ name, field: 'sound', bytes, outcome: 'notASound' })

export const hostileFiles = (): Hostile[] => [
  no('nothing at all', Buffer.alloc(0)),
  no('one byte', Buffer.alloc(1)),
  no('plain words', text('Dit is geen foto.')),
  no('a page', Buffer.concat([text('<!DOCTYPE html><html>'), script])),
  no(
    'a drawing with a script',
    Buffer.concat([text('<svg xmlns="http://www.w3.org/2000/svg">'), script, text('</svg>')]),
  ),
  no('a packed drawing with a script', gzipSync(Buffer.concat([text('<svg>'), script]))),
  no('a drawing that fetches a file', text('<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>')),
  no('a document', text('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF')),
  no(
    'a document with a script',
    text('%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n%%EOF'),
  ),
  no('an archive', zip('foto.jpg', jpeg)),
  no('an archive that unpacks to a hundred megabytes', tightZip('groot', Buffer.alloc(100_000_000))),
  no('an archive in an archive', zip('een.zip', zip('twee.zip', jpeg))),
  no('an archive that climbs out of its folder', zip('../../../etc/cron.d/x', script)),
  no('a text document', zip('word/document.xml', text('<w:document/>'))),
  no('a text document with a macro', zip('word/vbaProject.bin', script)),
  no('an archive behind a password', Buffer.concat([hex('504b0304140001000800'), Buffer.alloc(200, 7)])),
  no(
    'a tape with a link to elsewhere',
    (() => {
      const tape = Buffer.alloc(1024)
      tape.write('link', 0)
      tape.write('0000777\0', 100)
      tape.write('2/etc/passwd', 156)
      tape.write('ustar\x0000', 257)
      return tape
    })(),
  ),
  no('a packed file', gzipSync(jpeg)),
  no('a program for Windows', padded(text('MZ'))),
  no('a program for Linux', padded(hex('7f454c46020101'))),
  no('a program for a Mac', padded(hex('cffaedfe'))),
  no('a program for the web', padded(hex('0061736d01000000'))),
  no('a program for Java', padded(hex('cafebabe00000034'))),
  no('a script for a shell', text('#!/bin/sh\nrm -rf /\n')),
  no('the test of a scanner', eicar),
  no(
    'a moving picture',
    Buffer.concat([text('GIF89a'), hex('01000100800000'), hex('000000ffffff2c00000000010001000002024401003b')]),
  ),
  no(
    'a moving picture that is an archive too',
    Buffer.concat([text('GIF89a'), hex('01000100000000 3b'), zip('a', script)]),
  ),
  no('a bitmap', padded(text('BM'))),
  no('a scan', padded(hex('49492a0008000000'))),
  no('an icon', padded(hex('00000100010010100000'))),
  no(
    'a photo of a newer kind',
    padded(Buffer.concat([hex('00000018'), text('ftypheic'), hex('00000000'), text('mif1heic')])),
  ),
  no(
    'a photo of another newer kind',
    padded(Buffer.concat([hex('0000001c'), text('ftypavif'), hex('00000000'), text('avifmif1miaf')])),
  ),
  no('a photo of a third newer kind', padded(hex('0000000c4a584c200d0a870a'))),
  no('a photo in layers', padded(Buffer.concat([text('8BPS'), hex('0001')]))),
  no('a photo of an old new kind', padded(hex('0000000c6a5020200d0a870a'))),
  no('a sound', padded(text('ID3'))),
  no('a film', soundOf()),
  no('letters', padded(text('wOF2'))),
  no('a database', padded(text('SQLite format 3\0'))),
  no('a letter with a format', text('{\\rtf1\\ansi hallo}')),
  no('the first bytes of a photo and nothing more', hex('ffd8ff')),
  no('the first bytes of a photo and then a page', Buffer.concat([hex('ffd8ffe000104a46494600'), script])),
  no('a photo of which the first byte is another', Buffer.concat([Buffer.from([0xfe]), jpeg.subarray(1)])),
  no('a photo cut off half-way', photoOf(900, 600).subarray(0, 3000)),
  no('the signature of a picture and nothing more', signature),
  no('a picture without a point', png(chunk('IHDR', header(0, 0)))),
  no('a picture that says to be two thousand million wide', png(chunk('IHDR', header(2_147_483_647, 2_147_483_647)))),
  no('a picture without its points', png(chunk('IHDR', header(60, 40)))),
  no('a picture with noise for points', png(chunk('IHDR', header(60, 40)), chunk('IDAT', Buffer.alloc(500, 9)))),
  {
    name: 'a picture of thirty thousand by thirty thousand',
    field: 'photo',
    bytes: blackPng(30_000),
    outcome: 'tooManyPixels',
  },
  { name: 'the same, shown in seven turns', field: 'photo', bytes: blackPng(12_000, 1), outcome: 'tooManyPixels' },
  {
    name: 'ten megabytes and one byte',
    field: 'photo',
    bytes: padded(jpeg, 10_000_001 - jpeg.length),
    outcome: 'tooLarge',
  },
  { name: 'a sound of ten megabytes and one byte', field: 'sound', bytes: soundOf(10_000_001), outcome: 'tooLarge' },
  yes('a photo with a camera and a place', withCameraNote(jpeg, 1)),
  yes('a photo held on its side', withCameraNote(jpeg, 8)),
  yes('a photo with a note that has no sense', inJpeg(0xe1, Buffer.concat([text('Exif\0\0'), Buffer.alloc(60, 255)]))),
  yes(
    'a photo with notes of a program',
    inJpeg(0xe1, text(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${cameraName}</x:xmpmeta>`)),
  ),
  yes('a photo with notes of a newspaper', inJpeg(0xed, text(`Photoshop 3.0\0${cameraName}`))),
  yes('a photo with words in it', inJpeg(0xfe, text(`<?php system($_GET[0]); ?>${cameraName}`))),
  yes('a photo that is an archive too', Buffer.concat([jpeg, zip(cameraName, script)])),
  yes('a photo that is a page too', Buffer.concat([jpeg, text(cameraName), script])),
  yes('a picture that is an archive too', Buffer.concat([plainPng, zip(cameraName, script)])),
  yes(
    'a picture whose head has another sum',
    png(chunk('IHDR', header(60, 40), true), chunk('IDAT', deflateSync(Buffer.alloc(7240)))),
  ),
  yes('a picture with words in it', inPng(chunk('tEXt', text(`Comment\0${cameraName}`)))),
  yes(
    'a picture with packed words in it',
    inPng(chunk('zTXt', Buffer.concat([text('Comment\0\0'), deflateSync(Buffer.alloc(2_000_000, 65))]))),
  ),
  yes('a picture with a camera and a place', inPng(chunk('eXIf', withCameraNote(jpeg, 1).subarray(12, 212)))),
  yes(
    'a picture with notes of a program',
    inPng(chunk('iTXt', text(`XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta>${cameraName}</x:xmpmeta>`))),
  ),
  yes('a photo for the web with a camera', withWebpNote()),
  deaf('no sound at all', Buffer.alloc(0)),
  deaf('a page for a sound', Buffer.concat([text('<!DOCTYPE html>'), script])),
  deaf('a photo for a sound', jpeg),
  deaf('a sound of another kind', padded(text('ID3'))),
  deaf('a sound without packing', padded(Buffer.concat([text('RIFF'), hex('24080000'), text('WAVEfmt ')]))),
  deaf('a film for a sound', Buffer.concat([soundOf(0), text('V_VP8'), Buffer.alloc(300)])),
  deaf(
    'a film of a telephone',
    padded(
      Buffer.concat([
        hex('00000018'),
        text('ftypmp42'),
        hex('00000000'),
        text('mp42isom'),
        hex('00000021'),
        text('hdlr'),
        Buffer.alloc(8),
        text('vide'),
      ]),
    ),
  ),
  { name: 'a sound as a browser records it', field: 'sound', bytes: soundOf(), outcome: 'kept' },
]
