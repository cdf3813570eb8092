import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { type Hearer, kindOf, pauseUntil, type Telling, tellings, toldNow } from './notification.ts'

// Winter time: 16.00 in UTC is 17.00 in the Netherlands. 16 November 2026 is a Monday.
const at = (day: string, hour: string) => new Date(`${day}T${hour}:00+01:00`)
const monday = '2026-11-16'
const waits = (item: string, since: Date, due: string | null = null): Telling => ({
  ...{ id: `${item} of ${since.toISOString()}`, item, at: since, due: due === null ? null : asDay(due) },
  rests: [],
})
const hearer = (tellings: readonly Telling[], change: Partial<Hearer> = {}): Hearer => ({
  ...{ rhythm: 'daily', level: 'neutral', pausedUntil: null, pauses: [], seenAt: null, digestAt: null },
  ...{ directAt: null, remindedAt: null, tellings, ...change },
})
const kind = (one: Hearer, now: Date) => toldNow(one, now)?.kind ?? null
const message = waits('message', at(monday, '10:00'))

test('D-MSG-05: one digest at 17.00, however many things wait, and not a second one the same day', () => {
  const one = hearer([message, waits('share', at(monday, '11:00'))])
  assert.equal(kind(one, at(monday, '16:59')), null)
  assert.deepEqual(toldNow(one, at(monday, '17:00')), { kind: 'digest', text: 'new', due: null, key: monday })
  const told = { ...one, digestAt: at(monday, '17:00') }
  assert.equal(
    kind({ ...told, tellings: [...told.tellings, waits('message', at(monday, '18:00'))] }, at(monday, '18:30')),
    null,
  )
  const next = { ...told, tellings: [...told.tellings, waits('message', at(monday, '18:00'))] }
  assert.equal(kind(next, at('2026-11-17', '17:00')), 'digest')
  assert.equal(kind(told, at('2026-11-17', '17:00')), null, 'what was told is not told again')
})

test('D-MSG-05: 17.00 is the hour in the Netherlands, in summer too', () => {
  const summer = hearer([waits('message', new Date('2026-07-06T08:00:00Z'))])
  assert.equal(kind(summer, new Date('2026-07-06T14:59:00Z')), null)
  assert.equal(kind(summer, new Date('2026-07-06T15:00:00Z')), 'digest')
})

test('D-MSG-05: another contact person, a look without consent and a first conversation within 48 hours are told at once; the others are not', () => {
  const heard = (item: string) => kind(hearer([waits(item, at(monday, '10:00'))]), at(monday, '10:01'))
  const direct = Object.keys(tellings).filter((item) => heard(item) === 'direct')
  assert.deepEqual(direct, ['coordinatorTerm', 'emergencyLook', 'startTalkSoon'])
  const once = hearer([waits('emergencyLook', at(monday, '10:00'))], { directAt: at(monday, '10:01') })
  assert.deepEqual([kind(once, at(monday, '10:02')), kind(once, at(monday, '17:00'))], [null, null])
})

test('D-MSG-05: what comes after 17.00 waits for the next day, and the two kinds at once do not', () => {
  const late = hearer([waits('message', at(monday, '18:12'))])
  assert.equal(kind(late, at(monday, '18:13')), null)
  assert.equal(kind(late, at('2026-11-17', '09:00')), null)
  assert.equal(kind(late, at('2026-11-17', '17:00')), 'digest')
  assert.equal(kind(hearer([waits('emergencyLook', at(monday, '18:12'))]), at(monday, '18:13')), 'direct')
})

test('who hears right away is not told the same again at 17.00', () => {
  const heard = hearer([message], { rhythm: 'direct', directAt: at(monday, '10:01') })
  assert.equal(kind(heard, at(monday, '17:00')), null)
})

test('D-MSG-05: nothing between 20.00 and 8.00: what happens then is told in the morning', () => {
  const look = hearer([waits('emergencyLook', at(monday, '21:00'))])
  for (const [day, hour] of [
    [monday, '21:01'],
    [monday, '23:59'],
    ['2026-11-17', '00:01'],
    ['2026-11-17', '07:59'],
  ] as const)
    assert.equal(kind(look, at(day, hour)), null, `${day} ${hour}`)
  assert.equal(kind(look, at('2026-11-17', '08:00')), 'direct')
  assert.equal(kind(hearer([message]), at(monday, '20:00')), null)
  assert.equal(
    kind(hearer([message]), at(monday, '19:59')),
    'digest',
    'a machine that was away at 17.00 tells it later that day',
  )
})

