// What is open of a rule, and why nobody can hold it yet; after a semicolon what of it is held. What it waits for stands in the register.
import type { RuleState } from './register.ts'

export const stillOpen: Readonly<Record<string, string>> = {
  'D-ALL-01':
    'a youth is in one open plan: that is asked on a verified identity only, and nobody has one before the identity vault stands',
  'D-ALL-08':
    'the round table, a referral and the closing ask it too; the first conversation, the start of a plan and every look-back do',
  'D-ALL-09':
    'no meeting without an invitation, and no decision without the voice of whom it concerns; a look-back hears everybody',
  'D-ALL-10': 'a line of help names it too; a step and who helps here do',
  'D-ALL-14': 'the pages of help themselves; what asks for a yes and what begins read no refusal',
  'D-ALL-17':
    'a button that reaches an editor on the pages to know more; the pages of a team and of complaints have their days and whom to tell',
  'D-PEO-01':
    'a youth is in one open plan: D-ALL-01 asks that on a verified identity only, and without one the house would match persons across families',
  'D-PEO-02': 'a calendar shows the label of the other home only; pages and prints do',
  'D-PEO-04': 'a placement is refused while custody is not certain; a share and intrusive help are',
  'D-PEO-06': 'the notice itself to the youth and to who has custody; who coordinates has it on the list',
  'D-PEO-09':
    'the meeting itself, with who is invited; that it was held, on which day and with whom, is asked and kept',
  'D-PEO-10': 'a plan does not move to another municipality yet',
  'D-PEO-11': 'a child does not move to another family yet',
  'D-CIR-07':
    'the question on the agenda of the next meeting; the page counts for the family and who coordinates, and asks who can leave',
  'D-CIR-08':
    'the team lead, to whom a doubt about who coordinates goes; until then that stays with who says it, with whom to call or to tell',
  'D-STO-01':
    'looking at help nearby, which is not there yet; asking and talking first with a peer worker need no account',
  'D-JIM-05':
    'own steps, meetings and the button "we zitten vast"; a JIM reads what the youth opened and says a compliment, an idea or a worry',
  'D-RES-05': 'closing and leaving home, which are not there yet',
  'D-RES-06': 'steering, which will know only how many persons have a card',
  'D-PLN-01': 'the first round table, where the term is confirmed',
  'D-PLN-02': 'the page on which somebody of the family or circle becomes coordinator',
  'D-PLN-03': 'the handover with its reason and its talk',
  'D-PLN-07': 'a provider who asks for paper; a youth and a parent do',
  'D-PLN-17': 'codes for import and export',
  'D-SAF-01':
    'something asks for the check at a question, the start conversation, quick entry and reopening; after a look-back the worklist does, and the page itself takes every occasion',
  'D-SAF-13': 'a calendar does not differ; pages, prints, mail and the copy of the plan do not',
  'D-SAF-14':
    'no screen pauses or closes a plan yet, and less help is chosen at the table, where a refusal would tell everybody of the file; the page of the professional comes with the closing',
  'D-GOA-07': 'the button "we zitten vast"',
  'D-SCO-04': 'the point on the agenda of a meeting',
  'D-REV-02': 'an answer about every line of help',
  'D-REV-03': 'the question about a line of help',
  'D-REV-07': 'the relapse plan that begins, and a line of help that ends',
  'D-REV-11': 'volunteers, who take no part yet; a peer worker gives no scores',
  'D-PEE-06':
    'the learning room, where signals are published; until then everybody who works here reads them with their answers on one page',
  'D-HAN-04': 'the list of the team lead, and that families are told within a working day',
  'D-MSG-05':
    'a meeting that is new or changed within 48 hours, a wait and a formal decision; a change of contact person and a look without consent are told at once',
}

/** Rules held in part of which nobody says what is open, and words about a rule of which nothing is. */
export function untoldParts(rules: readonly RuleState[], told: Readonly<Record<string, string>>): string[] {
  const silent = rules.filter(({ id, partly }) => partly !== null && !(id in told))
  const open = new Set(rules.filter(({ waits, partly }) => waits !== null || partly !== null).map(({ id }) => id))
  return [
    ...silent.map(({ id }) => `${id} is held in part, and nothing says which part is open`),
    ...Object.keys(told)
      .filter((id) => !open.has(id))
      .map((id) => `${id} says what is open, and nothing is`),
  ]
}
