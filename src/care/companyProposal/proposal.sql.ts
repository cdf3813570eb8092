/** Who was proposed to be asked along, as row level security leaves it. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { CompanyProposal } from './proposal.ts'

export const proposalTable = 'care.company_proposal'

/** Two acts on the proposals of one family come one after the other. */
export const proposalsOneByOne = (tx: Tx, familyId: Id) =>
  tx.one('companyProposal.oneByOne', "select pg_advisory_xact_lock(hashtextextended($1 || ' proposal', 2))", [familyId])

type ProposalRow = Omit<CompanyProposal, 'who'> & Omit<SealedRow, 'sealed'> & { sealed: Buffer | null }

export const proposalRows = (tx: Tx, familyId: Id, talkId: Id) =>
  tx.rows<ProposalRow>(
    'companyProposal.all',
    `
    select id, person_id as person, author, at, answer, sealed, wording, key_person as "keyPerson" from care.company_proposal
    where family_id = $1 and talk_id = $2 and undone_at is null order by at, id`,
    [familyId, talkId],
  )
