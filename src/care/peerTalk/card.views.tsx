import type { Asked } from '#care/access/family.views.tsx'
import { speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { DateField, type TypedDate } from '#ui/date-field.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type CardProblem, cardTexts, lengths, type Talks, type TypedCard } from './peer-talk.ts'
import { PeerFrame } from './peer-talk.views.tsx'
import { peerTalkWords as words } from './peer-talk.words.ts'

type PeerCardProps = {
  asked: Asked
  seen: Talks
  typed: TypedCard & { day: TypedDate }
  problem: CardProblem | undefined
}

const sentences = { missing: 'erv.fout.leeg', tooLong: 'erv.fout.lang', later: 'erv.fout.later' } as const

/** What is told before the first contact (D-PEE-02), with the day of the certificate (D-PEE-08). */
export function PeerCardPage({ asked, seen, typed, problem }: PeerCardProps) {
  const say = speaker(seen.viewer.voice)
  const dayMissing = problem?.field === 'certifiedOn' && problem.is === 'missing'
  const text = problem && say(words[dayMissing ? 'erv.fout.dag' : sentences[problem.is]])
  const error = (field: CardProblem['field']) => (problem?.field === field ? text : undefined)
  return (
    <PeerFrame
      asked={asked}
      seen={seen}
      place="card"
      screen={say(words['erv.kaart'])}
      back={{ href: '/gesprekken', name: say(uiWords['knop.terug']) }}
      problems={problem === undefined || text === undefined ? undefined : [{ field: problem.field, text }]}
    >
      <Form action="/gesprekken/rolkaart" csrf={asked.csrf} op={asked.fresh()} draft="/gesprekken/rolkaart">
        <p>{say(words['erv.kaart.uitleg'])}</p>
        {cardTexts.map((field) => (
          <Field
            say={say}
            kind={field === 'fee' ? 'text' : 'long'}
            name={field}
            label={say(words[`erv.kaart.${field}`])}
            most={lengths[field]}
            value={typed[field]}
            error={error(field)}
          >
            <EyeSentence>{say(words['erv.kaart.oog'])}</EyeSentence>
          </Field>
        ))}
        <DateField
          say={say}
          name="certifiedOn"
          label={say(words['erv.kaart.dag'])}
          help={seen.certified ? say(words['erv.kaart.dag.hulp']) : undefined}
          value={typed.day}
          error={error('certifiedOn')}
        />
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
    </PeerFrame>
  )
}
