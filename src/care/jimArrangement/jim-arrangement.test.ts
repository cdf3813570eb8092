import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDossier } from '#care/access/door.commands.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { arrangementLook } from './jim-arrangement.commands.ts'
import { arrangementRows } from './jim-arrangement.sql.ts'
import { type Arrangement, type ArrangementWords, agreedOf, arrangementProblem } from './jim-arrangement.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const words: ArrangementWords = {
  ...{ does: ['Meegaan'], doesNot: ['Geld lenen'], about: 'School', how: 'We bellen' },
  ...{ rhythm: 'Elke week', support: 'Dana', expenses: '' },
}

test('one to six things a JIM does and does not do, and only the costs may stay open', () => {
  assert.equal(arrangementProblem(words), null)
  assert.deepEqual(arrangementProblem({ ...words, does: [] }), { field: 'does', is: 'empty' })
  assert.deepEqual(arrangementProblem({ ...words, doesNot: Array(7).fill('Iets') }), {
    field: 'doesNot',
    is: 'tooMany',
  })
  assert.deepEqual(arrangementProblem({ ...words, doesNot: ['x'.repeat(121)] }), { field: 'doesNot', is: 'tooLong' })
  assert.deepEqual(arrangementProblem({ ...words, rhythm: '' }), { field: 'rhythm', is: 'empty' })
  assert.deepEqual(arrangementProblem({ ...words, about: 'x'.repeat(301) }), { field: 'about', is: 'tooLong' })
  assert.equal(arrangementProblem({ ...words, about: 'x'.repeat(300), how: 'x'.repeat(300) }), null)
})

test('what both agreed to counts until both agree to something else', () => {
  const written = (id: string, agreedBy: string | null): Arrangement => ({
    ...words,
    ...{ id, author: 'deniz', at: new Date(0), agreedBy, agreedAt: agreedBy === null ? null : new Date(1) },
  })
  const ids = (rows: readonly Arrangement[]) => {
    const { standing, proposed } = agreedOf(rows)
    return [standing?.id, proposed?.id]
  }
  assert.deepEqual(ids([]), [undefined, undefined])
  assert.deepEqual(ids([written('first', null)]), [undefined, 'first'])
  assert.deepEqual(ids([written('first', 'marco')]), ['first', undefined])
  assert.deepEqual(ids([written('second', null), written('first', 'marco')]), ['first', 'second'])
  assert.deepEqual(ids([written('second', 'marco'), written('between', null), written('first', 'marco')]), [
    'second',
    undefined,
  ])
})

const typed = {
  ...{ does: 'Meegaan naar school\nElke week bellen', doesNot: 'Geld lenen', about: 'School en sport' },
  ...{ how: 'We bellen eerst', rhythm: 'Elke woensdag', support: 'Dana', expenses: '' },
}

const paths = async () => {
  const [jim] = await house.ask<{ id: string }>('select id from care.jim where person_id = $1', [house.person('marco')])
  const at = `/gezin/${house.family('deniz')}`
  return { at, own: `${at}/jim/${jim?.id}/afspraken`, jims: `${at}/netwerk/afspraken/${jim?.id}`, jim: jim?.id ?? '' }
}

const rowsOfMarco = async (jim: string) =>
  openDossier(await house.knock('marco'), arrangementLook(house.family('deniz'), 'read', 'jim'), (dossier) =>
    arrangementRows(dossier, dossier.family.id, jim),
  )

const newest = async () =>
  (await house.ask<{ id: string }>('select id from care.jim_arrangement order by at desc, id desc limit 1'))[0]?.id ??
  ''

