// Goal R10: one valid example of every act about a JIM, from whom the youth asks to what the professional looks at.
import { type Before, example, landedOn } from './example-act.ts'

const own = '/gezin/:familyId/jim'
const jim = `${own}/:jimId`
const told = `${own}/verteld`

/** Nobody is asked now, so that somebody can be. */
const nobodyYet: Before = async ({ house, family }) => {
  await house.ask('update care.jim set ended_at = door.now() where family_id = $1 and ended_at is null', [family])
  return `/gezin/${family}/jim`
}

/** What the JIM answers is not asked again once it was told; here it is told. */
const onPosition: Before = async ({ house, family }) => {
  const [asked] = await house.ask<{ id: string }>(
    'select jim_id as id from care.jim_asked_parent where family_id = $1 order by at desc limit 1',
    [family],
  )
  return `/gezin/${family}/jim/${asked?.id ?? ''}/vind-ik`
}

const network = '/gezin/:familyId/netwerk'

/** The JIM is there and has no way in yet, so that somebody can give a code. */
const notInYet: Before = async ({ house, family }) => {
  const [jim] = await house.ask<{ id: string }>(
    'update care.jim set ended_at = null, ended_by = null where family_id = $1 and person_id is not null returning id',
    [family],
  )
  await house.ask('update entry.account set disabled_at = door.now() where person_id = $1 and disabled_at is null', [
    house.person('marco'),
  ])
  return `/gezin/${family}/jim/${jim?.id ?? ''}`
}

/** What the JIM said is two months ago, so that it is asked again. */
const longAgo: Before = async ({ house, family }) => {
  await house.ask("update care.jim_word set at = at - interval '9 weeks' where family_id = $1 and kind = 'load'", [
    family,
  ])
  return `/gezin/${family}/netwerk`
}

/** A page of the JIM who runs. */
const onRunning =
  (page: string): Before =>
  async ({ house, family }) => {
    const [jim] = await house.ask<{ id: string }>(
      'select id from care.jim where family_id = $1 and person_id is not null and ended_at is null',
      [family],
    )
    return `/gezin/${family}/${page.replace(':jimId', jim?.id ?? '')}`
  }

const pausedBy =
  (who: string, page: string): Before =>
  async (play) => {
    const path = await onRunning(page)(play)
    await (await play.house.visitor(who)).post(path)
    return path
  }

/** The youth chose who takes part in how each sees it. */
const sharing =
  (page: string): Before =>
  async (play) => {
    const { house } = play
    const people = ['marco', 'esra', 'dana'].map((name) => house.person(name))
    await (await house.visitor('deniz')).post(await onRunning('jim/:jimId/kanten/wie')(play), { 'people[]': people })
    return onRunning(page)(play)
  }
const others = '/gezin/:familyId/kanten/:jimId'

/** What was typed about what a JIM does, complete. */
export const arranged = {
  ...{ does: 'Meegaan naar gesprekken', doesNot: 'Geld lenen', about: 'School en sport', how: 'We bellen eerst' },
  ...{ rhythm: 'Elke week', support: 'Dana', expenses: '' },
}

/** One of the two wrote something down, so that the other says yes to it. */
export const writtenBy =
  (who: string, own: string, other: string): Before =>
  async (play) => {
    const path = await onRunning(`${own}/schrijf`)(play)
    await (await play.house.visitor(who)).post(path, arranged)
    return onRunning(other)(play)
  }
const [ofYouth, ofJim] = ['jim/:jimId/afspraken', 'netwerk/afspraken/:jimId']

