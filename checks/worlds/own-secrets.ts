// What somebody says in own words, or keeps alone: unknown to who may not read it.
import { day, item, quiet, type Secret, sealed, somewhen } from './laying.ts'

export const ownSecrets: readonly Secret[] = [
  {
    name: 'help from before that Sam told of',
    unknownTo: ['mirjam', 'olaf', 'jan'],
    lay: item('earlier_help', 'sam', ['sam'], (random) => ({ helped: random.pick(['yes', 'partly', 'no']) })),
  },
  {
    name: 'a piece of the story that Sam keeps to himself',
    unknownTo: ['mirjam', 'olaf', 'jan', 'bram'],
    lay: item('earlier_help', 'sam', ['sam'], () => ({ helped: 'no', audience: 'onlyMe' })),
  },
  {
    name: 'the weather of a week that Sam told when he was younger and kept to himself',
    unknownTo: ['mirjam', 'olaf', 'jan', 'bram'],
    lay: item('weather', 'sam', ['sam'], (random) => ({ audience: 'onlyMe', picture: random.pick(['sun', 'rain']) })),
  },
  {
    name: 'what Sam put in one of his houses when he was younger and kept to himself',
    unknownTo: ['mirjam', 'olaf', 'jan', 'bram'],
    lay: item('three_houses', 'sam', ['sam'], (random) => ({
      audience: 'onlyMe',
      house: random.pick(['nice', 'notNice', 'wish']),
    })),
  },
  {
    name: 'something that happened to Sam and that he keeps to himself',
    unknownTo: ['mirjam', 'olaf', 'jan', 'bram'],
    lay: item('life_event', 'sam', ['sam'], (random) => ({ audience: 'onlyMe', in_year: 2026 - random.number(9) })),
  },
  {
    name: 'where Sam wants to go, which he keeps to himself',
    unknownTo: ['mirjam', 'olaf', 'jan', 'bram'],
    lay: item('perspective', 'sam', ['sam'], () => ({ audience: 'onlyMe' })),
  },
  {
    name: 'that Mirjam cannot talk freely, in a first conversation of which the others know nothing',
    unknownTo: ['olaf', 'jan', 'sam'],
    lay: async (scene, house, random) => {
      const mirjam = house.person('mirjam')
      const [day, at] = [somewhen(random), { invited: [mirjam], planned_at: '10:00', made_by: house.person('bram') }]
      const talk = await scene.put('start_talk', { ...at, planned_on: day, made_at: day })
      const voice = await scene.put('start_voice', {
        ...{ talk_id: talk.id, subjects: [mirjam], author: mirjam, kind: 'talksFreely', audience: 'chosen' },
        ...{ named: [house.person('bram')], created_at: day, ...sealed(house, 'mirjam') },
      })
      return quiet(house, talk, voice)
    },
  },
  {
    name: 'an offer of a plan of their own to Mirjam, with what must be in it and what she writes',
    unknownTo: ['olaf', 'jan', 'sam'],
    lay: async (scene, house, random) => {
      const [mirjam, sam] = [house.person('mirjam'), house.person('sam')]
      const [at, of] = [somewhen(random), sealed(house, 'sam')]
      const offer = await scene.put('group_offer', {
        ...{ youths: [sam], asked: [mirjam], explanation: '1', channel: 'spoken', until_on: new Date(+at + 42 * day) },
        ...{ offered_by: house.person('bram'), offered_at: at, ...of },
      })
      const plan = await scene.put('group_plan', {
        ...{ offer_id: offer.id, subjects: [sam, mirjam], author: mirjam, audience: 'chosen', named: [mirjam] },
        ...{ created_at: at, changed_at: at, ...of },
      })
      return quiet(house, offer, plan)
    },
  },
  {
    name: 'that a plan of their own was skipped, shown to Mirjam alone',
    unknownTo: ['olaf', 'jan', 'sam'],
    lay: async (scene, house, random) => {
      const skip = await scene.put('group_skip', {
        ...{ youths: [house.person('sam')], shown_to: [house.person('mirjam')], ground: 'concreteThreat' },
        ...{ by_person: house.person('bram'), second_person: house.person('renske'), made_at: somewhen(random) },
        ...sealed(house, 'sam'),
      })
      return quiet(house, skip)
    },
  },
  {
    name: 'what Sam and Bram write each other about the plan',
    unknownTo: ['mirjam', 'olaf', 'jan'],
    lay: async (scene, house, random) => {
      const plans = 'select id from care.plan where family_id = $1 and closed_at is null'
      const [plan] = await house.ask<{ id: string }>(plans, [house.family('sam')])
      const [at, author] = [somewhen(random), house.person('sam')]
      const message = await scene.put('message', {
        ...{ about_table: 'plan', about_id: plan?.id, author, readers: [house.person('bram')], at },
      })
      const line = await scene.put('message_line', { message_id: message.id, author, at, ...sealed(house, 'sam') })
      const none = { message_id: message.id, person_id: house.person('bram'), at: somewhen(random) }
      return quiet(house, message, line, await scene.put('message_no_answer', none))
    },
  },
  {
    name: 'that Mirjam wants to write with Olaf',
    unknownTo: ['sam', 'jan', 'bram'],
    lay: async (scene, house, random) => {
      const two = { person_id: house.person('mirjam'), with_person: house.person('olaf') }
      return quiet(house, await scene.put('message_wish', { ...two, at: somewhen(random) }))
    },
  },
  {
    name: 'that Sam waits for the plan on paper',
    unknownTo: ['mirjam', 'olaf', 'jan'],
    lay: async (scene, house, random) => {
      const request = await scene.put('paper_request', {
        ...{ person_id: house.person('sam'), way: random.pick(['post', 'handed']), asked_at: somewhen(random) },
      })
      return quiet(house, request)
    },
  },
  {
    name: 'that Sam wants an interpreter',
    unknownTo: ['mirjam', 'olaf', 'jan'],
    lay: async (scene, house, random) => {
      const request = await scene.put('interpreter_request', {
        ...{ person_id: house.person('sam'), asked_at: somewhen(random), ...sealed(house, 'sam') },
      })
      return quiet(house, request)
    },
  },
  {
    name: 'that Mirjam made a sheet to fill in',
    unknownTo: ['sam', 'olaf', 'jan'],
    lay: async (scene, house, random) => {
      const sheet = await scene.put('sheet', {
        ...{ kind: random.pick(['story', 'circle', 'scale', 'houses']), voice: random.pick(['je', 'u', 'en']) },
        ...{ made_by: house.person('mirjam'), made_at: somewhen(random) },
      })
      return quiet(house, sheet)
    },
  },
  {
    name: 'a photo of his circle on paper that Sam keeps to himself',
    unknownTo: ['mirjam', 'olaf', 'jan', 'bram'],
    lay: async (scene, house, random) => {
      const sam = house.person('sam')
      const place = await scene.put('circle_photo', {
        ...{ subjects: [sam], author: sam, audience: 'onlyMe', created_at: somewhen(random), ...sealed(house, 'sam') },
      })
      const photo = { item_id: place.id, created_at: somewhen(random), ...sealed(house, 'sam') }
      return quiet(house, place, await scene.put('circle_photo_media', photo))
    },
  },
  {
    name: 'a paper that Sam keeps to himself',
    unknownTo: ['mirjam', 'olaf', 'jan', 'bram'],
    lay: async (scene, house, random) => {
      const sam = house.person('sam')
      const paper = await scene.put('family_paper', {
        ...{ subjects: [sam], author: sam, audience: 'onlyMe', created_at: somewhen(random), ...sealed(house, 'sam') },
      })
      const kind = random.pick(['photo', 'pdf', 'sound'])
      return quiet(
        house,
        paper,
        await scene.put('family_paper_media', { item_id: paper.id, kind, nth: 1, ...sealed(house, 'sam') }),
      )
    },
  },
  {
    name: 'a recording or a photo with a piece that Sam keeps to himself',
    unknownTo: ['mirjam', 'olaf', 'jan', 'bram'],
    lay: async (scene, house, random) => {
      const sam = house.person('sam')
      const [piece] = await house.ask<{ id: string }>(
        "select id from care.story_piece where author = $1 and audience = 'onlyMe' and undone_at is null limit 1",
        [sam],
      )
      const media = await scene.put('story_piece_media', {
        ...{ item_id: piece?.id, subjects: [sam], author: sam, kind: random.pick(['sound', 'photo']) },
        ...{ created_at: somewhen(random), ...sealed(house, 'sam') },
      })
      return quiet(house, media)
    },
  },
  {
    name: 'somebody in the circle that Sam keeps to himself',
    unknownTo: ['mirjam', 'olaf', 'jan', 'bram'],
    lay: item('circle_member', 'sam', ['sam'], () => ({ audience: 'onlyMe', ring: 'close', sector: 'kin' })),
  },
  {
    name: 'a card of the resilience of Sam',
    unknownTo: ['mirjam', 'olaf', 'jan', 'bram'],
    lay: item('resilience_card', 'sam', ['sam'], (random) => ({
      audience: 'onlyMe',
      kind: random.pick(['have', 'am', 'can', 'tip', 'home']),
    })),
  },
]