test('the youth writes it down, the JIM says yes, and then it counts for both', async () => {
  const [deniz, marco] = [await house.visitor('deniz'), await house.visitor('marco')]
  const { at, own, jims } = await paths()
  assert.match((await marco.get(`${at}/netwerk`)).text, /Schrijf op wat een JIM wel en niet doet/)
  assert.match((await deniz.get(`${at}/jim`)).text, /Schrijf samen op wat Marco wel en niet doet/)
  assert.equal((await deniz.post(`${own}/schrijf`, { ...typed, doesNot: '' })).status, 422)
  assert.match((await deniz.act(`${own}/schrijf`, typed)).text, /Nu is het aan Marco/)
  assert.match((await deniz.get(`${at}/jim`)).text, /Nu is het aan Marco/)
  assert.match((await marco.get(`${at}/netwerk`)).text, /Dit schreef Deniz op/)
  const id = await newest()
  assert.notEqual((await deniz.post(`${own}/${id}/ja`)).status, 303, 'nobody says yes to the own text')
  assert.match((await marco.act(`${jims}/${id}/ja`)).text, /Dit geldt nu voor jullie allebei/)
  assert.equal((await marco.post(`${jims}/${id}/ja`)).status, 303, 'a second yes answers calmly')
  assert.match((await deniz.get(own)).text, /Dit geldt nu[\s\S]*Elke week bellen/)
  assert.equal((await deniz.post(`${own}/${id}/terug`)).status, 409, 'what both agreed to is changed, not taken away')
})

test('a change asks both again, and until then counts what stood', async () => {
  const [deniz, marco] = [await house.visitor('deniz'), await house.visitor('marco')]
  const { own, jims } = await paths()
  const old = await newest()
  await marco.act(`${jims}/schrijf`, { ...typed, rhythm: 'Om de week' })
  const id = await newest()
  const seen = (await deniz.get(own)).text
  assert.match(
    seen,
    /Dit schreef Marco op[\s\S]*Om de week[\s\S]*Tot jullie allebei ja zeggen geldt dit nog[\s\S]*Elke woensdag/,
  )
  assert.equal((await marco.post(`${jims}/${old}/terug`)).status, 303, 'the own yes is taken back within ten minutes')
  assert.doesNotMatch((await deniz.get(own)).text, /geldt dit nog/)
  await marco.act(`${jims}/${id}/terug`)
  assert.doesNotMatch((await deniz.get(own)).text, /Om de week/, 'what was taken back nobody reads')
  assert.equal((await deniz.post(`${own}/${id}/ja`)).status, 409)
  await marco.act(`${jims}/${old}/ja`)
  assert.match((await deniz.get(own)).text, /Dit geldt nu/)
})

test('nobody but the two finds anything of it, and in a pause the JIM reads none of it', async () => {
  const marco = await house.visitor('marco')
  const { at, own, jims, jim } = await paths()
  for (const other of ['esra', 'dana', 'sam']) {
    const visitor = await house.visitor(other)
    for (const path of [own, jims, `${own}/schrijf`, `${jims}/schrijf`])
      assert.equal((await visitor.get(path)).status, 404, `${other}: ${path}`)
    assert.doesNotMatch((await visitor.get(`${at}/wie-keek`)).text, /afspreken/i)
    assert.doesNotMatch((await visitor.get(`${at}/jim/verteld`)).text, /afspreken|Elke woensdag/)
  }
  const deniz = await house.visitor('deniz')
  await deniz.act(`${at}/jim/${jim}/pauze`)
  assert.match((await marco.get(jims)).text, /Er is nu pauze/)
  assert.doesNotMatch((await marco.get(jims)).text, /Elke woensdag/)
  assert.doesNotMatch((await marco.get(`${at}/netwerk`)).text, /Wat we afspreken/)
  assert.deepEqual(await rowsOfMarco(jim), [], 'not by the page alone: no row comes to him')
  assert.equal((await marco.post(`${jims}/schrijf`, typed)).status, 409)
  await deniz.act(`${at}/jim/${jim}/pauze/weer`)
  assert.match((await marco.get(jims)).text, /Elke woensdag/)
  assert.equal((await rowsOfMarco(jim)).length > 0, true)
})
