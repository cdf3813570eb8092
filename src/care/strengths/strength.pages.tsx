/** G-35 Goed en lastig: what goes well and what is hard, per person, in the writer's own words. */

import { type Dossier, knockOf, type Look, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { membersOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { planWords } from '#care/plan/plan.words.ts'
import { readTalks } from '#care/startConversation/start.commands.ts'
import { textOf } from '#care/startConversation/start-voice.ts'
import { ownSaidAs } from '#care/startPage/carry.commands.ts'
import { ownSaid } from '#care/startPage/carry.ts'
import { statementsOf } from '#care/statements/statements.commands.ts'
import { baseOf, madeFrom } from '#care/wording/wording.ts'
import { keptAt } from '#platform/fields.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import {
  addNoticed,
  audiencesFor,
  changeNoticed,
  noticedIn,
  ownNoticed,
  placeOf,
  readersFor,
} from './strength.commands.ts'
import { fieldOf, noticedOf } from './strength.form.ts'
import { openPeople } from './strength.sql.ts'
import {
  asksStrengthFirst,
  carriedKinds,
  longest,
  type Noticed,
  type NoticedKind,
  type NoticedProblem,
  notCarried,
} from './strength.ts'
import { aboutPerson, GoodAndHard } from './strength.views.tsx'
import { EarlierWords, NoticedForm, StrengthFirst } from './strength-form.views.tsx'

const look = (page: Page): Look => ({
  familyId: page.param('familyId'),
  purpose: 'opschrijven wat goed gaat en lastig is',
  action: 'read',
  topics: ['strengthsAndWorries'],
  object: { class: 'strength' },
  done: doneOn(page.query),
})

export const goodAndHardPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    const [all, open] = [await noticedIn(dossier), await openPeople(dossier)]
    const people = membersOf(dossier).map((member) => member.id)
    const talks = await readTalks(dossier)
    const said = (kind: NoticedKind) => ownSaid(talks, dossier.viewer.person, carriedKinds[kind], dossier.today)
    return show(
      <FamilyFrame asked={page} seen={dossier} screen={dossier.say(planWords['goed.kop'])} back={toPlan(dossier)}>
        <GoodAndHard
          seen={dossier}
          asked={page}
          all={all}
          said={notCarried(all, { strength: said('strength'), worry: said('worry') })}
          statements={
            await statementsOf(
              dossier,
              [...all.strengths, ...all.worries].map(({ id }) => id),
            )
          }
          people={people.filter((id) => open?.reads.includes(id))}
          writes={people.filter((id) => open?.writes.includes(id))}
        />
      </FamilyFrame>,
    )
  })

const toPlan = (dossier: Dossier) => ({
  href: `/gezin/${dossier.family.id}/plan`,
  name: dossier.say(planWords['plan.naar']),
})

export const kindOn = (page: Page): NoticedKind => {
  const word = page.param('kind')
  if (word === 'goed') return 'strength'
  if (word === 'lastig') return 'worry'
  throw new Refusal('notFound')
}

/** Nobody starts with what is hard: before the first worry about a person stands the question what goes well. */
export const newNoticedPage = (page: Page): Promise<Answer> => {
  const kind = kindOn(page)
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const people = await peopleToWriteAbout(dossier)
    const about = page.query.get('over') ?? ''
    const person = people.includes(about) ? about : people[0]
    if (person === undefined) throw new Refusal('notYours')
    const place = about === person ? `${page.path}?over=${person}` : page.path
    const draft = await draftOf(page, place)
    const passed = kind === 'strength' || draft !== undefined || page.query.get('toch') === '1'
    if (asksStrengthFirst(aboutPerson(await noticedIn(dossier), person).strengths.length, passed))
      return show(
        <FamilyFrame asked={page} seen={dossier} screen={dossier.say(planWords['goed.kop'])} back={back(dossier)}>
          <StrengthFirst seen={dossier} person={person} />
        </FamilyFrame>,
      )
    const typed = noticedOf(kind, draft ?? { 'about[]': [person], ...(await fromTalk(page, dossier, kind)) })
    const readers = readersFor(dossier, typed.audience, typed.subjects)
    return show(
      <NewNoticed page={page} dossier={dossier} typed={typed} people={people} readers={readers} draft={place} />,
    )
  })
}

/** Own words of the first conversation, so that nobody types them again (D-STA-09). */
async function fromTalk(page: Page, dossier: Dossier, kind: NoticedKind) {
  const voice = await ownSaidAs(dossier, carriedKinds[kind], page.query.get('uit'))
  return voice === undefined ? {} : { saidIn: voice.id, words: textOf(voice) }
}

async function peopleToWriteAbout(dossier: Dossier): Promise<Id[]> {
  const open = await openPeople(dossier)
  return membersOf(dossier)
    .map((member) => member.id)
    .filter((id) => open?.reads.includes(id) && open.writes.includes(id))
}

