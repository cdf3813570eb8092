/** A package of a few files that every computer opens: stored as they are, in UTF-8 names, with their check sums (PKWARE APPNOTE 4.3). */
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

type Packed = { name: string; bytes: Buffer }

const utf8Names = 0x0800
const version = 20
// 1 January 1980: a package says in itself when it was made, and the same files give the same bytes.
const noDay = 0x21

/** With a list of the files, so that a receiver can tell that nothing was changed on the way. */
export function packageOf(about: Readonly<Record<string, string>>, files: readonly Packed[]): Buffer {
  const listed = files.map(({ name, bytes }) => ({
    path: name,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }))
  const manifest = Buffer.from(JSON.stringify({ ...about, files: listed }))
  return zipOf([...files, { name: 'manifest.json', bytes: manifest }])
}

function zipOf(files: readonly Packed[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of files) {
    const path = Buffer.from(name, 'utf8')
    const common = Buffer.alloc(26)
    common.writeUInt16LE(version, 0)
    common.writeUInt16LE(utf8Names, 2)
    common.writeUInt16LE(noDay, 8)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(bytes.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(path.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, bytes])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, path]))
    parts.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, listed, end])
}
