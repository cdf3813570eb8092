// Goal R10: one valid example of every act of a family, played in this order on the cast, because some acts answer earlier ones.
import { openDossier } from '#care/access/door.commands.ts'
import { lookTogether } from '#care/atTable/lead.commands.ts'
import { keepNumbers } from '#care/conversation/said.commands.ts'
import { beginTrial } from '#care/lettingGo/letting-go.commands.ts'
import { newId } from '#platform/clock.ts'
import { dayIn, inDays } from '#src/trial/days.ts'
import { concludedYesterday, courtAsks, planClosed, rivalWords, typedScore } from './acts-before.ts'
import { capacityActs } from './acts-capacity.ts'
import { children } from './acts-child.ts'
import { circle } from './acts-circle.ts'
import { consentActs } from './acts-consent.ts'
import { jims } from './acts-jim.ts'
import { actsOfWork } from './acts-of-work.ts'
import { resilience } from './acts-resilience.ts'
import { rights } from './acts-rights.ts'
import { safety } from './acts-safety.ts'
import { stories } from './acts-story.ts'
import { teams } from './acts-team.ts'
import { worries } from './acts-worried.ts'
import { type Before, type Example, example, landedOn } from './example-act.ts'

const at = '/gezin/:familyId'
const goal = `${at}/doelen/:goalId`
const step = `${goal}/acties/:stepId`
const member = `${at}/gezin/lid/:personId`
const born = { way: 'keep', 'born.day': '2', 'born.month': '4', 'born.year': '2016', 'dayUnknown[]': null }
const left = { 'until.quick': 'today', 'until.day': null, 'until.month': null, 'until.year': null }
const checked = { 'checked.day': '2', 'checked.month': '11', 'checked.year': '2026' }
const youth = `${at}/gezag/:youthId`
const noticed = `${at}/goed-en-lastig/:kind`
const trial = `${at}/terugkijken/proef/:trialId`
const toGoal = [`${at}/doelen`, goal] as const
/** The family tries one step of the coordinator by itself, until this many days from now. */
const trialUntil =
  (days: number): Before =>
  async ({ house, family }) => {
    const [found] = await house.ask<{ step: string; review: string }>(
      `select s.id as step, r.id as review from care.step s join care.review r on r.family_id = s.family_id and r.concluded_at is not null
       where s.family_id = $1 and s.doer_kind <> 'family' and s.undone_at is null limit 1`,
      [family],
    )
    const given = { answer: 'tryWithout', why: '', part: 'De post', takenBy: '', fallback: 'Bellen' } as const
    const day = dayIn(14)
    const [running] = await house.ask('select from care.letting_go where family_id = $1 and outcome is null', [family])
    if (running === undefined)
      await openDossier(await house.knock('dana'), lookTogether(family, 'change'), (dossier) =>
        beginTrial(
          dossier,
          found?.review ?? '',
          { ...given, stepId: found?.step ?? '', untilOn: day, whomToCall: house.person('dana') } as Parameters<
            typeof beginTrial
          >[2],
          day,
        ),
      )
    await house.ask(
      'update care.letting_go set from_on = from_on - 14, until_on = door.today() + $2::integer where family_id = $1 and outcome is null',
      [family, days],
    )
    return `/gezin/${family}/terugkijken`
  }

/** At the table every number for one goal is good enough, and no earlier one or answer stands in the way. */
const goodEnoughNow: Before = async ({ house, family }) => {
  await house.ask("update care.score set value = 4 where family_id = $1 and occasion = 'review'", [family])
  await house.ask("update care.scale_down set outcome = 'notYet', choice = 'keepOn' where family_id = $1", [family])
  const goals = 'select goal_id as id from care.scale_down where family_id = $1 and goal_id is not null limit 1'
  const [goal] = await house.ask<{ id: string }>(goals, [family])
  const seven = { goalId: goal?.id ?? '', value: 7, ratherNot: false }
  const given = ['esra', 'deniz'].map((key) => ({ ...seven, person: house.person(key) }))
  const act = { operation: newId(), bodyHash: Buffer.alloc(0) }
  await keepNumbers(await house.knock('dana'), act, { familyId: family, given })
  return `/gezin/${family}/terugkijken/samen/minder`
}

const onlyWhat = {
  'due.quick': null,
  outside: null,
  supports: null,
  takeOver: null,
  'until.day': null,
  'until.month': null,
  'until.year': null,
}

