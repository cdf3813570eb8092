import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StartTalk } from '#care/startConversation/start-conversation.ts'
import type { StartVoice } from '#care/startConversation/start-voice.ts'
import type { Weather } from '#care/weather/weather.ts'
import { asDay } from '#platform/dates.ts'
import {
  answerOf,
  comingRound,
  doesIt,
  dueOn,
  type Held,
  heldProblems,
  isOpen,
  type LookBack,
  type LookedBack,
  mayUndo,
  numberIn,
  ownWeather,
  roundOf,
  saidIn,
  shownOf,
} from './look-back.ts'

// The conversation of E1: held on Tuesday 1 September 2026, looked back on 29 September.
const talk: StartTalk = {
  ...{ id: 'talk', invited: ['sanne', 'tom', 'lieke'], present: ['sanne', 'tom', 'lieke'], plannedAt: '19:30' },
  ...{ plannedOn: asDay('2026-09-01'), movedAt: null, heldAt: new Date('2026-09-01T14:00:00Z') },
  ...{ outcomes: ['ownStrength', 'collectiveOffer'], firstStepOn: asDay('2026-09-02') },
  ...{ lookBackOn: asDay('2026-09-29'), sentAt: new Date('2026-09-01T14:40:00Z'), readTogether: null },
}

const voice = (kind: StartVoice['kind'], author: string, value: string, at: string): StartVoice => ({
  ...{ id: `${kind} ${author} ${at}`, talkId: 'talk', kind, author, typedBy: null, counts: true },
  ...{ audience: 'plan', named: [], value, texts: {}, at: new Date(at) },
})

const back = (comes: LookBack['comes'], at: string, nextOn: string | null = null): LookBack => ({
  ...{ id: at, how: 'phone', comes, author: 'dana', at: new Date(at) },
  nextOn: nextOn === null ? null : asDay(nextOn),
})

const looked = (backs: LookBack[] = [], voices: StartVoice[] = [], more: Partial<LookedBack> = {}): LookedBack => ({
  ...{ start: { talk, voices, state: 'confirmed' }, backs, goesOnElsewhere: false, weather: [] },
  ...more,
})

test('D-STA-08: after a good outcome too one looks back, from a week before its day until it was done', () => {
  assert.equal(dueOn(looked()), '2026-09-29')
  assert.equal(isOpen(looked(), asDay('2026-09-21')), false)
  assert.equal(isOpen(looked(), asDay('2026-09-22')), true)
  assert.equal(isOpen(looked(), asDay('2026-10-20')), true, 'late is not never')
  const enough = looked([back('enough', '2026-09-29T10:00:00Z')])
  assert.equal(dueOn(enough), null)
  assert.equal(isOpen(enough, asDay('2026-09-29')), false)
})

test('klopt is of what a page showed: the time, and what each said of it then', () => {
  const one = back('newDay', '2026-09-29T10:00:00Z', '2026-10-06')
  const said = voice('howNow', 'tom', '7', '2026-09-29T10:00:00Z')
  const shown = shownOf(looked([one], [said]))
  assert.equal(shownOf(looked()), '')
  assert.notEqual(shownOf(looked([one], [{ ...said, id: 'anew' }])), shown)
  assert.notEqual(shownOf(looked([{ ...one, id: 'again' }], [said])), shown)
  const [later, answer] = [
    voice('howNow', 'tom', '8', '2026-09-30T10:00:00Z'),
    voice('backAnswer', 'sanne', 'right', '2026-09-29T11:00:00Z'),
  ]
  assert.equal(
    shownOf(looked([one], [said, later, answer])),
    shown,
    'a number for the next time, or what another says of it',
  )
})

test('where a plan stands or a later conversation goes on, nobody looks back here', () => {
  assert.equal(isOpen(looked([], [], { goesOnElsewhere: true }), asDay('2026-09-29')), false)
})

test('not yet: another day is looked back on, and a talk or a plan leads on by itself', () => {
  const later = looked([back('newDay', '2026-09-29T10:00:00Z', '2026-10-20')])
  assert.equal(dueOn(later), '2026-10-20')
  assert.equal(isOpen(later, asDay('2026-10-12')), false)
  assert.equal(isOpen(later, asDay('2026-10-13')), true)
  for (const comes of ['newTalk', 'plan'] as const)
    assert.equal(dueOn(looked([back(comes, '2026-09-29T10:00:00Z')])), null)
})

test('who says that it is not right brings it back, until that person says otherwise', () => {
  const held = [back('enough', '2026-09-29T10:00:00Z')]
  const no = voice('backAnswer', 'tom', 'notRight', '2026-10-01T18:00:00Z')
  assert.equal(dueOn(looked(held, [no])), '2026-10-01')
  assert.equal(dueOn(looked(held, [no, voice('backAnswer', 'tom', 'right', '2026-10-02T18:00:00Z')])), null)
  const before = voice('backAnswer', 'tom', 'notRight', '2026-09-29T09:59:59Z')
  assert.equal(dueOn(looked(held, [before])), null, 'said of the time before')
})

