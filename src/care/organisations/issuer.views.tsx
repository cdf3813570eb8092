import type { Asked } from '#care/access/family.views.tsx'
import { AdministrationFrame, type StaffLook } from '#care/staffRoles/administration.views.tsx'
import { administrationWords as words } from '#care/staffRoles/people-roles.words.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Facts } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { issuerWords } from './issuer.words.ts'
import type { IssuerProblem, IssuerProblems, TypedIssuer } from './issuer-setting.ts'

export type IssuerSettingProps = {
  asked: Asked
  look: StaffLook & {
    organisation: { id: string; name: string; untilOn: string | null }
    issuer: { keyNumber: number } | null
    people: number
  }
  /** What the other side has to know of this house. */
  own: { redirect: string; keys: string }
  typed: TypedIssuer
  problems: IssuerProblems
}

const said = (say: Say, problem: IssuerProblem | undefined): string | undefined => {
  const texts = {
    empty: words['beheer.fout.leeg'],
    tooLong: words['beheer.fout.lang'],
    choose: words['beheer.fout.kies'],
    address: issuerWords['beheer.inlog.fout.adres'],
  }
  return problem && say(texts[problem])
}

/** B-03: where the accounts of one organisation are; what to tell the other side stands above what they tell us. */
export function IssuerSettingPage(props: IssuerSettingProps) {
  const { asked, look, problems } = props
  const { organisation } = look
  const tell = speaker(look.viewer.voice)
  return (
    <AdministrationFrame
      asked={asked}
      look={look}
      screen={tell(issuerWords['beheer.inlog.kop'], { name: organisation.name })}
      back={{ href: '/beheer/organisaties', name: tell(words['beheer.organisaties']) }}
      problems={(Object.keys(problems) as (keyof TypedIssuer)[]).map((field) => ({
        field,
        text: said(tell, problems[field]) ?? '',
      }))}
    >
      {(say) => (
        <Stack>
          <p>{say(issuerWords['beheer.inlog.uitleg'])}</p>
          {organisation.untilOn === null ? <Setting {...props} say={say} /> : null}
          {look.issuer === null ? null : <Ending {...props} say={say} />}
        </Stack>
      )}
    </AdministrationFrame>
  )
}

function Setting({ asked, look, own, typed, problems, say }: IssuerSettingProps & { say: Say }) {
  const number = look.issuer?.keyNumber ?? 1
  return (
    <>
      <Card title={say(issuerWords['beheer.inlog.geef'])}>
        <Facts
          facts={[
            { name: say(issuerWords['beheer.inlog.terug']), value: own.redirect },
            { name: say(issuerWords['beheer.inlog.sleutels']), value: own.keys },
          ]}
        />
      </Card>
      <Card title={say(issuerWords['beheer.inlog.krijg'])}>
        <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
          <Field
            say={say}
            name="address"
            label={say(issuerWords['beheer.inlog.adres'])}
            help={say(issuerWords['beheer.inlog.adres.uitleg'])}
            value={typed.address}
            error={said(say, problems.address)}
          />
          <Field
            say={say}
            name="client"
            label={say(issuerWords['beheer.inlog.naam'])}
            value={typed.client}
            error={said(say, problems.client)}
          />
          <Radios
            say={say}
            name="key"
            label={say(issuerWords['beheer.inlog.sleutel'])}
            help={say(issuerWords['beheer.inlog.sleutel.uitleg'])}
            options={[
              { value: 'same', label: say(issuerWords['beheer.inlog.sleutel.zelfde'], { number }) },
              { value: 'new', label: say(issuerWords['beheer.inlog.sleutel.nieuw'], { number: number + 1 }) },
            ]}
            value={typed.key}
            error={said(say, problems.key)}
          />
          <EyeSentence>{say(issuerWords['beheer.inlog.wieziet'])}</EyeSentence>
          <Button>{say(issuerWords['beheer.inlog.bewaar'])}</Button>
        </Form>
      </Card>
    </>
  )
}

function Ending({ asked, look, say }: IssuerSettingProps & { say: Say }) {
  const path = `/beheer/organisaties/${look.organisation.id}/inloggen/einde`
  return (
    <Card title={say(issuerWords['beheer.inlog.einde'])}>
      <Form action={path} csrf={asked.csrf} op={asked.fresh()}>
        <p>{say(issuerWords['beheer.inlog.zeker'], { count: look.people })}</p>
        <Button kind="other">{say(issuerWords['beheer.inlog.einde.knop'])}</Button>
      </Form>
    </Card>
  )
}