const back = (dossier: Dossier) => ({ href: placeOf(dossier.family.id), name: dossier.say(uiWords['knop.terug']) })

type FormPageProps = {
  page: Page
  dossier: Dossier
  typed: Noticed
  people: readonly Id[]
  readers: readonly Id[]
  draft: string
  problem?: NoticedProblem | undefined
  item?: { id: Id; base: string; isWordedAgain: boolean; subjects: readonly Id[] }
}

function NewNoticed({ page, dossier, typed, people, readers, draft, problem, item }: FormPageProps) {
  const { say } = dossier
  const error = problem === undefined ? undefined : sentenceOf(dossier, problem)
  const heading =
    item === undefined
      ? say(planWords[typed.kind === 'strength' ? 'goed.goed.nieuw' : 'goed.lastig.nieuw'])
      : say(planWords['goed.aanpassen'])
  return (
    <FamilyFrame
      asked={page}
      seen={dossier}
      screen={say(planWords['goed.kop'])}
      heading={heading}
      back={back(dossier)}
      problems={problem === undefined ? undefined : [{ field: fieldOf[problem], text: error ?? '' }]}
    >
      <NoticedForm
        seen={dossier}
        asked={page}
        typed={typed}
        people={people}
        readers={readers}
        audiences={audiencesFor(dossier) as ('onlyMe' | 'family' | 'plan')[]}
        errors={problem === undefined ? {} : { [fieldOf[problem]]: error }}
        draft={draft}
        maySplit={problem === 'maySplit'}
        base={item?.base}
      />
      {item === undefined || !item.isWordedAgain ? null : (
        <EarlierWords seen={dossier} kind={typed.kind} id={item.id} />
      )}
    </FamilyFrame>
  )
}

function sentenceOf({ say }: Dossier, problem: NoticedProblem): string {
  if (problem === 'wordsTooLong') return say(uiWords['fout.telang'], { max: longest.words })
  if (problem === 'exceptionTooLong') return say(uiWords['fout.telang'], { max: longest.exception })
  if (problem === 'sinceTooLong' || problem === 'noticedByTooLong')
    return say(uiWords['fout.telang'], { max: longest.since })
  return say(sentences[problem])
}

const sentences = {
  subjectMissing: planWords['goed.fout.over'],
  subjectClosed: planWords['goed.fout.over'],
  wordsMissing: uiWords['fout.tekst'],
  tooManyDomains: planWords['goed.fout.onderwerp'],
  unknownDomain: planWords['goed.fout.onderwerp'],
  audienceClosed: planWords['goed.fout.zien'],
  maySplit: planWords['goed.fout.samen'],
} as const

export async function addNoticedItem(page: Page): Promise<Answer> {
  const typed = noticedOf(kindOn(page), page.fields)
  const familyId = page.param('familyId')
  const outcome = await addNoticed(knockOf(page), page, { ...typed, familyId, id: page.operation, draft: keptAt(page) })
  if (!('problem' in outcome)) return landed(page, outcome)
  return openDossier(knockOf(page), look(page), async (dossier) =>
    show(
      <NewNoticed
        page={page}
        dossier={dossier}
        typed={typed}
        people={await peopleToWriteAbout(dossier)}
        readers={readersFor(dossier, typed.audience, typed.subjects)}
        draft={keptAt(page)}
        problem={outcome.problem}
      />,
      422,
    ),
  )
}

export const changeNoticedPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    const kind = kindOn(page)
    const item = await ownNoticed(dossier, kind, page.param('itemId'))
    const kept = await draftOf(page, page.path)
    const typed: Noticed = kept === undefined ? { ...item, unsplit: true } : noticedOf(kind, kept)
    const place = {
      id: item.id,
      base: String(kept?.base ?? baseOf(item)),
      isWordedAgain: item.wording > 1,
      subjects: item.subjects,
    }
    const readers = readersFor(dossier, typed.audience, item.subjects)
    const shown = { page, dossier, typed, readers, people: [], draft: page.path, item: place }
    return show(<NewNoticed {...shown} />)
  })

export async function changeNoticedItem(page: Page): Promise<Answer> {
  const kind = kindOn(page)
  const typed = noticedOf(kind, page.fields)
  const [familyId, id, base] = [page.param('familyId'), page.param('itemId'), one(page.fields, 'base')]
  const change = { ...typed, ...madeFrom(base), familyId, id, draft: page.path }
  const outcome = await changeNoticed(knockOf(page), page, change)
  if (!('problem' in outcome)) return landed(page, outcome)
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { subjects, wording } = await ownNoticed(dossier, kind, id)
    const item = { id, base, isWordedAgain: wording > 1, subjects }
    const readers = readersFor(dossier, typed.audience, subjects)
    const shown = { page, dossier, typed, readers, people: [], draft: page.path, item }
    return show(<NewNoticed {...shown} problem={outcome.problem} />, 422)
  })
}
