import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passOf } from '#care/pass/pass.ts'
import { help } from '#checks/cases/asking.ts'
import { goal, held, home, instead, own, part, record, withFacts, written } from '#checks/cases/home.ts'
import { midnight, secondBefore, term } from '#checks/worlds/sketch.ts'
import { asDay } from '#platform/dates.ts'
import { continuesUntil, goesAlong, groundMark, passChanges, signerChanges, splitFor, withoutWorker } from './moving.ts'

const checked = { checkedOn: asDay('2024-01-05'), recordedAt: new Date('2024-01-05T09:00:00Z') }
const facts = withFacts({ custodySnapshots: [held('jongere', ['moeder', 'vader'], checked)] })
const at = new Date('2026-10-06T10:00:00Z')

function atBirthday(day: string): string[] {
  const birthday = midnight(day)
  const changes = passChanges(facts, home, 'jongere', secondBefore(birthday), birthday)
  return changes.map(({ viewer, ground, change }) => `${viewer} ${ground} ${change}`).sort()
}

test('case 21: the twelfth birthday turns the pass of the youth and of the parents, and of nobody else', () => {
  assert.deepEqual(atBirthday('2025-04-10'), [
    'jongere self opens',
    'jongere selfUnder12 closes',
    'moeder custody12To15 opens',
    'moeder custodyUnder12 closes',
    'vader custody12To15 opens',
    'vader custodyUnder12 closes',
  ])
})

test('case 21: the sixteenth birthday closes the parents’ pass only, the eighteenth and twenty-third close nothing', () => {
  assert.deepEqual(atBirthday('2029-04-10'), ['moeder custody12To15 closes', 'vader custody12To15 closes'])
  assert.deepEqual(atBirthday('2031-04-10'), [])
  assert.deepEqual(atBirthday('2036-04-10'), [])
})

test('case 21: a pending request gets the youth as signer at 12, and the parents leave it at 16', () => {
  const change = (day: string) => {
    const birthday = midnight(day)
    return signerChanges(facts, help('jongere'), secondBefore(birthday), birthday)
  }
  assert.deepEqual(change('2025-04-10'), { asked: ['jongere'], notAsked: [] })
  assert.deepEqual(change('2029-04-10'), { asked: [], notAsked: ['moeder', 'vader'] })
})

test('at 18 a help line under youth law goes on, marked, to be settled within ten working days', () => {
  const bornOn = asDay('2008-10-20')
  assert.equal(groundMark('youthLaw', bornOn, asDay('2026-10-19')), null)
  assert.deepEqual(groundMark('youthLaw', bornOn, asDay('2026-10-20')), {
    missingSince: '2026-10-20',
    settleBy: '2026-11-03',
  })
  assert.equal(groundMark('healthInsurance', bornOn, asDay('2026-10-20')), null)
  assert.equal(groundMark('youthLawProlonged', bornOn, asDay('2031-10-19')), null)
  assert.equal(groundMark('youthLawProlonged', bornOn, asDay('2031-10-20'))?.missingSince, '2031-10-20')
  assert.equal(groundMark('fosterCareTo21', bornOn, asDay('2029-10-20'))?.missingSince, '2029-10-20')
})

test('to another municipality goes what was released; a safety item only from professional to professional', () => {
  const items = [
    { ...goal('kind'), id: 'vrij' },
    { ...goal('kind'), id: 'niet' },
    record('worry', ['kind'], 'regisseur', { id: 'veilig', class: 'safety' }),
    record('goal', ['kind'], 'regisseur', { id: 'werk', class: 'working' }),
    { ...goal('kind'), id: 'weg', destroyedAt: at },
  ]
  const released = ['vrij', 'veilig', 'werk', 'weg']
  assert.deepEqual(goesAlong(items, released), { goes: ['vrij'], stays: ['niet'], betweenWorkers: ['veilig'] })
  assert.equal(continuesUntil(asDay('2026-10-06')), '2027-10-06')
})

test('when one child moves its own items go, shared goals are copied as text, and scores stay', () => {
  const items = [
    own('storyPiece', 'kind', { id: 'verhaal' }),
    { ...goal('kind', 'moeder'), id: 'samen' },
    record('score', ['kind', 'moeder'], 'moeder', { id: 'cijfer' }),
    { ...written('worry', 'vader'), id: 'ander' },
  ]
  assert.deepEqual(splitFor('kind', items), {
    goes: ['verhaal'],
    copied: ['samen'],
    stays: ['samen', 'cijfer', 'ander'],
  })
})

test('a professional who leaves reads nothing from that minute, and the stand-in has the term', () => {
  const full = instead(
    {
      coordinatorTerms: [
        term(home, 'regisseur'),
        term('buren', 'tante', { professional: false, standby: 'regisseur' }),
      ],
    },
    {
      participants: [part('regisseur', 'specialist')],
      emergencyLooks: [{ family: home, person: 'regisseur', subject: 'kind', openedAt: at }],
      pilotContacts: [{ family: home, person: 'regisseur', subjects: ['kind'], since: new Date(0), endedAt: null }],
    },
  )
  assert.ok(passOf(full, 'regisseur', home, at).length > 0)
  const after = withoutWorker(full, 'regisseur', asDay('2026-10-06'), at, 'collega')
  assert.deepEqual(passOf(after, 'regisseur', home, at), [])
  assert.deepEqual(new Set(passOf(after, 'collega', home, at).map(({ ground }) => ground)), new Set(['coordinator']))
  const standbys = after.coordinatorTerms.filter(({ family }) => family === 'buren').map(({ standby }) => standby)
  assert.deepEqual(standbys, ['regisseur', 'collega'])
})
