/** What a browser records is kept as it came: its bytes say what it is, and a film is no sound. */
import { fileTypeFromBuffer } from 'file-type'

export type SoundType = 'audio/webm' | 'audio/ogg' | 'audio/mp4'

// A container does not tell by its first bytes whether there is a picture in it.
const types = new Map<string, SoundType>([
  ['video/webm', 'audio/webm'],
  ['audio/webm', 'audio/webm'],
  ['audio/ogg', 'audio/ogg'],
  ['audio/ogg; codecs=opus', 'audio/ogg'],
  ['video/mp4', 'audio/mp4'],
  ['audio/mp4', 'audio/mp4'],
  ['audio/x-m4a', 'audio/mp4'],
])

// The track of a picture, as WebM names its codecs and MP4 its handler.
const film = /V_(?:VP[89]|AV1|MPEG|MPEGH|MS)|hdlr.{8}vide/s

/** The type under which it is played; undefined when it is no sound. */
export async function soundTypeOf(bytes: Buffer): Promise<SoundType | undefined> {
  const type = types.get((await fileTypeFromBuffer(bytes))?.mime ?? '')
  return type === undefined || film.test(bytes.toString('latin1')) ? undefined : type
}
