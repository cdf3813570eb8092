/**
 * Makes a photo safe and small: opened, set upright, scaled down and written anew as a JPEG, so that nothing of the file that came in is
 * kept, its place and its camera neither. It is opened in WebAssembly in a thread of its own, which ends when it takes too long (decision 0050).
 */
import { Worker } from 'node:worker_threads'
import { fileTypeFromBuffer } from 'file-type'

/** Two JPEGs: as large as a page shows it, and a small one for among words. Sizes in pixels, of the large one. */
export type Picture = { whole: Buffer; small: Buffer; width: number; height: number }
/** `busy`: too many wait already; the same photo goes a moment later. */
export type PictureFault = 'notAPicture' | 'tooManyPixels' | 'busy'

/** What a photo may be. A phone makes one of these when a page asks for them. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp'] as const

const secondsAtMost = 20
const idleSeconds = 60
const waitingAtMost = 12

export type PictureAnswer = Picture | Exclude<PictureFault, 'busy'>

/** By its bytes and not by its name: a photo, or no picture. */
export async function safePicture(bytes: Buffer): Promise<Picture | PictureFault> {
  const type = (await fileTypeFromBuffer(bytes))?.mime
  if (!pictureTypes.some((one) => one === type)) return 'notAPicture'
  if (waiting >= waitingAtMost) return 'busy'
  waiting += 1
  const turn = last.then(() => inWorker(bytes))
  last = turn.catch(() => undefined)
  return turn.finally(() => {
    waiting -= 1
  })
}

// One photo at a time: each takes memory for all its pixels.
let waiting = 0
let last: Promise<unknown> = Promise.resolve()
let worker: Worker | undefined
let idle: NodeJS.Timeout | undefined

function inWorker(bytes: Buffer): Promise<PictureAnswer> {
  clearTimeout(idle)
  worker ??= started()
  const mine = worker
  mine.ref()
  return new Promise<PictureAnswer>((resolve) => {
    const end = (answer: PictureAnswer, isOver: boolean) => {
      clearTimeout(late)
      mine.off('message', told).off('error', failed).off('exit', failed).unref()
      if (isOver) stop()
      else idle = setTimeout(stop, idleSeconds * 1000).unref()
      resolve(answer)
    }
    const told = (answer: PictureAnswer) => end(buffered(answer), false)
    const failed = () => end('notAPicture', true)
    const late = setTimeout(failed, secondsAtMost * 1000)
    mine.on('message', told).on('error', failed).on('exit', failed)
    mine.postMessage(bytes)
  })
}

/** One that ends by itself, between two photos too, is not used again. */
function started(): Worker {
  const fresh = new Worker(new URL('./picture-worker.ts', import.meta.url))
  const over = () => {
    if (worker === fresh) worker = undefined
  }
  return fresh.on('error', over).on('exit', over)
}

const buffered = (answer: PictureAnswer): PictureAnswer =>
  typeof answer === 'string'
    ? answer
    : { ...answer, whole: Buffer.from(answer.whole), small: Buffer.from(answer.small) }

/** The thread with its memory goes; the next photo starts another. */
function stop(): void {
  const ended = worker
  worker = undefined
  void ended?.terminate()
}
