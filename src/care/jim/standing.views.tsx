import { Button } from '#ui/button.views.tsx'
import { Rows, StepRow } from '#ui/card.views.tsx'
import { Form } from '#ui/form.views.tsx'
import type { Jim } from './jim.ts'
import type { Reader, Told } from './jim.views.tsx'
import { jimWords } from './jim.words.ts'

const at = ({ family }: Reader): string => `/gezin/${family.id}/jim`

/** Whether the JIM came in with the code. */
export const isIn = (seen: Reader, { person }: Jim): boolean => seen.people.some(({ id }) => id === person)

/** What the two agree, and whose turn it is. */
function ArrangedRow({ seen, jim }: { seen: Reader; jim: Jim }) {
  const { say, viewer } = seen
  const { name, arranged } = jim
  const turn = arranged === null ? 'begin' : arranged.author === viewer.person ? 'wacht' : 'vraag'
  const more = arranged?.isAgreed === true ? 'jim.afspraken.staan' : (`jim.afspraken.${turn}` as const)
  return (
    <StepRow
      title={say(jimWords['jim.afspraken'])}
      more={say(jimWords[more], { name })}
      href={`${at(seen)}/${jim.id}/afspraken`}
    />
  )
}

/** There is a JIM: first the code, then what he or she may know and said. In a pause, and while a parent says no, nothing that the two make together. */
export function StandingNow({ seen, jim, isRefused }: { seen: Reader; jim: Jim; isRefused: boolean }) {
  const { say } = seen
  const { name } = jim
  const isPaused = jim.pausedBy.length > 0 || isRefused
  const now = isRefused ? 'jim.isjim.nee' : isPaused ? 'jim.pauze.nu' : 'jim.isjim.uitleg'
  return (
    <>
      <h2>{say(jimWords['jim.isjim'], { name })}</h2>
      <p>{say(jimWords[now], { name })}</p>
      {isIn(seen, jim) ? (
        <Rows>
          {isPaused ? null : <ArrangedRow seen={seen} jim={jim} />}
          {isPaused ? null : <StepRow title={say(jimWords['jim.kanten'])} href={`${at(seen)}/${jim.id}/kanten`} />}
          {isPaused ? null : <StepRow title={say(jimWords['jim.check'])} href={`${at(seen)}/${jim.id}/hoe-gaat-het`} />}
          <StepRow title={say(jimWords['jim.wat'])} href={`/gezin/${seen.family.id}/mijn-stukken`} />
          <StepRow title={say(jimWords['jim.gezegd.naar'])} href={`${at(seen)}/gezegd`} />
          <StepRow title={say(jimWords['jim.opvolger'])} href={`${at(seen)}/${jim.id}/opvolger`} />
          <StepRow title={say(jimWords['jim.pauze.naar'])} href={`${at(seen)}/${jim.id}/pauze`} />
        </Rows>
      ) : (
        <Button href={`${at(seen)}/${jim.id}/code`}>{say(jimWords['jim.code.naar'], { name })}</Button>
      )}
    </>
  )
}

export function StopForm({ asked, seen, jim }: Told & { jim: Jim }) {
  const { say } = seen
  const { name } = jim
  return (
    <Form action={`${at(seen)}/${jim.id}/stop`} csrf={asked.csrf} op={asked.fresh()}>
      <p class="onsplan-help">{say(jimWords[isIn(seen, jim) ? 'jim.stop.uitleg' : 'jim.stop.blijft'], { name })}</p>
      <Button kind="other">{say(jimWords['jim.stop'])}</Button>
    </Form>
  )
}
