/** The thread in which photos are opened: one comes in, one goes out (`picture.ts`). */
import { parentPort } from 'node:worker_threads'
import Vips from 'wasm-vips'
import type { PictureAnswer } from './picture.ts'

const pixelsAtMost = 60_000_000
const wholeSide = 1600
const smallSide = 400

// Formats other than these three have no reader here: those of the extra libraries are not loaded, the others are blocked.
const vips = await Vips({
  dynamicLibraries: [],
  // What it has to say about a broken photo is written nowhere.
  preRun: (inside) => {
    Object.assign((inside as { ENV?: Record<string, string> }).ENV ?? {}, { VIPS_WARNING: '0' })
  },
})
vips.operationBlock('VipsForeignLoad', true)
for (const format of ['Jpeg', 'Png', 'Webp']) vips.operationBlock(`VipsForeignLoad${format}`, false)

function madeSafe(bytes: Uint8Array): PictureAnswer {
  try {
    const seen = vips.Image.newFromBuffer(bytes, '', { access: 'sequential' })
    const pixels = seen.width * seen.height
    seen.delete()
    if (pixels > pixelsAtMost) return 'tooManyPixels'
    const { jpeg: whole, width, height } = scaled(bytes, wholeSide, 78)
    return { whole, small: scaled(whole, smallSide, 60).jpeg, width, height }
  } catch {
    return 'notAPicture'
  }
}

/** Set upright by what the camera noted, never made larger; what is see-through stands on white. */
function scaled(bytes: Uint8Array, side: number, quality: number) {
  const image = vips.Image.thumbnailBuffer(bytes, side, {
    height: side,
    size: vips.Size.down,
    option_string: '[fail_on=truncated]',
    output_profile: 'srgb',
  })
  const plain = image.hasAlpha() ? image.flatten({ background: [255, 255, 255] }) : image
  const jpeg = Buffer.from(plain.writeToBuffer('.jpg', { Q: quality, keep: vips.ForeignKeep.none }))
  const { width, height } = plain
  if (plain !== image) plain.delete()
  image.delete()
  return { jpeg, width, height }
}

parentPort?.on('message', (bytes: Uint8Array) => parentPort?.postMessage(madeSafe(bytes)))
