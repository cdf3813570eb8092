import { type Call, phonePieces } from '#ui/phone.ts'

type PhoneTextProps = { text: string; phone?: string; apart?: boolean }

/**
 * Sentences whose phone numbers can be called, each on a line of its own on a phone; a number is never mirrored.
 * `apart` gives a question its own line too, where there is room.
 */
export function PhoneText({ text, phone, apart = false }: PhoneTextProps) {
  return (
    <p class="onsplan-phone-line">
      {text.split(apart ? /(?<=[.?]) / : /(?<=\.) /).map((sentence) => (
        <>
          <span>{phonePieces(sentence, phone).map(Piece)}</span>{' '}
        </>
      ))}
    </p>
  )
}

function Piece({ text, tel }: { text: string; tel?: string }) {
  if (tel === undefined) return <>{text}</>
  return (
    <a class="onsplan-phone" href={`tel:${tel}`} dir="ltr">
      {text.replaceAll(' ', '\u00a0')}
    </a>
  )
}

/** Numbers to call, side by side: the words small, the number under them. */
export function Calls({ calls }: { calls: readonly Call[] }) {
  return (
    <ul class="onsplan-calls">
      {calls.map(({ words, number, tel }) => (
        <li>
          <span>{words}</span> <Piece text={number} tel={tel} />
        </li>
      ))}
    </ul>
  )
}
