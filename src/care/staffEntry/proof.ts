// Zekerheid (proof): how sure we are who somebody is, and how lately that was shown (exchange.md 6). A row of the route table says what it asks;
// the server decides, never the link.

export type Proof = { works: boolean; level: 'low' | 'substantial'; isFresh: boolean }

export type Demand = 'low' | 'recent' | 'substantial' | 'fresh'

/**
 * Whether signing in once more would help. Somebody who does not work here is not sent to sign in for a page of work: that page is not
 * there for him or her, and the door says so.
 */
export function fallsShort(demand: Demand, ofWork: boolean, proof: Proof): boolean {
  if (demand === 'low' || (ofWork && !proof.works)) return false
  // A copy of the own data is a right: a family proves it with the code that it has, and who works here with more.
  if (demand === 'recent') return !proof.isFresh
  return proof.level !== 'substantial' || (demand === 'fresh' && !proof.isFresh)
}
