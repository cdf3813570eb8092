import { FamilyFrame } from '#care/access/family.views.tsx'
import { PrintButton } from '#ui/button.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { PrintPage } from '#ui/print-page.views.tsx'
import type { Jim } from './jim.ts'
import type { Told } from './jim.views.tsx'
import { jimWords } from './jim.words.ts'

type JimCardProps = Told & { child: string; jim: Jim; site: string }

/** A card on paper for who is asked: what a JIM is, and that no is an answer too. */
export function JimCard({ asked, seen, child, jim, site }: JimCardProps) {
  const { say, family } = seen
  return (
    <FamilyFrame
      asked={asked}
      seen={seen}
      screen={say(jimWords['jim.kop'])}
      ownHeading
      back={{ href: `/gezin/${family.id}/jim`, name: say(jimWords['jong.jim']) }}
      tab="today"
    >
      <div class="onsplan-screen-only">
        <PrintButton say={say} />
      </div>
      <PrintPage
        title={say(jimWords['jim.ouder.kop'], { child })}
        product={say(partWords['alg.naam'])}
        state={say(jimWords['jim.kaart.van'], { child })}
      >
        <p>{say(jimWords['jim.uitnodiging'], { name: jim.name, child })}</p>
        <p>{say(jimWords['jim.kaart.wat'], { child })}</p>
        <p>{say(jimWords['jim.kaart.meer'], { site })}</p>
      </PrintPage>
    </FamilyFrame>
  )
}
