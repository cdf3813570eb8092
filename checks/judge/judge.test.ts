import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as cedar from '@cedar-policy/cedar-wasm/nodejs'
import { judgeOf, people, person, policies, policyFiles, policyId, schema } from './judge.ts'

const when = (day: string): number => Date.parse(`${day}T00:00:00+01:00`)

test('every policy of the judge fits its schema, and each has a name of its own', () => {
  const parts = cedar.policySetTextToParts(policies)
  assert.equal(parts.type, 'success')
  const names = parts.type === 'success' ? parts.policies.map(policyId) : []
  assert.ok(names.length >= 40, `looked at ${names.length} policies`)
  assert.deepEqual(
    names.filter((name, at) => name === '' || names.indexOf(name) !== at),
    [],
  )
  const answer = cedar.validate({ schema, policies: { staticPolicies: policies } })
  assert.deepEqual(
    answer.type === 'success' ? [...answer.validationErrors, ...answer.validationWarnings] : answer.errors,
    [],
  )
})

test('above every policy of the judge stands a sentence for a privacy officer', () => {
  const bare = Object.entries(policyFiles).flatMap(([file, text]) =>
    [...text.matchAll(/^(.*)\n@id\("([^"]+)"\)/gm)]
      .filter(([, above]) => !above?.startsWith('// '))
      .map(([, , id]) => `${file}: ${id}`),
  )
  assert.deepEqual(bare, [])
})

test('a share until 1 March counts on 1 March and no longer on 2 March', () => {
  const judge = judgeOf('share')
  const term = {
    uid: { type: 'Term', id: 't' },
    attrs: { kind: 'share', from: when('2026-01-05'), until: when('2026-03-02') },
    parents: [],
  }
  const on = (day: string): boolean =>
    judge({ who: 'juf', action: 'runs', about: term, context: { now: when(day) } }).allowed
  assert.deepEqual([on('2026-01-04'), on('2026-03-01'), on('2026-03-02')], [false, true, false])
})

test('a weakened policy gives another answer, so that the judge does decide', () => {
  const offer = {
    uid: { type: 'Offer', id: 'o' },
    attrs: {
      subject: person('noor'),
      age: 14,
      topic: 'goals',
      ownWords: false,
      withGrownUp: false,
      today: 20261121,
      custodyHolders: people(['moeder']),
      custodyConfirmed: true,
      saidYes: people(['moeder']),
      saidNo: [],
    },
    parents: [],
  }
  const question = { who: 'moeder', action: 'share', about: offer, context: {} } as const
  const weakened = policies.replace(
    'resource.saidYes.contains(resource.subject) && resource.saidYes.containsAny',
    'resource.saidYes.containsAny',
  )
  assert.equal(judgeOf('whole')(question).allowed, false)
  assert.equal(judgeOf('weakened', weakened)(question).allowed, true)
})

test('who was asked for a stuck case and has not said yes sees only the question that was put', () => {
  const judge = judgeOf('asked')
  const nobody = [
    'custodyHolders',
    'guardians',
    'holdersByCheck',
    'professionals',
    'familyCoordinators',
    'contactPersons',
  ]
  const noOne = [
    'contactPersonsOfItem',
    'pilotContacts',
    'acceptedEscalation',
    'askedForDecision',
    'secondProfessionals',
  ]
  const never = ['emergencyLookers', 'sharedBySubject', 'sharedByOthers', 'sharedAsItem', 'measureCarriers']
  const sees = (kind: string): boolean =>
    judge({
      who: 'director',
      action: 'pass',
      context: {},
      about: {
        uid: { type: 'Part', id: 'p' },
        parents: [],
        attrs: {
          ...Object.fromEntries([...nobody, ...noOne, ...never].map((name) => [name, []])),
          subject: person('noor'),
          age: 14,
          topic: 'help',
          isMember: true,
          explained: false,
          agreedToFamilyCoordinator: false,
          askedForEscalation: people(['director']),
          item: { author: person('noor'), audience: 'plan', kind },
        },
      },
    }).allowed
  assert.deepEqual([sees('escalation'), sees('helpLine')], [true, false])
})
