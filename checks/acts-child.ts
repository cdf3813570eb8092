// Goal R10: one valid example of every act of a child, and of giving it the phone.
import { type Before, example, landedOn } from './example-act.ts'

const own = '/gezin/:familyId/kind'
const weather = `${own}/weer`
const house = `${own}/huizen/:kind`
const piece = `${own}/huizen/stuk/:pieceId`
const trusted = `${own}/meer`
const plan = `${own}/plan/:pictureId`
const circle = `${own}/kring`
const team = `${own}/team`
const strong = `${own}/sterk/:kind`
const card = `${own}/sterk/stuk/:cardId`
const someone = `${circle}/:memberId`
const comesIn = '/gezin/:familyId/plaatjes'
const byItself = `${comesIn}/:childId`
const chosen = { kind: 'tablet', animal: 'cat', first: 'bus', second: 'music', third: 'house' }
const inPlan = '/gezin/:familyId/doelen/:goalId/acties/:stepId/plaatje/:childId'

/** The page of a step that stands in the plan of Elif. */
export const pictured: Before = async ({ house, family }) => {
  const [row] = await house.ask<{ goal: string; step: string; child: string }>(
    `select s.goal_id as goal, s.id as step, p.child_id as child from care.step_picture p join care.step s on s.id = p.item_id
     where s.family_id = $1 and p.undone_at is null limit 1`,
    [family],
  )
  return `/gezin/${family}/doelen/${row?.goal}/acties/${row?.step}/plaatje/${row?.child}`
}

export const children = [
  example('elif', weather, [weather], { picture: 'sun', 'alone[]': null }, { picture: 'rain' }),
  example('elif', `${weather}/:weatherId/meer`, [`${weather}/klaar`], { more: 'Ik was blij.' }),
  example('elif', `${weather}/:weatherId/alleen`, [`${weather}/klaar`]),
  example('elif', `${weather}/:weatherId/weg`, [`${weather}/klaar`]),
  example(
    'elif',
    house,
    [own, house],
    { 'pictures[]': ['dog'], word: '', drawing: '', 'alone[]': null },
    { word: 'zon' },
  ),
  example('elif', `${piece}/alleen`, [own, house]),
  example('elif', `${piece}/weg`, [own, house]),
  example('elif', `${circle}/wie`, [circle, `${circle}/wie`], { name: 'Opa', 'alone[]': null }, { name: 'Tante' }),
  example('elif', `${someone}/dier`, [landedOn(`${circle}/wie`)], { animal: 'owl' }, { animal: 'bear' }),
  example('elif', `${someone}/waar`, [landedOn(`${someone}/dier`)], { sector: 'kin' }, { sector: 'help' }),
  example('elif', `${circle}/vraag/:kind`, [circle, `${circle}/vraag/:kind`]),
  example('elif', `${someone}/alleen`, [circle, someone]),
  example('elif', `${someone}/weg`, [circle, someone]),
  example('elif', `${someone}/terug`, [landedOn(`${someone}/weg`)]),
  example(
    'elif',
    strong,
    [own, house, strong],
    { 'pictures[]': ['swimming'], word: '', 'alone[]': null },
    { word: 'zingen' },
  ),
  example('elif', `${card}/alleen`, [landedOn(strong)]),
  example('elif', `${card}/weg`, [landedOn(strong)]),
  example('lieke', `${team}/:personId`, [own, circle, team, `${team}/:personId`], { says: 'yes' }, { says: 'no' }),
  example('elif', `${plan}/gedaan`, [own, `${own}/plan`]),
  example('elif', `${plan}/niet`, [own, `${own}/plan`]),
  example('esra', `${inPlan}`, [pictured], { picture: 'dog' }, { what: 'Iets anders' }),
  example('esra', `${inPlan}/weg`, [pictured]),
  example('elif', `${own}/mooi`, [own, house], { look: 'train' }, { look: 'planets' }),
  example('elif', `${trusted}/erbij`, [trusted, `${trusted}/erbij`], { name: 'Opa', phone: '' }),
  example('elif', `${trusted}/:adultId/weg`, [trusted]),
  example('esra', byItself, ['/gezin/:familyId/vandaag', comesIn, byItself], chosen, { animal: 'dog' }),
  example('esra', `${comesIn}/weg/:childDeviceId`, [landedOn(byItself)]),
  example('esra', `${own}/beurt`, ['/gezin/:familyId/vandaag'], { child: '@elif' }, { child: '@deniz' }),
]
