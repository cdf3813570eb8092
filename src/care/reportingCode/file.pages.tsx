/** P-09, the safety file of one youth. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { nameOf } from '#care/access/frame.ts'
import { namesOfGuards, safetyPath } from '#care/safety/check.commands.ts'
import { safetyWords } from '#care/safety/safety.words.ts'
import { FilePage } from '#care/safetyFile/file-page.views.tsx'
import {
  fileFor,
  filePath,
  isGuard,
  lookAtFile,
  type SeenFile,
  youthToRead,
} from '#care/safetyFile/read-file.commands.ts'
import { isClosed, mayClose, nextStep } from '#care/safetyFile/safety-file.ts'
import { safetyFileWords } from '#care/safetyFile/safety-file.words.ts'
import { readersAlong } from '#care/safetySigns/reader.commands.ts'
import { stoppedJims } from '#care/stoppedJim/stopped-jim.commands.ts'
import { StoppedForSafety } from '#care/stoppedJim/stopped-jim.views.tsx'
import { agreedByOthers, unaskedOf } from '#care/unasked/unasked.commands.ts'
import { AboutJim } from '#care/unasked/unasked.views.tsx'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { Button } from '#ui/button.views.tsx'
import { EmptyState } from '#ui/card.views.tsx'
import { closeFile } from './code.commands.ts'
import { SafetyFile } from './file.views.tsx'

export const filePage = (page: Page): Promise<Answer> => {
  const look = { ...lookAtFile(page.param('familyId'), 'read', page.param('youthId')), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say } = dossier
    const youth = await youthToRead(dossier, page.param('youthId'))
    const guards = await isGuard(dossier)
    const file = await fileFor(dossier, youth)
    const path = filePath(dossier.family.id, youth)
    const name = nameOf(dossier, youth)
    return show(
      <FilePage
        seen={dossier}
        asked={page}
        screen={say(safetyWords['pro.veilig.kop'])}
        heading={say(safetyFileWords['pro.dossier.kop'], { name })}
        back={safetyPath(dossier.family.id)}
      >
        {file === undefined ? (
          <EmptyState text={say(safetyFileWords['pro.dossier.leeg'], { name })}>
            <Button href={`${path}/stap/zien`}>{say(safetyFileWords['pro.dossier.begin'])}</Button>
          </EmptyState>
        ) : (
          <>
            <SafetyFile
              seen={dossier}
              asked={page}
              names={await namesOfGuards(dossier, writersOf(file))}
              path={path}
              file={shownOf(file)}
              guards={guards}
              readers={guards ? await readersAlong(dossier, file.id) : []}
            />
            {await onJims(page, dossier, { youth, guards, path })}
          </>
        )}
      </FilePage>,
    )
  })
}

/** What the file tells of JIMs: who is not asked about one, and one who was stopped. */
async function onJims(page: Page, dossier: Dossier, on: { youth: string; guards: boolean; path: string }) {
  const { youth, guards, path } = on
  const [unasked, stopped] = [await unaskedOf(dossier, youth), await stoppedJims(dossier, youth)]
  const writers = [
    ...unasked.flatMap(({ by, second }) => [by, ...(second === null ? [] : [second])]),
    ...stopped.map(({ by }) => by),
  ]
  const told = { seen: dossier, asked: page, names: await namesOfGuards(dossier, writers) }
  return (
    <>
      <AboutJim {...told} path={path} guards={guards} unasked={unasked} agreed={await agreedByOthers(dossier, youth)} />
      <StoppedForSafety {...told} stopped={stopped} />
    </>
  )
}

const writersOf = ({ signs, steps, acts }: SeenFile) => [
  ...steps.map(({ by }) => by),
  ...acts.map(({ by }) => by),
  ...signs.flatMap(({ by, closed, released }) => [
    by,
    ...(closed ? [closed.by] : []),
    ...released.map((one) => one.by),
  ]),
]

const shownOf = (file: SeenFile) => ({
  ...file,
  told: file.acts.filter(({ kind }) => kind === 'told'),
  closedOn: isClosed(file.events) ? (file.acts.findLast(({ kind }) => kind === 'closed')?.onDay ?? null) : null,
  mayClose: mayClose(file.events),
  next: nextStep(file.events),
})

const onFile = (page: Page) => ({
  familyId: page.param('familyId'),
  youth: page.param('youthId'),
  id: page.operation,
})

export const fileClosed = async (page: Page): Promise<Answer> => {
  return landed(page, await closeFile(knockOf(page), page, onFile(page)), 'changed')
}