export const jims = [
  example('marco', `${network}/zorgen`, [network], { worry: 'Hij eet zo weinig.' }, { worry: 'Iets anders.' }),
  example('dana', `${network}/gehoord/:wordId`, [`${network}/gehoord`]),
  example(
    'marco',
    `${network}/reageer`,
    [network],
    { kind: 'idea', react: 'Samen vissen.' },
    { react: 'Iets anders.' },
  ),
  example('marco', `${network}/woord/:wordId/terug`, [landedOn(`${network}/reageer`)]),
  example('marco', `${network}/zwaar`, [longAgo], { value: '7' }, { value: '6' }),
  example('marco', `${network}/stoppen`, [`${network}/stoppen`]),
  example('deniz', `${jim}/code`, [async (play) => `${await notInYet(play)}/code`], { fact: 'doelpaal' }),
  example('dana', `${jim}/kaartje`, [async (play) => `${await notInYet(play)}/kaartje`], { fact: 'doelpaal' }),
  example('deniz', `${jim}/pauze`, [onRunning('jim/:jimId/pauze')]),
  example('deniz', `${jim}/pauze/weer`, [pausedBy('deniz', 'jim/:jimId/pauze')]),
  example('marco', `${network}/bereik`, [onRunning('netwerk/bereik')], { contact: '06 11' }, { contact: '06 12' }),
  example('marco', `${network}/bereik/weg`, [onRunning('netwerk/bereik')]),
  example('marco', `${network}/pauze/:jimId`, [onRunning('netwerk/pauze/:jimId')]),
  example('marco', `${network}/pauze/:jimId/weer`, [pausedBy('marco', 'netwerk/pauze/:jimId')]),
  example('deniz', `${jim}/afspraken/schrijf`, [onRunning(`${ofYouth}/schrijf`)], arranged, { rhythm: 'Elke maand' }),
  example('deniz', `${jim}/afspraken/:arrangementId/ja`, [writtenBy('marco', ofJim, ofYouth)]),
  example('deniz', `${jim}/afspraken/:arrangementId/terug`, [landedOn(`${jim}/afspraken/schrijf`)]),
  example('marco', `${network}/afspraken/:jimId/schrijf`, [onRunning(`${ofJim}/schrijf`)], arranged, {
    rhythm: 'Nooit',
  }),
  example('marco', `${network}/afspraken/:jimId/:arrangementId/ja`, [writtenBy('deniz', ofYouth, ofJim)]),
  example('marco', `${network}/afspraken/:jimId/:arrangementId/terug`, [
    landedOn(`${network}/afspraken/:jimId/schrijf`),
  ]),
  example(
    'deniz',
    `${jim}/hoe-gaat-het`,
    [onRunning('jim/:jimId/hoe-gaat-het')],
    { works: 'Ja, goed.' },
    { works: 'Nee.' },
  ),
  example('deniz', `${jim}/hoe-gaat-het/:jimCheckId/terug`, [landedOn(`${jim}/hoe-gaat-het`)]),
  example(
    'marco',
    `${network}/hoe-gaat-het/:jimId`,
    [onRunning('netwerk/hoe-gaat-het/:jimId')],
    { works: 'Ja, goed.' },
    { works: 'Nee.' },
  ),
  example('marco', `${network}/hoe-gaat-het/:jimId/:jimCheckId/terug`, [landedOn(`${network}/hoe-gaat-het/:jimId`)]),
  example(
    'deniz',
    `${jim}/kanten/wie`,
    [onRunning('jim/:jimId/kanten/wie')],
    { 'people[]': 'niemand' },
    { 'people[]': 'iemand' },
  ),
  example(
    'deniz',
    `${jim}/kanten/schrijf`,
    [sharing('jim/:jimId/kanten/schrijf')],
    { well: 'De buurt.' },
    { matter: 'Rust.' },
  ),
  example('deniz', `${jim}/kanten/:jimViewId/terug`, [landedOn(`${jim}/kanten/schrijf`)]),
  example(
    'marco',
    `${network}/kanten/:jimId/schrijf`,
    [sharing('netwerk/kanten/:jimId/schrijf')],
    { well: 'Hij lacht.' },
    { matter: 'Laat.' },
  ),
  example('marco', `${network}/kanten/:jimId/:jimViewId/terug`, [landedOn(`${network}/kanten/:jimId/schrijf`)]),
  example(
    'esra',
    `${others}/schrijf`,
    [sharing('kanten/:jimId/schrijf')],
    { well: 'Samen eten.' },
    { matter: 'De kosten.' },
  ),
  example('esra', `${others}/:jimViewId/terug`, [landedOn(`${others}/schrijf`)]),
  example('deniz', `${jim}/opvolger`, [onRunning('jim/:jimId/opvolger')], { who: 'none' }, { who: '' }),
  example('deniz', `${jim}/opvolger/:jimSuccessorId/terug`, [landedOn(`${jim}/opvolger`)]),
  example('deniz', `${jim}/stop`, [own]),
  example('deniz', `${jim}/terug`, [landedOn(`${jim}/stop`)]),
  example(
    'deniz',
    `${own}/vragen/:memberId`,
    [nobodyYet, `${own}/vragen/:memberId`],
    { how: 'alone', age: 'adult', 'fits[]': 'notParent' },
    { how: 'card' },
  ),
  example('deniz', `${jim}/antwoord`, [own], { says: 'yes' }, { says: 'thinking' }),
  example('deniz', `${jim}/vertel`, [own]),
  example('dana', `${jim}/ouder/:personId`, [told]),
  example('esra', `${jim}/vind-ik`, [onPosition], { says: 'reluctantYes', words: 'Ik ken hem nog niet.' }),
  example(
    'dana',
    `${jim}/ouder/:personId/zei`,
    [told, `${jim}/ouder/:personId/zei`],
    { says: 'yes', words: 'Het is toch goed.', channel: 'spoken' },
    { words: 'Iets heel anders.' },
  ),
  example(
    'dana',
    `${jim}/voorwaarden`,
    [told, `${jim}/voorwaarden`],
    { 'met[]': ['reachable', 'noDanger'] },
    { 'met[]': [] },
  ),
]
