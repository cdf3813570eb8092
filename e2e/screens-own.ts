// Pages of a youth's own resilience and JIM that no link of the cast leads to, because what they are about went on already.

import { pictured } from '#checks/acts-child.ts'
import { circleOnPaper, guestOfCircle, guestSays } from '#checks/acts-circle.ts'
import { companyMissing, lovedOneReads, lovedOneWaits } from '#checks/acts-loved-one.ts'
import { matchMet } from '#checks/acts-matches.ts'
import { justBegun, textOfTeam } from '#checks/acts-of-work.ts'
import { interpreterAsked, messageSent, paperAsked, paperKept, sheetMade, until } from '#checks/acts-own-plan.ts'
import {
  aboutFamily,
  adviceWaits,
  fatimaThinksAlong,
  firstTalkOfTeam,
  firstTalkTaken,
} from '#checks/acts-peer-advice.ts'
import { alongHeld, comesAlong } from '#checks/acts-peer-at-start.ts'
import { peerAtDesk, peerTaken, peerTalks, worries } from '#checks/acts-peers.ts'
import { signalWaits } from '#checks/acts-signals.ts'
import { planned, toLookBack } from '#checks/acts-start.ts'
import { photoOfSchool, schoolWaits } from '#checks/acts-team.ts'
import { worryWaits } from '#checks/acts-worried.ts'
import type { Before } from '#checks/example-act.ts'
import { inDays } from '#src/trial/days.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { photoOf, soundOf } from '#src/trial/photos.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import type { Example } from './screens.ts'

const jim = '/gezin/:familyId/jim'

async function jimOfDeniz(house: TrialHouse): Promise<{ id: string } | undefined> {
  const [row] = await house.ask<{ id: string }>('select id from care.jim where youth_id = $1', [house.person('deniz')])
  return row
}

const jimOf =
  (who: string, page: string): Example =>
  async (house) => {
    const row = await jimOfDeniz(house)
    return row && { who, path: `/gezin/${house.family('deniz')}/jim/${row.id}/${page}` }
  }

const leftOut = '/gezin/:familyId/veiligheid/:youthId'

/** Of the file about Deniz: whom nobody asks about the JIM, and who agreed instead. */
const aboutJim =
  (page: (house: TrialHouse, path: string) => string | Promise<string>): Example =>
  async (house) => {
    const row = await jimOfDeniz(house)
    const path = `/gezin/${house.family('deniz')}/veiligheid/${house.person('deniz')}/jim/${row?.id}`
    return row && { who: 'dana', path: `${path}/${await page(house, path)}` }
  }

/** Deniz told with a photo what happened. */
const photographed =
  (page: string): Example =>
  async (house) => {
    const [deniz, family] = [await house.visitor('deniz'), `/gezin/${house.family('deniz')}`]
    const answer = { words: '', audience: 'plan', way: 'stop', base: '0', piece: '' }
    const photo = new Blob([new Uint8Array(photoOf(1200, 900))])
    await deniz.postFiles(`${family}/verhaal/wat-is-er-gebeurd`, answer, { photo })
    const [row] = await house.ask<{ id: string; item: string }>(
      "select id, item_id as item from care.story_piece_media where kind = 'photo' limit 1",
    )
    return row && { who: 'deniz', path: `${family}/verhaalstuk/${row.item}/opname/${row.id}${page}` }
  }

/** Lieke spoke or took a photo for her house: she hears it herself, and who coordinates hears or sees it. */
const toldInHouse =
  (who: string, what: 'sound' | 'photo', place: string): Example =>
  async (house) => {
    const [lieke, family] = [await house.visitor('lieke'), `/gezin/${house.family('lieke')}`]
    const bytes = what === 'sound' ? soundOf() : photoOf(1200, 900)
    await lieke.postFiles(`${family}/kind/huizen/fijn`, { word: '' }, { [what]: new Blob([new Uint8Array(bytes)]) })
    const [row] = await house.ask<{ id: string }>(
      'select f.id from care.three_houses_file f join care.three_houses h using (id) order by h.created_at desc limit 1',
    )
    return row && { who, path: `${family}/${place.replace(':pieceId', row.id)}` }
  }

const start = '/gezin/:familyId/startgesprek/:startId'