const goals = [
  example('esra', `${at}/doelen/nieuw`, [`${at}/doelen/nieuw`], {
    vraag: '5',
    'forWhom[]': '@esra',
    looksLike: 'We lachen weer.',
  }),
  example('esra', `${goal}/woorden`, [...toGoal, `${goal}/aanpassen`], { title: 'Weer een gewone week' }),
  example('esra', `${goal}/grens`, [...toGoal, `${goal}/aanpassen`], { goodEnough: '7' }),
  example(
    'esra',
    `${goal}/cijfer`,
    [...toGoal, `${goal}/cijfer`],
    { score: '6', whyNotLower: '', oneHigher: '' },
    { score: '7' },
  ),
  example('esra', `${goal}/cijfer/:scoreId/waarom`, [landedOn(`${goal}/cijfer`), `${goal}/cijfer/:scoreId/waarom`]),
  example('esra', `${goal}/cijfer/:scoreId/terug`, [landedOn(`${goal}/cijfer`)]),
  example('esra', `${goal}/cijfer/:scoreId/klopt`, [typedScore]),
  example('esra', `${goal}/acties/nieuw`, [...toGoal, `${goal}/acties/nieuw`], { ...onlyWhat, ...inDays('due', 10) }),
  example('esra', `${step}/terug`, [landedOn(`${goal}/acties/nieuw`)]),
  example('esra', `${step}/dag`, [...toGoal, step], inDays('day', 21), { 'day.day': '1' }),
  example('esra', `${step}/aanpassen`, [...toGoal, step, `${step}/aanpassen`]),
  example('dana', `${step}/langer`, [...toGoal, step], inDays('until', 10)),
  example('esra', `${step}/nietgelukt`, [...toGoal, step], {}, { next: 'smaller' }),
  example('esra', `${step}/gedaan`, [`${at}/plan`], {}, { terug: '' }),
  example('esra', `${goal}/keuze`, [...toGoal, goal], { move: 'wait' }),
  example('dana', `${goal}/voorwaarde`, [courtAsks], {
    answer: 'met',
    fact: 'Dit gaat al weken zo.',
    ...inDays('on', -1),
  }),
  example('esra', `${goal}/terug`, [landedOn(`${goal}/keuze`)]),
  example('esra', `${at}/woorden/:kind/:itemId/:rivalId`, [rivalWords], { keep: 'mine' }, { keep: 'other' }),
]

const plan = [
  example('esra', `${noticed}/nieuw`, [`${at}/goed-en-lastig`, `${noticed}/nieuw`]),
  example('esra', `${noticed}/:itemId/terug`, [landedOn(`${noticed}/nieuw`)]),
  example('esra', `${noticed}/:itemId/aanpassen`, [`${at}/goed-en-lastig`, `${noticed}/:itemId/aanpassen`]),
  example('esra', `${at}/goed-en-lastig/volgorde`, [`${at}/goed-en-lastig`], {}, { to: 'up' }),
  example('esra', `${at}/goed-en-lastig/lastig/:itemId/voorbij`, [`${at}/goed-en-lastig`]),
  example('esra', `${at}/goed-en-lastig/lastig/:itemId/toch`, [`${at}/goed-en-lastig`]),
  example('deniz', `${at}/waar-willen-we-heen/mijn`, [`${at}/waar-willen-we-heen`, `${at}/waar-willen-we-heen/mijn`]),
  example('deniz', `${at}/waar-willen-we-heen/:whereId/terug`, [landedOn(`${at}/waar-willen-we-heen/mijn`)]),
  example('esra', `${at}/niet-eens/:kind/:itemId`, [`${at}/plan`, `${at}/niet-eens/:kind/:itemId`]),
  example('esra', `${at}/niet-eens/:kind/:itemId/:statementId/terug`, [landedOn(`${at}/niet-eens/:kind/:itemId`)]),
  example('esra', `${at}/plan/dit-willen-we`, [`${at}/plan/dit-willen-we`], { wish: 'Wij willen rust.' }),
  example('dana', `${at}/plan/tijd`, [`${at}/plan/tijd`], { load: 'light' }, { load: 'normal' }),
  example('joyce', `${at}/plan/begin`, [planClosed], { authorship: 'family' }),
  example('dana', `${at}/klopt-dit-plan/nieuw`, [`${at}/klopt-dit-plan/nieuw`]),
  example('esra', `${at}/klopt-dit-plan`, [`${at}/klopt-dit-plan`]),
  example('esra', `${at}/klopt-dit-plan/:standId/terug`, [landedOn(`${at}/klopt-dit-plan`)]),
  example('dana', `${at}/klopt-dit-plan/namens/:personId`, [
    `${at}/klopt-dit-plan`,
    `${at}/klopt-dit-plan/namens/:personId`,
  ]),
]

