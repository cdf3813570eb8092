import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Dossier, openDossier } from '#care/access/door.commands.ts'
import { keepScore, keepVoice } from '#care/reviews/keep.commands.ts'
import { readReviews } from '#care/reviews/read-reviews.commands.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { lookTogether } from './lead.commands.ts'

let house: TrialHouse
let esra: Visitor
let deniz: Visitor
let dana: Visitor
let at: string

// Esra coordinates herself; Dana stands behind her.
before(async () => {
  house = await openTrialHouse()
  await house.ask(
    'update care.coordinator_term set professional = false, person_id = $2, standby_id = $3 where family_id = $1 and until_at is null',
    [house.family('esra'), house.person('esra'), house.person('dana')],
  )
  ;[esra, deniz, dana] = [await house.visitor('esra'), await house.visitor('deniz'), await house.visitor('dana')]
  at = `/gezin/${house.family('esra')}/terugkijken`
})
after(() => house.close())

const statuses = (paths: string[], visitor: Visitor) =>
  Promise.all(paths.map(async (path) => (await visitor.get(at + path)).status))

test('who coordinates as a mother prepares, sets the day and leads; her son answers his own questions', async () => {
  assert.match((await esra.get(at)).text, /Bekijk waar we over praten/)
  assert.doesNotMatch((await deniz.get(at)).text, /Bekijk waar we over praten/)
  const paths = ['/voorbereiden', '/voorbereiden/print', '/dag', '/samen/goed', '/samen/cijfers', '/samen/wie-ziet']
  assert.deepEqual(await statuses(paths, esra), [200, 200, 200, 200, 200, 200])
  assert.deepEqual(await statuses(paths, deniz), [303, 303, 403, 403, 403, 403])
})

test('the worker behind her reads who leads, and may step in', async () => {
  assert.match((await dana.get(at)).text, /Esra leidt dit gesprek\./)
  assert.deepEqual(await statuses(['/voorbereiden', '/samen/goed'], dana), [200, 200])
})

test('D-SCO-01: she gives her own numbers on the scale; the page has no scale for her son, and a sent number is refused', async () => {
  await esra.post(`${at}/samen/goed`, everybody({ 'person.0': house.person('esra'), 'said.0': 'De ochtenden' }))
  const { text } = await esra.get(`${at}/samen/cijfers`)
  assert.match(text, /Deniz geeft het cijfer op een eigen scherm, bij Terugkijken\./)
  const own = [...text.matchAll(/type="radio"[^>]* value="10"/g)]
  assert.equal(own.length, 4)
  const goal = /name="goal\.0" value="([^"]*)"/.exec(text)?.[1] ?? ''
  const forced = { 'person.0': house.person('deniz'), 'goal.0': goal, 'score.0': '9' }
  assert.equal((await esra.post(`${at}/samen/cijfers`, forced)).status, 403)
})

test('D-REV-10: the whole conversation, led by her: her son gives his numbers himself and says himself that it is right', async () => {
  await rateAll(deniz, `${at}/vraag/cijfers`, '6')
  await rateAll(esra, `${at}/samen/cijfers`, '7')
  await ratherNotFor('deniz')
  const said = {
    'person.0': house.person('esra'),
    'said.0': 'De ochtenden',
    'person.1': house.person('deniz'),
    'said.1': 'Elke dag geweest',
    'person.2': house.person('elif'),
    'said.2': 'Mama zingt',
  }
  assert.equal((await esra.post(`${at}/samen/goed`, everybody(said))).status, 303)
  assert.equal((await esra.post(`${at}/samen/zelf`, said)).status, 303)
  await answerHelp()
  await agree()
  const asks = (await esra.get(`${at}/samen/wie-ziet`)).text
  assert.match(asks, /Klopt dit voor Esra en Elif\? Ieder ander zegt het zelf, op een eigen scherm\./)
  const end = await esra.post(`${at}/samen/wie-ziet`, { end: 'everyone' })
  assert.equal(end.status, 303, end.text.replace(/<[^>]+>/g, ' ').slice(0, 2000))
  assert.deepEqual(await waiting(), [house.person('deniz')])
  assert.match((await esra.get(end.location ?? '')).text, /Deniz: nog niets gezegd\./)
  const right = await deniz.act(`${(end.location ?? '').split('?')[0]}/antwoord`, { answer: 'right', text: '' })
  assert.match(right.text, /Deniz: dit klopt\./)
  assert.deepEqual(await waiting(), [])
})

test('D-ALL-03: the database lets nobody of the family who does not lead write words for another', async () => {
  const writing = openDossier(
    await house.knock('deniz'),
    lookTogether(house.family('esra'), 'change'),
    async (dossier) => {
      const review = (await readReviews(dossier))?.ahead
      const about = { reviewId: review?.id ?? '', audience: 'plan', goalId: null, kind: 'ownDoing' } as const
      const esraSays = { ...about, author: house.person('esra'), subjects: [house.person('deniz')], value: 'asked' }
      await keepVoice(dossier, undefined, { ...esraSays, text: 'Alles' })
    },
  )
  await assert.rejects(writing, (fault) => fault instanceof Refusal && fault.reason === 'notFound')
})

