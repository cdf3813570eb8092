/** A PDF by its bytes: it begins as one and ends as one. It is never opened here, only kept and given back. */

// Where the end mark of a whole file stands at the latest (ISO 32000, annex H.3).
const endWithin = 1_024

export const isPdf = (bytes: Buffer): boolean =>
  bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.subarray(-endWithin).includes('%%EOF')
