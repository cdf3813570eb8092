import type { Asked } from '#care/access/family.views.tsx'
import { coordinatorOf, nameOf, type Someone } from '#care/access/frame.ts'
import { givesTurnTo, isChild } from '#care/childTurn/child-turn.ts'
import { GiveTurn } from '#care/childTurn/child-turn.views.tsx'
import { keepsCircle } from '#care/circle/circle.ts'
import { mayTell } from '#care/speakers/speaker.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { promptWord } from '#care/story/story.ts'
import { promptWords } from '#care/story/story.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { Card, Rows, StepRow } from '#ui/card.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { backPlace, promptsOf, type Sheet, type SheetKind } from './sheet.ts'
import { sheetOf } from './sheets.views.tsx'
import { sheetWords as words } from './sheets.words.ts'

type Told = { asked: Asked; seen: Reader }

/** The code of the corner, as it stands on the paper. */
export function TypeCode({ asked, seen: { say }, code, error }: Told & { code: string; error: string | undefined }) {
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
      <Field
        say={say}
        name="code"
        label={say(words['terugbrengen.code'])}
        help={say(words['terugbrengen.uitleg'])}
        value={code}
        error={error}
        width={8}
        autocomplete="off"
      />
      <Button>{say(words['terugbrengen.zoek'])}</Button>
    </Form>
  )
}

/** Where what was written finds its place, for whoever may put it there; and that the sheet is back. */
export function BroughtBack({ asked, seen, sheet }: Told & { sheet: Sheet }) {
  const { say } = seen
  const persons = personsOf(seen, sheet)
  const other = persons.length === 0 ? sheet.named : null
  const worker = coordinatorOf(seen)
  return (
    <>
      <p>{sheetOf(seen, sheet)}</p>
      {other === null ? (
        <HowTo seen={seen} tellers={persons.filter((someone) => !isChild(someone))} />
      ) : (
        <p>
          {worker === undefined
            ? say(words['terugbrengen.ander.zelf'], { name: nameOf(seen, other) })
            : say(words['terugbrengen.ander'], { name: nameOf(seen, other), worker: worker.name })}
        </p>
      )}
      {persons.map((someone) =>
        isChild(someone) ? (
          <WithChild asked={asked} seen={seen} child={someone} />
        ) : (
          <Places seen={seen} kind={sheet.kind} person={someone} />
        ),
      )}
      {other === null ? (
        <Form action={`${backPlace(seen.family.id)}/${sheet.id}/klaar`} csrf={asked.csrf} op={asked.fresh()}>
          <p>{say(words['terugbrengen.klaar.uitleg'])}</p>
          <Button>{say(words['terugbrengen.klaar'])}</Button>
        </Form>
      ) : null}
    </>
  )
}

/** Own words have readers to choose; what is typed for somebody counts after a yes. A child does it all on its own pages. */
function HowTo({ seen: { say, viewer }, tellers }: { seen: Reader; tellers: readonly Someone[] }) {
  const [first, ...others] = tellers
  if (first === undefined) return null
  if (others.length > 0) return <p>{say(words['terugbrengen.telt'])}</p>
  if (first.id === viewer.person) return <p>{say(words['terugbrengen.hoe'])}</p>
  return <p>{say(words['terugbrengen.telt.een'], { name: first.name })}</p>
}

/** Whose words this viewer may put down: the own, of a child that has its turn here, and for who coordinates of everybody who tells. */
function personsOf(seen: Reader, { named }: Sheet): Someone[] {
  const { people, viewer, isCoordinator } = seen
  const turns = givesTurnTo(seen).map(({ id }) => id)
  return people.filter((someone) => {
    if (named !== null && someone.id !== named) return false
    if (isChild(someone)) return isCoordinator || turns.includes(someone.id)
    return mayTell(someone) && (someone.id === viewer.person || isCoordinator)
  })
}

type PlacesProps = { seen: Reader; kind: SheetKind; person: Someone }

/** Each question has its form, where one chooses who reads it; what is typed for somebody waits for that person's yes (D-ALL-03). */
function Places({ seen, kind, person }: PlacesProps) {
  const { say, family, viewer } = seen
  const isOwn = person.id === viewer.person
  const story = `/gezin/${family.id}/verhaal`
  return (
    <section class="onsplan-stack">
      <h2>{say(words['terugbrengen.vanwie'], { name: person.name })}</h2>
      <Rows>
        {kind === 'circle' && isOwn && keepsCircle(person) ? (
          <StepRow title={say(words['terugbrengen.namen'])} href={`/gezin/${family.id}/kring/erbij`} />
        ) : null}
        {kind === 'scale' ? (
          <StepRow title={say(words['terugbrengen.cijfer'])} href={`/gezin/${family.id}/plan`} />
        ) : null}
        {promptsOf[kind].map((prompt) => {
          const question = say(promptWords[prompt])
          return (
            <StepRow
              title={kind === 'story' ? question : say(words['terugbrengen.foto'], { question })}
              href={`${story}/${promptWord[prompt]}${isOwn ? '' : `/${person.id}`}`}
            />
          )
        })}
      </Rows>
    </section>
  )
}

/** A child tells on pages of its own; nobody types for it. */
function WithChild({ asked, seen, child }: Told & { child: Someone }) {
  const { say, family } = seen
  const turns = givesTurnTo(seen).filter(({ id }) => id === child.id)
  if (turns.length > 0) return <GiveTurn asked={asked} say={say} familyId={family.id} turns={turns} />
  return (
    <Card title={say(words['terugbrengen.kind'], { name: child.name })}>
      <p>{say(words['terugbrengen.kind.ouder'], { name: child.name })}</p>
    </Card>
  )
}
