import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { castMail } from '#db/cast/load.ts'
import { families, workers } from '#db/cast/people.ts'
import { printGoal } from '#src/launcher/trial/play.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { mailTo } from '#src/trial/mail.ts'
import { youthCareWords } from './markup.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house?.close())

test('a mail names nobody and no problem, and leads nowhere by a link', async () => {
  const since = new Date()
  const stranger = await house.visitor()
  await stranger.get('/inloggen')
  await stranger.post('/inloggen', { mail: castMail('esra') })
  await mailTo(house, castMail('esra'), since)
  await house.ask('delete from entry.session where account_id = $1', [house.account('tom')])
  await house.ask('delete from entry.account where id = $1', [house.account('tom')])
  const dana = await house.visitor('dana')
  const [family] = await house.ask<{ id: string }>(
    'select family_id as id from care.family_member where person_id = $1',
    [house.person('tom')],
  )
  const invited = { person: house.person('tom'), fact: 'de rode fiets', channel: 'mail', mail: 'tom@elders.invalid' }
  await dana.post(`/gezin/${family?.id}/uitnodigen`, invited)
  await mailTo(house, 'tom@elders.invalid', since)
  const mails = readdirSync(house.mailFolder).map((name) => ({
    name,
    text: readFileSync(`${house.mailFolder}/${name}`, 'utf8'),
  }))
  const names = [
    ...families.flatMap(({ members, name }) => [...members.map((member) => member.name), name]),
    ...workers.map(({ name }) => name),
  ]
  const faults = mails.flatMap(({ name, text }) => {
    const letter = text.replaceAll(/\S+@\S+/g, '')
    return [
      ...names.filter((one) => new RegExp(`\\b${one}\\b`).test(letter)).map((one) => `${name} names ${one}`),
      ...(youthCareWords.test(letter) ? [`${name} says ${youthCareWords.exec(letter)?.[0]}`] : []),
      ...(/https?:\/\//.test(letter) ? [`${name} holds a link`] : []),
    ]
  })
  printGoal('U-19-mails', `${faults.length}-in-${mails.length}-mails`, '0', mails.length >= 2 && faults.length === 0)
  assert.ok(mails.length >= 2, `${mails.length} mails`)
  assert.deepEqual(faults, [])
})
