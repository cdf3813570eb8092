import type { Id } from '#care/pass/facts.ts'
import type { Guard } from '#care/safety/check.views.tsx'
import { hearsOfSignBefore } from '#care/safetyFile/safety-file.ts'
import { safetyFileWords as words } from '#care/safetyFile/safety-file.words.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import { LoneLink } from '#ui/facts.views.tsx'

type OutsideProps = {
  seen: Guard
  sign: { id: Id; at: string; fromOutside: boolean; isAnswered: boolean }
  name: string
  path: string
  guards: boolean
}

/** Who told it from outside hears what was done with it; until then the file says before which day. */
export function FromOutside({ seen, sign, name, path, guards }: OutsideProps) {
  const { say, viewer, today } = seen
  if (!sign.fromOutside) return null
  if (sign.isAnswered) return <p>{say(words['pro.signaal.buiten.klaar'], { name })}</p>
  const date = longDay(viewer.voice, hearsOfSignBefore(dayOf(new Date(sign.at))), today)
  return (
    <>
      <p>{say(words['pro.signaal.buiten'], { name, date })}</p>
      {guards ? (
        <LoneLink href={`${path}/signaal/${sign.id}/antwoord`}>{say(words['pro.signaal.antwoord'])}</LoneLink>
      ) : null}
    </>
  )
}
