/** Reading the page of a team, which leaves no row, and standing on it or not. */

import type { Act, Knock } from '#care/access/door.commands.ts'
import { readViewer } from '#care/access/frame.sql.ts'
import { listAtOnce, unsealing } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { oncePerAct } from '#care/practiceSignal/practice-signal.commands.ts'
import { asDay, dayOf } from '#platform/dates.ts'
import { lockKeys, seal, unseal } from '#platform/keys/seal.ts'
import type { Page } from '#platform/web/page.ts'
import {
  type FaceWriting,
  faceForAct,
  faceTable,
  ownFaceQuestion,
  type RawOwnFace,
  teamRow,
  writeFace,
} from './local-team.sql.ts'
import { type FaceProblem, faceProblem, type OwnFace, type Team } from './local-team.ts'

export async function readTeam({ house }: Pick<Page, 'house'>, organisation: Id): Promise<Team | undefined> {
  const raw = await teamRow(house.pool, organisation)
  if (raw === undefined) return undefined
  const open = unsealing(house.keys, raw.municipality)
  const [names, works] = await Promise.all([
    open<{ callName: string }>(
      'care.person',
      raw.faces.map(({ name }) => name),
    ),
    open<{ does: string }>(
      faceTable,
      raw.faces.map(({ words }) => words),
    ),
  ])
  const { id, name, words } = raw
  return {
    ...{ id, name, words },
    writtenOn: dayOf(new Date(raw.at)),
    checkedOn: dayOf(new Date(raw.checkedAt)),
    faces: names.map(({ callName }, nth) => ({ name: callName, does: works[nth]?.does ?? '' })),
  }
}

const faceLook = () => ({ purpose: 'vertellen wie hier werkt', object: { class: 'teamFace' } }) as const

export async function readOwnFace(knock: Knock, done: Id | undefined): Promise<OwnFace> {
  const raw = await listAtOnce<RawOwnFace>(knock, faceLook(), ownFaceQuestion, [done ?? null])
  const { keys } = knock.house
  const viewer = await readViewer(keys, raw.viewer)
  const own = raw.own && (await unseal<{ does: string }>(keys, viewer.municipality, faceTable, raw.own))
  return { today: asDay(raw.today), viewer, said: raw.done, team: raw.team, does: own?.does ?? null }
}

export const standThere = (knock: Knock, act: Act, does: string): Promise<FaceProblem | 'done'> =>
  oncePerAct<FaceProblem, FaceWriting>(
    knock,
    faceLook(),
    (tx) => faceForAct(tx, knock.token, act),
    async (tx, { municipality, me }) => {
      const problem = faceProblem(does)
      if (problem !== null) return problem
      await lockKeys(tx, me)
      const place = { municipality, table: faceTable, id: act.operation, wording: 1, keyPerson: me }
      await writeFace(tx, knock.token, knock.requestId, act, await seal(knock.house.keys, place, { does }))
      return 'done'
    },
  )

export const leaveThere = (knock: Knock, act: Act): Promise<'done'> =>
  oncePerAct<never, FaceWriting>(
    knock,
    faceLook(),
    (tx) => faceForAct(tx, knock.token, act),
    async (tx) => {
      await writeFace(tx, knock.token, knock.requestId, act, null)
      return 'done'
    },
  )
