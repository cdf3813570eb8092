import { entryWords } from '#care/entry/entry.words.ts'
import { peopleWords } from '#care/people/people.words.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import type { Words } from '#platform/words.ts'
import { Stack } from '#ui/card.views.tsx'
import { Facts } from '#ui/facts.views.tsx'
import { namesOf } from '#ui/names.ts'
import { Lines, type Seen, ThreeAnswers } from './held.views.tsx'
import { invitedWords } from './invited.words.ts'
import type { AskedKind, AskedToHelp, OutsideKind } from './outside.ts'

export const outsideWords: Record<OutsideKind, Words> = {
  school: invitedWords['team.rol.school'],
  gp: invitedWords['team.rol.gp'],
  gpYouthPractitioner: invitedWords['team.rol.gpYouthPractitioner'],
  youthHealth: invitedWords['team.rol.youthHealth'],
  specialist: peopleWords['rol.specialist'],
}
export const askedWords: Record<AskedKind, Words> = { ...outsideWords, circleMember: peopleWords['rol.circleMember'] }

type Props = Seen & { inviter: { name: string } | undefined; toHelp: AskedToHelp }

/** The second screen of who is asked to help from outside: for whom, as what, why and until when, and what one reads. */
export function WhoAsksForHelp({ say, visit, held, inviter, toHelp }: Props) {
  const { voice } = visit.look
  const isForInviter = toHelp.about.length === 1 && toHelp.about[0] === inviter?.name
  return (
    <Stack>
      <p class="onsplan-lead">
        {isForInviter
          ? say(invitedWords['erbij.vraag.zelf'], { name: toHelp.about[0] ?? '' })
          : say(invitedWords['erbij.vraag'], {
              name: inviter?.name ?? '',
              child: namesOf(say, voice.language, toHelp.about),
            })}
      </p>
      <Facts
        facts={[
          { name: say(invitedWords['erbij.rol']), value: say(askedWords[toHelp.kind]) },
          { name: say(invitedWords['erbij.waarom']), value: toHelp.why },
          {
            name: say(invitedWords['erbij.tot']),
            value: longDay(voice, toHelp.untilOn, dayOf(visit.now)),
          },
        ]}
      />
      <Lines say={say} title={entryWords['code.wel']} lines={[invitedWords['jimrol.wel']]} />
      <Lines
        say={say}
        title={entryWords['code.niet']}
        lines={[invitedWords['erbij.niet'], entryWords['code.niet.zelf']]}
      />
      {toHelp.kind === 'circleMember' ? null : <p>{say(invitedWords['erbij.kaart'])}</p>}
      <ThreeAnswers {...{ say, visit, held }} yes={invitedWords['erbij.ja']} no={entryWords['code.nee']} />
    </Stack>
  )
}
