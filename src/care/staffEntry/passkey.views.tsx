import { entryWords } from '#care/entry/entry.words.ts'
import type { Visit } from '#care/entry/trouble.views.tsx'
import { leadingTo } from '#care/entry/way-back.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Stack } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { KeyFields, KeyForm, type KeyFormProps } from '#ui/key-form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { Banner } from '#ui/shared-screen.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { staffEntryWords } from './staff-entry.words.ts'

export type StaffSignInProps = {
  say: Say
  visit: Visit
  back: string | undefined
  question: KeyFormProps['question']
  /** Why one is here: typed text is kept, or what was asked needs a fresh proof. */
  reason: 'kept' | 'again' | undefined
  error: string | undefined
  /** Organisations with an own account to come in with. */
  ways: readonly { id: string; name: string }[]
}

/** Where a fresh proof is asked, the account of the organisation is asked for one as well. */
const issuerLink = (id: string, back: string | undefined, again: boolean): string => {
  const query = new URLSearchParams({
    ...(back === undefined ? {} : { terug: back }),
    ...(again ? { bevestig: '1' } : {}),
  })
  return `/inloggen/organisatie/${id}${query.size === 0 ? '' : `?${query}`}`
}

/** A-02 for who works here: the own key without a name to type, or the account of the organisation. */
export function StaffSignIn({ say, visit, back, question, reason, error, ways }: StaffSignInProps) {
  const phone = visit.house.helpDeskPhone
  return (
    <Stack>
      {reason === 'kept' ? <Banner icon="check">{say(uiWords['fout.sessie'])}</Banner> : null}
      <p>{say(staffEntryWords[reason === 'again' ? 'sleutel.bevestig.uitleg' : 'sleutel.uitleg'])}</p>
      <KeyForm action="/inloggen/werk" csrf={visit.csrf} question={question}>
        {back === undefined ? null : <input type="hidden" name="back" value={back} />}
        <KeyFields say={say} error={error} failed={say(staffEntryWords['sleutel.niet'])} />
        <Button>{say(staffEntryWords['inlog.sleutel'])}</Button>
      </KeyForm>
      {ways.map(({ id, name }) => (
        <LoneLink href={issuerLink(id, back, reason === 'again')}>
          {say(staffEntryWords['organisatie.knop'], { name })}
        </LoneLink>
      ))}
      {visit.house.demonstration ? (
        <LoneLink href={leadingTo('/kies', back)}>{say(entryWords['demo.kop'])}</LoneLink>
      ) : null}
      <LoneLink href="/code">{say(entryWords['start.code'])}</LoneLink>
      <PhoneText text={say(staffEntryWords['sleutel.kwijt'])} phone={phone} />
      <PhoneText text={say(entryWords['start.bellen'], { phone })} phone={phone} />
    </Stack>
  )
}
