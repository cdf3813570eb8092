/** Petra wrote the pages of both teams and how to complain; Dana and Bram said yes to standing on the page of their team; as on the pages. */

import { standThere } from '#care/localTeam/local-team.commands.ts'
import { readOrganisations } from '#care/organisations/organisations.commands.ts'
import { keepText, readText, sayStillRight } from '#care/textDesk/text-desk.commands.ts'
import type { Stage } from './load.ts'

const editor = { editor: 'Petra, gemeente Meerstede', editorReach: '088 000 1405' }
const along = {
  'along.je':
    'Een jeugdarts\nDe huisartsen in de buurt\nDe mentor of intern begeleider van school\nEen gedragswetenschapper',
  'along.u': '',
  'along.en':
    'A youth doctor\nThe family doctors nearby\nThe mentor or care teacher at school\nA behavioural scientist',
}

const teams: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Wijkteam Noord': {
    areas: 'Noord, De Linden en het Havenkwartier',
    'does.je':
      'Wij praten met je over wat er thuis speelt.\nWij kijken samen wat je zelf al kunt.\nWij zoeken mensen die willen helpen.\nWij gaan mee naar school of de huisarts, als je dat wilt.',
    'does.u':
      'Wij praten met u over wat er thuis speelt.\nWij kijken samen wat u zelf al kunt.\nWij zoeken mensen die willen helpen.\nWij gaan mee naar school of de huisarts, als u dat wilt.',
    'does.en':
      'We talk with you about what is going on at home.\nWe look together at what you can do already.\nWe look for people who want to help.\nWe come along to school or the doctor, if you want that.',
    'doesNot.je': 'Wij beslissen niet voor jou.\nWij geven geen behandeling.\nWij vertellen niets door zonder jou.',
    'doesNot.u': 'Wij beslissen niet voor u.\nWij geven geen behandeling.\nWij vertellen niets door zonder u.',
    'doesNot.en': 'We do not decide for you.\nWe give no treatment.\nWe pass nothing on without you.',
    ...{ phone: '088 000 1200', mail: 'noord@meerstede.invalid', address: 'Lindenplein 4, Meerstede' },
    'hours.je': 'Maandag tot en met vrijdag, van 9 tot 17 uur.',
    'hours.u': '',
    'hours.en': 'Monday to Friday, from 9 to 5.',
    ...along,
    ...editor,
  },
  'Wijkteam Zuid': {
    areas: 'Zuid en de Molenwijk',
    'does.je':
      'Wij luisteren eerst naar jou.\nWij maken samen een plan voor thuis.\nWij helpen als er twee huizen zijn.\nWij komen bij je thuis of je komt bij ons.',
    'does.u':
      'Wij luisteren eerst naar u.\nWij maken samen een plan voor thuis.\nWij helpen als er twee huizen zijn.\nWij komen bij u thuis of u komt bij ons.',
    'does.en':
      'We listen to you first.\nWe make a plan for home together.\nWe help when there are two homes.\nWe come to your home or you come to us.',
    'doesNot.je': 'Wij kiezen geen kant.\nWij geven geen therapie.\nWij regelen geen geld of huis.',
    'doesNot.u': '',
    'doesNot.en': 'We take no sides.\nWe give no therapy.\nWe arrange no money or house.',
    ...{ phone: '088 000 1300', mail: '', address: 'Molenweg 12, Meerstede' },
    'hours.je': 'Maandag tot en met donderdag, van 9 tot 17 uur. Vrijdag tot 12 uur.',
    'hours.u': '',
    'hours.en': 'Monday to Thursday, from 9 to 5. Friday until 12.',
    ...along,
    ...editor,
  },
}

const complaints: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Gemeente Meerstede': {
    'who.je': 'Bij de klachtencoördinator van de gemeente.',
    'who.u': '',
    'who.en': 'With the complaints coordinator of the municipality.',
    'how.je': 'Bel of mail. Iemand belt je binnen een week terug. Je hoort binnen zes weken wat we doen.',
    'how.u': 'Bel of mail. Iemand belt u binnen een week terug. U hoort binnen zes weken wat we doen.',
    'how.en': 'Call or mail. Someone calls you back within a week. You hear within six weeks what we do.',
    ...{ phone: '088 000 1010', mail: 'klachten@meerstede.invalid', web: 'meerstede.invalid/klacht' },
    ...editor,
  },
  'Wijkteam Noord': {
    'who.je': 'Bij het hoofd van het wijkteam.',
    'who.u': '',
    'who.en': 'With the head of the neighbourhood team.',
    'how.je': 'Praat eerst met ons als dat kan. Lukt dat niet? Bel dan. Je hoort binnen vier weken wat we doen.',
    'how.u': 'Praat eerst met ons als dat kan. Lukt dat niet? Bel dan. U hoort binnen vier weken wat we doen.',
    'how.en': 'Talk with us first if you can. Does that not work? Then call. You hear within four weeks what we do.',
    ...{ phone: '088 000 1209', mail: '', web: '' },
    ...editor,
  },
  'Samen Verder': {
    'who.je': 'Bij het bestuur van Samen Verder.',
    'who.u': '',
    'who.en': 'With the board of Samen Verder.',
    'how.je': 'Stuur een mail. Twee mensen van het bestuur bellen je. Zij kennen jouw verhaal niet.',
    'how.u': 'Stuur een mail. Twee mensen van het bestuur bellen u. Zij kennen uw verhaal niet.',
    'how.en': 'Send a mail. Two people of the board call you. They do not know your story.',
    ...{ phone: '088 000 1500', mail: 'bestuur@samenverder.invalid', web: 'samenverder.invalid' },
    ...editor,
  },
}

const faces = {
  dana: 'Ik praat met ouders en kinderen thuis. Ik let op het hele plan.',
  bram: 'Ik help als er twee huizen zijn. Ik ga mee naar gesprekken.',
}

export async function tellEverybody(stage: Stage): Promise<void> {
  await stage.at('2026-09-17', '08:30')
  const petra = await stage.knock('petra')
  const { organisations } = await readOrganisations(petra)
  const written = [
    ...Object.entries(teams).map(([name, words]) => ({ name, word: 'team', words })),
    ...Object.entries(complaints).map(([name, words]) => ({ name, word: 'klacht', words })),
  ]
  for (const { name, word, words } of written) {
    const organisation = organisations.find((one) => one.name === name)?.id ?? ''
    const place = { organisation, word, path: `/beheer/organisaties/${organisation}/tekst/${word}` }
    const kept = await keepText(petra, stage.act(), place, () => ({ words, anyway: false }))
    if (kept !== 'done') throw new Error(`a text of ${name} is not right: ${Object.keys(kept).join(', ')}`)
  }
  for (const [who, does] of Object.entries(faces)) await standThere(await stage.knock(who), stage.act(), does)
  await stage.at('2026-11-10', '10:00')
  const later = await stage.knock('petra')
  for (const { id, name } of organisations.filter((one) => one.name in teams)) {
    const place = { organisation: id, word: 'team', path: '' }
    const [present] = (await readText(later, place, undefined)).versions
    if (present === undefined) throw new Error(`${name} has no page`)
    await sayStillRight(later, stage.act(), place, present.id)
  }
}
