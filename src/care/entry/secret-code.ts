// Een code (secret code): what somebody types to come in. Six digits by mail, or eight characters on a card with a word both agreed on.
// No look-alikes on the card, so that nobody is sent away for an O that was a nought.

const letters = 'ACDEFGHJKMNPQRTUVWXY34679'
const cardLength = 8

/** Six digits from chance: 8 bytes or more, so that no digit comes more often than another. */
export const mailCode = (chance: Uint8Array): string => String(numberOf(chance) % 1_000_000n).padStart(6, '0')

/** Eight characters from chance: 16 bytes. */
export function cardCode(chance: Uint8Array): string {
  let rest = numberOf(chance)
  let code = ''
  for (let i = 0; i < cardLength; i += 1) {
    code += letters[Number(rest % BigInt(letters.length))] ?? ''
    rest /= BigInt(letters.length)
  }
  return code
}

const numberOf = (chance: Uint8Array): bigint => chance.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)

/** As it is read from a card: in two groups. */
export const spaced = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`

/** What was typed or pasted, without spaces and dashes; longer than a code ever is, it is no code. */
export const typedCode = (text: string): string => text.slice(0, 40).replaceAll(/[\s-]/g, '').toUpperCase()

/** Two people write one word alike enough: capitals, accents on the keyboard and spaces make no difference. */
export const typedFact = (text: string): string =>
  text.slice(0, 200).normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/g, ' ')

export type Mailed = { mail: string } | { problem: 'noMail' }

/** An address that a mail can go to, as far as its form tells. */
export function typedMail(text: string): Mailed {
  const mail = text.trim()
  return mail.length <= 200 && /^[^\s@<>"]+@[^\s@<>"]+$/.test(mail) ? { mail } : { problem: 'noMail' }
}
