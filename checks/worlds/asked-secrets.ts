// Whom somebody asked to help, and what is said of it: unknown to who may not read it.
import { quiet, type Secret, sealed, somewhen } from './laying.ts'

export const askedSecrets: readonly Secret[] = [
  {
    name: 'that Mirjam asked somebody in for herself',
    unknownTo: ['olaf', 'jan', 'sam'],
    lay: async (scene, house, random) => {
      const asked = await scene.put('asked_in', {
        ...{ kind: random.pick(['gp', 'specialist']), subjects: [house.person('mirjam')], until_on: '2027-03-01' },
        ...{ invited_by: house.person('mirjam'), made_at: somewhen(random), ...sealed(house, 'mirjam') },
      })
      return quiet(house, asked)
    },
  },
  {
    name: 'that Sam asked somebody of his own circle in',
    unknownTo: ['mirjam', 'olaf', 'jan', 'bram'],
    lay: async (scene, house, random) => {
      const member = await scene.item('circle_member', 'sam', ['sam'], { audience: 'onlyMe', ...sealed(house, 'sam') })
      const asked = await scene.put('asked_in', {
        ...{ kind: 'circleMember', circle_member_id: member.id, subjects: [house.person('sam')] },
        ...{ until_on: '2027-03-01', invited_by: house.person('sam'), made_at: somewhen(random) },
        ...sealed(house, 'sam'),
      })
      return quiet(house, member, asked)
    },
  },
  {
    name: 'that Sam asks for a talk with a peer worker',
    unknownTo: ['mirjam', 'olaf', 'jan', 'bram'],
    lay: async (scene, house, random) => {
      const request = await scene.put('peer_request', {
        ...{ person_id: house.person('sam'), what: random.pick(['hope', 'meetingBeside']), asked_at: somewhen(random) },
        ...{ answer_before: '2999-12-31', ...sealed(house, 'sam') },
      })
      return quiet(house, request)
    },
  },
  {
    name: 'that Sam asks a peer worker along to a first conversation, and what that person says of it before Sam says it is right',
    unknownTo: ['mirjam', 'olaf', 'jan'],
    lay: async (scene, house, random) => {
      const [sam, fatima, asked] = [house.person('sam'), house.person('fatima'), somewhen(random)]
      const talk = await scene.put('start_talk', {
        ...{ invited: [sam], planned_at: '10:00', made_by: house.person('bram'), planned_on: asked, made_at: asked },
      })
      const request = await scene.put('peer_request', {
        ...{ person_id: sam, what: 'startConversation', asked_at: asked, answer_before: '2999-12-31' },
        ...{ matched_with: fatima, matched_at: asked, first_contact_on: '2026-11-16', ended_at: asked, was: 'yes' },
        ...sealed(house, 'sam'),
      })
      const of = { talk_id: talk.id, request_id: request.id, person_id: sam, at: asked }
      const along = await scene.put('peer_at_start', {
        ...{ ...of, kind: random.pick(['parentPeer', 'youthPeer']), chosen_for: fatima, tells_name: true },
      })
      const said = await scene.put('peer_contribution', { ...of, author: fatima, ...sealed(house, 'sam') })
      return quiet(house, talk, request, along, said)
    },
  },
  {
    name: 'that Sam opens the page of a first conversation to somebody of his own circle, who lets the own words be read, and how the loved one sees it',
    unknownTo: ['mirjam', 'olaf', 'jan'],
    lay: async (scene, house, random) => {
      const [sam, asked] = [house.person('sam'), somewhen(random)]
      const talk = await scene.put('start_talk', {
        ...{ invited: [sam], planned_at: '10:00', made_by: house.person('bram'), planned_on: asked, made_at: asked },
      })
      const member = await scene.item('circle_member', 'sam', ['sam'], { audience: 'onlyMe', ...sealed(house, 'sam') })
      const part = await scene.put('asked_in', {
        ...{ kind: 'circleMember', circle_member_id: member.id, subjects: [sam], until_on: '2027-03-01' },
        ...{ invited_by: sam, made_at: asked, ...sealed(house, 'sam') },
      })
      const open = await scene.put('loved_one', {
        ...{ talk_id: talk.id, person_id: sam, part_id: part.id, reader: house.person('joyce') },
        ...{ until_on: '2027-03-01', at: asked },
      })
      const word = await scene.put('loved_one_word', { loved_one_id: open.id, person_id: sam, at: asked })
      const view = await scene.put('loved_one_view', {
        ...{ loved_one_id: open.id, author: house.person('joyce'), at: asked, ...sealed(house, 'sam') },
      })
      return quiet(house, talk, member, part, open, word, view)
    },
  },
  {
    name: 'that Bram proposes to Sam whom else to ask along to a first conversation, and what Sam says',
    unknownTo: ['mirjam', 'olaf', 'jan'],
    lay: async (scene, house, random) => {
      const [sam, bram, asked] = [house.person('sam'), house.person('bram'), somewhen(random)]
      const talk = await scene.put('start_talk', {
        ...{ invited: [sam], planned_at: '10:00', made_by: bram, planned_on: asked, made_at: asked },
      })
      const proposal = await scene.put('company_proposal', {
        ...{ talk_id: talk.id, person_id: sam, author: bram, at: asked, answered_at: asked },
        ...{ answer: random.pick(['yes', 'talk']), ...sealed(house, 'sam') },
      })
      return quiet(house, talk, proposal)
    },
  },
  {
    name: 'what Bram asks a peer worker about Mirjam, what she says to it, and the answer',
    unknownTo: ['sam', 'olaf', 'jan'],
    lay: async (scene, house, random) => {
      const [mirjam, asked] = [house.person('mirjam'), somewhen(random)]
      const advice = await scene.put('family_advice', {
        ...{
          subjects: [mirjam],
          author: house.person('bram'),
          at: asked,
          until_on: '2999-12-31',
          ...sealed(house, 'mirjam'),
        },
      })
      const of = { advice_id: advice.id, at: asked }
      const word = await scene.put('family_advice_word', { ...of, person_id: mirjam, says: 'yes' })
      const peer = await scene.put('family_advice_reader', { ...of, peer_id: house.person('fatima') })
      const answer = await scene.put('family_advice_answer', {
        ...{ ...of, author: house.person('fatima'), ...sealed(house, 'mirjam') },
      })
      return quiet(house, advice, word, peer, answer)
    },
  },
  {
    name: 'whether Mirjam says yes or no to what Bram asks a peer worker about her',
    unknownTo: ['sam', 'olaf', 'jan', 'bram'],
    lay: async (scene, house, random) => {
      const [mirjam, asked] = [house.person('mirjam'), somewhen(random)]
      const advice = await scene.put('family_advice', {
        ...{
          subjects: [mirjam],
          author: house.person('petra'),
          at: asked,
          until_on: '2999-12-31',
          ...sealed(house, 'mirjam'),
        },
      })
      const word = await scene.put('family_advice_word', {
        ...{ advice_id: advice.id, person_id: mirjam, says: random.pick(['yes', 'no']), at: asked },
      })
      return quiet(house, advice, word)
    },
  },
  {
    name: 'that Sam looks back on a first conversation of which the others know nothing, and the number he gives',
    unknownTo: ['mirjam', 'olaf', 'jan'],
    lay: async (scene, house, random) => {
      const [sam, bram, at] = [house.person('sam'), house.person('bram'), somewhen(random)]
      const talk = await scene.put('start_talk', {
        ...{ invited: [sam], present: [sam], planned_at: '10:00', made_by: bram, planned_on: at, made_at: at },
        ...{ held_at: at, outcomes: ['ownStrength'], first_step_on: at, look_back_on: at, sent_at: at },
      })
      const number = await scene.put('start_voice', {
        ...{ talk_id: talk.id, subjects: [sam], author: sam, kind: 'howNow', audience: 'plan', created_at: at },
        ...{ value: String(random.number(10)), key_person: sam },
      })
      const back = await scene.put('start_look_back', {
        ...{ talk_id: talk.id, how: 'phone', comes: random.pick(['enough', 'newTalk']), author: bram, at },
      })
      return quiet(house, talk, number, back)
    },
  },
  {
    name: 'that a peer worker worries about Sam, who heard it first',
    unknownTo: ['mirjam', 'olaf', 'jan'],
    lay: async (scene, house, random) => {
      const [sam, fatima, asked] = [house.person('sam'), house.person('fatima'), somewhen(random)]
      const request = await scene.put('peer_request', {
        ...{ person_id: sam, what: 'hope', asked_at: asked, answer_before: '2999-12-31', ...sealed(house, 'sam') },
        ...{ matched_with: fatima, matched_at: asked, first_contact_on: '2026-11-16', ended_at: asked, was: 'yes' },
      })
      const worry = await scene.put('peer_worry', {
        ...{ request_id: request.id, person_id: sam, author: fatima, at: somewhen(random), ...sealed(house, 'sam') },
      })
      return quiet(house, request, worry)
    },
  },
  {
    name: 'that Mirjam asks for a buddy for herself, and who was found',
    unknownTo: ['sam', 'olaf', 'jan'],
    lay: async (scene, house, random) => {
      const at = somewhen(random)
      const [mirjam, bram] = [house.person('mirjam'), house.person('bram')]
      const request = await scene.put('match_request', {
        ...{ kind: random.pick(['buddy', 'supportFamily']), asked_by: mirjam, for_person: mirjam, asked_at: at },
        ...sealed(house, 'mirjam'),
      })
      const of = { request_id: request.id, at, on_day: at, ...sealed(house, 'mirjam') }
      const reach = await scene.put('match_fact', { ...of, kind: 'reach', author: mirjam })
      const found = await scene.put('match_fact', { ...of, kind: 'looked', value: 'circle', author: bram })
      return quiet(house, request, reach, found)
    },
  },
  {
    name: 'a doubt of Sam about Bram, who coordinates',
    unknownTo: ['mirjam', 'olaf', 'jan', 'bram'],
    lay: async (scene, house, random) => {
      const doubt = await scene.put('click_check', {
        ...{
          author: house.person('sam'),
          about: house.person('bram'),
          says: random.pick(['doubt', 'no']),
          alone: true,
        },
        ...{ at: somewhen(random), ...sealed(house, 'sam') },
      })
      return quiet(house, doubt)
    },
  },
  {
    name: 'somebody whom Sam asked to be JIM and did not tell of',
    unknownTo: ['mirjam', 'olaf', 'jan', 'bram'],
    lay: async (scene, house, random) => {
      const who = await scene.item('circle_member', 'sam', ['sam'], {
        audience: 'onlyMe',
        ring: 'close',
        sector: 'kin',
      })
      const jim = await scene.put('jim', {
        ...{ youth_id: house.person('sam'), circle_member_id: who.id, how: random.pick(['alone', 'together', 'card']) },
        ...{ age: 'adult', asked_at: somewhen(random), ...sealed(house, 'sam') },
      })
      return quiet(house, who, jim)
    },
  },
]
