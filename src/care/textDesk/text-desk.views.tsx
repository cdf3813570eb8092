import type { Asked } from '#care/access/family.views.tsx'
import { fieldsOfPart, type TextKind, type TextPart } from '#care/publicText/public-text.ts'
import { AdministrationFrame, type StaffLook } from '#care/staffRoles/administration.views.tsx'
import { administrationWords } from '#care/staffRoles/people-roles.words.ts'
import { longDay } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Details, Stack } from '#ui/card.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Facts, LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Along, Form } from '#ui/form.views.tsx'
import { partsOf, type TextProblem, type TextProblems, type TypedText, type Version } from './text-desk.ts'
import { textDeskWords as words } from './text-desk.words.ts'

export type TextPageProps = {
  asked: Asked
  look: StaffLook & {
    kind: TextKind
    organisation: { id: string; name: string; untilOn: string | null }
    versions: readonly Version[]
  }
  typed: TypedText
  problems: TextProblems
  /** Of what was typed; null where there are too few words. */
  score: number | null
}
type PartProps = TextPageProps & { say: Say }

function said(say: Say, problem: TextProblem | undefined, score: number | null): string | undefined {
  if (problem === undefined) return undefined
  if (problem === 'hard') return say(words['beheer.tekst.score'], { score: score ?? 0 })
  const texts = {
    empty: administrationWords['beheer.fout.leeg'],
    tooLong: administrationWords['beheer.fout.lang'],
    mail: administrationWords['beheer.fout.mail'],
    phone: words['beheer.tekst.fout.telefoon'],
    reach: words['beheer.tekst.fout.bereik'],
  }
  return say(texts[problem])
}

/** One text of one organisation: what stands there now, the form, and what stood there before. */
export function TextPage(props: TextPageProps) {
  const { asked, look, problems, score } = props
  const tell = speaker(look.viewer.voice)
  const [present, ...earlier] = look.versions
  return (
    <AdministrationFrame
      asked={asked}
      look={look}
      screen={tell(words[`beheer.tekst.kop.${look.kind}`])}
      heading={`${tell(words[`beheer.tekst.kop.${look.kind}`])}: ${look.organisation.name}`}
      back={{ href: '/beheer/organisaties', name: tell(administrationWords['beheer.organisaties']) }}
      problems={Object.entries(problems).map(([field, problem]) => ({
        field,
        text: said(tell, problem, score) ?? '',
      }))}
    >
      {(say) => (
        <Stack>
          <p>{say(words[`beheer.tekst.uitleg.${look.kind}`])}</p>
          {present === undefined ? null : <Present {...props} say={say} present={present} />}
          {look.organisation.untilOn === null ? <Writing {...props} say={say} /> : null}
          {earlier.length === 0 ? null : <Earlier {...props} say={say} earlier={earlier} />}
        </Stack>
      )}
    </AdministrationFrame>
  )
}

function Byline({ say, look, version }: PartProps & { version: Version }) {
  const day = (date: Version['writtenOn']) => longDay(look.viewer.voice, date, look.today)
  return (
    <>
      <p class="onsplan-byline">
        {say(words['beheer.tekst.door'], { name: version.by, date: day(version.writtenOn) })}{' '}
        {version.checkedOn === null ? null : say(words['beheer.tekst.gekeken'], { date: day(version.checkedOn) })}
      </p>
      {version.score === null ? null : (
        <p class="onsplan-help">{say(words['beheer.tekst.leest'], { score: version.score })}</p>
      )}
    </>
  )
}

function Present({ present, ...props }: PartProps & { present: Version }) {
  const { asked, look, say } = props
  return (
    <Card title={say(words['beheer.tekst.nu'])}>
      <Byline {...props} version={present} />
      <LoneLink href={look.kind === 'team' ? `/team/${look.organisation.id}` : '/vertrouwenspersoon'}>
        {say(words['beheer.tekst.kijk'])}
      </LoneLink>
      <Form action={`${asked.path}/klopt`} csrf={asked.csrf} op={asked.fresh()}>
        <Along name="version" value={present.id} />
        <Button kind="other">{say(words['beheer.tekst.klopt'])}</Button>
      </Form>
    </Card>
  )
}

function Writing(props: PartProps) {
  const { asked, look, typed, problems, score, say } = props
  return (
    <Card title={say(words['beheer.tekst.schrijf'])}>
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
        {partsOf(look.kind).map((part) => (
          <PartFields {...props} part={part} />
        ))}
        {problems.anyway === undefined && !typed.anyway ? null : (
          <Checkboxes
            say={say}
            name="anyway"
            label={say(words['beheer.tekst.moeilijk'])}
            options={[{ value: 'yes', label: say(words['beheer.tekst.toch']) }]}
            values={typed.anyway ? ['yes'] : []}
            error={said(say, problems.anyway, score)}
            optional
          />
        )}
        <EyeSentence>{say(words['beheer.tekst.oog'])}</EyeSentence>
        <Button>{say(words['beheer.tekst.bewaar'])}</Button>
      </Form>
    </Card>
  )
}

type PartName = Extract<keyof typeof words, `beheer.tekst.deel.${string}`>
const nameOf = (say: Say, part: TextPart): string => say(words[`beheer.tekst.deel.${part.name}` as PartName])

const asLines: readonly string[] = ['does', 'doesNot']

function helpOf(say: Say, { name }: TextPart): string | undefined {
  if (asLines.includes(name)) return say(words['beheer.tekst.regels'])
  if (name === 'along') return say(words['beheer.tekst.deel.along.hulp'])
  return name === 'editor' ? say(words['beheer.tekst.deel.editor.hulp']) : undefined
}

function PartFields({ part, typed, problems, score, say }: PartProps & { part: TextPart }) {
  return (
    <>
      {fieldsOfPart(part).map((field) => {
        const way = (['je', 'u', 'en'] as const).find((one) => field.endsWith(`.${one}`))
        const isU = way === 'u'
        return (
          <Field
            say={say}
            kind={part.spoken ? 'long' : 'text'}
            name={field}
            label={
              way === undefined ? nameOf(say, part) : say(words[`beheer.tekst.met.${way}`], { part: nameOf(say, part) })
            }
            help={helpOf(say, part)}
            most={part.spoken ? part.most : undefined}
            language={way === 'en' ? 'en' : undefined}
            value={typed.words[field] ?? ''}
            error={said(say, problems[field], score)}
            optional={isU ? say(words['beheer.tekst.met.alsanders']) : (part.optional ?? false)}
          >
            <EyeSentence>{say(words['beheer.tekst.oog'])}</EyeSentence>
          </Field>
        )
      })}
    </>
  )
}

function Earlier({ earlier, ...props }: PartProps & { earlier: readonly Version[] }) {
  const { look, say } = props
  return (
    <Details summary={say(words['beheer.tekst.eerder'])}>
      <Stack>
        {earlier.map((version) => (
          <div>
            <Byline {...props} version={version} />
            <Facts
              facts={partsOf(look.kind).flatMap((part) => {
                const value = version.words[part.spoken ? `${part.name}.je` : part.name] ?? ''
                return value === '' ? [] : [{ name: nameOf(say, part), value }]
              })}
            />
          </div>
        ))}
      </Stack>
    </Details>
  )
}
