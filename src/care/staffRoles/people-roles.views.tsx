import type { Asked } from '#care/access/family.views.tsx'
import { dayOf, longDay } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Stack } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { AdministrationFrame, PeopleRows, type StaffLook } from './administration.views.tsx'
import { roles, type TypedWorker, type WorkerField, type WorkerLine, type WorkerProblems } from './people-roles.ts'
import { administrationWords as words } from './people-roles.words.ts'

type PeopleProps = { asked: Asked; look: StaffLook; people: readonly WorkerLine[]; sought: string }

/** B-02: everybody who works here, found by name. */
export function PeoplePage({ asked, look, people, sought }: PeopleProps) {
  return (
    <AdministrationFrame asked={asked} look={look} screen={speaker(look.viewer.voice)(words['beheer.mensen'])}>
      {(say) => (
        <Stack>
          <form class="onsplan-form" method="get" action="/beheer/mensen">
            <Field say={say} kind="search" name="zoek" label={say(words['beheer.zoek'])} value={sought} optional />
            <Button kind="other">{say(words['beheer.zoek.knop'])}</Button>
          </form>
          <Acts>
            <Button href="/beheer/mensen/nieuw">{say(words['beheer.nieuw'])}</Button>
          </Acts>
          {people.length === 0 ? (
            <p>{say(words['beheer.zoek.leeg'])}</p>
          ) : (
            <PeopleRows say={say} look={look} people={people} />
          )}
        </Stack>
      )}
    </AdministrationFrame>
  )
}

const problemWords = {
  empty: 'beheer.fout.leeg',
  choose: 'beheer.fout.kies',
  day: 'beheer.fout.dag',
  past: 'beheer.fout.voorbij',
  mail: 'beheer.fout.mail',
  domain: 'beheer.fout.domein',
  tooLong: 'beheer.fout.lang',
} as const

export const problemText = (say: Say, problems: WorkerProblems, field: WorkerField): string | undefined => {
  const problem = problems[field]
  return problem && say(words[problemWords[problem]])
}

export const fieldProblems = (say: Say, problems: WorkerProblems) =>
  (Object.keys(problems) as WorkerField[]).map((field) => ({ field, text: problemText(say, problems, field) ?? '' }))

type WordsProps = {
  say: Say
  name: 'name' | 'phone' | 'days' | 'mail' | 'fact'
  label: 'beheer.naam' | 'beheer.telefoon' | 'beheer.dagen' | 'beheer.mail' | 'beheer.woord'
  help?: 'beheer.mail.uitleg' | 'beheer.woord.uitleg'
  typed: Pick<TypedWorker, 'mail' | 'fact'> & Partial<TypedWorker>
  problems: WorkerProblems
}

export function WorkerText({ say, name, label, help, typed, problems }: WordsProps) {
  return (
    <Field
      say={say}
      kind={name === 'mail' ? 'email' : name === 'phone' ? 'tel' : 'text'}
      name={name}
      label={say(words[label])}
      help={help && say(words[help])}
      autocomplete="off"
      value={typed[name] ?? ''}
      error={problemText(say, problems, name)}
    />
  )
}

/** Where the code goes and the word that goes beside it: together they let somebody in. */
export function CodeFields({ say, typed, problems }: Pick<WordsProps, 'say' | 'typed' | 'problems'>) {
  return (
    <>
      <WorkerText
        say={say}
        name="mail"
        label="beheer.mail"
        help="beheer.mail.uitleg"
        typed={typed}
        problems={problems}
      />
      <WorkerText
        say={say}
        name="fact"
        label="beheer.woord"
        help="beheer.woord.uitleg"
        typed={typed}
        problems={problems}
      />
      <EyeSentence>{say(words['beheer.wieziet.code'])}</EyeSentence>
    </>
  )
}

/** A role says beside its name what it can do. */
export function RoleField({ say, role, error }: { say: Say; role: string; error: string | undefined }) {
  return (
    <Radios
      say={say}
      name="role"
      label={say(words['beheer.rol'])}
      options={roles.map((one) => ({
        value: one,
        label: say(words[`beheer.rol.${one}`]),
        help: say(words[`beheer.kan.${one}`]),
      }))}
      value={role}
      error={error}
    />
  )
}

export function UntilField({ say, until, error }: { say: Say; until: string; error: string | undefined }) {
  const [year = '', month = '', day = ''] = until.split('-')
  return (
    <DateField
      say={say}
      name="until"
      label={say(words['beheer.tot'])}
      help={say(words['beheer.tot.uitleg'])}
      value={{ day, month, year }}
      error={error}
      optional
    />
  )
}

/** When somebody was here last, for who looks whether an account is still used. */
export const seenText = (say: Say, look: StaffLook, line: WorkerLine): string =>
  line.seenAt === null
    ? say(words['beheer.persoon.geen'])
    : say(words['beheer.persoon.gezien'], { date: longDay(look.viewer.voice, dayOf(line.seenAt), look.today) })
