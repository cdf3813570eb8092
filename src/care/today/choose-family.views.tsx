import { type Asked, ofViewer } from '#care/access/family.views.tsx'
import type { Viewer } from '#care/access/frame.ts'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import { waysOf } from '#care/dossier/ways.ts'
import { speaker } from '#platform/words.ts'
import { Frame } from '#ui/frame.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'

export type FamilyChoice = { id: string; name: string }

/** Whoever belongs to more than one family chooses; whoever belongs to none reads what to do. */
export function ChooseFamily({
  asked,
  viewer,
  families,
}: {
  asked: Asked
  viewer: Viewer
  families: readonly FamilyChoice[]
}) {
  const say = speaker(viewer.voice)
  return (
    <Frame
      {...ofViewer(viewer, asked)}
      say={say}
      register="regular"
      screen={say(dossierWords[families.length === 0 ? 'vandaag.kop.kort' : 'vandaag.kies'])}
      help={{ phone: viewer.helpDeskPhone }}
    >
      {families.length === 0 ? (
        <PhoneText
          text={say(dossierWords['vandaag.geengezin'], { phone: viewer.helpDeskPhone })}
          phone={viewer.helpDeskPhone}
        />
      ) : (
        <ul class="onsplan-ways">
          {families.map((family) => (
            <li>
              <a href={waysOf(family.id).today}>{family.name}</a>
            </li>
          ))}
        </ul>
      )}
    </Frame>
  )
}
