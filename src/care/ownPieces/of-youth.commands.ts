/** P-17: of each youth what is asked, who must agree and how it stands, what ends soon, and what is kept from somebody. */

import type { Dossier } from '#care/access/door.commands.ts'
import { factsOf, shareQuestions } from '#care/agreements/agreements.sql.ts'
import { type AskedShare, type GivenAnswer, outcomeOf, signersOf } from '#care/agreements/asking.ts'
import { readAnswers } from '#care/agreements/share-question.commands.ts'
import { type AskedHelp, askedForHelp, helpSigners } from '#care/helpQuestions/help-asking.ts'
import { helpAskedHere } from '#care/helpQuestions/help-question.commands.ts'
import { consentFactsOf, helpsThatCanStart } from '#care/helpQuestions/help-question.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { endsSoon, type Given } from '#care/shares/given.ts'
import { sharesHere } from '#care/shares/shares.sql.ts'
import { shieldsHere } from './own-pieces.sql.ts'
import type { Shield } from './own-pieces.ts'

export type AskedOfYouth = {
  /** Where the question stands. */
  place: string
  help: AskedHelp | null
  share: AskedShare | null
  isYes: boolean
  signers: readonly { person: Id; answer: GivenAnswer | undefined }[]
}

export type AgreementsOfYouth = {
  asked: readonly AskedOfYouth[]
  ending: readonly Given[]
  shields: readonly Shield[]
}

/** Of every member, by id. Who coordinates reads it under the purpose of agreements, and of sharing reads no youth's no. */
export async function agreementsHere(dossier: Dossier): Promise<(person: Id) => AgreementsOfYouth> {
  const family = dossier.family.id
  const facts = await factsOf(dossier, family)
  const helpFacts = await consentFactsOf(dossier, family)
  const [data, speaking, care] = [
    await readAnswers(dossier, 'data_consent'),
    await readAnswers(dossier, 'secrecy_release'),
    await readAnswers(dossier, 'care_consent'),
  ]
  const newest = (given: readonly GivenAnswer[], question: Id, person: Id) =>
    given.findLast((each) => each.question === question && each.by === person && each.invalidatedAt === null)
  const shares = (await shareQuestions(dossier, family)).filter(({ recalledAt }) => recalledAt === null)
  const helps = (await helpAskedHere(dossier)).filter(({ recalledAt }) => recalledAt === null)
  const ids = helps.map(({ id }) => id)
  const starts = await helpsThatCanStart(dossier, ids)
  const ending = (await sharesHere(dossier, family)).filter((share) => endsSoon(share, dossier.at))
  const shields = (await shieldsHere(dossier, family)).filter(({ liftedAt }) => liftedAt === null)
  const ofShare = (share: AskedShare): AskedOfYouth => {
    const given = (share.professional === null ? data : speaking).filter(({ question }) => question === share.id)
    const { all, oneOf } = signersOf(facts, share, dossier.at)
    return {
      ...{ place: `/gezin/${family}/delen/${share.id}`, help: null, share },
      isYes: outcomeOf(facts, share, given, dossier.at).state === 'active',
      signers: [...all, ...oneOf].map((person) => ({ person, answer: newest(given, share.id, person) })),
    }
  }
  const ofHelp = (help: AskedHelp): AskedOfYouth => ({
    ...{ place: `/gezin/${family}/ja-tegen-hulp/${help.id}`, help, share: null, isYes: starts.has(help.id) },
    signers: askedForHelp(helpSigners(helpFacts, help, dossier.at)).map((person) => ({
      person,
      answer: newest(care, help.id, person),
    })),
  })
  return (person) => ({
    asked: [
      ...helps.filter(({ youth }) => youth === person).map(ofHelp),
      ...shares.filter(({ subject }) => subject === person).map(ofShare),
    ],
    ending: ending.filter(({ subject }) => subject === person),
    shields: shields.filter(({ youth }) => youth === person),
  })
}
