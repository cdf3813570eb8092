// Goal R10: one valid example of every act about the plan that a family makes itself, from the offer to the look at what was handed in, of skipping it, and of asking for paper.
import { explanationNow, usualUntil } from '#care/familyGroupPlan/group-plan.ts'
import { makeOffer } from '#care/familyGroupPlan/offer.commands.ts'
import { wantInterpreter } from '#care/interpreter/interpreter-request.commands.ts'
import { answerOffer, handIn, writeOwnPlan } from '#care/ownPlan/own-plan.commands.ts'
import { printedCode } from '#care/sheets/sheet.ts'
import { newId } from '#platform/clock.ts'
import { dayIn } from '#src/trial/days.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import { type Before, example, landedOn } from './example-act.ts'

const own = '/gezin/:familyId/eigen-plan'
const one = `${own}/:groupOfferId`
const texts = { goesWell: 'Wij eten samen.', worries: '', ourselves: '', needed: '', worse: '' }
const stages = ['offered', 'answered', 'written', 'handedIn'] as const
const bare = () => ({ operation: newId(), bodyHash: Buffer.alloc(0) })

/** Nothing was offered yet, and this page. */
const nothing =
  (page: string): Before =>
  async ({ house, family }) => {
    for (const table of ['look', 'plan_wording', 'plan', 'answer', 'offer', 'skip'])
      await house.ask(`delete from care.group_${table} where family_id = $1`, [family])
    return `/gezin/${family}/eigen-plan${page}`
  }

/** An offer to Esra and Deniz, as far as this, and this page of it; without one the page of all. */
export const until =
  (stage: (typeof stages)[number], page?: string): Before =>
  async (play) => {
    const { house, family } = play
    const all = await nothing('')(play)
    const [act, reached] = [bare(), stages.indexOf(stage)]
    const place = { familyId: family, offerId: act.operation, draft: '' }
    await makeOffer(await house.knock('dana'), act, {
      ...{ familyId: family, draft: '', explanation: explanationNow, channel: 'spoken', conditions: 'Rust.' },
      ...{ asked: [house.person('esra'), house.person('deniz')], until: usualUntil(dayIn(0)) },
    })
    const esra = await house.knock('esra')
    const said = { ...place, person: null, answer: 'alone', support: '', channel: 'screen' }
    if (reached >= 1) await answerOffer(esra, bare(), said)
    if (reached >= 2) await writeOwnPlan(esra, bare(), { ...place, texts, base: 0 })
    if (reached >= 3) await handIn(esra, bare(), place)
    return page === undefined ? all : `${all}/${act.operation}/${page}`
  }

const skip = { ground: 'notWanted', reason: 'Zij kiezen anders.', 'shownTo[]': '@esra' }

const paper = '/gezin/:familyId/printen/op-papier'

/** Deniz waits for a print. */
export const paperAsked: Before = async ({ house, family }) => {
  await house.ask('delete from care.paper_request where family_id = $1', [family])
  await sceneOf(house, 'esra').put('paper_request', {
    ...{ person_id: house.person('deniz'), way: 'handed', asked_at: new Date() },
  })
  return `/gezin/${family}/printen/op-papier`
}

export const papers = [
  example('esra', paper, [paper], { way: 'post' }, { way: 'handed' }),
  example('esra', `${paper}/:paperRequestId/weg`, [landedOn(paper)]),
  example('dana', `${paper}/:paperRequestId/gegeven`, [paperAsked]),
  example('dana', `${paper}/:paperRequestId/niet-gegeven`, [landedOn(`${paper}/:paperRequestId/gegeven`)]),
]

const interpreter = '/gezin/:familyId/tolk'

/** Deniz waits for an interpreter. */
export const interpreterAsked: Before = async ({ house, family }) => {
  await house.ask('delete from care.interpreter_request where family_id = $1', [family])
  const wish = { familyId: family, language: 'Turks', draft: '' }
  await wantInterpreter(await house.knock('deniz'), bare(), wish)
  return `/gezin/${family}/tolk`
}

