import { phonePieces } from '#ui/phone.ts'

/** A sentence whose phone numbers can be called; a number is never mirrored. */
export function PhoneText({ sentence, phone }: { sentence: string; phone?: string }) {
  return (
    <p>
      {phonePieces(sentence, phone).map((piece) =>
        piece.tel === undefined ? (
          piece.text
        ) : (
          <a class="onsplan-phone" href={`tel:${piece.tel}`} dir="ltr">
            {piece.text}
          </a>
        ),
      )}
    </p>
  )
}
