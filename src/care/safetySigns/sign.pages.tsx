/** Of P-09: signs, whom the concern is about, and releasing a sign to a member of the family. */

import type { VNode } from 'preact'
import { type Dossier, knockOf, type Outcome, openDossier } from '#care/access/door.commands.ts'
import { filledIn } from '#care/access/draft.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import { safetyWords } from '#care/safety/safety.words.ts'
import { FilePage } from '#care/safetyFile/file-page.views.tsx'
import { fileFor, filePath, lookAtFile, type SeenFile, youthOf } from '#care/safetyFile/read-file.commands.ts'
import { safetyFileWords as words } from '#care/safetyFile/safety-file.words.ts'
import { dayOf } from '#platform/dates.ts'
import { type Fields, text } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { addSign, closeSign, confirmRelease, proposeRelease, sayConcern } from './sign.commands.ts'
import { concernTyped, dayIn, dayTyped, typedSign } from './sign.form.ts'
import { CloseSignForm, ConcernForm, ReleaseForm, SignForm } from './sign-forms.views.tsx'

type Inside = { screen: string; heading?: string; form: VNode }
type Build = (
  dossier: Dossier,
  around: { youth: string; file: SeenFile | undefined; errors: Record<string, string>; filled: Fields | undefined },
) => Inside
type Wrong = { field: string; text: keyof typeof sentences }

const sentences = {
  feit: words['pro.code.fout.feit'],
  bron: words['pro.code.fout.bron'],
  lang: safetyWords['pro.veilig.fout.lang'],
  dag: words['pro.code.fout.dag'],
  kies: uiWords['fout.kies'],
  tekst: uiWords['fout.tekst'],
  wie: words['pro.zorg.fout'],
} as const

function onFile(page: Page, wrong: Wrong | undefined, build: Build): Promise<Answer> {
  const look = lookAtFile(page.param('familyId'), 'read', page.param('youthId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    const youth = await youthOf(dossier, page.param('youthId'))
    const told = wrong === undefined ? undefined : { field: wrong.field, text: dossier.say(sentences[wrong.text]) }
    const errors: Record<string, string> = told === undefined ? {} : { [told.field]: told.text }
    const { screen, heading, form } = build(dossier, {
      ...{ youth, errors },
      file: await fileFor(dossier, youth),
      filled: await filledIn(page),
    })
    return show(
      <FilePage
        seen={dossier}
        asked={page}
        screen={screen}
        heading={heading}
        back={filePath(dossier.family.id, youth)}
        told={told}
      >
        {form}
      </FilePage>,
      told === undefined ? 200 : 422,
    )
  })
}

const wishOn = (page: Page) => ({
  familyId: page.param('familyId'),
  youth: page.param('youthId'),
  id: page.operation,
  draft: page.path,
})
const finish = (page: Page, outcome: Outcome) => landed(page, outcome)

export const newSignPage = (page: Page): Promise<Answer> => signForm(page, undefined)

const signWrong = {
  factMissing: { field: 'fact', text: 'feit' },
  sourceMissing: { field: 'source', text: 'bron' },
  factLong: { field: 'fact', text: 'lang' },
  opinionLong: { field: 'opinion', text: 'lang' },
  discussedMissing: { field: 'discussed', text: 'kies' },
  dayWrong: { field: 'seen', text: 'dag' },
} as const

export async function signAdded(page: Page): Promise<Answer> {
  const { seen, ...typed } = typedSign(page.fields)
  const wish = { ...typed, ...wishOn(page), seenOn: dayIn(seen, dayOf(page.now)) }
  const outcome = await addSign(knockOf(page), page, wish)
  return 'problem' in outcome ? signForm(page, signWrong[outcome.problem]) : finish(page, outcome)
}

const signForm = (page: Page, wrong: Wrong | undefined): Promise<Answer> =>
  onFile(page, wrong, (dossier, { errors, filled = {} }) => ({
    screen: dossier.say(words['pro.signaal.nieuw']),
    form: <SignForm seen={dossier} asked={page} typed={typedSign(filled)} errors={errors} />,
  }))

