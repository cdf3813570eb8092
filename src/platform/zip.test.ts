import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { crc32 } from 'node:zlib'
import { packageOf } from './zip.ts'

/** Reads a package the way a receiver would: from its end. */
function opened(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const found = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)
  for (let n = 0; n < zip.readUInt16LE(end + 10); n += 1) {
    assert.equal(zip.toString('latin1', at, at + 4), 'PK\x01\x02')
    const [size, length, local] = [zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)]
    const name = zip.toString('utf8', at + 46, at + 46 + length)
    assert.equal(zip.toString('latin1', local, local + 4), 'PK\x03\x04')
    const from = local + 30 + zip.readUInt16LE(local + 26)
    const bytes = zip.subarray(from, from + size)
    assert.equal(zip.readUInt32LE(at + 16), crc32(bytes), `${name} has another check sum`)
    found.set(name, bytes)
    at += 46 + length
  }
  return found
}

test('a package holds its files as they are, and a list with the hash of each', () => {
  const plan = Buffer.from('{"naam":"Esra ğ ش"}')
  const found = opened(packageOf({ profile: 'myCopy' }, [{ name: 'plan.json', bytes: plan }]))
  assert.deepEqual([...found.keys()], ['plan.json', 'manifest.json'])
  assert.deepEqual(found.get('plan.json'), plan)
  assert.deepEqual(JSON.parse(found.get('manifest.json')?.toString() ?? ''), {
    profile: 'myCopy',
    files: [{ path: 'plan.json', bytes: plan.length, sha256: createHash('sha256').update(plan).digest('hex') }],
  })
})

test('the same files give the same bytes', () => {
  const files = [{ name: 'a', bytes: Buffer.from('1') }]
  assert.deepEqual(packageOf({}, files), packageOf({}, files))
})
