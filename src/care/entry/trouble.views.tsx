import type { ComponentChildren, VNode } from 'preact'
import { type Asked, ofViewer } from '#care/access/family.views.tsx'
import type { Viewer } from '#care/access/frame.ts'
import { type Say, speaker, type Voice } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import type { FieldProblem } from '#ui/error-summary.views.tsx'
import { Frame } from '#ui/frame.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { NotSent } from '#ui/written.views.tsx'
import { entryWords } from './entry.words.ts'

/** What a page outside any family takes from its request. */
export type Visit = Asked & {
  look: Asked['look'] & { voice: Voice; textSize: 'normal' | 'large' | 'very-large' }
  childDevice?: Buffer | undefined
  house: { demonstration: boolean; helpDeskPhone: string }
}

export type OutsideFrameProps = {
  visit: Visit
  /** Who is signed in, if anybody is. */
  viewer?: Viewer | undefined
  screen: string
  heading?: string
  back?: { href: string; name: string } | undefined
  problems?: readonly FieldProblem[] | undefined
  children: (say: Say) => ComponentChildren
}

/** The frame of a page outside any family. Before signing in it is the municipality's help desk that can be called. */
export function OutsideFrame({ visit, viewer, children, ...page }: OutsideFrameProps): VNode {
  const say = sayOf(visit, viewer)
  return (
    <Frame
      {...(viewer === undefined ? ofStranger(visit) : ofViewer(viewer, visit))}
      say={say}
      register={viewer?.role ? 'work' : 'regular'}
      help={{ phone: viewer?.helpDeskPhone ?? visit.house.helpDeskPhone }}
      {...page}
    >
      {children(say)}
    </Frame>
  )
}

export const sayOf = (visit: Visit, viewer: Viewer | undefined): Say => speaker(viewer?.voice ?? visit.look.voice)

const ofStranger = (visit: Visit) => ({
  ...visit.look,
  calm: false,
  path: visit.path,
  csrf: visit.csrf,
  demo: visit.house.demonstration,
  assets: visit.house.assets,
  nonce: visit.nonce,
  signedIn: false,
})

/** typed: what was sent and did not go, which nobody else gets to see. */
export type TroubleProps = { visit: Visit; status: number; code: string; typed?: readonly string[] }

/** one page for everything that is absent or not shared, and one for each other way a request can end. */
export function Trouble({ visit, status, code, typed = [] }: TroubleProps): VNode {
  const phone = visit.house.helpDeskPhone
  return (
    <OutsideFrame visit={visit} screen={speaker(visit.look.voice)(uiWords['fout.kop'])}>
      {(say) => (
        <Card>
          <PhoneText text={troubleText(say, status, phone, code)} phone={phone} />
          <NotSent say={say} typed={typed} />
          {askToCall.has(status) ? <PhoneText text={say(entryWords['start.bellen'], { phone })} phone={phone} /> : null}
          <p>
            <Button kind="other" href="/">
              {say(entryWords['alg.naarbegin'])}
            </Button>
          </p>
        </Card>
      )}
    </OutsideFrame>
  )
}

/** The sentences of these have no phone number of their own. */
const askToCall = new Set([409, 410, 413, 414, 422, 429])

function troubleText(say: Say, status: number, phone: string, code: string): string {
  if (status === 404) return say(uiWords['fout.geentoegang'], { phone })
  if (status === 503 || status === 507) return say(uiWords['fout.nietbereikbaar'], { phone })
  if (status === 413) return say(entryWords['fout.groot'])
  if (status === 409 || status === 422) return say(entryWords['fout.veranderd'])
  if (status === 429) return say(uiWords['fout.druk'])
  if (status >= 500) return say(uiWords['fout.storing'], { phone, code })
  return say(entryWords['fout.kannu'], { phone })
}
