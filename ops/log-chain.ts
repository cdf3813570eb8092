// Checks the chain of the access log with hash code of its own: rows, links, gaps and signed heads. It uses nothing of the application,
// so that a mistake or a change there cannot hide here. What is hashed stands in docs/decisions/0023-chain-of-the-access-log.md.
import { createPublicKey, hash, verify } from 'node:crypto'

/** A row of the log as texts, in the order of `rowFields`; absent is null. */
export type LogRow = readonly (string | null)[]
export type LogLink = {
  municipality: string
  no: number
  event: string
  xid: string
  rowHash: string
  chainHash: string
}
export type LogHead = {
  municipality: string
  no: number
  chainHash: string
  at: string
  publicKey: string
  signature: string
}

export type Wrong =
  | 'row changed'
  | 'row gone'
  | 'row added'
  | 'row added later'
  | 'gap in the chain'
  | 'link changed'
  | 'chain rewritten'
  | 'chain cut off'
  | 'head not signed by the key that is held'
export type Finding = { wrong: Wrong; municipality: string; no: number | null; event: string | null }

export const rowFields = [
  ...[
    'municipality_id',
    'at',
    'id',
    'action',
    'outcome',
    'account_id',
    'person_id',
    'role',
    'organisation_id',
    'on_behalf_of',
  ],
  ...[
    'purpose',
    'ground',
    'family_id',
    'subjects',
    'topics',
    'object_class',
    'object_id',
    'policy_version',
    'emergency',
    'source',
  ],
  ...['request_id', 'xid', 'epoch'],
] as const

const format = '1'
const field = (name: (typeof rowFields)[number]) => rowFields.indexOf(name)
const [municipalityAt, momentAt, idAt, xidAt] = [field('municipality_id'), field('at'), field('id'), field('xid')]
/** A row that was written so long before a head was signed, and is linked after it, was put in by somebody. */
const latestMicroseconds = 15n * 60n * 1_000_000n

const sized = (text: string | null) => (text === null ? '-' : `${Buffer.byteLength(text)}:${text}`)

export const hashOfRow = (row: LogRow): string => hash('sha256', format + row.map(sized).join(''), 'hex')

export const firstBefore = (municipality: string): Buffer => hash('sha256', `ons plan log ${municipality}`, 'buffer')

/** The hash over the one before, the number, the row's id and the row's hash. */
export function hashOfLink(before: Buffer, { no, event, rowHash }: Pick<LogLink, 'no' | 'event' | 'rowHash'>): Buffer {
  const number = Buffer.alloc(8)
  number.writeBigInt64BE(BigInt(no))
  const own = Buffer.concat([
    before,
    number,
    Buffer.from(event.replaceAll('-', ''), 'hex'),
    Buffer.from(rowHash, 'hex'),
  ])
  return hash('sha256', own, 'buffer')
}

export const signedText = ({ municipality, no, chainHash, at }: LogHead): string =>
  `ons plan log head 1\n${municipality}\n${no}\n${chainHash}\n${at}\n`

/** Signed by the key that is held: the one given, or else that of the oldest head. */
export function isSigned(head: LogHead, heldKey: string): boolean {
  try {
    if (head.publicKey !== heldKey) return false
    const key = createPublicKey({ key: Buffer.from(heldKey, 'base64'), format: 'der', type: 'spki' })
    return verify(null, Buffer.from(signedText(head)), key, Buffer.from(head.signature, 'base64'))
  } catch {
    return false
  }
}

type Chain = { no: number; before: Buffer; heads: Map<number, LogHead>; newest: LogHead | undefined }
type WaitingRow = { hash: string; municipality: string; at: string; xid: string }

/** Takes rows and links in any order, each once; it is quick and small when both come in the order of their transactions. */
export class ChainCheck {
  readonly findings: Finding[] = []
  rows = 0
  links = 0
  readonly #heads: readonly LogHead[]
  readonly #chains = new Map<string, Chain>()
  readonly #rows = new Map<string, WaitingRow>()
  readonly #links = new Map<string, LogLink>()
  #newestXid = 0n

  constructor(heads: readonly LogHead[], heldKey = heads[0]?.publicKey ?? '') {
    for (const head of heads) if (!isSigned(head, heldKey)) this.#find('head not signed by the key that is held', head)
    this.#heads = heads.filter((head) => isSigned(head, heldKey))
  }

  row(row: LogRow): void {
    this.rows += 1
    const event = row[idAt] ?? ''
    const found = {
      hash: hashOfRow(row),
      municipality: row[municipalityAt] ?? '',
      at: row[momentAt] ?? '0',
      xid: row[xidAt] ?? '0',
    }
    const link = this.#links.get(event)
    if (link === undefined) this.#rows.set(event, found)
    else this.#match(found, link)
  }

  link(link: LogLink): void {
    this.links += 1
    this.#follow(link)
    if (BigInt(link.xid) > this.#newestXid) this.#newestXid = BigInt(link.xid)
    const row = this.#rows.get(link.event)
    if (row === undefined) this.#links.set(link.event, link)
    else this.#match(row, link)
  }

  /** How many rows wait for their link; everything that is wrong stands in `findings`. */
  finish(): number {
    for (const link of this.#links.values()) this.#find('row gone', link)
    let waiting = 0
    for (const [event, row] of this.#rows) {
      if (BigInt(row.xid) > this.#newestXid) waiting += 1
      else this.#find('row added', { municipality: row.municipality, no: null, event })
    }
    for (const head of this.#heads) {
      if (head.no > this.#chain(head.municipality).no) this.#find('chain cut off', head)
    }
    return waiting
  }

  #match(row: WaitingRow, link: LogLink): void {
    this.#rows.delete(link.event)
    this.#links.delete(link.event)
    const isSame = row.hash === link.rowHash && row.municipality === link.municipality && row.xid === link.xid
    if (!isSame) this.#find('row changed', link)
    const { newest } = this.#chain(link.municipality)
    const signedAt = newest === undefined || link.no <= newest.no ? null : BigInt(Date.parse(newest.at)) * 1_000n
    if (signedAt !== null && BigInt(row.at) < signedAt - latestMicroseconds) this.#find('row added later', link)
  }

  #follow(link: LogLink): void {
    const chain = this.#chain(link.municipality)
    const isNext = link.no === chain.no + 1
    if (!isNext) this.#find('gap in the chain', { ...link, no: chain.no + 1 })
    else if (hashOfLink(chain.before, link).toString('hex') !== link.chainHash) this.#find('link changed', link)
    const head = chain.heads.get(link.no)
    if (head !== undefined && head.chainHash !== link.chainHash) this.#find('chain rewritten', link)
    // Goes on from what stands there, so that what is wrong further on is found too.
    chain.no = link.no
    chain.before = Buffer.from(link.chainHash, 'hex')
  }

  #chain(municipality: string): Chain {
    const known = this.#chains.get(municipality)
    if (known !== undefined) return known
    const own = this.#heads.filter((head) => head.municipality === municipality)
    const fresh = {
      no: 0,
      before: firstBefore(municipality),
      heads: new Map(own.map((head) => [head.no, head])),
      newest: own.toSorted((a, b) => b.no - a.no)[0],
    }
    this.#chains.set(municipality, fresh)
    return fresh
  }

  #find(wrong: Wrong, at: { municipality: string; no: number | null; event?: string | null }): void {
    this.findings.push({ wrong, municipality: at.municipality, no: at.no, event: at.event ?? null })
  }
}
