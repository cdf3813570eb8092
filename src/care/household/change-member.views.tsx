import { nameOf } from '#care/access/frame.ts'
import { mayCorrectBirth } from '#care/families/birth.ts'
import { familyWords } from '#care/families/families.words.ts'
import { mayEnd } from '#care/families/leaving.ts'
import { longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Details, Rows, StepRow } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import type { HouseholdOfFamily, Member } from './home.ts'
import type { Reader } from './household.views.tsx'

type FamilyProps = { seen: Reader; family: HouseholdOfFamily }

/** Closed, because it is seldom needed; absent for who may change nothing of this person. */
export function ChangeMember({ seen, family, member }: FamilyProps & { member: Member }) {
  const { say, viewer } = seen
  const path = `/gezin/${seen.family.id}/gezin/lid/${member.person}`
  const name = nameOf(seen, member.person)
  const me = { person: viewer.person, isCoordinator: seen.isCoordinator, writes: family.writes }
  const age = seen.people.find(({ id }) => id === member.person)?.age ?? null
  const ways = [
    ...(mayCorrectBirth(me, member, family.writes.length, seen.today)
      ? [
          {
            href: `${path}/geboren`,
            text: say(familyWords[member.dueMonth === null ? 'gezin.lid.klopt' : 'gezin.lid.isgeboren'], { name }),
          },
        ]
      : []),
    ...(mayEnd(me, { ...member, age })
      ? [{ href: `${path}/weg`, text: say(familyWords['gezin.lid.weg'], { name }) }]
      : []),
  ]
  if (ways.length === 0) return null
  return (
    <Details summary={say(familyWords['gezin.lid.veranderen'], { name })}>
      {ways.map(({ href, text }) => (
        <p>
          <LoneLink href={href}>{text}</LoneLink>
        </p>
      ))}
    </Details>
  )
}

/** Who left stays known by name: own words keep their writer. */
export function Left({ seen, family, asked }: FamilyProps & { asked: { csrf: string; fresh(): string } }) {
  const { say, viewer } = seen
  if (family.left.length === 0) return null
  return (
    <>
      <h2>{say(familyWords['gezin.eerder'])}</h2>
      <Rows>
        {family.left.map(({ person, untilOn }) => (
          <StepRow
            id={`eerder-${person}`}
            title={nameOf(seen, person)}
            more={say(familyWords['gezin.eerder.tot'], { date: longDay(viewer.voice, untilOn, seen.today) })}
          >
            {seen.isCoordinator ? (
              <Form
                action={`/gezin/${seen.family.id}/gezin/lid/${person}/weg/terug`}
                csrf={asked.csrf}
                op={asked.fresh()}
                bare
              >
                <Button kind="plain" describedBy={`eerder-${person}`}>
                  {say(familyWords['gezin.eerder.weer'])}
                </Button>
              </Form>
            ) : null}
          </StepRow>
        ))}
      </Rows>
    </>
  )
}
