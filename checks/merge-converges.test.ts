// R13, for two editors and for drafts: whatever the order, the repeats and the moments at once, nothing typed is lost and everybody reads the same.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Outcome,
  openDossier,
} from '#care/access/door.commands.ts'
import { draftOf, keepDraft } from '#care/access/draft.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { chooseWords } from '#care/statements/choosing.commands.ts'
import { changeWords } from '#care/wording/wording.commands.ts'
import { wordingsOf } from '#care/wording/wording.sql.ts'
import { newId, newSecret } from '#platform/clock.ts'
import { Refusal } from '#platform/web/page.ts'
import { isLong, printGoal, seed } from '#src/launcher/trial/play.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { chosen, type History, type Keep, presentOf, saved } from './two-editors.ts'

const schedules = isLong ? 3_000 : 60
const table = 'care.plan'

let house: TrialHouse
let plan: Id
let family: Id
let keyPerson: Id
before(async () => {
  house = await openTrialHouse()
  family = house.family('esra')
  const open = 'select id, key_person as "keyPerson" from care.plan where family_id = $1 and closed_at is null'
  const [found] = await house.ask<{ id: Id; keyPerson: Id }>(open, [family])
  plan = found?.id ?? ''
  keyPerson = found?.keyPerson ?? ''
})
after(() => house.close())

// Two people, and one of them on a second device: that is a browser of its own, which saw something else.
const editors = ['esra', 'dana', 'esra'] as const
type Device = 0 | 1 | 2
type Save = { device: Device; text: string }
type Step =
  | { kind: 'look'; device: Device }
  | ({ kind: 'save' } & Save)
  | { kind: 'atOnce'; one: Save; other: Save }
  | { kind: 'again' }
  | { kind: 'choose'; device: Device; which: number; keep: Keep }

const device = fc.constantFrom<Device>(0, 1, 2)
const text = fc.stringMatching(/^[a-e]{1,3}$/)
const save = fc.record({ device, text })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('look' as const), device }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('save' as const), device, text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('atOnce' as const), one: save, other: save }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('again' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('choose' as const),
      device,
      which: fc.nat({ max: 4 }),
      keep: fc.constantFrom<Keep>('mine', 'other', 'both'),
    }),
  },
)

const look = (action: 'read' | 'change') =>
  ({ familyId: family, purpose: 'het plan bijwerken', action, topics: ['goals'], object: { class: 'plan' } }) as const

/** Every version as this editor reads it. */
async function readBy(editor: string): Promise<History> {
  return openDossier(await house.knock(editor), look('read'), async (dossier: Dossier) => {
    const rows = await wordingsOf(dossier, { familyId: family, table, id: plan })
    return Promise.all(
      rows.map(async (row) => {
        const { wish = '' } = await dossier.unseal(table, { ...row, id: plan, wording: row.no })
        return { no: row.no, author: row.author, beside: row.rival, text: wish }
      }),
    )
  })
}

const newAct = (): Act => ({ operation: newId(), bodyHash: newSecret() })

async function type(editor: string, act: Act, base: number, wish: string): Promise<void> {
  await actInDossier<never>(await house.knock(editor), look('change'), act, async (dossier): Promise<Outcome> => {
    await changeWords(dossier, { table, id: plan, keyPerson, base, texts: { wish } })
    return { to: '/', notice: { said: 'bevestig.bewaard' } }
  })
}

async function choose(editor: string, rivalId: Id, base: number, keep: Keep): Promise<boolean> {
  const choice = { familyId: family, kind: 'plan', itemId: plan, rivalId, base, keep } as const
  try {
    return 'to' in (await chooseWords(await house.knock(editor), newAct(), choice))
  } catch (problem) {
    if (problem instanceof Refusal) return false
    throw problem
  }
}

/** What the schedule of before left is cleared away, but for the version that stands. */
const clearedAway = () =>
  house.ask(
    `delete from care.plan_wording w using care.plan p where p.id = w.item_id and p.id = $1 and w.no <> p.wording`,
    [plan],
  )

type Played = { history: History; seen: number[]; last: (() => Promise<void>) | null }

const person = (which: Device): string => house.person(editors[which])

