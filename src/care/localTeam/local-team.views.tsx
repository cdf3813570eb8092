import { entryWords } from '#care/entry/entry.words.ts'
import { partFor, type TeamPlace } from '#care/publicText/public-text.ts'
import { KeptBy, ReachOf, type Reader } from '#care/publicText/public-text.views.tsx'
import { questionWords } from '#care/question/question.words.ts'
import { linesIn } from '#platform/fields.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, EmptyState, Rows, Stack, StepRow } from '#ui/card.views.tsx'
import { Initial } from '#ui/child-picture.views.tsx'
import { initialsOf } from '#ui/circle-places.ts'
import { Facts, LoneLink } from '#ui/facts.views.tsx'
import type { Face, Team } from './local-team.ts'
import { localTeamWords as words } from './local-team.words.ts'

/** The teams to choose from, each by its neighbourhood. */
export function Teams({ say, places }: { say: Say; places: readonly TeamPlace[] }) {
  const isAlone = new Set(places.map(({ municipality }) => municipality)).size < 2
  if (places.length === 0) {
    return (
      <EmptyState text={say(words['team.buurt.leeg'])}>
        <Button href="/vraag">{say(entryWords['knop.vraag'])}</Button>
      </EmptyState>
    )
  }
  return (
    <Card title={say(words['team.buurt.kies'])}>
      <Rows>
        {places.map(({ id, name, municipality, areas }) => (
          <StepRow
            title={areas}
            href={`/team/${id}`}
            more={isAlone ? name : say(words['team.buurt.regel'], { name, municipality })}
          />
        ))}
      </Rows>
    </Card>
  )
}

type TeamProps = { reader: Reader; team: Team; isOneOfMore: boolean; ofTheTeam: boolean; hasPeer: boolean }

/** what they do and do not do, who they are, how to reach them. Nothing on it asks who reads it. */
export function OneTeam({ reader, team, isOneOfMore, ofTheTeam, hasPeer }: TeamProps) {
  const { say, voice } = reader
  const part = (name: string) => partFor(voice, team.words, name)
  return (
    <Stack>
      <p class="onsplan-lead">{say(words['team.buurt.voor'], { areas: part('areas') })}</p>
      <Card title={say(words['team.buurt.wel'])}>
        <Lines text={part('does')} />
      </Card>
      <Card title={say(words['team.buurt.niet'])}>
        <Lines text={part('doesNot')} />
      </Card>
      {team.faces.length === 0 ? null : <Faces say={say} faces={team.faces} />}
      <Card title={say(words['team.buurt.bereik'])}>
        <ReachOf reach={part('phone')} />
        <ReachOf reach={part('mail')} />
        <Facts
          facts={[
            { name: say(words['team.buurt.tijden']), value: part('hours') },
            { name: say(words['team.buurt.adres']), value: part('address') },
          ]}
        />
        <Button href="/vraag">{say(entryWords['knop.vraag'])}</Button>
      </Card>
      {part('along') === '' ? null : (
        <Card title={say(words['team.buurt.mee'])}>
          <Lines text={part('along')} />
        </Card>
      )}
      {hasPeer ? <LoneLink href="/praten">{say(questionWords['vraag.eerst.praat'])}</LoneLink> : null}
      {isOneOfMore ? <LoneLink href="/team">{say(words['team.buurt.andere'])}</LoneLink> : null}
      {ofTheTeam ? <LoneLink href="/team/mij">{say(words['pro.team.link'])}</LoneLink> : null}
      <KeptBy reader={reader} text={team} />
    </Stack>
  )
}

function Faces({ say, faces }: { say: Say; faces: readonly Face[] }) {
  const letters = initialsOf(faces.map(({ name }) => name))
  return (
    <Card title={say(words['team.buurt.wie'])}>
      <ul class="onsplan-rows">
        {faces.map(({ name, does }, nth) => (
          <li class="onsplan-row">
            <div class="onsplan-who">
              <Initial letters={letters[nth] ?? ''} />
              <p>
                <strong>{name}</strong>
                <br />
                <span class="onsplan-typed">{does}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** One thing on each line, as it was written. */
export const Lines = ({ text }: { text: string }) => (
  <ul>
    {linesIn(text).map((line) => (
      <li>{line}</li>
    ))}
  </ul>
)
