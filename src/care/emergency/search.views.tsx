import { type Asked, StaffFrame } from '#care/access/family.views.tsx'
import type { Viewer } from '#care/access/frame.ts'
import { clockTime } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Rows, Stack, StepRow } from '#ui/card.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { namesOf } from '#ui/names.ts'
import { Search } from '#ui/search.views.tsx'
import type { FoundFamily } from './emergency.ts'
import { emergencyWords as words } from './emergency.words.ts'

export type RunningLook = { family: string; until: Date; told: boolean; name: string }
export type SearchSeen = { viewer: Viewer; mayLook: boolean; done: boolean; looks: readonly RunningLook[] }

type SearchProps = {
  asked: Asked
  seen: SearchSeen
  sought: string
  /** Undefined as long as nothing was asked. */
  found?: readonly FoundFamily[] | undefined
  tooShort?: boolean | undefined
}

/** P-12: the own families by name; outside them only an emergency look. */
export function SearchPage({ asked, seen, sought, found, tooShort = false }: SearchProps) {
  const say = speaker(seen.viewer.voice)
  const error = tooShort ? say(words['pro.zoek.fout.kort']) : undefined
  return (
    <StaffFrame
      asked={asked}
      viewer={seen.viewer}
      tab="search"
      screen={say(words['pro.zoek.kop'])}
      problems={error === undefined ? undefined : [{ field: 'name', text: error }]}
    >
      {seen.done ? (
        <Confirmation say={say} language={seen.viewer.voice.language} saved={say(words['pro.nood.klaar'])} />
      ) : null}
      <Stack>
        <Running say={say} looks={seen.looks} />
        <SearchByName say={say} asked={asked} help={say(words['pro.zoek.uitleg'])} error={error} sought={sought} />
        {found === undefined ? null : <Found say={say} seen={seen} found={found} />}
        {seen.mayLook ? (
          <section class="onsplan-section" aria-labelledby="nood">
            <h2 id="nood">{say(words['pro.nood.kop'])}</h2>
            <p>{say(words['pro.nood.vraag'])}</p>
            <LoneLink href="/zoeken/nood">{say(words['pro.nood.kop'])}</LoneLink>
          </section>
        ) : null}
      </Stack>
    </StaffFrame>
  )
}

type ByNameProps = { say: Say; asked: Asked; sought?: string; help?: string; error?: string | undefined }

/** The field itself, wherever somebody looks for one of the own families. */
export function SearchByName({ say, asked, sought, help, error }: ByNameProps) {
  return (
    <Search
      say={say}
      action="/zoeken"
      csrf={asked.csrf}
      op={asked.fresh()}
      label={say(words['pro.zoek.naam'])}
      help={help}
      error={error}
      value={sought}
    />
  )
}

function Running({ say, looks }: { say: Say; looks: readonly RunningLook[] }) {
  if (looks.length === 0) return null
  return (
    <section class="onsplan-section" aria-labelledby="loopt">
      <h2 id="loopt">{say(words['pro.nood.loopt'])}</h2>
      <Rows>
        {looks.map(({ family, until, told, name }) => (
          <StepRow
            title={name}
            href={`/gezin/${family}/plan`}
            more={[
              say(words['pro.nood.tot'], { time: clockTime(until) }),
              ...(told ? [] : [say(words['pro.nood.stil'])]),
            ].join('. ')}
          />
        ))}
      </Rows>
    </section>
  )
}

function Found({ say, seen, found }: { say: Say; seen: SearchSeen; found: readonly FoundFamily[] }) {
  return (
    <section class="onsplan-section" aria-labelledby="gevonden">
      <h2 id="gevonden">
        {found.length === 0 ? say(words['pro.zoek.leeg']) : say(words['pro.zoek.aantal'], { count: found.length })}
      </h2>
      {found.length === 0 ? null : (
        <Rows>
          {found.map((family) => (
            <StepRow
              title={family.name}
              href={`/gezin/${family.id}`}
              more={family.found.length === 0 ? undefined : namesOf(say, seen.viewer.voice.language, family.found)}
            />
          ))}
        </Rows>
      )}
    </section>
  )
}
