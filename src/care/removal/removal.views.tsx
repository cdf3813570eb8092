import { type Asked, FamilyFrame } from '#care/access/family.views.tsx'
import { type Frame, nameOf } from '#care/access/frame.ts'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import { wishesFor } from '#care/statements/statement.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Rows, StepRow } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'
import { type AskedOfItem, type Certificate, type DecisionProblem, keepingGrounds } from './removal.ts'
import { removalWords } from './removal.words.ts'

type Reader = Frame & { say: Say }
type Shown = { asked: Asked; seen: Reader }

const back = (seen: Reader) => ({
  href: `/gezin/${seen.family.id}/gegevens`,
  name: seen.say(dossierWords[seen.isFamily ? 'gegevens.kop' : 'pro.gegevens.kop']),
})

type OwnTextProps = Shown & { words: string; by: string }

/** Asks once more before an own text goes for ever: it cannot be put back. */
export function RemoveOwnText({ asked, seen, words, by }: OwnTextProps) {
  const { say, family } = seen
  return (
    <FamilyFrame asked={asked} seen={seen} screen={say(removalWords['gegevens.weg'])} back={back(seen)}>
      {words === '' ? null : <OwnWords text={words} by={by} />}
      <p>{say(removalWords['gegevens.weg.uitleg'])}</p>
      <LoneLink href={`/gezin/${family.id}/gegevens/kopie`}>{say(removalWords['gegevens.weg.kopie'])}</LoneLink>
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
        <Button>{say(removalWords['gegevens.weg.knop'])}</Button>
      </Form>
    </FamilyFrame>
  )
}

/** What became of a wish at one text: gone, kept with its reason and the way to write beside it, or answered otherwise. */
export function BecameOf({ seen, wish }: { seen: Reader; wish: AskedOfItem }) {
  const { say, viewer, today, family } = seen
  if (wish.decided === undefined) return <p>{say(removalWords['gegevens.beantwoord'])}</p>
  const date = longDay(viewer.voice, dayOf(wish.decided.at), today)
  if (wish.decided.outcome === 'destroyed') return <p>{say(removalWords['gegevens.weggehaald'], { date })}</p>
  const reason = say(removalWords[`gegevens.blijft.${wish.decided.ground ?? 'law'}`])
  return (
    <>
      <p>{say(removalWords['gegevens.blijft'], { reason })}</p>
      {wishesFor(seen).length > 0 ? (
        <LoneLink href={`/gezin/${family.id}/niet-eens/${wish.item.kind}/${wish.item.id}`}>
          {say(removalWords['gegevens.blijft.erbij'])}
        </LoneLink>
      ) : null}
    </>
  )
}

/** Certificates: that something was there and when it went, nothing of what it said. */
export function Certificates({ seen, certificates }: { seen: Reader; certificates: readonly Certificate[] }) {
  const { say, viewer, today } = seen
  if (certificates.length === 0) return null
  return (
    <section aria-labelledby="bewijs">
      <h2 id="bewijs">{say(removalWords['gegevens.bewijs'])}</h2>
      <Rows>
        {certificates.map(({ kind, at }) => (
          <StepRow
            title={say(removalWords[`gegevens.stuk.${kind === 'eerdere-hulp' ? 'eerder' : kind}`])}
            more={say(removalWords['gegevens.weggehaald'], { date: longDay(viewer.voice, dayOf(at), today) })}
          />
        ))}
      </Rows>
    </section>
  )
}

type DecideProps = Shown & {
  wish: AskedOfItem
  text: { words: string; by: string; people: number }
  typed: { outcome: string; ground: string }
  problem: DecisionProblem | undefined
}

/** For the professional: the text, the wish, and one of two answers. */
export function DecidePage({ asked, seen, wish, text, typed, problem }: DecideProps) {
  const { say } = seen
  const name = nameOf(seen, wish.askedBy)
  const error = { choose: removalWords['pro.weghalen.fout'], chooseGround: removalWords['pro.weghalen.fout.reden'] }
  const field = problem === 'chooseGround' ? 'ground' : 'outcome'
  const sentence = problem === undefined ? undefined : say(error[problem])
  return (
    <FamilyFrame
      asked={asked}
      seen={seen}
      screen={say(removalWords['pro.weghalen.kop'])}
      heading={say(removalWords['pro.weghalen.vraag'], { name })}
      back={back(seen)}
      problems={sentence === undefined ? undefined : [{ field, text: sentence }]}
    >
      <OwnWords text={text.words} by={text.by} />
      <Card title={say(removalWords['pro.weghalen.waarom'], { name })}>
        <p class="onsplan-typed">{wish.text}</p>
      </Card>
      <p>{say(removalWords['pro.weghalen.raakt'], { count: text.people })}</p>
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
        <Radios
          say={say}
          name="outcome"
          label={say(removalWords['pro.weghalen.keuze'])}
          value={typed.outcome}
          error={field === 'outcome' ? sentence : undefined}
          options={(['destroyed', 'kept'] as const).map((value) => ({
            value,
            label: say(removalWords[`pro.weghalen.${value}`]),
          }))}
        />
        <Radios
          say={say}
          name="ground"
          label={say(removalWords['pro.weghalen.reden'])}
          optional
          value={typed.ground}
          error={field === 'ground' ? sentence : undefined}
          options={keepingGrounds.map((value) => ({ value, label: say(removalWords[`pro.weghalen.${value}`]) }))}
        />
        <Button>{say(dossierWords['pro.gegevens.besluit'])}</Button>
      </Form>
    </FamilyFrame>
  )
}
