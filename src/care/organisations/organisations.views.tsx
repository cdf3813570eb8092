import type { Asked } from '#care/access/family.views.tsx'
import { AdministrationFrame, type StaffLook, standInOptions } from '#care/staffRoles/administration.views.tsx'
import type { StaffName } from '#care/staffRoles/people-roles.ts'
import { administrationWords as words } from '#care/staffRoles/people-roles.words.ts'
import { longDay } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { issuerWords } from './issuer.words.ts'
import {
  type OrganisationLine,
  type OrganisationProblem,
  type OrganisationProblems,
  organisationKinds,
  type TypedOrganisation,
} from './organisations.ts'

export type OrganisationsLook = StaffLook & {
  organisations: readonly OrganisationLine[]
  standIns: readonly (StaffName & { place: string })[]
}

export type OrganisationForms = {
  typed: TypedOrganisation
  problems: OrganisationProblems
  /** The organisation that is about to end, and why it did not go. */
  ending?: { id: string; problem?: 'self' | 'last' | 'noStandIn' }
}

type PageProps = { asked: Asked; look: OrganisationsLook; forms: OrganisationForms }

const problemWords: Record<OrganisationProblem, keyof typeof words & `beheer.${string}fout.${string}`> = {
  empty: 'beheer.fout.leeg',
  tooLong: 'beheer.fout.lang',
  choose: 'beheer.fout.kies',
  domain: 'beheer.org.fout.domein',
  known: 'beheer.org.fout.bekend',
}

const said = (say: Say, problem: OrganisationProblem | undefined): string | undefined =>
  problem && say(words[problemWords[problem] as 'beheer.fout.leeg'])

const endingText = (say: Say, look: OrganisationsLook, { ending }: OrganisationForms): string | undefined => {
  if (ending?.problem === undefined) return undefined
  const families = look.organisations.find(({ id }) => id === ending.id)?.families ?? 0
  if (ending.problem === 'noStandIn') return say(words['beheer.fout.vaste'], { count: families })
  return say(words[ending.problem === 'self' ? 'beheer.fout.zelf' : 'beheer.fout.laatste'])
}

/** B-03: each organisation with how many people it touches, and a new one below. */
export function OrganisationsPage({ asked, look, forms }: PageProps) {
  const tell = speaker(look.viewer.voice)
  const ending = endingText(tell, look, forms)
  const wrong = (Object.keys(forms.problems) as (keyof TypedOrganisation)[]).map((field) => ({
    field,
    text: said(tell, forms.problems[field]) ?? '',
  }))
  return (
    <AdministrationFrame
      asked={asked}
      look={look}
      screen={tell(words['beheer.organisaties'])}
      problems={[...(ending === undefined ? [] : [{ field: 'standIn', text: ending }]), ...wrong]}
    >
      {(say) => (
        <Stack>
          {look.organisations.map((one) => (
            <OrganisationCard asked={asked} look={look} forms={forms} say={say} one={one} />
          ))}
          <NewOrganisation asked={asked} look={look} forms={forms} say={say} />
        </Stack>
      )}
    </AdministrationFrame>
  )
}

function OrganisationCard({ asked, look, forms, say, one }: PageProps & { say: Say; one: OrganisationLine }) {
  const date = one.untilOn === null ? '' : longDay(look.viewer.voice, one.untilOn, look.today)
  return (
    <Card title={one.name}>
      <p>
        {say(words[`beheer.org.${one.kind}`])}, {say(words['beheer.org.mensen'], { count: one.people })}
      </p>
      {one.mailDomain === null ? null : <p class="onsplan-help">@{one.mailDomain}</p>}
      {one.untilOn === null ? (
        <LoneLink href={`/beheer/organisaties/${one.id}/inloggen`}>{say(issuerWords['beheer.inlog.link'])}</LoneLink>
      ) : null}
      {one.untilOn === null ? <Texts say={say} one={one} /> : null}
      {one.untilOn === null ? (
        <Ending asked={asked} look={look} forms={forms} say={say} one={one} />
      ) : (
        <p>{say(words['beheer.org.geeindigd'], { date })}</p>
      )}
    </Card>
  )
}

/** What it tells everybody: of a team its own page, of each how to complain. */
function Texts({ say, one }: { say: Say; one: OrganisationLine }) {
  const at = `/beheer/organisaties/${one.id}/tekst`
  return (
    <>
      {one.kind === 'localTeam' ? (
        <LoneLink href={`${at}/team`}>{say(words['beheer.tekst.link.team'])}</LoneLink>
      ) : null}
      <LoneLink href={`${at}/klacht`}>{say(words['beheer.tekst.link.klacht'])}</LoneLink>
    </>
  )
}

/** One at a time, so that nobody ends another one than is read. */
function Ending({ asked, look, forms, say, one }: PageProps & { say: Say; one: OrganisationLine }) {
  if (forms.ending?.id !== one.id) {
    return <LoneLink href={`/beheer/organisaties?einde=${one.id}`}>{say(words['beheer.org.einde'])}</LoneLink>
  }
  const others = look.standIns.filter(({ place }) => place !== one.id)
  return (
    <Form action={`/beheer/organisaties/${one.id}/einde`} csrf={asked.csrf} op={asked.fresh()}>
      <p>
        {say(words['beheer.org.zeker'], { count: one.people })}{' '}
        {say(words['beheer.org.raakt'], { count: one.families })}
      </p>
      {one.families === 0 ? null : (
        <Radios
          say={say}
          name="standIn"
          label={say(words['beheer.stop.wie'])}
          options={standInOptions(others)}
          value={others[0]?.id}
          error={endingText(say, look, forms)}
        />
      )}
      <Button>{say(words['beheer.stop.knop'])}</Button>
    </Form>
  )
}

function NewOrganisation({ asked, forms: { typed, problems }, say }: PageProps & { say: Say }) {
  return (
    <Card title={say(words['beheer.org.nieuw'])}>
      <Form action="/beheer/organisaties" csrf={asked.csrf} op={asked.fresh()}>
        <Field
          say={say}
          name="name"
          label={say(words['beheer.org.naam'])}
          value={typed.name}
          error={said(say, problems.name)}
        />
        <Radios
          say={say}
          name="kind"
          label={say(words['beheer.org.soort'])}
          options={organisationKinds.map((kind) => ({ value: kind, label: say(words[`beheer.org.${kind}`]) }))}
          value={typed.kind}
          error={said(say, problems.kind)}
        />
        <Field
          say={say}
          name="domain"
          label={say(words['beheer.org.domein'])}
          help={say(words['beheer.org.domein.uitleg'])}
          value={typed.domain}
          error={said(say, problems.domain)}
          optional
        />
        <EyeSentence>{say(words['beheer.wieziet.organisatie'])}</EyeSentence>
        <Button kind="other">{say(words['beheer.org.voegtoe'])}</Button>
      </Form>
    </Card>
  )
}
