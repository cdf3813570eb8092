/** Finds the phone numbers in a sentence, so that each becomes a link; the sentence itself stays as it was written. */

export type Piece = { text: string; tel?: string }

const fixed = ['0800 0432', '0800 2000', '0800 0113', '112']

export function phonePieces(sentence: string, phone?: string): Piece[] {
  const numbers = [...(phone === undefined || phone === '' ? [] : [phone]), ...fixed]
  const found = new RegExp(`(${numbers.map(RegExp.escape).join('|')})`, 'g')
  return sentence
    .split(found)
    .filter((text) => text !== '')
    .map((text) => (numbers.includes(text) ? { text, tel: telOf(text) } : { text }))
}

export const telOf = (phone: string): string => phone.replaceAll(/[^\d+]/g, '')

/** A number with the words that lead to it. */
export type Call = { words: string; number: string; tel: string }

/** Every number of these texts once, with the words before it: of two sentences about 112 the first one stays. */
export function callsIn(texts: readonly string[], phone?: string): Call[] {
  const calls: Call[] = []
  for (const text of texts) {
    let words = ''
    for (const { text: piece, tel } of phonePieces(text, phone)) {
      if (tel === undefined) words = piece.replace(/^[.\s]+/, '').trimEnd()
      else if (!calls.some((call) => call.tel === tel)) calls.push({ words, number: piece, tel })
    }
  }
  return calls
}
