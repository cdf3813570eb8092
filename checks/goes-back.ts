// Where `undone_at` is no own act that goes back within ten minutes: for each table its own rule, told by its room.

const anyDay = 'goes away on any day, by whose it is'
const rewritten = 'what is said anew takes the place of what was said'

export const otherRules: Readonly<Record<string, string>> = {
  'care.circle_member': anyDay,
  'care.family_paper': anyDay,
  'care.company_proposal': 'may be taken back until it was answered',
  'care.family_advice_word': 'who was asked says the other on any day until a peer worker answered',
  'care.loved_one_word': 'who let the own words be read stops that on any day',
  'care.offered_card': anyDay,
  'care.interpreter_request': 'may be taken back until it is arranged',
  'care.paper_request': 'may be taken back until it was given',
  'care.peer_request': 'may be taken back until somebody took it',
  'care.resilience_card': anyDay,
  'care.step_picture': anyDay,
  'care.click_check': rewritten,
  'care.letting_go_answer': rewritten,
  'care.offered_card_answer': rewritten,
  'care.peer_at_start': rewritten,
  'care.review_voice': rewritten,
  'care.start_voice': rewritten,
  'care.leaving': 'who coordinates puts it back on any day',
  'care.match_request': 'its policy counts the ten minutes beside what happened since',
  'care.peer_note': 'a no of whose talk it is takes it away on any day',
  'care.peer_contribution': 'a no of whose talk it is takes it away on any day',
  'care.score': 'a number that somebody typed for me goes on any day before it counts',
  'care.worklist_later': 'who put it off takes it up on any day',
}
