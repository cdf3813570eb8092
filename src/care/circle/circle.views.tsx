import type { ComponentChildren } from 'preact'
import type { Frame } from '#care/access/frame.ts'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Say } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { EmptyState, Rows, StepRow } from '#ui/card.views.tsx'
import { CircleOf } from '#ui/circle-picture.views.tsx'
import type { CircleRing, CircleSector } from '#ui/circle-places.ts'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { allOf } from '#ui/names.ts'
import { type CircleMember, drawnOnce, inOrder, rings, type Sector, sectors, supports, unplaced } from './circle.ts'
import { circleWords } from './circle.words.ts'

export type Reader = Frame & { say: Say }

export const ringWords = {
  veryClose: circleWords['kring.ring1'],
  close: circleWords['kring.ring2'],
  further: circleWords['kring.ring3'],
}
export const sectorWords = {
  kin: circleWords['kring.familie'],
  friendsAndNeighbours: circleWords['kring.vrienden'],
  schoolAndWork: circleWords['kring.school'],
  help: circleWords['kring.hulp'],
}
export const supportWords = {
  practical: circleWords['kring.helpt.doen'],
  company: circleWords['kring.helpt.samen'],
  advice: circleWords['kring.helpt.raad'],
  comfort: circleWords['kring.helpt.troost'],
}

type CircleProps = {
  seen: Reader
  /** Whose circle it is: the family, or the one who looks. */
  name: string
  /** The circle of the one who looks, with who is kept in it alone. */
  own: boolean
  members: readonly CircleMember[]
  /** What stands there instead of the picture. */
  inPlace?: ComponentChildren
}

/** The picture, and the same as a list: the list is the working part. */
export function Circle({ seen, name, own, members, inPlace }: CircleProps) {
  const placed = inOrder(members)
  return (
    <>
      {inPlace ?? (placed.length === 0 ? null : <Picture seen={seen} name={name} own={own} members={members} />)}
      <div class="onsplan-stack" id="kringlijst">
        {sectors.map((sector) => (
          <SectorList
            seen={seen}
            sector={sector}
            members={placed.filter((member) => member.sector === sector)}
            own={own}
          />
        ))}
      </div>
    </>
  )
}

function Picture({ seen, name: whose, own, members }: CircleProps) {
  const { say, viewer } = seen
  const drawn = drawnOnce(inOrder(members))
  const inRing = (ring: string) => {
    const names = drawn.filter((member) => member.ring === ring).map(({ name }) => name)
    return names.length === 0 ? say(circleWords['kring.niemand']) : allOf(viewer.voice.language, names)
  }
  const [near, between, far] = rings.map(inRing)
  return (
    <CircleOf
      middle={own ? whose : undefined}
      label={say(circleWords['kring.plaatje'], {
        name: whose,
        near: near ?? '',
        middle: between ?? '',
        far: far ?? '',
      })}
      list={drawn.map(({ name, ring, sector }) => ({
        name,
        ring: rings.indexOf(ring) as CircleRing,
        sector: sectors.indexOf(sector) as CircleSector,
      }))}
    />
  )
}

type SectorListProps = Pick<CircleProps, 'seen' | 'own'> & { sector: Sector; members: readonly CircleMember[] }

function SectorList({ seen, sector, members, own }: SectorListProps) {
  if (members.length === 0) return null
  return (
    <section>
      <h2>{seen.say(sectorWords[sector])}</h2>
      <Rows>
        {members.map((member) => (
          <StepRow
            title={[member.name, member.relation].filter(Boolean).join(', ')}
            href={member.author === seen.viewer.person ? `/gezin/${seen.family.id}/kring/${member.id}` : undefined}
            more={toldOfMember(seen, member, own)}
          />
        ))}
      </Rows>
    </section>
  )
}

/** How close, with what, and whose circle or whose eyes alone, as one line. */
function toldOfMember(seen: Reader, { ring, helps, owner, contact, audience }: CircleMember, own: boolean): string {
  const { say, viewer } = seen
  return [
    ...(ring === null ? [] : [say(ringWords[ring])]),
    ...supports.filter((support) => helps.includes(support)).map((support) => say(supportWords[support])),
    ...(contact === '' ? [] : [contact]),
    ...(owner === viewer.person ? [] : [say(circleWords['kring.vanwie'], { name: nameOf(seen, owner) })]),
    ...(own && audience === 'onlyMe' ? [say(circleWords['kring.alleen'])] : []),
  ].join(' · ')
}

/** Whose name was written down and who has no place yet. */
export function Unplaced({ seen, members }: Pick<CircleProps, 'seen' | 'members'>) {
  const waiting = unplaced(members)
  if (waiting.length === 0) return null
  return (
    <section>
      <h2>{seen.say(circleWords['kring.zonderplek'])}</h2>
      <Rows>
        {waiting.map(({ id, name }) => (
          <StepRow title={name} href={`/gezin/${seen.family.id}/kring/${id}`} />
        ))}
      </Rows>
    </section>
  )
}

export function NobodyYet({ seen, keeps }: { seen: Reader; keeps: boolean }) {
  if (!keeps) return <p class="onsplan-help">{seen.say(circleWords['kring.leeg.lezer'])}</p>
  return (
    <EmptyState text={seen.say(circleWords['kring.leeg'])}>
      <AddSomeone seen={seen} />
    </EmptyState>
  )
}

export const AddSomeone = ({ seen }: { seen: Reader }) => (
  <Acts>
    <Button href={`/gezin/${seen.family.id}/kring/erbij`}>{seen.say(circleWords['kring.erbij'])}</Button>
  </Acts>
)

const readersIn = (seen: Reader, readers: readonly Id[]): string =>
  allOf(
    seen.viewer.voice.language,
    readers.map((id) => nameOf(seen, id)),
  )

type SeenByProps = { seen: Reader; readers: readonly Id[]; mayOpen: boolean }

/** Who sees whom one shows, and the way to let somebody else see it too. */
export const SeenBy = ({ seen, readers, mayOpen }: SeenByProps) => (
  <>
    {readers.length === 0 ? null : (
      <EyeSentence>{seen.say(circleWords['kring.tezien'], { names: readersIn(seen, readers) })}</EyeSentence>
    )}
    {mayOpen ? (
      <LoneLink href={`/gezin/${seen.family.id}/kring/delen`}>{seen.say(circleWords['kring.delen'])}</LoneLink>
    ) : null}
  </>
)
