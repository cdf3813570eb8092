import { type Asked, ofViewer } from '#care/access/family.views.tsx'
import type { Viewer } from '#care/access/frame.ts'
import { speaker } from '#platform/words.ts'
import { Frame } from '#ui/frame.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { Ways } from '#ui/ways.views.tsx'
import { todayWords } from './today.words.ts'

export type FamilyChoice = { name: string; href: string }
export type YouthChoice = { child: string; href: string }

/** Whoever belongs to more than one family chooses; whoever belongs to none reads what to do. */
export function ChooseFamily({
  asked,
  viewer,
  families,
  asJims,
  asSchool,
  asAskedIn,
}: {
  asked: Asked
  viewer: Viewer
  families: readonly FamilyChoice[]
  asJims: readonly YouthChoice[]
  asSchool: readonly YouthChoice[]
  asAskedIn: readonly YouthChoice[]
}) {
  const say = speaker(viewer.voice)
  const ways = [
    ...families,
    ...asJims.map(({ child, href }) => ({ name: say(todayWords['vandaag.jim'], { child }), href })),
    ...asSchool.map(({ child, href }) => ({ name: say(todayWords['vandaag.school'], { child }), href })),
    ...asAskedIn.map(({ child, href }) => ({ name: say(todayWords['vandaag.erbij'], { child }), href })),
  ]
  return (
    <Frame
      {...ofViewer(viewer, asked)}
      say={say}
      register="regular"
      screen={say(todayWords[ways.length === 0 ? 'vandaag.kop.kort' : 'vandaag.kies'])}
      help={{ phone: viewer.helpDeskPhone }}
    >
      {ways.length === 0 ? (
        <PhoneText
          text={say(todayWords['vandaag.geengezin'], { phone: viewer.helpDeskPhone })}
          phone={viewer.helpDeskPhone}
        />
      ) : (
        <Ways ways={ways} />
      )}
    </Frame>
  )
}
