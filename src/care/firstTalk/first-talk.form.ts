/** From the fields of a first talk to what somebody asks; whether that is enough is the rule's to say. */

import { type Fields, text } from '#platform/fields.ts'
import { kindsAt, type TalkPlace, type TypedTalk } from './first-talk.ts'

export const fieldsOfTalk = ['place', 'kind', 'name', 'way', 'reach', 'times', 'about'] as const

/** Where there is one place, or somebody for one kind of people alone, nobody has to choose it. */
export function talkTyped(fields: Fields, places: readonly TalkPlace[]): TypedTalk {
  const [kind, ...others] = kindsAt(places)
  return {
    place: text(fields, 'place') || (places.length === 1 ? (places[0]?.id ?? '') : ''),
    kind: text(fields, 'kind') || (others.length === 0 ? (kind ?? '') : ''),
    name: text(fields, 'name'),
    way: text(fields, 'way'),
    reach: text(fields, 'reach'),
    times: text(fields, 'times'),
    about: text(fields, 'about'),
  }
}
