import type { ComponentChildren } from 'preact'
import type { Asked } from '#care/access/family.views.tsx'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { childCircleWords } from '#care/childCircle/child-circle.words.ts'
import { isChild } from '#care/childTurn/child-turn.ts'
import { rings, sectors } from '#care/circle/circle.ts'
import { ringWords, sectorWords } from '#care/circle/circle.views.tsx'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { prompts } from '#care/story/story.ts'
import { promptWords } from '#care/story/story.views.tsx'
import { housesWords } from '#care/threeHouses/three-houses.words.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import { type Say, speaker, type Voice } from '#platform/words.ts'
import { Acts, Button, PrintButton } from '#ui/button.views.tsx'
import { CircleToFill } from '#ui/circle-picture.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { HouseDrawing } from '#ui/pictogram.views.tsx'
import { PrintPage, WritingLines } from '#ui/print-page.views.tsx'
import { PaperScale } from '#ui/scale.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { printedCode, type Sheet, type SheetKind } from './sheet.ts'
import { sheetWords as words } from './sheets.words.ts'

const voiceOf = ({ voice }: Pick<Sheet, 'voice'>): Voice =>
  voice === 'en' ? { language: 'en', form: 'je' } : { language: 'nl', form: voice }

type PaperProps = { asked: Asked; seen: Reader; sheet: Sheet; large: boolean; back: string }

/** Invulblad: room to write, black on white, with its code in the corner. It speaks as was chosen, whoever prints it. */
export function SheetOnPaper({ asked, seen, sheet, large, back }: PaperProps) {
  const { say, viewer, today } = seen
  const voice = voiceOf(sheet)
  const spoken = speaker(voice)
  const name = sheet.named === null ? undefined : nameOf(seen, sheet.named)
  const leader = coordinatorOf(seen)
  const code = spoken(words['blad.code'], { code: printedCode(sheet.id) })
  return (
    <FamilyFrame
      asked={asked}
      seen={seen}
      screen={say(words['invulblad.titel'])}
      print={large ? 'large-letters' : undefined}
      ownHeading
      back={{ href: back, name: say(uiWords['knop.terug']) }}
    >
      <div class="onsplan-screen-only">
        <Acts>
          <PrintButton say={say} />
          <Button kind="other" href={large ? asked.path : `${asked.path}?letters=groot`}>
            {say(large ? words['invulblad.gewoon'] : dossierWords['print.groteletters'])}
          </Button>
        </Acts>
      </div>
      <div lang={voice.language}>
        <PrintPage
          title={spoken(words[`blad.${sheet.kind}`])}
          product={spoken(partWords['alg.naam'])}
          municipality={viewer.municipalityName}
          corner={code}
          state={`${spoken(words['blad.stand'], { date: longDay(voice, dayOf(sheet.madeAt), today) })} ${code}.`}
        >
          {name === undefined ? (
            <Question title={spoken(words['blad.naam'])} lines={1} />
          ) : (
            <p>{spoken(words['blad.naam.van'], { name })}</p>
          )}
          <p>{spoken(words['blad.niks'])}</p>
          <Inside spoken={spoken} kind={sheet.kind} forChild={isNamedChild(seen, sheet)} />
          <p>
            <strong>
              {leader === undefined
                ? spoken(words['print.terugbrengen.zelf'])
                : spoken(words['print.terugbrengen'], { name: leader.name })}
            </strong>
          </p>
        </PrintPage>
      </div>
    </FamilyFrame>
  )
}

const isNamedChild = ({ people }: Reader, { named }: Sheet): boolean =>
  people.some((someone) => someone.id === named && isChild(someone))

type InsideProps = { spoken: Say; kind: SheetKind; forChild: boolean }

function Inside({ spoken, kind, forChild }: InsideProps) {
  if (kind === 'story')
    return prompts.map((prompt) => <Question title={spoken(promptWords[prompt])} lines={linesFor.story} />)
  if (kind === 'circle') return <CircleInside spoken={spoken} forChild={forChild} />
  if (kind === 'houses')
    return housesOnPaper.map(({ house, title }) => (
      <Question title={spoken(title)} lines={linesFor.houses} picture={<HouseDrawing look="houses" house={house} />} />
    ))
  return (
    <>
      <Question title={spoken(words['blad.cijfer.waarover'])} lines={linesFor.about} />
      <section class="onsplan-sheet__question">
        <h2>{spoken(words['blad.cijfer.kruis'])}</h2>
        <PaperScale
          texts={{
            low: spoken(goalWords['meting.nul']),
            high: spoken(goalWords['meting.tien']),
            ...{ zero: '', ten: '' },
          }}
        />
      </section>
      <Question title={spoken(goalWords['meting.nietlager'])} lines={linesFor.why} />
      <Question title={spoken(goalWords['meting.eenhoger'])} lines={linesFor.why} />
    </>
  )
}

const linesFor = { story: 5, houses: 5, about: 2, why: 3 } as const

const housesOnPaper = [
  { house: 'nice', title: housesWords['kind.huis1'] },
  { house: 'notNice', title: housesWords['kind.huis2'] },
  { house: 'wish', title: words['blad.huis.wens'] },
] as const

function CircleInside({ spoken, forChild }: Pick<InsideProps, 'spoken' | 'forChild'>) {
  const [near = '', middle = '', far = ''] = rings.map((ring) => spoken(ringWords[ring]))
  return (
    <>
      <p>{spoken(words['blad.kring'])}</p>
      <CircleToFill
        me={spoken(words['blad.ik'])}
        rings={[near, middle, far]}
        sectors={sectors.map((sector) =>
          forChild ? spoken(childCircleWords[`kind.kring.${sector}`]) : spoken(sectorWords[sector]),
        )}
        label={spoken(words['blad.kring.plaatje'], { near, middle, far })}
      />
    </>
  )
}

type QuestionProps = { title: string; lines: number; picture?: ComponentChildren }

/** A question with lines to write on; it stays whole on one page. */
function Question({ title, lines, picture }: QuestionProps) {
  return (
    <section class="onsplan-sheet__question">
      <h2>{title}</h2>
      {picture === undefined ? (
        <WritingLines count={lines} />
      ) : (
        <div class="onsplan-sheet__beside">
          {picture}
          <WritingLines count={lines} />
        </div>
      )}
    </section>
  )
}