test('D-SCO-01: the database takes no number of the son and no answer of the son from the mother who leads', async () => {
  const refused = (work: (dossier: Dossier, review: string) => Promise<unknown>) =>
    assert.rejects(
      house.knock('esra').then((knock) =>
        openDossier(knock, lookTogether(house.family('esra'), 'change'), async (dossier) => {
          const review = (await readReviews(dossier))?.ahead?.id ?? ''
          await dossier.run(write.updateTable('care.review').set({ started_at: dossier.at }).where('id', '=', review))
          await work(dossier, review)
        }),
      ),
      (fault) => fault instanceof Refusal && fault.reason === 'notFound',
    )
  const [goal] = await house.ask<{ id: string; subjects: string[] }>(
    'select id, subjects from care.goal where family_id = $1 and $2 = any(subjects) limit 1',
    [house.family('esra'), house.person('deniz')],
  )
  assert.ok(goal)
  const son = house.person('deniz')
  await refused((dossier, reviewId) => keepScore(dossier, { reviewId, goal, person: son, value: 9 }))
  const about = { audience: 'plan', goalId: null, author: son, subjects: [son, house.person('esra')] } as const
  await refused((dossier, reviewId) =>
    keepVoice(dossier, undefined, { ...about, reviewId, kind: 'answer', value: 'right', text: '' }),
  )
  await refused(async (dossier, reviewId) => {
    await keepVoice(dossier, undefined, { ...about, reviewId, kind: 'ownDoing', value: 'asked', text: 'Alles' })
    await dossier.run(
      write.updateTable('care.review_voice').set({ read_together_at: dossier.at }).where('review_id', '=', reviewId),
    )
  })
})

const everybody = (fields: Record<string, string>) => ({
  'present[]': ['esra', 'deniz', 'elif'].map(house.person),
  ...fields,
})

/** Gives the same number for every goal on the page that has a scale for it. */
async function rateAll(visitor: Visitor, path: string, value: string): Promise<void> {
  const { text } = await visitor.get(path)
  const me = house.person(visitor === esra ? 'esra' : 'deniz')
  const fields = [...text.matchAll(/name="goal\.(\d+)" value="([^"]*)"/g)].flatMap(([, row = '', goal = '']) => {
    const person = new RegExp(`name="person\\.${row}" value="([^"]*)"`).exec(text)?.[1] ?? me
    return person === me
      ? [
          [`person.${row}`, me],
          [`goal.${row}`, goal],
          [`score.${row}`, value],
        ]
      : []
  })
  const rows = Object.fromEntries(fields)
  const own = path.includes('/samen/')
    ? rows
    : Object.fromEntries(fields.filter(([name]) => !name?.startsWith('person.')))
  assert.equal((await visitor.post(path, own)).status, 303)
}

/** Where somebody gave no number, for instance for a goal that is not shared, the leader writes down "liever niet". */
async function ratherNotFor(key: string): Promise<void> {
  const { text } = await esra.get(`${at}/samen/cijfers`)
  const person = house.person(key)
  const fields = [...text.matchAll(/name="score\.(\d+)" value="not"/g)].flatMap(([, row = '']) => {
    const of = (name: string) => new RegExp(`name="${name}\\.${row}" value="([^"]*)"`).exec(text)?.[1] ?? ''
    const own = ['person', 'goal'].map((name) => [`${name}.${row}`, of(name)])
    return of('person') === person ? [...own, [`score.${row}`, 'not']] : []
  })
  assert.equal(fields.length, 2 * 3)
  assert.equal((await esra.post(`${at}/samen/cijfers`, Object.fromEntries(fields))).status, 303)
}

async function answerHelp(): Promise<void> {
  const { text } = await esra.get(`${at}/samen/minder`)
  const fields = [...text.matchAll(/name="step\.(\d+)" value="([^"]*)"/g)].flatMap(([, row, step = '']) => [
    [`step.${row}`, step],
    [`answer.${row}`, 'notYet'],
    [`why.${row}`, 'Het belletje helpt nog'],
  ])
  const down = [...text.matchAll(/name="down\.(\d+)" value="([^"]*)"/g)].flatMap(([, row, proposal = '']) => [
    [`down.${row}`, proposal],
    [`choice.${row}`, 'lessOften'],
  ])
  const answer = await esra.post(`${at}/samen/minder`, Object.fromEntries([...fields, ...down]))
  assert.equal(answer.status, 303)
}

async function agree(): Promise<void> {
  const { text } = await esra.get(`${at}/samen/afspraken`)
  const part = (name: string) => new RegExp(`name="next\\.${name}"[^>]* value="(\\d+)"`).exec(text)?.[1] ?? ''
  const day = { 'next.day': part('day'), 'next.month': part('month'), 'next.year': part('year') }
  assert.equal((await esra.post(`${at}/samen/afspraken`, { ...day, text: 'Zo gaan we door' })).status, 303)
}

const waiting = async () =>
  (
    await house.ask<{ author: string }>(
      `select distinct v.author from care.review_voice v join care.review r on r.id = v.review_id
       where r.family_id = $1 and v.typed_by is not null and v.undone_at is null and v.read_together_at is null and v.confirmed_at is null`,
      [house.family('esra')],
    )
  ).map(({ author }) => author)
