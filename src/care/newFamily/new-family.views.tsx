import { type Asked, StaffFrame } from '#care/access/family.views.tsx'
import type { Viewer } from '#care/access/frame.ts'
import { contactWords } from '#care/contactPerson/contact-person.words.ts'
import { familyWords } from '#care/families/families.words.ts'
import { BirthFields, NameFields } from '#care/members/members.views.tsx'
import { memberWords } from '#care/members/members.words.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Stack } from '#ui/card.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { FamilyProblem, TypedFamily } from './new-family.ts'
import { newFamilyWords as words } from './new-family.words.ts'

const problems = {
  nameless: { field: 'name', words: words['pro.begin.fout.naam'] },
  nameTooLong: { field: 'name', words: words['pro.begin.fout.lang'] },
  callNameMissing: { field: 'callName', words: uiWords['fout.naam'] },
  callNameTooLong: { field: 'callName', words: memberWords['lid.fout.voornaam'] },
  familyNameTooLong: { field: 'familyName', words: memberWords['lid.fout.achternaam'] },
  yearMissing: { field: 'born', words: familyWords['gezin.fout.jaar'] },
  monthMissing: { field: 'born', words: uiWords['fout.maandjaar'] },
  dayMissing: { field: 'born', words: familyWords['gezin.fout.dag'] },
  pastYouthHelp: { field: 'born', words: familyWords['gezin.fout.jeugd'] },
  birthImpossible: { field: 'born', words: familyWords['gezin.fout.geboren'] },
} as const satisfies Record<FamilyProblem, unknown>

export type NewFamilyProps = {
  asked: Asked & { path: string }
  viewer: Viewer
  typed: TypedFamily
  problem: FamilyProblem | undefined
}

/** The name that the family chose and one child or youth: the fewest there can be. */
export function NewFamilyPage({ asked, viewer, typed, problem }: NewFamilyProps) {
  const say = speaker(viewer.voice)
  const found = problem === undefined ? undefined : { ...problems[problem], text: say(problems[problem].words) }
  return (
    <StaffFrame
      asked={asked}
      viewer={viewer}
      screen={say(words['pro.begin.kop'])}
      back={{ href: '/vragen', name: say(contactWords['pro.vragen']) }}
      problems={found === undefined ? undefined : [found]}
    >
      <Stack>
        <p class="onsplan-lead">{say(words['pro.begin.uitleg'])}</p>
        <p>{say(words['pro.begin.leest'])}</p>
        <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
          <Fields say={say} typed={typed} errors={found === undefined ? {} : { [found.field]: found.text }} />
          <Button>{say(words['pro.begin.knop'])}</Button>
        </Form>
      </Stack>
    </StaffFrame>
  )
}

type FieldsProps = { say: Say; typed: TypedFamily; errors: Partial<Record<string, string>> }

function Fields({ say, typed, errors }: FieldsProps) {
  const eye = <EyeSentence>{say(words['pro.begin.oog'])}</EyeSentence>
  return (
    <>
      <Field
        say={say}
        name="name"
        label={say(words['pro.begin.naam'])}
        help={say(words['pro.begin.naam.hulp'])}
        value={typed.name}
        error={errors.name}
      >
        {eye}
      </Field>
      <h2>{say(words['pro.begin.kind'])}</h2>
      <p>{say(words['pro.begin.kind.uitleg'])}</p>
      <NameFields say={say} typed={typed} errors={errors}>
        {eye}
      </NameFields>
      <BirthFields say={say} typed={typed} errors={errors} />
    </>
  )
}