export const interpreters = [
  example('esra', interpreter, [interpreter], { language: 'Turks' }, { language: 'Koerdisch' }),
  example('esra', `${interpreter}/:interpreterRequestId/weg`, [landedOn(interpreter)]),
  example('dana', `${interpreter}/:interpreterRequestId/geregeld`, [interpreterAsked]),
  example('dana', `${interpreter}/:interpreterRequestId/niet-geregeld`, [
    landedOn(`${interpreter}/:interpreterRequestId/geregeld`),
  ]),
]

const sheets = '/gezin/:familyId/printen/invulblad'
const backAgain = '/gezin/:familyId/printen/terugbrengen'

/** Esra made a sheet; this page of it, or the page on which its code is typed. */
export const sheetMade =
  (page?: string): Before =>
  async ({ house, family }) => {
    const { id } = await sceneOf(house, 'esra').put('sheet', {
      ...{ kind: 'story', voice: 'je', named_id: house.person('esra'), made_by: house.person('esra') },
      ...{ made_at: new Date() },
    })
    return page === undefined ? `/gezin/${family}/printen/terugbrengen` : `/gezin/${family}/printen/${page}/${id}`
  }

/** With the id from which the code of the example is made. */
const withCode: Before = async ({ house, family }) => {
  await house.ask('delete from care.sheet where id = $1', [sheetOfExample])
  await sceneOf(house, 'esra').put('sheet', {
    ...{ id: sheetOfExample, kind: 'story', voice: 'je', made_by: house.person('esra'), made_at: new Date() },
  })
  return `/gezin/${family}/printen/terugbrengen`
}
const sheetOfExample = newId()

const kept = '/gezin/:familyId/papieren'
const pdfOf = (): Blob => new Blob(['%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n'])

/** Esra put a paper with herself just now, with one PDF; this page of it, or of its file. */
export const paperKept =
  (page = '', file = pdfOf()): Before =>
  async ({ house }) => {
    const esra = house.person('esra')
    const visitor = await house.visitor('esra')
    const at = `/gezin/${house.family('esra')}/papieren`
    await visitor.postFiles(
      `${at}/nieuw/persoon/${esra}`,
      { name: 'Brief van school', audience: 'plan' },
      { 'files[]': file },
    )
    const [row] = await house.ask<{ id: string; file: string }>(
      'select p.id, m.id as file from care.family_paper p join care.family_paper_media m on m.item_id = p.id where p.author = $1 order by p.created_at desc limit 1',
      [esra],
    )
    return `${at}/${row?.id}${page.replace(':paperFileId', row?.file ?? '')}`
  }

export const paperActs = [
  {
    ...example(
      'esra',
      `${kept}/nieuw/:kind/:itemId`,
      [kept, `${kept}/nieuw`, `${kept}/nieuw/:kind/:itemId`],
      { name: 'Brief' },
      { name: 'Foto' },
    ),
    files: { 'files[]': pdfOf() },
  },
  example('esra', `${kept}/:paperId/weg`, [paperKept('/weg')]),
  example('esra', `${kept}/:paperId/terug`, [landedOn(`${kept}/nieuw/:kind/:itemId`)]),
]

export const sheetActs = [
  example('esra', sheets, [sheets], { kind: 'story', named: '', voice: 'je' }, { kind: 'circle' }),
  example('esra', backAgain, [withCode], { code: printedCode(sheetOfExample) }, { code: 'BCD BCD' }),
  example('dana', `${backAgain}/:sheetId/klaar`, [sheetMade('terugbrengen')]),
  example('dana', `${backAgain}/:sheetId/nog-niet`, [landedOn(`${backAgain}/:sheetId/klaar`)]),
]

const messages = '/gezin/:familyId/berichten'
const reader = '/gezin/:familyId/berichten/:messageId/lezer'
const together = '/gezin/:familyId/samen-berichten/:personId'

/** Where Esra writes to Dana about the plan. */
const toWrite: Before = async ({ house, family }) => {
  const plans = 'select id from care.plan where family_id = $1 and closed_at is null'
  const [plan] = await house.ask<{ id: string }>(plans, [family])
  return `/gezin/${family}/berichten/plan/${plan?.id}`
}

