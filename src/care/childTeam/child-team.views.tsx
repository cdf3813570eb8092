import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Reader } from '#care/childTurn/child-frame.views.tsx'
import { childPlace } from '#care/childTurn/child-turn.ts'
import { childWords } from '#care/childTurn/child-turn.words.ts'
import { type ClickCheck, clicks, doubtReader } from '#care/ourTeam/click-check.ts'
import type { TeamMember } from '#care/ourTeam/our-team.ts'
import { Button } from '#ui/button.views.tsx'
import { PictureButton, PictureButtons } from '#ui/child-picture.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { AnswerFace } from '#ui/pictogram.views.tsx'
import { childRole } from './child-team.ts'
import { childTeamWords as words } from './child-team.words.ts'

export type SeenMember = TeamMember & { mayAsk: boolean; asks: boolean; said: ClickCheck | undefined }

const nicePath = (seen: Reader, { person }: SeenMember) => `${childPlace(seen.family.id)}/team/${person}`

/** Everybody who helps: the first letter, the name, and what he or she does. */
export function ChildTeam({ seen, helpers }: { seen: Reader; helpers: readonly SeenMember[] }) {
  if (helpers.length === 0) return <p class="onsplan-lead">{seen.say(words['kind.team.leeg'])}</p>
  return (
    <ul class="onsplan-child-pieces">
      {helpers.map((helper) => (
        <OneMember seen={seen} helper={helper} />
      ))}
    </ul>
  )
}

function OneMember({ seen, helper }: { seen: Reader; helper: SeenMember }) {
  const { say } = seen
  const name = nameOf(seen, helper.person)
  return (
    <li class="onsplan-card">
      <div class="onsplan-team-member">
        <span class="onsplan-team-member__letter" aria-hidden="true">
          {name.slice(0, 1)}
        </span>
        <div>
          <h2 id={`wie-${helper.person}`}>{name}</h2>
          <p>{say(words[`kind.team.${childRole(helper)}`])}</p>
        </div>
      </div>
      {helper.card === null ? (
        <p>{say(words['kind.team.nog'], { name })}</p>
      ) : (
        <>
          <p>{say(words['kind.team.doet'], { name })}</p>
          <p class="onsplan-typed">{helper.card.does}</p>
        </>
      )}
      <Asking seen={seen} helper={helper} />
    </li>
  )
}

function Asking({ seen, helper }: { seen: Reader; helper: SeenMember }) {
  const { say } = seen
  if (!helper.mayAsk) return null
  if (helper.said === undefined)
    return (
      <Button kind={helper.asks ? 'main' : 'other'} href={nicePath(seen, helper)}>
        {say(words['kind.klikt'], { name: nameOf(seen, helper.person) })}
      </Button>
    )
  return (
    <>
      <p class="onsplan-told-weather">
        <AnswerFace says={helper.said.says} />
        <strong>{say(words['kind.klikt.koos'], { answer: say(words[`kind.klikt.${helper.said.says}`]) })}</strong>
      </p>
      <WhatFollows seen={seen} helper={helper} said={helper.said} />
      <Button kind="other" href={nicePath(seen, helper)} describedBy={`wie-${helper.person}`}>
        {say(words['kind.klikt.anders'])}
      </Button>
    </>
  )
}

/** Who talks with the child about a doubt; about who coordinates nobody reads it, so it is told whom to turn to. */
function WhatFollows({ seen, helper, said }: { seen: Reader; helper: SeenMember; said: ClickCheck }) {
  const { say, viewer } = seen
  const reader = said.alone ? undefined : doubtReader(seen, helper)
  const isHere = viewer.beside === undefined ? null : <p>{say(childWords['kind.alleenik.telefoon'])}</p>
  if (said.says === 'yes') return isHere
  return (
    <>
      <p>
        {reader === undefined
          ? say(words['kind.klikt.vertrouw'])
          : say(words['kind.klikt.praat'], { reader: nameOf(seen, reader.id) })}
      </p>
      {isHere}
    </>
  )
}

type NiceProps = { asked: Asked; seen: Reader; helper: SeenMember }

/** One press is an answer; who sees it stands above the faces. */
export function NiceOrNot({ asked, seen, helper }: NiceProps) {
  const { say } = seen
  const name = nameOf(seen, helper.person)
  const reader = doubtReader(seen, helper)
  const sees =
    reader === undefined
      ? say(words['kind.klikt.alleen'])
      : say(words['kind.klikt.leest'], { reader: nameOf(seen, reader.id) })
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} notOnDevice>
      <EyeSentence>{`${say(words['kind.klikt.nooit'], { name })} ${sees}`}</EyeSentence>
      <PictureButtons three>
        {clicks.map((says) => (
          <PictureButton picture={<AnswerFace says={says} />} name="says" value={says}>
            {say(words[`kind.klikt.${says}`])}
          </PictureButton>
        ))}
      </PictureButtons>
    </Form>
  )
}
