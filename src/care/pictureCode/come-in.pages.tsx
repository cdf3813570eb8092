/** K-01: a child comes in with three own pictures, and reads in its own words that its session ended. */

import { childPlace } from '#care/childTurn/child-turn.ts'
import { childWords } from '#care/childTurn/child-turn.words.ts'
import { dropChildDevice, setSession } from '#platform/web/cookies.ts'
import { many, one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { speaker } from '#platform/words.ts'
import { AskGrownUp, ChildOutside, TapPicture, WhichAnimal } from './come-in.views.tsx'
import { childrenHere, comeInWith } from './picture-code.commands.ts'
import { type ChildHere, isCodePicture, norm } from './picture-code.ts'
import { pictureCodeWords as words } from './picture-code.words.ts'

const sayOn = (page: Page) => speaker(page.look.voice)

export async function ownPicturesPage(page: Page): Promise<Answer> {
  const children = await childrenHere(page)
  const [child] = children
  if (child === undefined) return noneHere(page)
  if (children.length > 1) return whichPage(page, children)
  return tapPage(page, child, [], page.query.has('uit') ? { notice: sayOn(page)(words['kind.plaatjes.tot']) } : {})
}

/** One tap more, or the third: then the house looks whether they are right, and never says which was not. */
export async function tapHere(page: Page): Promise<Answer> {
  // Without the secret of a device there is nothing to try.
  if (page.childDevice.length === 0) return noneHere(page)
  const children = await childrenHere(page)
  const chosen = one(page.fields, 'child')
  const child = children.find(({ id }) => id === chosen)
  if (children.length > 0 && child === undefined) return whichPage(page, children)
  const taps = [...many(page.fields, 'taps'), one(page.fields, 'picture')].filter(isCodePicture)
  if (child !== undefined && taps.length < norm.pictures) return tapPage(page, child, taps)
  const tried = await comeInWith(page, chosen, taps.slice(0, norm.pictures))
  if (tried.state === 'signedIn') return goTo(`${childPlace(tried.family)}/weer?eerst=1`, [setSession(tried.token)])
  if (child === undefined || tried.state === 'unknown') return noneHere(page)
  const say = sayOn(page)
  if (tried.state === 'tooMany') return helpPage(page, say(words['kind.plaatjes.wacht']), 429)
  if (tried.state === 'ended') return helpPage(page, say(words['kind.plaatjes.gestopt']), 401)
  return tapPage(page, child, [], { error: say(childWords['kind.fout']) }, 401)
}

function whichPage(page: Page, children: readonly ChildHere[]): Answer {
  return show(
    <ChildOutside visit={page} heading={sayOn(page)(words['kind.plaatjes.dier'])}>
      {(say) => <WhichAnimal say={say} visit={page} children={children} />}
    </ChildOutside>,
  )
}

type Told = { notice?: string; error?: string }

function tapPage(page: Page, child: ChildHere, taps: readonly string[], told: Told = {}, status = 200): Answer {
  return show(
    <ChildOutside visit={page} heading={sayOn(page)(words['inlog.kind'])} failed={told.error !== undefined}>
      {(say) => <TapPicture say={say} visit={page} child={child} taps={taps} {...told} />}
    </ChildOutside>,
    status,
  )
}

/** A device that is known no more is forgotten, so that it offers no way that leads nowhere. Who comes by a link of another site brings no secret along, and loses none. */
const noneHere = (page: Page): Answer => ({
  ...helpPage(page, sayOn(page)(words['kind.plaatjes.geen']), 200),
  cookies: page.childDevice.length === 0 ? [] : [dropChildDevice()],
})

function helpPage(page: Page, heading: string, status: number, back = false): Extract<Answer, { kind: 'page' }> {
  return {
    kind: 'page',
    status,
    body: (
      <ChildOutside visit={page} heading={heading}>
        {(say) => <AskGrownUp say={say} back={back} />}
      </ChildOutside>
    ),
  }
}

/** The session of a child has ended: by the clock, by a grown-up, or by a birthday. */
export async function childAwayPage(page: Page): Promise<Answer> {
  const back = (await childrenHere(page)).length > 0
  return helpPage(page, sayOn(page)(words['kind.sessie']), 200, back)
}
