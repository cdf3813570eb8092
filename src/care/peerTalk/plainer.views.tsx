import type { Asked } from '#care/access/family.views.tsx'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Details } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type PeerPlace, peerPlaces, plainerLength, type TypedPlainer } from './peer-talk.ts'
import { peerTalkWords as words } from './peer-talk.words.ts'

type PlainerProps = {
  asked: Asked
  say: Say
  typed: TypedPlainer
  /** On its own page one chooses which page it is about; at the foot of a page that is known. */
  choosesPlace: boolean
  error: (field: keyof TypedPlainer) => string | undefined
}

/** T-60: which sentence, and how one would say it. Of the page only its kind goes along, and nothing of a family. */
export function PlainerForm({ asked, say, typed, choosesPlace, error }: PlainerProps) {
  const place = '/signalen/duidelijker'
  const labels = { sentence: 'erv.duidelijker.zin', plainer: 'erv.duidelijker.beter' } as const
  return (
    <Form action={place} csrf={asked.csrf} op={asked.fresh()} draft={choosesPlace ? place : undefined}>
      <p>{say(words['erv.duidelijker.uitleg'])}</p>
      {choosesPlace ? (
        <Radios
          say={say}
          name="place"
          label={say(words['erv.duidelijker.plek'])}
          options={peerPlaces.map((place) => ({ value: place, label: say(words[`erv.duidelijker.plek.${place}`]) }))}
          value={typed.place}
          error={error('place')}
        />
      ) : (
        <input type="hidden" name="place" value={typed.place} />
      )}
      {(['sentence', 'plainer'] as const).map((field) => (
        <Field
          say={say}
          kind="long"
          name={field}
          label={say(words[labels[field]])}
          most={plainerLength}
          value={typed[field]}
          error={error(field)}
        >
          <EyeSentence>{say(words['erv.signaal.oog'])}</EyeSentence>
        </Field>
      ))}
      <Button>{say(uiWords['knop.verstuur'])}</Button>
    </Form>
  )
}

/** At the foot of a page, folded until somebody asks. */
export function AskPlainer({ asked, say, place }: Pick<PlainerProps, 'asked' | 'say'> & { place: PeerPlace }) {
  return (
    <Details summary={say(uiWords['knop.duidelijker'])}>
      <PlainerForm
        asked={asked}
        say={say}
        typed={{ place, sentence: '', plainer: '' }}
        choosesPlace={false}
        error={() => undefined}
      />
    </Details>
  )
}
