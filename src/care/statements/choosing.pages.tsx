/** Two texts written at the same moment, and one text through time: the same two pages for every kind of text. */

import { knockOf, type Look, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { type ItemKind, isItemKind, isWorded, itemKinds, placeOfItem } from '#care/access/item.ts'
import { presentWords, wordingsOf } from '#care/wording/wording.sql.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { bothWords, type Choice, chooseWords, textsOf } from './choosing.commands.ts'
import { wholeText } from './choosing.ts'
import { ChooseWords, HistoryOfWords } from './choosing.views.tsx'
import { statementWords } from './statements.words.ts'

export const kindOf = (page: Page): ItemKind => {
  const kind = page.param('kind')
  if (!isItemKind(kind)) throw new Refusal('notFound')
  return kind
}

const look = (page: Page): Look => ({
  familyId: page.param('familyId'),
  purpose: 'het plan bijwerken',
  action: 'read',
  topics: [itemKinds[kindOf(page)].topic],
  object: { class: 'wording', id: page.param('itemId') },
  done: doneOn(page.query),
})

export const chooseWordsPage = async (page: Page): Promise<Answer> => showBoth(page, 200)

function showBoth(page: Page, status: number, error?: 'unchosen' | 'changedAgain'): Promise<Answer> {
  const kind = kindOf(page)
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { place, present, mine, other } = await bothWords(dossier, { kind, ...ids(page) })
    const { say } = dossier
    const text = error === undefined ? undefined : say(problemWords[error])
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(statementWords['woorden.kies'])}
        back={{ href: placeOfItem(dossier.family.id, kind, place.id), name: say(uiWords['knop.terug']) }}
        problems={text === undefined ? undefined : [{ field: 'keep', text }]}
      >
        <ChooseWords
          asked={page}
          seen={dossier}
          mine={wholeText(await textsOf(dossier, place, mine))}
          other={{ author: other.author, text: wholeText(await textsOf(dossier, place, other)) }}
          base={present.wording}
        />
      </FamilyFrame>,
      status,
    )
  })
}

const problemWords = { unchosen: uiWords['fout.kies'], changedAgain: statementWords['fout.bezig.weer'] }

export async function keepWords(page: Page): Promise<Answer> {
  const keep = one(page.fields, 'keep')
  if (!isKeep(keep)) return showBoth(page, 422, 'unchosen')
  const outcome = await chooseWords(knockOf(page), page, {
    familyId: page.param('familyId'),
    kind: kindOf(page),
    ...ids(page),
    base: Number(one(page.fields, 'base')),
    keep,
  })
  if ('problem' in outcome) return showBoth(page, 409, outcome.problem)
  return landed(page, outcome)
}

/** One text through time. */
export async function historyOfWordsPage(page: Page): Promise<Answer> {
  const kind = kindOf(page)
  if (!isWorded(kind)) throw new Refusal('notFound')
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const place = { familyId: dossier.family.id, table: itemKinds[kind].table, id: page.param('itemId') }
    const present = await presentWords(dossier, place)
    if (present === undefined) throw new Refusal('notFound')
    const wordings = await Promise.all(
      (await wordingsOf(dossier, place)).map(async (words) => ({
        ...words,
        text: wholeText(await textsOf(dossier, place, words)),
      })),
    )
    const { say } = dossier
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(statementWords['woorden.kop'])}
        back={{ href: placeOfItem(dossier.family.id, kind, place.id), name: say(uiWords['knop.terug']) }}
      >
        <HistoryOfWords seen={dossier} wordings={wordings} present={present.wording} path={page.path} />
      </FamilyFrame>,
    )
  })
}

const ids = (page: Page) => ({ itemId: page.param('itemId'), rivalId: page.param('rivalId') })

const isKeep = (word: string): word is Choice['keep'] => word === 'mine' || word === 'other' || word === 'both'