test('who wants to hear right away does, and who wants no messages gets none, not even at once', () => {
  assert.equal(kind(hearer([message], { rhythm: 'direct' }), at(monday, '10:01')), 'direct')
  const off = hearer([message, waits('emergencyLook', at(monday, '10:00'))], { rhythm: 'off' })
  assert.deepEqual([kind(off, at(monday, '10:01')), kind(off, at(monday, '17:00'))], [null, null])
})

test('who opened the site since hears nothing', () => {
  assert.equal(kind(hearer([message], { seenAt: at(monday, '10:30') }), at(monday, '17:00')), null)
  assert.equal(kind(hearer([message], { seenAt: at(monday, '09:30') }), at(monday, '17:00')), 'digest')
})

test('D-MSG-08: a rest lasts one to fourteen days; after it one hears of what still waits', () => {
  const today = asDay(monday)
  assert.deepEqual(
    [1, 14].map((days) => pauseUntil(days, today)),
    ['2026-11-17', '2026-11-30'],
  )
  for (const days of [0, 15, 1.5, -1, Number.NaN]) assert.equal(pauseUntil(days, today), null)
  const resting = hearer([message, waits('emergencyLook', at(monday, '10:00'))], { pausedUntil: asDay('2026-11-17') })
  assert.deepEqual([kind(resting, at(monday, '17:00')), kind(resting, at('2026-11-17', '17:00'))], [null, null])
  assert.equal(kind(hearer([message]), at('2026-11-18', '17:00')), 'digest')
})

test('the first day before which an answer is asked stands in the mail; a day that is over does not', () => {
  const asked = [
    waits('review', at(monday, '09:00'), '2026-11-21'),
    waits('planAgreement', at(monday, '10:00'), '2026-11-30'),
  ]
  assert.deepEqual(toldNow(hearer(asked), at(monday, '17:00')), {
    kind: 'digest',
    text: 'asked',
    due: '2026-11-21',
    key: monday,
  })
  for (const due of ['2026-11-15', monday]) {
    const over = hearer([waits('planAgreement', at(monday, '10:00'), due)])
    const told = { kind: 'digest', text: 'new', due: null, key: monday }
    assert.deepEqual(toldNow(over, at(monday, '17:00')), told, 'nobody answers before a day that has begun')
  }
})

test('D-MSG-06: asked and unopened for three working days is told once more, in the place of the digest, and no third time', () => {
  const since = at(monday, '10:00')
  const asked = hearer([waits('share', since)], { digestAt: at(monday, '17:00') })
  for (const day of ['2026-11-17', '2026-11-18']) assert.equal(kind(asked, at(day, '17:00')), null, day)
  assert.deepEqual(toldNow(asked, at('2026-11-19', '17:00')), {
    kind: 'reminder',
    text: 'reminder',
    due: null,
    key: '2026-11-19',
  })
  const reminded = { ...asked, digestAt: at('2026-11-19', '17:00'), remindedAt: at('2026-11-19', '17:00') }
  for (const day of ['2026-11-20', '2026-11-23', '2026-12-01'])
    assert.equal(kind(reminded, at(day, '17:00')), null, day)
  assert.equal(
    kind({ ...asked, seenAt: at('2026-11-18', '09:00') }, at('2026-11-19', '17:00')),
    null,
    'who looked is not reminded',
  )
  const friday = hearer([waits('share', at('2026-11-13', '10:00'))], { digestAt: at('2026-11-13', '17:00') })
  assert.deepEqual(
    [kind(friday, at(monday, '17:00')), kind(friday, at('2026-11-18', '17:00'))],
    [null, 'reminder'],
    'a weekend does not count',
  )
  assert.equal(
    kind(hearer([message], { digestAt: at(monday, '17:00') }), at('2026-11-19', '17:00')),
    null,
    'a message is nothing asked',
  )
})