/** A conversation that lies ahead, with Esra; Dana leads it. */
const ahead =
  (who: string, page: string): Example =>
  async (house) => {
    const [dana, at] = [await house.visitor('dana'), `/gezin/${house.family('esra')}/startgesprek`]
    const day = { ...inDays('on', 3), at: '19:30', 'invited[]': [house.person('esra')] }
    const answer = await dana.post(`${at}/plannen`, day)
    const path = (answer.location ?? '').split('?')[0] ?? ''
    return { who, path: `${path}/${page}` }
  }

/** A page that an example of an act leads to, in the family of Esra. */
const asActed =
  (who: string, before: Before): Example =>
  async (house) => ({ who, path: await before({ house, family: house.family('esra'), landings: new Map() }) })

export const ownExamples: Readonly<Record<string, Example>> = {
  '/gezin/:familyId/iemand-die-dit-kent': asActed('esra', peerTaken),
  '/gezin/:familyId/maatje/:matchRequestId': asActed('esra', matchMet),
  '/gezin/:familyId/startgesprek/:startId/agenda': asActed('esra', planned('agenda')),
  '/agenda/:secret': async () => ({ who: 'esra', path: `/agenda/${'A'.repeat(43)}` }),
  '/gesprekken': async () => ({ who: 'fatima', path: '/gesprekken' }),
  '/gesprekken/rolkaart': async () => ({ who: 'fatima', path: '/gesprekken/rolkaart' }),
  '/signalen': async () => ({ who: 'fatima', path: '/signalen' }),
  '/signalen/duidelijker': async () => ({ who: 'fatima', path: '/signalen/duidelijker' }),
  '/beheer/signalen/:signalId': asActed('petra', signalWaits),
  '/gesprekken/:peerRequestId': asActed('fatima', peerTalks),
  '/beheer/ervaringsdeskundigen': async () => ({ who: 'petra', path: '/beheer/ervaringsdeskundigen' }),
  '/beheer/ervaringsdeskundigen/:personId': asActed('petra', peerAtDesk),
  '/team': async () => ({ who: 'stranger', path: '/team' }),
  '/vragen/gezin': async () => ({ who: 'dana', path: '/vragen/gezin' }),
  '/vragen/gezin/:familyId/weg': asActed('dana', justBegun),
  '/team/mij': async () => ({ who: 'dana', path: '/team/mij' }),
  '/beheer/organisaties/:organisationId/tekst/:kind': asActed('petra', textOfTeam),
  '/coach': async () => ({ who: 'bram', path: '/coach' }),
  '/gezin/:familyId/startgesprek/:startId/ervaring': asActed('esra', comesAlong),
  '/gezin/:familyId/startgesprek/:startId/terugkijken': asActed('esra', toLookBack('terugkijken')),
  '/gezin/:familyId/startgesprek/:startId/terugkijken/samen': asActed('dana', toLookBack('terugkijken/samen')),
  '/gezin/:familyId/startgesprek/:startId/naaste': asActed('esra', lovedOneWaits),
  '/gezin/:familyId/startgesprek/:startId/voorstel': asActed('dana', companyMissing),
  '/gesprekken/meedenken/:adviceId': asActed('fatima', adviceWaits),
  '/gezin/:familyId/meedenken': asActed('esra', aboutFamily),
  '/gesprekken/met-gezin/:familyAdviceId': asActed('fatima', fatimaThinksAlong),
  '/gesprekken/eerste': async () => ({ who: 'fatima', path: '/gesprekken/eerste' }),
  '/gesprekken/eerste/:firstTalkId': asActed('fatima', firstTalkTaken),
  '/vragen/praten/:firstTalkId': asActed('dana', firstTalkOfTeam),
  '/praten': async () => ({ who: 'stranger', path: '/praten' }),
  '/gesprekken/:peerRequestId/startgesprek': asActed('fatima', alongHeld(true, 'peer')),
  '/gesprekken/:peerRequestId/zorg': asActed('fatima', worries),
  '/gezin/:familyId/berichten/:messageId': asActed('dana', messageSent),
  '/gezin/:familyId/printen/op-papier': asActed('dana', paperAsked),
  '/gezin/:familyId/tolk': asActed('dana', interpreterAsked),
  '/gezin/:familyId/kring/foto/:circlePhotoId': asActed('esra', circleOnPaper('foto/:circlePhotoId')),
  '/gezin/:familyId/kring/mijn/foto/:circlePhotoId/weg': asActed('esra', circleOnPaper('mijn/foto/:circlePhotoId/weg')),
  '/gezin/:familyId/papieren/:paperId': asActed('esra', paperKept()),
  '/gezin/:familyId/papieren/:paperId/weg': asActed('esra', paperKept('/weg')),
  '/gezin/:familyId/papieren/:paperId/:paperFileId': asActed('esra', paperKept('/:paperFileId')),
  '/gezin/:familyId/papieren/:paperId/:paperFileId/groot': async (house) =>
    asActed('esra', paperKept('/:paperFileId/groot', new Blob([new Uint8Array(photoOf(1200, 900))])))(house),
  '/gezin/:familyId/school/bericht/:schoolWordId/bijlage/:schoolFileId': async (house) =>
    asActed('esra', photoOfSchool('', photoOf(120, 80)))(house),
  '/gezin/:familyId/school/bericht/:schoolWordId/bijlage/:schoolFileId/groot': async (house) =>
    asActed('esra', photoOfSchool('/groot', photoOf(240, 160)))(house),
  '/gezin/:familyId/printen/invulblad/:sheetId': asActed('esra', sheetMade('invulblad')),
  '/gezin/:familyId/printen/terugbrengen/:sheetId': asActed('dana', sheetMade('terugbrengen')),
  '/gezin/:familyId/printen/voor/:personId': async (house) => ({
    who: 'dana',
    path: `/gezin/${house.family('esra')}/printen/voor/${house.person('deniz')}`,
  }),
  '/gezin/:familyId/eigen-plan/:groupOfferId/antwoord': asActed('esra', until('offered', 'antwoord')),
  '/gezin/:familyId/eigen-plan/:groupOfferId/kijken': asActed('dana', until('handedIn', 'kijken')),
  '/gezin/:familyId/doelen/:goalId/acties/:stepId/plaatje/:childId': asActed('esra', pictured),
  [`${start}/dag`]: ahead('dana', 'dag'),
  [`${start}/afzeggen`]: ahead('esra', 'afzeggen'),
  [`${start}/vraag/:kind`]: ahead('esra', 'vraag/over'),
  [`${start}/samen/:kind`]: ahead('dana', 'samen/gebeurd'),
  '/gezin/:familyId/veerkracht/proef/:experimentId': tried,
  '/gezin/:familyId/verhaalstuk/:pieceId/opname/:mediaId': photographed(''),
  '/gezin/:familyId/verhaalstuk/:pieceId/opname/:mediaId/groot': photographed('/groot'),
  '/gezin/:familyId/kind/huizen/stuk/:pieceId/geluid': toldInHouse(
    'lieke',
    'sound',
    'kind/huizen/stuk/:pieceId/geluid',
  ),
  '/gezin/:familyId/verhaal/huizen/:pieceId/geluid': toldInHouse('dana', 'sound', 'verhaal/huizen/:pieceId/geluid'),
  '/gezin/:familyId/verhaal/huizen/:pieceId/groot': toldInHouse('dana', 'photo', 'verhaal/huizen/:pieceId/groot'),
  '/gezin/:familyId/veerkracht/van/:personId': async (house) => {
    const [deniz, own] = [await house.visitor('deniz'), `/gezin/${house.family('deniz')}/veerkracht`]
    const [row] = await house.ask<{ id: string }>('select id from care.resilience_card where author = $1 limit 1', [
      house.person('deniz'),
    ])
    await deniz.post(`${own}/laten-zien`, { 'cards[]': row?.id ?? '', 'readers[]': house.person('esra') })
    return { who: 'esra', path: `${own}/van/${house.person('deniz')}` }
  },
  '/gezin/:familyId/kind/kring/vraag/:kind': async (house) => {
    const own = `/gezin/${house.family('elif')}/kind/kring`
    await (await house.visitor('elif')).post(`${own}/wie`, { name: 'Oma' })
    return { who: 'elif', path: `${own}/vraag/dichtbij` }
  },
  '/gezin/:familyId/kind/kring/:memberId': inOwnCircle(''),
  '/gezin/:familyId/kind/kring/:memberId/dier': inOwnCircle('/dier'),
  '/gezin/:familyId/kind/kring/:memberId/waar': inOwnCircle('/waar'),
  [`${jim}/vragen/:memberId`]: async (house) => {
    const [row] = await house.ask<{ id: string }>('select id from care.circle_member where author = $1 limit 1', [
      house.person('deniz'),
    ])
    return row && { who: 'deniz', path: `/gezin/${house.family('deniz')}/jim/vragen/${row.id}` }
  },
  '/gezin/:familyId/zorgen/gelezen/:signalId': async (house) => {
    const family = house.family('esra')
    await worryWaits({ house, family, landings: new Map() })
    const [row] = await house.ask<{ id: string }>('select id from care.signal order by at desc limit 1')
    return row && { who: 'dana', path: `/gezin/${family}/zorgen/gelezen/${row.id}` }
  },
  '/gezin/:familyId/zorgen/gelezen': async (house) => {
    const path = await worryWaits({ house, family: house.family('esra'), landings: new Map() })
    return { who: 'esra', path }
  },
  '/gezin/:familyId/zorgen': async (house) => {
    await sceneOf(house, 'sanne').part('marco', 'youthHealth', ['lieke'])
    return { who: 'marco', path: `/gezin/${house.family('sanne')}/zorgen` }
  },
  '/gezin/:familyId/school/geschreven/:schoolWordId': async (house) => {
    const family = house.family('esra')
    await schoolWaits({ house, family, landings: new Map() })
    const [row] = await house.ask<{ id: string }>('select id from care.school_word order by at desc limit 1')
    return row && { who: 'dana', path: `/gezin/${family}/school/geschreven/${row.id}` }
  },
  '/gezin/:familyId/school/:pupilId/vraag': async (house) => {
    await sceneOf(house, 'sanne').part('marco', 'school', ['lieke'])
    return { who: 'marco', path: `/gezin/${house.family('sanne')}/school/${house.person('lieke')}/vraag` }
  },
  '/gezin/:familyId/school/:pupilId/terugkijken': async (house) => {
    await sceneOf(house, 'sanne').part('marco', 'school', ['lieke'])
    return { who: 'marco', path: `/gezin/${house.family('sanne')}/school/${house.person('lieke')}/terugkijken` }
  },
  '/gezin/:familyId/school/:pupilId/doelen/:goalId': async (house) => {
    const scene = sceneOf(house, 'priya')
    await scene.part('marco', 'school', ['priya'])
    await scene.share('priya', 'marco', { topic: 'goals' })
    const path = `/gezin/${house.family('priya')}/school`
    const card = (await (await house.visitor('marco')).get(path)).text
    const goal = /href="([^"]*\/school\/[^"]*\/doelen\/[^"]*)"/.exec(card)?.[1]
    return goal === undefined ? undefined : { who: 'marco', path: goal }
  },
  '/gezin/:familyId/school': async (house) => {
    const sams = sceneOf(house, 'sam')
    await sams.part('marco', 'school', ['sam'])
    await sams.share('sam', 'marco', { topic: 'goals' })
    return { who: 'marco', path: `/gezin/${house.family('sam')}/school` }
  },
  // Both are about a JIM who has no way in yet; the youth who has one reads that.
  [`${jim}/:jimId/code`]: jimOf('deniz', 'code'),
  [`${jim}/:jimId/kaartje`]: jimOf('dana', 'kaartje'),
  [`${jim}/:jimId/afspraken`]: jimOf('deniz', 'afspraken'),
  [`${jim}/:jimId/afspraken/schrijf`]: jimOf('deniz', 'afspraken/schrijf'),
  [`${jim}/:jimId/kanten`]: seenBy('deniz', 'jim/:jimId/kanten'),
  [`${jim}/:jimId/kanten/schrijf`]: seenBy('deniz', 'jim/:jimId/kanten/schrijf'),
  '/gezin/:familyId/meedoen': asActed('marco', guestOfCircle('/meedoen')),
  '/gezin/:familyId/meedoen/doel/:goalId': asActed('marco', guestSays('doel')),
  '/gezin/:familyId/meedoen/stap/:stepId': asActed('marco', guestSays('stap')),
  '/gezin/:familyId/meedoen/startgesprek/:lovedOneId': asActed('marco', lovedOneReads('guest')),
  '/gezin/:familyId/meedoen/stoppen': asActed('marco', guestOfCircle('/meedoen/stoppen')),
  '/gezin/:familyId/netwerk/kanten/:jimId': seenBy('marco', 'netwerk/kanten/:jimId'),
  '/gezin/:familyId/netwerk/kanten/:jimId/schrijf': seenBy('marco', 'netwerk/kanten/:jimId/schrijf'),
  '/gezin/:familyId/kanten/:jimId': seenBy('esra', 'kanten/:jimId'),
  '/gezin/:familyId/kanten/:jimId/schrijf': seenBy('esra', 'kanten/:jimId/schrijf'),
  [`${jim}/:jimId/kanten/wie`]: jimOf('deniz', 'kanten/wie'),
  [`${jim}/:jimId/opvolger`]: jimOf('deniz', 'opvolger'),
  [`${jim}/:jimId/hoe-gaat-het`]: jimOf('deniz', 'hoe-gaat-het'),
  [`${jim}/:jimId/kaart`]: jimOf('deniz', 'kaart'),
  [`${jim}/:jimId/vind-ik`]: jimOf('esra', 'vind-ik'),
  [`${jim}/:jimId/voorwaarden`]: jimOf('dana', 'voorwaarden'),
  [`${jim}/:jimId/ouder/:personId/zei`]: async (house) => jimOf('dana', `ouder/${house.person('esra')}/zei`)(house),
  [`${leftOut}/jim/:jimId/niet/:personId`]: aboutJim((house) => `niet/${house.person('esra')}`),
  [`${leftOut}/jim/:jimId/stop`]: aboutJim(() => 'stop'),
  [`${leftOut}/jim/:jimId/akkoord`]: aboutJim(async (house, path) => {
    await (await house.visitor('dana')).post(`${path}/niet/${house.person('esra')}`, { why: 'Deniz is bang.' })
    await house.ask(
      'update safety.jim_unasked set second_person = $1, second_at = door.now() where second_at is null',
      [house.person('renske')],
    )
    return 'akkoord'
  }),
}

