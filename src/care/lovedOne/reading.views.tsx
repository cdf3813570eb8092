import { nameOf, type Someone } from '#care/access/frame.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { StartCards } from '#care/startPage/start-page.views.tsx'
import { longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { type OpenPage, type ReadPage, readingPlace } from './loved-one.ts'
import { lovedOneWords as words } from './loved-one.words.ts'

const nobodyElse: Omit<Someone, 'id' | 'name'> = {
  ...{ kind: 'member', parts: [], age: null, role: null, organisation: null, phone: null, days: null },
}

/** The names on the page are told by the page itself: a guest of one person is not told of everybody else. */
const namesToo = (seen: Reader, { names }: ReadPage): Reader => ({
  ...seen,
  people: [
    ...seen.people,
    ...[...names].flatMap(([id, name]) =>
      seen.people.some((one) => one.id === id) ? [] : [{ ...nobodyElse, id, name }],
    ),
  ],
})

/** N-01 What was said, as far as each lets it be read. */
export function PageOfLovedOne({ seen, page }: { seen: Reader; page: ReadPage }) {
  const { say, viewer, today } = seen
  const name = page.names.get(page.person) ?? ''
  return (
    <>
      <p>{say(words['meelees.gast.tot'], { date: longDay(viewer.voice, page.untilOn, today) })}</p>
      <p>{say(words['meelees.gast.deel'])}</p>
      <p class="onsplan-help">{say(words['meelees.gast.stil'], { name })}</p>
      <StartCards seen={namesToo(seen, page)} start={page.start} />
    </>
  )
}

/** On the first page of a guest: each page that is open. */
export function OpenPages({ seen, pages }: { seen: Reader; pages: readonly OpenPage[] }) {
  const { say, viewer, today, family } = seen
  return (
    <>
      {pages.map(({ id, person, on }) => (
        <Card title={say(words['meelees.gast.kop'])}>
          <p>
            {say(words['meelees.gast.kaart'], { name: nameOf(seen, person), date: longDay(viewer.voice, on, today) })}
          </p>
          <Button kind="other" href={readingPlace(family.id, id)}>
            {say(words['meelees.gast.lees'])}
          </Button>
        </Card>
      ))}
    </>
  )
}
