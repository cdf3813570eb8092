/** Finds the phone numbers in a sentence, so that each becomes a link; the sentence itself stays as it was written. */

export type Piece = { text: string; tel?: string }

const fixed = ['0800 0432', '0800 2000', '112']

export function phonePieces(sentence: string, phone?: string): Piece[] {
  const numbers = [...(phone === undefined || phone === '' ? [] : [phone]), ...fixed]
  const found = new RegExp(`(${numbers.map(RegExp.escape).join('|')})`, 'g')
  return sentence
    .split(found)
    .filter((text) => text !== '')
    .map((text) => (numbers.includes(text) ? { text, tel: telOf(text) } : { text }))
}

export const telOf = (phone: string): string => phone.replaceAll(/[^\d+]/g, '')
