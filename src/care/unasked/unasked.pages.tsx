/** Of P-09: a holder who is not asked about a JIM, the second yes, and who agreed instead. */

import type { VNode } from 'preact'
import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { nameOf } from '#care/access/frame.ts'
import { toldPlace } from '#care/jim/jim.commands.ts'
import { safetyWords } from '#care/safety/safety.words.ts'
import { FilePage } from '#care/safetyFile/file-page.views.tsx'
import { filePath, lookAtFile } from '#care/safetyFile/read-file.commands.ts'
import { safetyFileWords } from '#care/safetyFile/safety-file.words.ts'
import { dayIn, dayTyped } from '#care/safetySigns/sign.form.ts'
import { dayOf } from '#platform/dates.ts'
import { text } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { agreeInstead, askAfterAll, holderHere, leaveUnasked, leftOutJim, secondUnasked } from './unasked.commands.ts'
import { type AgreedProblem, type WhyProblem, whyLength } from './unasked.ts'
import { AgreedForm, WhyForm } from './unasked.views.tsx'
import { unaskedWords as words } from './unasked.words.ts'

const onFile = (page: Page) => ({
  familyId: page.param('familyId'),
  youth: page.param('youthId'),
  id: page.operation,
  draft: page.path,
})

type Inside = { screen: string; heading?: string; back: string; form: VNode }
type Wrong = { field: string; text: string }

function opened(
  page: Page,
  build: (dossier: Dossier) => Promise<Inside>,
  wrong: (dossier: Dossier) => Wrong | undefined,
) {
  const look = lookAtFile(page.param('familyId'), 'read', page.param('youthId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    const { form, ...frame } = await build(dossier)
    const told = wrong(dossier)
    return show(
      <FilePage seen={dossier} asked={page} {...frame} told={told}>
        {form}
      </FilePage>,
      told === undefined ? 200 : 422,
    )
  })
}

const sentence = ({ say }: Dossier, problem: AgreedProblem): string => {
  if (problem === 'tooLong') return say(uiWords['fout.telang'], { max: whyLength })
  if (problem === 'day') return say(safetyFileWords['pro.code.fout.dag'])
  return say(uiWords[problem === 'who' ? 'fout.kies' : 'fout.tekst'])
}

function whyPage(page: Page, problem: WhyProblem | undefined): Promise<Answer> {
  const wrong = (dossier: Dossier) =>
    problem === undefined ? undefined : { field: 'why', text: sentence(dossier, problem) }
  return opened(
    page,
    async (dossier) => {
      const [youth, holder] = [page.param('youthId'), page.param('personId')]
      await holderHere(dossier, { youth, holder, jim: page.param('jimId') })
      const name = nameOf(dossier, holder)
      const typed = { child: nameOf(dossier, youth), name, why: text(await sentOrKept(page), 'why') }
      const errors = problem === undefined ? {} : { why: sentence(dossier, problem) }
      return {
        screen: dossier.say(words['pro.jimniet.titel']),
        heading: dossier.say(words['pro.jimniet.vraag'], { name }),
        back: toldPlace(dossier.family.id),
        form: <WhyForm seen={dossier} asked={page} {...typed} errors={errors} />,
      }
    },
    wrong,
  )
}

export const unaskedPage = (page: Page): Promise<Answer> => whyPage(page, undefined)

export async function leftUnasked(page: Page): Promise<Answer> {
  const why = text(page.fields, 'why')
  const wish = { ...onFile(page), jim: page.param('jimId'), holder: page.param('personId'), why }
  const outcome = await leaveUnasked(knockOf(page), page, wish)
  return 'problem' in outcome ? whyPage(page, outcome.problem) : landed(page, outcome)
}

const moves =
  (move: typeof secondUnasked) =>
  async (page: Page): Promise<Answer> => {
    const { draft: _, ...on } = onFile(page)
    return landed(page, await move(knockOf(page), page, { ...on, unasked: page.param('unaskedId') }), 'changed')
  }

export const unaskedSeconded = moves(secondUnasked)
export const askedAfterAll = moves(askAfterAll)

const fieldOf: Record<AgreedProblem, string> = { who: 'by', day: 'on', missing: 'words', tooLong: 'words' }

function agreedForm(page: Page, problem: AgreedProblem | undefined): Promise<Answer> {
  const wrong = (dossier: Dossier) =>
    problem === undefined ? undefined : { field: fieldOf[problem], text: sentence(dossier, problem) }
  return opened(
    page,
    async (dossier) => {
      const { name } = await leftOutJim(dossier, page.param('youthId'), page.param('jimId'))
      const fields = await sentOrKept(page)
      const typed = { by: text(fields, 'by'), on: dayTyped(fields, 'on'), words: text(fields, 'words') }
      const told = wrong(dossier)
      return {
        screen: dossier.say(safetyWords['pro.veilig.kop']),
        heading: dossier.say(words['pro.jimja.naar'], { jim: name }),
        back: filePath(dossier.family.id, page.param('youthId')),
        form: (
          <AgreedForm
            seen={dossier}
            asked={page}
            typed={typed}
            errors={told === undefined ? {} : { [told.field]: told.text }}
          />
        ),
      }
    },
    wrong,
  )
}

export const agreedPage = (page: Page): Promise<Answer> => agreedForm(page, undefined)

export async function agreedInstead(page: Page): Promise<Answer> {
  const onDay = dayIn(dayTyped(page.fields, 'on'), dayOf(page.now))
  const wish = {
    ...onFile(page),
    jim: page.param('jimId'),
    by: text(page.fields, 'by'),
    onDay,
    words: text(page.fields, 'words'),
  }
  const outcome = await agreeInstead(knockOf(page), page, wish)
  return 'problem' in outcome ? agreedForm(page, outcome.problem) : landed(page, outcome)
}
