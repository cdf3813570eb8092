/** G-28: help goes on against a no, by two professionals; and why, for the youth and who coordinates. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { filledIn } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { consentLook } from '#care/agreements/share-question.commands.ts'
import { helpPlace, questionForHelp } from '#care/helpQuestions/help-question.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { colleagues } from '#care/withheld/withheld.commands.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { goOn, standingNo, whyItGoesOn } from './going-on.commands.ts'
import { goingOnTyped, goingOnWish } from './going-on.form.ts'
import { goingOnLength, type WishProblem } from './going-on.ts'
import { GoingOnForm, WhyItGoesOnHere } from './going-on.views.tsx'
import { goingOnWords as words } from './going-on.words.ts'

const wrong = {
  kindMissing: { field: 'kind', words: words['pro.verder.fout.soort'] },
  reasonsMissing: { field: 'reasons', words: words['pro.verder.fout.redenen'] },
  reasonsLong: { field: 'reasons', words: uiWords['fout.telang'] },
  wordsMissing: { field: 'youthWords', words: words['pro.verder.fout.woorden'] },
  wordsLong: { field: 'youthWords', words: uiWords['fout.telang'] },
  colleagueMissing: { field: 'colleague', words: words['pro.verder.fout.collega'] },
  secondTalkMissing: { field: 'talk', words: words['pro.verder.fout.gesprek'] },
  talkComing: { field: 'talk', words: words['pro.verder.fout.straks'] },
} as const satisfies Record<WishProblem, unknown>

const back = ({ family, say }: Dossier, question: Id) => ({
  href: helpPlace(family.id, question),
  name: say(uiWords['knop.terug']),
})

export const goingOnPage = (page: Page): Promise<Answer> => goingOn(page, undefined)

export async function goOnAct(page: Page): Promise<Answer> {
  const about = { familyId: page.param('familyId'), question: page.param('questionId'), draft: page.path }
  const outcome = await goOn(knockOf(page), page, { ...goingOnWish(goingOnTyped(page.fields)), ...about })
  return 'problem' in outcome ? goingOn(page, outcome.problem) : landed(page, outcome)
}

function goingOn(page: Page, problem: WishProblem | undefined): Promise<Answer> {
  const look = consentLook(page.param('familyId'), 'read', 'helpGoingOn', page.param('questionId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say } = dossier
    const { asked, open } = await standingNo(dossier, page.param('questionId'))
    const name = nameOf(dossier, asked.youth)
    const found = problem && {
      field: wrong[problem].field,
      text: say(wrong[problem].words, { name, max: goingOnLength }),
    }
    const kept = await filledIn(page)
    const typed = kept ?? { kind: page.query.get('soort') ?? '' }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['pro.verder.kop'])}
        back={back(dossier, asked.id)}
        problems={found && [found]}
      >
        <GoingOnForm
          seen={dossier}
          asked={page}
          youth={asked.youth}
          open={open}
          colleagues={await colleagues(dossier)}
          typed={goingOnTyped(typed)}
          errors={found === undefined ? {} : { [found.field]: found.text }}
        />
      </FamilyFrame>,
      found === undefined ? 200 : 422,
    )
  })
}

export const whyItGoesOnPage = (page: Page): Promise<Answer> => {
  const look = consentLook(page.param('familyId'), 'read', 'helpGoingOn', page.param('questionId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    const asked = await questionForHelp(dossier, page.param('questionId'))
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(words['zorg.verder.waarom'])}
        back={back(dossier, asked.id)}
      >
        <WhyItGoesOnHere seen={dossier} youth={asked.youth} why={await whyItGoesOn(dossier, asked.id)} />
      </FamilyFrame>,
    )
  })
}