async function play(played: Played, one: Step): Promise<void> {
  const { history, seen } = played
  if (one.kind === 'look') seen[one.device] = presentOf(history).no
  if (one.kind === 'again') await played.last?.()
  if (one.kind === 'save') await saveOne(played, one)
  if (one.kind === 'atOnce') await saveTwo(played, one.one, one.other)
  if (one.kind === 'choose') await chooseOne(played, one)
}

async function saveOne(played: Played, { device: which, text: words }: Save): Promise<void> {
  const [act, base] = [newAct(), played.seen[which] ?? 0]
  played.last = () => type(editors[which], act, base, words)
  await played.last()
  played.history = saved(played.history, person(which), base, words)
}

/** Both go at the same moment: one of them was first, and it does not matter which. */
async function saveTwo(played: Played, one: Save, other: Save): Promise<void> {
  const { history, seen } = played
  await Promise.all([one, other].map((each) => type(editors[each.device], newAct(), seen[each.device] ?? 0, each.text)))
  const after = (first: Save, second: Save) =>
    [first, second].reduce((so, each) => saved(so, person(each.device), seen[each.device] ?? 0, each.text), history)
  const now = await readBy('esra')
  const ways = [after(one, other), after(other, one)]
  const found = ways.find((way) => JSON.stringify(way) === JSON.stringify(now))
  assert.ok(
    found,
    `neither order gives ${JSON.stringify(now)}, but ${ways.map((way) => JSON.stringify(way)).join(' or ')}`,
  )
  played.history = found
}

async function chooseOne(
  played: Played,
  { device: which, which: nth, keep }: Step & { kind: 'choose' },
): Promise<void> {
  const { history, seen } = played
  const beside = history.filter((version) => version.beside)
  const rival = beside[nth % Math.max(1, beside.length)]
  if (rival === undefined) return
  const [row] = await house.ask<{ id: Id }>('select id from care.plan_wording where item_id = $1 and no = $2', [
    plan,
    rival.no,
  ])
  const base = seen[which] ?? 0
  const wanted = chosen(history, person(which), rival.no, base, keep)
  assert.equal(await choose(editors[which], row?.id ?? '', base, keep), wanted !== null)
  played.history = wanted ?? history
}

test('R13 merge-converges: two people and three devices change one text, and every word that was typed is kept', async () => {
  let steps = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (schedule) => {
      await clearedAway()
      const history = await readBy('esra')
      const played: Played = { history, seen: editors.map(() => presentOf(history).no), last: null }
      for (const one of schedule) await play(played, one)
      steps += schedule.length
      for (const editor of ['esra', 'dana']) assert.deepEqual(await readBy(editor), played.history)
    }),
    { numRuns: schedules, seed, endOnFailure: !isLong },
  )
  printGoal('R13', `${schedules}-schedules,${steps}-steps,all-equal,0-lost`, 'all-equal,0-lost', true)
})

type Draft = { kind: 'keep'; browser: 0 | 1; words: string } | { kind: 'read'; browser: 0 | 1 } | { kind: 'send' }
const browser = fc.constantFrom<0 | 1>(0, 1)
const draft: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({ kind: fc.constant('keep' as const), browser, words: text }),
  fc.record({ kind: fc.constant('read' as const), browser }),
  fc.constant({ kind: 'send' as const }),
)

test('R13 for drafts: the last that was typed comes back on every device of its writer until it was sent, and on nobody else’s', async () => {
  const own = [await house.knock('esra'), await house.knock('esra')]
  const other = await house.knock('olaf')
  const form = `/gezin/${family}/verhaal/wat-gaat-goed`
  await fc.assert(
    fc.asyncProperty(fc.array(draft, { minLength: 2, maxLength: 10 }), async (schedule) => {
      let last = (await draftOf(own[0] as Knock, form))?.words
      for (const one of schedule) {
        if (one.kind === 'send') {
          await actInDossier<never>(await house.knock('esra'), look('change'), newAct(), async () => ({
            ...{ to: '/', draft: form, notice: { said: 'bevestig.bewaard' } as const },
          }))
          last = undefined
          continue
        }
        const by = own[one.browser] as Knock
        if (one.kind === 'keep') {
          assert.ok(await keepDraft(by, form, { words: one.words }))
          last = one.words
        }
        assert.equal((await draftOf(by, form))?.words, last)
      }
      assert.equal(await draftOf(other, form), undefined)
    }),
    { numRuns: isLong ? 1_000 : 25, seed },
  )
})
