/** G-08 Ons verhaal: the stories side by side, and what its speaker says about a piece. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { backToPlan, FamilyFrame } from '#care/access/family.views.tsx'
import { membersOf } from '#care/access/frame.ts'
import { earlierHelpOf } from '#care/earlierHelp/earlier-help.commands.ts'
import { lifeEventsOf } from '#care/lifeEvents/life-events.commands.ts'
import { namesOfReaders, sharesOfStory } from '#care/shares/named-readers.commands.ts'
import { speakerOf, storyLook } from '#care/speakers/speaker.commands.ts'
import { mayTell } from '#care/speakers/speaker.ts'
import { startWords } from '#care/startConversation/start.words.ts'
import { statementsOf } from '#care/statements/statements.commands.ts'
import { housesOf } from '#care/threeHouses/three-houses.commands.ts'
import { weatherOf } from '#care/weather/weather.commands.ts'
import { many } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { LoneLink } from '#ui/facts.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { saidAtTable } from './said-at-table.commands.ts'
import { SaidAtTable } from './said-at-table.views.tsx'
import { confirmPiece, piecesOf, takeAlong, takePieceBack } from './story.commands.ts'
import { isConfirmed, sideBySide } from './story.ts'
import { OwnStory, Stories } from './story.views.tsx'
import { storyWords } from './story.words.ts'
import { CheckStory, WriteFor } from './telling.views.tsx'

const look = (page: Page) => ({ ...storyLook(page.param('familyId'), 'read'), done: doneOn(page.query) })

export const storyPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    const { say, viewer } = dossier
    const pieces = await piecesOf(dossier)
    const help = await earlierHelpOf(dossier)
    const events = await lifeEventsOf(dossier)
    const weather = await weatherOf(dossier)
    const houses = await housesOf(dossier)
    const members = membersOf(dossier)
    const [me] = members.filter(({ id }) => id === viewer.person)
    const others = members.filter(({ id }) => id !== viewer.person)
    const own = pieces.filter(({ author }) => author === viewer.person)
    const shares = await sharesOfStory(dossier)
    const versions = sideBySide(
      [viewer.person, ...others.map(({ id }) => id)],
      pieces.filter((piece) => piece.author !== viewer.person || isConfirmed(piece)),
    ).filter(
      ({ person, told }) =>
        told.length > 0 || [...help, ...events, ...weather, ...houses].some(({ author }) => author === person),
    )
    const tells = me !== undefined && mayTell(me)
    const tellers = dossier.isCoordinator ? others.filter(mayTell) : []
    return show(
      <FamilyFrame asked={page} seen={dossier} screen={say(storyWords['verhaal.kop'])} back={backToPlan(dossier)}>
        {tells ? <p>{say(storyWords['verhaal.uitleg'])}</p> : null}
        {tells ? <SaidAtTable seen={dossier} said={await saidAtTable(dossier, 'happened', own)} /> : null}
        {tells ? <OwnStory asked={page} seen={dossier} own={own} help={help} events={events} /> : null}
        {tells || versions.length > 0 ? null : <p>{say(storyWords['verhaal.nogniets'])}</p>}
        <Stories
          asked={page}
          seen={dossier}
          versions={versions}
          help={help}
          events={events}
          weather={weather}
          houses={houses}
          statements={
            await statementsOf(
              dossier,
              pieces.map(({ id }) => id),
            )
          }
          readersOf={(piece) => namesOfReaders(dossier, shares, piece)}
        />
        <WriteFor seen={dossier} persons={tellers} pieces={pieces} />
        <LoneLink href={`/gezin/${dossier.family.id}/startgesprek`}>{say(startWords['startgesprek.kop'])}</LoneLink>
      </FamilyFrame>,
    )
  })

export const checkStoryPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    const me = speakerOf(dossier, dossier.viewer.person).id
    const own = (await piecesOf(dossier)).filter(({ author }) => author === me)
    const { say } = dossier
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(storyWords['verhaal.check'])}
        back={{ href: `/gezin/${dossier.family.id}/verhaal`, name: say(uiWords['knop.terug']) }}
      >
        <CheckStory asked={page} seen={dossier} own={own} />
      </FamilyFrame>,
    )
  })

export const takeStoryAlong = async (page: Page): Promise<Answer> =>
  landed(page, await takeAlong(knockOf(page), page, page.param('familyId'), many(page.fields, 'along').includes('yes')))

export const confirmStoryPiece = async (page: Page): Promise<Answer> =>
  landed(page, await confirmPiece(knockOf(page), page, page.param('familyId'), page.param('pieceId')))

export const undoPiece = async (page: Page): Promise<Answer> =>
  landed(page, await takePieceBack(knockOf(page), page, page.param('familyId'), page.param('pieceId')))