test('D-MSG-07: what is not on the list is told to nobody, and safety, own words, what is kept from somebody and a peer worker are not on it', () => {
  assert.deepEqual(Object.keys(tellings).toSorted(), [
    ...['careConsent', 'coordinatorTerm', 'emergencyLook', 'familyAdvice', 'message', 'messageReader'],
    ...['planAgreement', 'review', 'share', 'shareEnding', 'startTalk', 'startTalkSoon'],
  ])
  const silent = [
    ...['safetyFile', 'safetySign', 'safetyPlan', 'safetyCheck', 'codeStep', 'shield', 'withholding', 'householdVault'],
    ...['storyPiece', 'resilienceCard', 'ownPlan', 'peerRequest', 'peerNote', 'jim', 'question', 'toString', ''],
  ]
  for (const item of silent) {
    assert.equal(kindOf(item), null, item)
    const heard = hearer([waits(item, at(monday, '10:00'), monday)], { rhythm: 'direct' })
    for (const hour of ['10:01', '17:00']) assert.equal(kind(heard, at(monday, hour)), null, item)
    assert.equal(kind({ ...heard, digestAt: at(monday, '17:00') }, at('2026-11-20', '17:00')), null, item)
  }
})

test('D-MSG-08: while the whole family rests nobody is mailed, after it what still waits comes; another contact person is told at once', () => {
  const rests = [{ from: at(monday, '09:00'), until: at('2026-11-19', '00:00') }]
  const rested = hearer([{ ...message, rests }])
  for (const day of [monday, '2026-11-17', '2026-11-18']) assert.equal(kind(rested, at(day, '17:01')), null, day)
  assert.equal(kind(rested, at('2026-11-19', '17:01')), 'digest')
  assert.equal(kind({ ...rested, rhythm: 'direct' }, at('2026-11-19', '08:01')), 'direct')
  assert.equal(
    kind({ ...rested, digestAt: at('2026-11-17', '17:01') }, at('2026-11-19', '17:01')),
    'digest',
    'a mail about another family says nothing of it',
  )
  assert.equal(
    kind({ ...rested, seenAt: at(monday, '10:30') }, at('2026-11-19', '17:01')),
    null,
    'who saw it needs no mail',
  )
  assert.equal(
    kind(hearer([{ ...waits('coordinatorTerm', at(monday, '10:00')), rests }]), at(monday, '10:01')),
    'direct',
  )
})

test('D-MSG-08: what was told before the family rested is not told again when the rest ends, and one that was undone causes no mail', () => {
  const told = { digestAt: at(monday, '17:01') }
  const rests = [{ from: at('2026-11-17', '10:00'), until: at('2026-11-20', '00:00') }]
  const before = hearer([{ ...message, rests }], told)
  for (const day of ['2026-11-17', '2026-11-19', '2026-11-20', '2026-11-23'])
    assert.equal(kind(before, at(day, '17:05')), null, day)
  const undone = [{ from: at('2026-11-17', '10:00'), until: at('2026-11-17', '10:04') }]
  assert.equal(kind(hearer([{ ...message, rests: undone }], told), at('2026-11-17', '17:05')), null)
  const direct = { rhythm: 'direct', directAt: at(monday, '10:01') } as const
  assert.equal(kind(hearer([{ ...message, rests: undone }], direct), at('2026-11-17', '10:06')), null)
  assert.equal(kind(hearer([{ ...message, rests }], direct), at('2026-11-20', '08:05')), null)
})

test('D-MSG-08: what came before the rest and was not told yet when it began comes when it ends', () => {
  const late = waits('message', at(monday, '18:00'))
  const rests = [{ from: at('2026-11-17', '09:00'), until: at('2026-11-19', '00:00') }]
  const elsewhere = hearer([{ ...late, rests }], { digestAt: at('2026-11-18', '17:01') })
  assert.equal(kind(elsewhere, at('2026-11-18', '17:05')), null, 'the family rests')
  assert.equal(kind(elsewhere, at('2026-11-19', '17:05')), 'digest', 'a mail about another family says nothing of it')
  const night = waits('message', at(monday, '21:00'))
  const atOnce = hearer([{ ...night, rests }], { rhythm: 'direct' })
  assert.equal(kind(atOnce, at('2026-11-17', '08:01')), 'direct', 'it was told before the rest began')
  const early = [{ from: at(monday, '22:00'), until: at('2026-11-19', '00:00') }]
  assert.equal(
    kind(
      { ...atOnce, tellings: [{ ...night, rests: early }], directAt: at('2026-11-18', '09:00') },
      at('2026-11-19', '08:01'),
    ),
    'direct',
  )
})

