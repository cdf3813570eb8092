/** An address as a square to scan. It carries the address and nothing else: no token, no name. */
import { encode } from 'uqr'

const edge = 4

/** Rows of dark and light squares with the light edge a camera needs. */
export const qrSquares = (address: string): boolean[][] => encode(address, { ecc: 'M', border: edge }).data