export const closeSignPage = (page: Page): Promise<Answer> => closeForm(page, undefined)

export async function signClosed(page: Page): Promise<Answer> {
  const wish = { ...wishOn(page), signId: page.param('signId'), reason: text(page.fields, 'reason') }
  const outcome = await closeSign(knockOf(page), page, wish)
  if (!('problem' in outcome)) return finish(page, outcome)
  return closeForm(page, { field: 'reason', text: outcome.problem === 'missing' ? 'tekst' : 'lang' })
}

const signIn = (page: Page, file: SeenFile | undefined) => {
  const sign = file?.signs.find(({ id }) => id === page.param('signId'))
  if (sign === undefined) throw new Refusal('notFound')
  return sign
}

const closeForm = (page: Page, wrong: Wrong | undefined): Promise<Answer> =>
  onFile(page, wrong, (dossier, { errors, file, filled = {} }) => ({
    screen: dossier.say(words['pro.signaal.sluit']),
    form: (
      <>
        <p class="onsplan-lead onsplan-typed">{signIn(page, file).fact}</p>
        <CloseSignForm seen={dossier} asked={page} typed={{ reason: text(filled, 'reason') }} errors={errors} />
      </>
    ),
  }))

export const concernPage = (page: Page): Promise<Answer> => concernForm(page, undefined)

export async function concernSaid(page: Page): Promise<Answer> {
  const outcome = await sayConcern(knockOf(page), page, { ...concernTyped(page.fields), ...wishOn(page) })
  return 'problem' in outcome ? concernForm(page, { field: 'about', text: 'wie' }) : finish(page, outcome)
}

const concernForm = (page: Page, wrong: Wrong | undefined): Promise<Answer> =>
  onFile(page, wrong, (dossier, { errors, file, youth, filled }) => ({
    screen: dossier.say(safetyWords['pro.veilig.kop']),
    heading: dossier.say(words['pro.zorg.kop']),
    form: (
      <ConcernForm
        seen={dossier}
        asked={page}
        typed={filled === undefined ? { about: file?.concernAbout ?? [], told: false } : concernTyped(filled)}
        errors={errors}
        others={membersOf(dossier).filter(({ id }) => id !== youth)}
      />
    ),
  }))

export const releasePage = (page: Page): Promise<Answer> => releaseForm(page, undefined)

export async function releaseProposed(page: Page): Promise<Answer> {
  const talkOn = dayIn(dayTyped(page.fields, 'talk'), dayOf(page.now))
  const wish = { ...wishOn(page), signId: page.param('signId'), person: text(page.fields, 'person'), talkOn }
  const outcome = await proposeRelease(knockOf(page), page, wish)
  if (!('problem' in outcome)) return finish(page, outcome)
  const wrong = { personWrong: { field: 'person', text: 'wie' }, dayWrong: { field: 'talk', text: 'dag' } } as const
  return releaseForm(page, wrong[outcome.problem])
}

const releaseForm = (page: Page, wrong: Wrong | undefined): Promise<Answer> =>
  onFile(page, wrong, (dossier, { errors, file, filled = {} }) => {
    const sign = signIn(page, file)
    return {
      screen: dossier.say(words['pro.vrij.kop']),
      form: (
        <>
          <p class="onsplan-lead onsplan-typed">{sign.fact}</p>
          <ReleaseForm
            seen={dossier}
            asked={page}
            typed={{ person: text(filled, 'person'), talk: dayTyped(filled, 'talk') }}
            errors={errors}
            others={membersOf(dossier).filter(({ id }) => file?.concernAbout.includes(id) === false)}
          />
        </>
      ),
    }
  })

export const releaseConfirmed = async (page: Page): Promise<Answer> => {
  const wish = { ...wishOn(page), releaseId: page.param('releaseId') }
  return landed(page, await confirmRelease(knockOf(page), page, wish), 'changed')
}
