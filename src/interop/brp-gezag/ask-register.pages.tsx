/** P-17: the coordinator asks the register, and confirms by name who each holder is. The number goes there and is kept nowhere. */
import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { keepDraft } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { foundCustody, lookAtCustody, overviewOf, youthToRecord } from '#care/custody/custody.commands.ts'
import { foundFields } from '#care/custody/custody.form.ts'
import { custodyWords } from '#care/custody/custody.words.ts'
import { isCitizenNumber, type SourceProblem } from '#care/custody/source.ts'
import { custodyEnds } from '#care/families/custody.ts'
import { dayOf } from '#platform/dates.ts'
import { text } from '#platform/fields.ts'
import { keyedHash } from '#platform/keys/hash.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { Button } from '#ui/button.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { madeUp } from './made-up.ts'
import { registerOf } from './register.ts'

type Asked = { page: Page; dossier: Dossier; youth: string }

const look = (page: Page) => lookAtCustody(page.param('familyId'), 'read', 'custodySnapshot', page.param('youthId'))

function sourceOf({ house }: Page) {
  const source = registerOf(process.env, house.demonstration)
  if (source === undefined) throw new Refusal('notFound')
  return source
}

export async function registerPage(page: Page): Promise<Answer> {
  sourceOf(page)
  return openDossier(knockOf(page), look(page), async (dossier) =>
    askPage({ page, dossier, youth: youthToRecord(dossier, page.param('youthId')) }),
  )
}

/** What was found waits in the form of the check, for this coordinator only; nothing is recorded before it is confirmed there. */
export async function askRegister(page: Page): Promise<Answer> {
  const source = sourceOf(page)
  const number = text(page.fields, 'citizenNumber').replaceAll(/\s/g, '')
  const isMinor = await openDossier(knockOf(page), look(page), async (dossier) => {
    const youth = youthToRecord(dossier, page.param('youthId'))
    return (dossier.people.find(({ id }) => id === youth)?.age ?? 0) < custodyEnds
  })
  // The register is asked outside of any transaction.
  const answer = isCitizenNumber(number) ? await source.ask({ number, isMinor }) : ({ problem: 'number' } as const)
  if ('problem' in answer) return refused(page, `pro.register.fout.${answer.problem}`)
  if ('grownUp' in answer) return refused(page, 'pro.register.achttien')
  const [familyId, youth] = [page.param('familyId'), page.param('youthId')]
  const outcome = await foundCustody(knockOf(page), keptApart(page, number), {
    ...{ familyId, youth, alarm: answer.alarm },
  })
  if ('problem' in outcome) throw new Refusal('changed')
  await keepDraft(page, outcome.to, foundFields(answer, dayOf(page.now)))
  return goTo(outcome.to)
}

/** Sent twice it is known as the same by a hash under a key, since a citizen number can be guessed from a plain one. */
const keptApart = ({ house, operation }: Page, number: string) => ({
  operation,
  bodyHash: keyedHash(house.keys, 'code', `citizen number│${number}`),
})

type Refused = 'pro.register.achttien' | `pro.register.fout.${'number' | SourceProblem}`

const refused = (page: Page, key: Refused): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) =>
    askPage({ page, dossier, youth: youthToRecord(dossier, page.param('youthId')) }, dossier.say(custodyWords[key])),
  )

const back = ({ dossier }: Pick<Asked, 'dossier'>) => ({
  href: overviewOf(dossier.family.id),
  name: dossier.say(uiWords['knop.terug']),
})

function askPage(asked: Asked, error?: string): Answer {
  const { page, dossier, youth } = asked
  const { say } = dossier
  return show(
    <FamilyFrame
      asked={page}
      seen={dossier}
      screen={say(custodyWords['pro.register.kop'])}
      back={back(asked)}
      problems={error === undefined ? undefined : [{ field: 'citizenNumber', text: error }]}
    >
      <Form action={page.path} csrf={page.csrf} op={page.fresh()}>
        <Field
          say={say}
          kind="number"
          name="citizenNumber"
          label={say(custodyWords['pro.register.nummer'], { name: nameOf(dossier, youth) })}
          help={say(custodyWords['pro.register.uitleg'])}
          autocomplete="off"
          width={9}
          error={error}
        />
        {page.house.demonstration ? (
          <p class="onsplan-help">
            {say(custodyWords['pro.register.voorbeeld'], { code: Object.keys(madeUp)[0] ?? '' })}
          </p>
        ) : null}
        <Button>{say(custodyWords['pro.register.vraag'])}</Button>
      </Form>
    </FamilyFrame>,
    error === undefined ? 200 : 422,
  )
}