/** Esra wrote to Dana about the plan. */
export const messageSent: Before = async (play) => {
  const esra = await play.house.visitor('esra')
  const typed = { 'readers[]': play.house.person('dana'), text: 'Mag ik iets vragen over het plan?' }
  return (await esra.post(await toWrite(play), typed)).location?.split('?')[0] ?? ''
}

/** Mirjam wrote to Sam about the plan; Sam looks there. */
const samReads: Before = async ({ house, family }) => {
  const plans = 'select id from care.plan where family_id = $1 and closed_at is null'
  const [plan] = await house.ask<{ id: string }>(plans, [family])
  const typed = { 'readers[]': house.person('sam'), text: 'Zullen we Bram erbij vragen?' }
  const sent = await (await house.visitor('mirjam')).post(`/gezin/${family}/berichten/plan/${plan?.id}`, typed)
  return sent.location?.split('?')[0] ?? ''
}

/** Sam asked whether Bram may read along. */
const bramAsked: Before = async (play) => {
  const at = await samReads(play)
  await (await play.house.visitor('sam')).post(`${at}/lezer`, { person: play.house.person('bram') })
  return at
}

const apart: Before = async ({ house, family }) => {
  await house.ask('delete from care.message_wish where family_id = $1', [family])
  return `/gezin/${family}/berichten`
}

const noRest: Before = async ({ house, family }) => {
  await house.ask('delete from care.family_rest where family_id = $1', [family])
  return `/gezin/${family}/rust`
}

export const messagesHere = [
  example('esra', `${messages}/:kind/:itemId`, [toWrite], { 'readers[]': '@dana' }),
  example('esra', `${messages}/:messageId/:messageLineId/terug`, [landedOn(`${messages}/:kind/:itemId`)]),
  example('dana', `${messages}/:messageId`, [messageSent]),
  example('dana', `${messages}/:messageId/geen-antwoord`, [messageSent]),
  example('dana', `${messages}/:messageId/geen-antwoord/:messageNoAnswerId/terug`, [
    landedOn(`${messages}/:messageId/geen-antwoord`),
  ]),
  example('sam', reader, [samReads], { person: '@bram' }, { person: 'niemand' }),
  example('mirjam', `${reader}/:messageReaderId/ja`, [bramAsked]),
  example('mirjam', `${reader}/:messageReaderId/nee`, [bramAsked]),
  example('mirjam', `${reader}/:messageReaderId/terug`, [landedOn(`${reader}/:messageReaderId/ja`)]),
  example('dana', '/gezin/:familyId/rust', [noRest], { days: '3' }, { days: '5' }),
  example('esra', '/gezin/:familyId/rust/:familyRestId/stop', [landedOn('/gezin/:familyId/rust')]),
  example('mirjam', together, [apart]),
  example('mirjam', `${together}/stop`, [landedOn(together)]),
]

export const ownPlans = [
  example('dana', `${own}/aanbieden`, [nothing('/aanbieden')], { channel: 'spoken' }, { conditions: 'Rust.' }),
  example('dana', `${one}/terug`, [landedOn(`${own}/aanbieden`)]),
  example('esra', `${one}/antwoord`, [until('offered', 'antwoord')], { answer: 'alone' }, { support: 'Wil' }),
  example('esra', `${one}/antwoord/:groupAnswerId/terug`, [landedOn(`${one}/antwoord`)]),
  example('esra', `${one}/langer`, [until('offered')]),
  example('esra', `${one}/schrijven`, [until('answered', 'schrijven')], { worse: 'Bellen.' }, { worse: 'Wachten.' }),
  example('esra', `${one}/inleveren`, [until('written')]),
  example('esra', `${one}/inleveren/terug`, [landedOn(`${one}/inleveren`)]),
  example(
    'dana',
    `${one}/kijken`,
    [until('handedIn', 'kijken')],
    { says: 'meets', words: 'Goed.' },
    { words: 'Mooi.' },
  ),
  example('dana', `${own}/overslaan`, [nothing('/overslaan')], skip, { reason: 'Zij willen niet.' }),
  example('dana', `${own}/overslaan/:skipId/terug`, [landedOn(`${own}/overslaan`)]),
]
