import type { ComponentChildren, VNode } from 'preact'
import type { Asked } from '#care/access/family.views.tsx'
import { type Say, speaker, type Voice, type Words } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import type { FieldProblem } from '#ui/error-summary.views.tsx'
import { Frame } from '#ui/frame.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

/** What a page outside any family takes from its request. */
export type Visit = Asked & {
  look: { voice: Voice; textSize: 'normal' | 'large' | 'very-large' }
  house: { demonstration: boolean; helpDeskPhone: string }
}

export type OutsideFrameProps = {
  visit: Visit
  screen: string
  heading?: string
  back?: { href: string; name: string } | undefined
  problems?: readonly FieldProblem[] | undefined
  children: (say: Say) => ComponentChildren
}

/** The frame of a page before signing in, and of what is not there: always the municipality's help desk. */
export function OutsideFrame({ visit, children, ...page }: OutsideFrameProps): VNode {
  const say = speaker(visit.look.voice)
  return (
    <Frame
      voice={visit.look.voice}
      say={say}
      register="regular"
      textSize={visit.look.textSize}
      calm={false}
      help={{ phone: visit.house.helpDeskPhone }}
      path={visit.path}
      csrf={visit.csrf}
      demo={visit.house.demonstration}
      assets={visit.house.assets}
      nonce={visit.nonce}
      signedIn={false}
      {...page}
    >
      {children(say)}
    </Frame>
  )
}

export type TroubleProps = { visit: Visit; status: number; code: string }

/** one page for everything that is absent or not shared, and one for each other way a request can end. */
export function Trouble({ visit, status, code }: TroubleProps): VNode {
  const say = speaker(visit.look.voice)
  const phone = visit.house.helpDeskPhone
  return (
    <OutsideFrame visit={visit} screen={say(uiWords['fout.kop'])}>
      {() => (
        <Card>
          <PhoneText text={troubleText(say, status, phone, code)} phone={phone} />
          <Button kind="other" href="/">
            {say(uiWords['knop.verder'])}
          </Button>
        </Card>
      )}
    </OutsideFrame>
  )
}

function troubleText(say: Say, status: number, phone: string, code: string): string {
  const simple: Partial<Record<number, Words>> = {
    409: uiWords['fout.druk'],
    429: uiWords['fout.druk'],
    503: uiWords['fout.druk'],
  }
  const words = simple[status]
  if (words !== undefined) return say(words)
  return status >= 500 ? say(uiWords['fout.storing'], { phone, code }) : say(uiWords['fout.geentoegang'], { phone })
}
