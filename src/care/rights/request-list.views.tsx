import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { placeOfItem } from '#care/access/item.ts'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import { type AskedOfItem, isWaitingForAnswer } from '#care/removal/removal.ts'
import { removalWords } from '#care/removal/removal.words.ts'
import { longDay } from '#platform/dates.ts'
import { Card, Rows, Stack, StepRow } from '#ui/card.views.tsx'
import { titleOf } from './information.views.tsx'
import type { RightsRequest } from './request.ts'
import { backToPlanOf, longDayOf } from './rights.views.tsx'
import { rightsWords } from './rights.words.ts'
import type { Reader, Shown } from './words-form.views.tsx'

type ListProps = Shown & { requests: readonly RightsRequest[]; wishes: readonly AskedOfItem[] }

/** For the professional: what the people of this family ask about their data, the first due first. */
export function RequestList({ asked, seen, requests, wishes }: ListProps) {
  const { say, viewer, today, family } = seen
  return (
    <FamilyFrame asked={asked} seen={seen} screen={say(dossierWords['pro.gegevens.kop'])} back={backToPlanOf(seen)}>
      {requests.length + wishes.length === 0 ? <p>{say(rightsWords['pro.gegevens.leeg'])}</p> : null}
      <Stack>
        {wishes.filter(isWaitingForAnswer).map((wish) => (
          <WishToAnswer seen={seen} wish={wish} />
        ))}
        {requests.map((request) => {
          const title = titleOf(seen, request, false)
          return request.answer === undefined ? (
            <Card>
              <h2>
                <a class="onsplan-link" href={`/gezin/${family.id}/gegevens/vraag/${request.id}`}>
                  {title}
                </a>
              </h2>
              <p>
                {say(rightsWords['pro.gegevens.voor'], { date: longDay(viewer.voice, request.answerDueOn, today) })}
              </p>
            </Card>
          ) : (
            <Card title={title}>
              <p>{say(rightsWords['pro.gegevens.gedaan'], { date: longDayOf(seen, request.answer.at) })}</p>
            </Card>
          )
        })}
      </Stack>
    </FamilyFrame>
  )
}

/** A wish to remove leads to the decision, one to correct to the text itself. */
function WishToAnswer({ seen, wish }: { seen: Reader; wish: AskedOfItem }) {
  const { say, viewer, today, family } = seen
  const name = nameOf(seen, wish.askedBy)
  const isRemoval = wish.kind === 'removal'
  const href = isRemoval
    ? `/gezin/${family.id}/gegevens/weghalen/${wish.id}`
    : placeOfItem(family.id, wish.item.kind, wish.item.id)
  return (
    <Card>
      <h2>
        <a class="onsplan-link" href={href}>
          {say(removalWords[isRemoval ? 'pro.weghalen.vraag' : 'pro.verbeteren.vraag'], { name })}
        </a>
      </h2>
      <p>{say(rightsWords['pro.gegevens.voor'], { date: longDay(viewer.voice, wish.answerDueOn, today) })}</p>
    </Card>
  )
}

type ReviewProps = { seen: Reader; request: RightsRequest; texts: readonly { id: string; at: Date; done: boolean }[] }

/** The texts of which the part about who asked may go along, after the others were taken out. */
export function TextsToReview({ seen, request, texts }: ReviewProps) {
  const { say, family } = seen
  const at = `/gezin/${family.id}/gegevens/vraag/${request.id}/stuk`
  return (
    <Card title={say(rightsWords['pro.gegevens.stukken'])}>
      {texts.length === 0 ? <p>{say(rightsWords['pro.gegevens.stukken.geen'])}</p> : null}
      <Rows>
        {texts.map(({ id, at: moment, done }) => (
          <StepRow
            title={say(rightsWords['pro.gegevens.stuk.van'], { date: longDayOf(seen, moment) })}
            href={done ? undefined : `${at}/${id}`}
            more={done ? say(rightsWords['pro.gegevens.stuk.klaar']) : undefined}
          />
        ))}
      </Rows>
    </Card>
  )
}