const household = [
  example('esra', `${at}/gezin/volgorde`, [`${at}/gezin`], {}, { to: 'up' }),
  example('esra', `${at}/gezin/lid`, [`${at}/gezin/lid`], {
    callName: 'Noor',
    part: 'other',
    'born.day': '3',
    'born.month': '4',
    'born.year': '1980',
    'dayUnknown[]': null,
  }),
  example('dana', `${member}/geboren`, [`${at}/gezin`, `${member}/geboren`], born, { 'born.day': '3' }),
  example('dana', `${member}/geboren/terug`, [landedOn(`${member}/geboren`)]),
  example('dana', `${member}/weg`, [`${at}/gezin`, `${member}/weg`], left, { 'until.quick': '' }),
  example('dana', `${member}/weg/terug`, [landedOn(`${member}/weg`)]),
  example('dana', `${at}/uitnodigen`, [`${at}/uitnodigen`], { channel: 'mail', fact: 'Lijsterbes' }),
  example('esra', `${at}/gezin/naam`, [`${at}/gezin/naam`], { name: 'De bovenburen' }),
  example('esra', `${at}/gezin/huis`, [`${at}/gezin/huis`], {
    'residents[]': '@esra',
    'secret[]': null,
    'readers[]': null,
  }),
  example('esra', `${at}/gezin/huis/:homeId`, [`${at}/gezin`, `${at}/gezin/huis/:homeId`], { label: 'Bij ons' }),
  example(
    'dana',
    `${at}/gezin/gezag/:youthId`,
    [`${at}/gezin`, `${at}/gezin/gezag/:youthId`],
    { ...checked, outcome: 'confirmed', kind: 'oneParent', 'holders[]': '@esra', 'parts[]': null },
    { 'checked.day': '3' },
  ),
  example('dana', `${youth}/register`, [`${at}/gezag`, `${youth}/register`], { citizenNumber: '999990020' }),
  example('dana', `${youth}/kader`, [`${at}/gezag`, `${youth}/kader`], { kind: 'urged' }, { kind: 'voluntary' }),
  example('esra', `${youth}/oneens`, [`${at}/gezin`, `${youth}/oneens`], { route: 'talk' }),
  example('dana', `${at}/gezag/oneens/:disputeId`, [`${at}/gezag`], { kind: 'mediator' }, { kind: 'court' }),
  example('esra', `${at}/gezag/oneens/:disputeId/terug`, [landedOn(`${youth}/oneens`)]),
]

const lookingBack = [
  example('esra', `${at}/terugkijken/vraag/:kind`, [`${at}/terugkijken/vraag/goed`]),
  example('esra', `${at}/terugkijken/:reviewId/antwoord`, [concludedYesterday, `${at}/terugkijken/:reviewId`]),
  example('dana', `${at}/terugkijken/dag`, [`${at}/terugkijken/dag`], inDays('day', 21), { 'day.day': '1' }),
  example('dana', `${at}/terugkijken/samen/:kind`, [`${at}/terugkijken/samen/goed`], {}, { 'said.0': 'Iets anders.' }),
  example('dana', `${at}/terugkijken/genoeg/:goalId`, [goodEnoughNow]),
  example('esra', `${trial}/weer`, [trialUntil(14)]),
  example('esra', `${trial}/terug`, [landedOn(`${trial}/weer`)]),
  example('esra', `${trial}/uitkomst`, [trialUntil(0)], { outcome: 'partly' }, { outcome: 'resumed' }),
]

const others = [
  ...rights,
  example('esra', `${at}/wie-keek/:lineId/vraag`, [`${at}/wie-keek`, `${at}/wie-keek/:lineId/vraag`]),
  example(
    'nadia',
    '/beheer/controle/:questionId',
    ['/beheer/controle', '/beheer/controle/:questionId'],
    { answer: 'Dana bereidde het gesprek voor.' },
    { answer: 'Iets heel anders.' },
  ),
  example('dana', '/werklijst/:familyId/later', ['/werklijst', '/werklijst/:familyId/later'], {}, { days: '7' }),
  example('dana', '/werklijst/:familyId/later/terug', [landedOn('/werklijst/:familyId/later')], {}, { reason: 'step' }),
  ...consentActs,
]

export const examples: readonly Example[] = [
  ...stories,
  ...circle,
  ...resilience,
  ...children,
  ...teams,
  ...worries,
  ...jims,
  ...household,
  ...plan,
  ...goals,
  ...lookingBack,
  ...others,
  ...safety,
  ...actsOfWork,
  ...capacityActs,
]