/** Deniz chose who takes part, and two of them wrote how they see it. */
function seenBy(who: string, page: string): Example {
  return async (house) => {
    const row = await jimOfDeniz(house)
    const at = `/gezin/${house.family('deniz')}`
    const people = ['marco', 'esra', 'dana'].map((name) => house.person(name))
    await (await house.visitor('deniz')).post(`${at}/jim/${row?.id}/kanten/wie`, { 'people[]': people })
    const [deniz, dana] = [await house.visitor('deniz'), await house.visitor('dana')]
    await deniz.post(`${at}/jim/${row?.id}/kanten/schrijf`, { well: 'Voetbal.', matter: 'Ik slaap slecht.' })
    await dana.post(`${at}/kanten/${row?.id}/schrijf`, { well: 'Hij zegt wat hij nodig heeft.', matter: '' })
    return row && { who, path: `${at}/${page.replace(':jimId', row.id)}` }
  }
}

/** A child of the cast names somebody first. */
function inOwnCircle(page: '' | '/dier' | '/waar'): Example {
  return async (house) => {
    const own = `/gezin/${house.family('elif')}/kind/kring`
    const { location } = await (await house.visitor('elif')).post(`${own}/wie`, { name: `Opa ${page.slice(1)}` })
    return location === null ? undefined : { who: 'elif', path: location.replace(/\/dier$/, page) }
  }
}

async function tried(house: TrialHouse): ReturnType<Example> {
  const [deniz, own] = [await house.visitor('deniz'), `/gezin/${house.family('deniz')}/veerkracht`]
  await deniz.post(`${own}/proef`, { what: 'Elke dag een half uur buiten', length: '7' })
  const [row] = await house.ask<{ id: string }>('select id from care.experiment order by created_at desc limit 1')
  return row && { who: 'deniz', path: `${own}/proef/${row.id}` }
}