test('D-MSG-06, D-MSG-08: the three working days after which one is asked once more count from the end of the rest, not of one that was undone', () => {
  const asked = waits('share', at(monday, '10:00'))
  const rests = [{ from: at('2026-11-17', '10:00'), until: at('2026-11-20', '00:00') }]
  const rested = hearer([{ ...asked, rests }], { digestAt: at(monday, '17:01') })
  for (const day of ['2026-11-19', '2026-11-20', '2026-11-24']) assert.equal(kind(rested, at(day, '17:05')), null, day)
  assert.equal(kind(rested, at('2026-11-25', '17:05')), 'reminder')
  const reminded = { ...rested, remindedAt: at('2026-11-25', '17:05'), digestAt: at('2026-11-25', '17:05') }
  assert.equal(kind(reminded, at('2026-11-26', '17:05')), null)
  const undone = [{ from: at('2026-11-17', '10:00'), until: at('2026-11-17', '10:04') }]
  assert.equal(
    kind(hearer([{ ...asked, rests: undone }], { digestAt: at(monday, '17:01') }), at('2026-11-19', '17:05')),
    'reminder',
  )
})

test('D-MSG-06, D-MSG-08: after the own rest the first mail is no reminder of what was never told; the three working days count from its end', () => {
  const asked = waits('share', at(monday, '10:00'))
  const pauses = [{ from: at(monday, '09:00'), until: at('2026-11-20', '00:00') }]
  const rested = hearer([asked], { pauses, seenAt: at(monday, '09:00') })
  assert.equal(toldNow(rested, at('2026-11-20', '17:01'))?.text, 'new')
  const told = { ...rested, digestAt: at('2026-11-20', '17:01') }
  for (const day of ['2026-11-23', '2026-11-24']) assert.equal(kind(told, at(day, '17:05')), null, day)
  assert.equal(kind(told, at('2026-11-25', '17:05')), 'reminder')
  const undone = [{ from: at('2026-11-17', '10:00'), until: at('2026-11-17', '10:04') }]
  const went = hearer([asked], { pauses: undone, digestAt: at(monday, '17:01') })
  assert.equal(kind(went, at('2026-11-19', '17:05')), 'reminder', 'one that was undone counts for nothing')
})

test('D-MSG-06: of what was asked and never told, also because nothing could leave, the first mail is no reminder', () => {
  const asked = waits('share', at(monday, '10:00'))
  const away = hearer([asked], { digestAt: at('2026-11-13', '17:00') })
  assert.equal(toldNow(away, at('2026-11-20', '17:01'))?.text, 'new')
  const direct = { ...away, rhythm: 'direct', directAt: at(monday, '10:01') } as const
  assert.equal(kind(direct, at('2026-11-19', '17:01')), 'reminder', 'who hears right away was told')
})

test('what is told at once is known by what it is and when: the same thing that changes again is told again', () => {
  const once = hearer([waits('startTalkSoon', at(monday, '10:00'))])
  const moved = hearer([{ ...waits('startTalkSoon', at(monday, '10:00')), at: at(monday, '12:00') }])
  const [first, second] = [toldNow(once, at(monday, '10:01')), toldNow(moved, at(monday, '12:01'))]
  assert.equal(first?.kind, 'direct')
  assert.notEqual(first?.key, second?.key)
  assert.equal(first?.key, toldNow(once, at(monday, '10:03'))?.key)
})

test('what was saved in the same seconds in which a mail left is in the next one, not passed over', () => {
  const same = waits('message', at(monday, '10:00'))
  const direct = hearer([same], { rhythm: 'direct' })
  assert.equal(kind(direct, at(monday, '10:00')), null, 'it may not be visible to everybody yet')
  assert.equal(kind({ ...direct, directAt: new Date(same.at.getTime() + 2_000) }, at(monday, '10:01')), 'direct')
  assert.equal(kind({ ...direct, directAt: at(monday, '10:01') }, at(monday, '10:02')), null)
})
