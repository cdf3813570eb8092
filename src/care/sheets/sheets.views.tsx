import type { Asked } from '#care/access/family.views.tsx'
import { membersOf, nameOf } from '#care/access/frame.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { dayOf, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Rows, StepRow } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { backPlace, isOut, type Sheet, sheetKinds, sheetPlace, sheetVoices } from './sheet.ts'
import { sheetWords as words } from './sheets.words.ts'

type Told = { asked: Asked; seen: Reader }

/** G-23: on the page to print, an empty sheet is always possible. */
export function SheetChoice({ seen: { say, family } }: { seen: Reader }) {
  return (
    <Card title={say(words['print.invulblad'])}>
      <p>{say(words['print.invulblad.uitleg'])}</p>
      <Acts>
        <Button kind="other" href={sheetPlace(family.id)}>
          {say(words['invulblad.maak'])}
        </Button>
        <Button kind="other" href={backPlace(family.id)}>
          {say(words['terugbrengen.kop'])}
        </Button>
      </Acts>
    </Card>
  )
}

export type SheetWish = { kind: string; voice: string; named: string }
export type SheetErrors = Partial<Record<keyof SheetWish, string>>

type MakeProps = Told & { typed: SheetWish; errors: SheetErrors; sheets: readonly Sheet[] }

/** Which sheet, whose first name, and how it speaks; below it what this person made and did not get back. */
export function MakeSheet({ asked, seen, typed, errors, sheets }: MakeProps) {
  const { say, viewer, today } = seen
  const out = sheets.filter((sheet) => sheet.maker === viewer.person && isOut(sheet, today))
  return (
    <>
      <p>{say(words['print.invulblad.uitleg'])}</p>
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
        <Radios
          say={say}
          name="kind"
          label={say(words['invulblad.welk'])}
          options={sheetKinds.map((value) => ({ value, label: say(words[`invulblad.${value}`]) }))}
          value={typed.kind}
          error={errors.kind}
        />
        <Radios
          say={say}
          name="named"
          label={say(words['invulblad.voorwie'])}
          help={say(words['invulblad.voorwie.hulp'])}
          options={[
            { value: '', label: say(words['invulblad.geennaam']) },
            ...membersOf(seen).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={typed.named}
          error={errors.named}
        />
        <Radios
          say={say}
          name="voice"
          label={say(words['invulblad.spreekt'])}
          options={sheetVoices.map((value) => ({ value, label: say(words[`invulblad.met.${value}`]) }))}
          value={typed.voice}
          error={errors.voice}
        />
        <Button>{say(words['invulblad.maak'])}</Button>
      </Form>
      {out.length === 0 ? null : <StillOut seen={seen} sheets={out} />}
      <LoneLink href={backPlace(seen.family.id)}>{say(words['terugbrengen.kop'])}</LoneLink>
    </>
  )
}

/** To print once more. */
function StillOut({ seen, sheets }: { seen: Reader; sheets: readonly Sheet[] }) {
  const { say } = seen
  return (
    <section class="onsplan-stack">
      <h2>{say(words['invulblad.onderweg'])}</h2>
      <Rows>
        {sheets.map((sheet) => (
          <StepRow
            title={say(words[`invulblad.${sheet.kind}`])}
            href={`${sheetPlace(seen.family.id)}/${sheet.id}`}
            more={sheetOf(seen, sheet)}
          />
        ))}
      </Rows>
    </section>
  )
}

/** For whom and of which day, as one line. */
export function sheetOf(seen: Reader, { named, madeAt }: Sheet): string {
  const { say, viewer, today } = seen
  const date = longDay(viewer.voice, dayOf(madeAt), today)
  if (named === null) return say(words['invulblad.leeg.van'], { date })
  return say(words['invulblad.van'], { name: nameOf(seen, named), date })
}