test('a number belongs to the time for which it was said', () => {
  const first = back('newDay', '2026-09-29T10:00:00Z', '2026-10-20')
  const second = back('enough', '2026-10-20T10:00:00Z')
  const voices = [
    voice('howNow', 'sanne', '5', '2026-09-28T10:00:00Z'),
    voice('howNow', 'sanne', '7', '2026-10-20T10:00:00Z'),
    voice('howNow', 'sanne', '9', '2026-10-21T10:00:00Z'),
  ]
  const backs = [first, second]
  assert.equal(saidIn(voices, 'howNow', 'sanne', roundOf(backs, first))?.value, '5')
  assert.equal(saidIn(voices, 'howNow', 'sanne', roundOf(backs, second))?.value, '7', 'at the very moment it was kept')
  assert.equal(saidIn(voices, 'howNow', 'sanne', comingRound(backs))?.value, '9')
  assert.equal(saidIn(voices, 'howNow', 'tom', comingRound(backs)), undefined)
  assert.equal(answerOf(voices, backs, 'sanne'), undefined)
})

test('D-SCO-06: the weather of a child is a picture of that week, chosen by the child, and no number', () => {
  const weather = (picture: Weather['picture'], at: string): Weather => ({
    ...{ id: at, author: 'lieke', beside: null, isNow: false, picture, audience: 'plan' },
    ...{ at: new Date(at), wording: 1, more: '' },
  })
  const told = {
    weather: [
      weather('sunAndCloud', '2026-09-28T16:00:00Z'),
      weather('rain', '2026-09-21T16:00:00Z'),
      weather('thunder', '2026-10-01T16:00:00Z'),
    ],
  }
  const round = { after: null, until: new Date('2026-09-29T10:00:00Z') }
  const now = new Date('2026-10-02T10:00:00Z')
  assert.equal(ownWeather(told, 'lieke', round, now), 'sunAndCloud')
  assert.equal(ownWeather(told, 'sanne', round, now), undefined)
  assert.equal(ownWeather({ weather: told.weather.slice(1) }, 'lieke', round, now), undefined, 'a week and a day old')
  assert.equal(ownWeather(told, 'lieke', { after: null, until: null }, now), 'thunder')
})

test('a number is whole and from 0 to 10, and may stay away', () => {
  for (const [typed, number] of [
    ['0', 0],
    ['10', 10],
    ['7', 7],
    ['', null],
  ] as const)
    assert.equal(numberIn(typed), number)
  for (const typed of ['11', '6,5', '-1', 'zes', '07', ' ']) assert.equal(numberIn(typed), undefined, typed)
})

const today = asDay('2026-09-29')
const held: Held = { how: 'phone', comes: 'enough', nextOn: null, said: [], right: [] }
const wrong = (change: Partial<Held>) => heldProblems({ ...held, ...change }, today)

test('what is missing is told in the order of the page, each at its field', () => {
  assert.deepEqual(wrong({}), [])
  const said = [
    { person: 'sanne', number: '7', weather: '' },
    { person: 'tom', number: '11', weather: '' },
  ]
  assert.deepEqual(wrong({ how: '', said, comes: '' }), [
    { field: 'how', is: 'how' },
    { field: 'number.1', is: 'number' },
    { field: 'comes', is: 'comes' },
  ])
})

test('the next day lies ahead and within twelve weeks', () => {
  const next = (day: string | null) => wrong({ comes: 'newDay', nextOn: day === null ? null : asDay(day) })
  assert.deepEqual(next(null), [{ field: 'next', is: 'notADay' }])
  assert.deepEqual(next('2026-09-29'), [{ field: 'next', is: 'dayRange' }])
  assert.deepEqual(next('2026-09-30'), [])
  assert.deepEqual(next('2026-12-22'), [])
  assert.deepEqual(next('2026-12-23'), [{ field: 'next', is: 'dayRange' }])
})

test('D-ALL-15: only the newest goes back, by who wrote it down, for ten minutes', () => {
  const backs = [back('newDay', '2026-09-29T10:00:00Z', '2026-10-20'), back('enough', '2026-10-20T10:00:00Z')]
  const at = (id: number, who: string, moment: string) => mayUndo(backs, backs[id]?.id ?? '', who, new Date(moment))
  assert.equal(at(1, 'dana', '2026-10-20T10:09:59Z'), true)
  assert.equal(at(1, 'dana', '2026-10-20T10:10:00Z'), false)
  assert.equal(at(1, 'bram', '2026-10-20T10:01:00Z'), false)
  assert.equal(at(0, 'dana', '2026-09-29T10:01:00Z'), false)
})

test('D-STA-06: who does the first step was written down as a name, and that is the own one when nobody else is called so', () => {
  const people = [
    { id: 'tom', name: 'Tom' },
    { id: 'sanne', name: 'Sanne' },
  ]
  const mine = (who: string, person: string, more: readonly { id: string; name: string }[] = []) =>
    doesIt(who, { person }, [...people, ...more])
  assert.equal(mine('Tom', 'tom'), true)
  assert.equal(mine(' tom ', 'tom'), true)
  assert.equal(mine('Tom', 'sanne'), false)
  assert.equal(mine('Tom en Sanne', 'tom'), false, 'then the names stand there as they were written')
  assert.equal(mine('Wil', 'tom'), false)
  assert.equal(mine('Tom', 'tom', [{ id: 'other', name: 'Tom' }]), false)
})
