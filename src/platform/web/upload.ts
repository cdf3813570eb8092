/** A form with files (multipart/form-data), read as it comes in: never more of a file in memory than may be kept, and its fields held to the rules of every form. */
import { Readable } from 'node:stream'
import { Busboy, type BusboyInstance } from '@fastify/busboy'
import { bodyLimit, type FieldFault, type Fields, fieldLimit, fieldsFrom } from './fields.ts'

/** A file as it was sent. Its name and the type it claims are not looked at: what it is, its bytes say. */
export type Upload = {
  /** Cut off where `isTooLarge` begins. */
  bytes: Buffer
  /** How long it was, in bytes. */
  size: number
  isTooLarge: boolean
}
export type Uploads = Readonly<Record<string, Upload>>

export const fileLimit = 10_000_000
/** Of the whole form. What lies between is read and thrown away, so that the words beside a photo that is too large come back. */
export const uploadLimit = 40_000_000
const filesAtMost = 4
/** Of a field that takes several: what comes after these is counted and not kept, so that a form with too many comes back whole. */
const countedAtMost = 40
const graceMilliseconds = 2_000

export type Sent = { fields: Fields; files: Uploads }
export type UploadFault = FieldFault | 'tooLarge' | 'broken' | 'notOffered'

type Part = [name: string, value: string]

/** A name that ends in [] may come more than once; the files of such a field, in the order in which they were chosen. */
export const filesUnder = (files: Uploads, name: string): Upload[] =>
  Object.entries(files)
    .filter(([key]) => key.startsWith(name))
    .sort(([a], [b]) => Number(a.slice(name.length)) - Number(b.slice(name.length)))
    .map(([, file]) => file)

const takesSeveral = (name: string): boolean => name.endsWith('[]')

/** Only files under these names are taken; a field without a file chosen is no file. */
export function readUpload(request: Request, offered: readonly string[]): Promise<Sent | UploadFault> {
  const parts: Part[] = []
  const files: Record<string, Upload> = Object.create(null)
  const begun = new Set<string>()
  return new Promise((resolve) => {
    const form = formOf(request, offered.some(takesSeveral) ? countedAtMost : filesAtMost)
    if (form === undefined || request.body === null) return resolve('broken')
    const body = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0])
    const end = (answer: Sent | UploadFault) => {
      body.unpipe()
      body.destroy()
      resolve(answer)
    }
    let length = 0
    body.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > uploadLimit) end('tooLarge')
    })
    body.on('error', () => end('broken'))
    // A form that came in whole and still has no end never gets one: a part of it was begun and nothing else.
    body.once('end', () => setTimeout(() => end('broken'), graceMilliseconds).unref())
    form.on('error', () => end('broken'))
    form.on('partsLimit', () => end('tooMany'))
    form.on('fieldsLimit', () => end('tooMany'))
    form.on('filesLimit', () => end('tooMany'))
    let [typed, nth] = [0, 0]
    form.on('field', (name, value, nameCut, valueCut) => {
      typed += value.length
      if (nameCut || valueCut || typed > bodyLimit) return end('tooLarge')
      parts.push([name, value])
    })
    form.on('file', (name, stream, fileName) => {
      stream.on('error', () => end('broken'))
      if (!offered.includes(name)) return end('notOffered')
      if (begun.has(name) && !takesSeveral(name)) return end('doubled')
      begun.add(name)
      const key = takesSeveral(name) ? `${name}${++nth}` : name
      collect(stream, nth > filesAtMost ? 0 : fileLimit, (file) => {
        // A field in which nothing was chosen comes as a file without a name.
        if (file.size > 0 || fileName) files[key] = file
      })
    })
    form.on('finish', () => {
      const fields = fieldsFrom(parts)
      end(typeof fields === 'string' ? fields : { fields, files })
    })
    body.pipe(form)
  })
}

function formOf(request: Request, most: number): BusboyInstance | undefined {
  const type = request.headers.get('content-type') ?? ''
  const limits = { fieldNameSize: 100, fieldSize: bodyLimit, fields: fieldLimit, files: most }
  try {
    return new Busboy({ headers: { 'content-type': type }, limits: { ...limits, parts: fieldLimit + most } })
  } catch {
    return undefined
  }
}

function collect(stream: Readable, kept: number, done: (file: Upload) => void): void {
  const parts: Buffer[] = []
  let size = 0
  stream.on('data', (part: Buffer) => {
    const room = kept - size
    size += part.length
    if (room > 0) parts.push(part.subarray(0, room))
  })
  stream.on('end', () => done({ bytes: Buffer.concat(parts), size, isTooLarge: size > fileLimit }))
}
