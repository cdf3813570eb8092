// Inlogdienst instellen (issuer setting, B-03): where the accounts of an organisation are, and under which name its sign-in server knows us.
// It opens nothing by itself: each account is linked through an invitation that two people gave (reliability.md ab-07).

export type TypedIssuer = { address: string; client: string; key: string }
export type IssuerProblem = 'empty' | 'tooLong' | 'choose' | 'address'
export type IssuerProblems = Partial<Record<keyof TypedIssuer, IssuerProblem>>

const longest = { address: 300, client: 200 } as const

export function issuerProblems(typed: TypedIssuer, accepts: (address: string) => boolean): IssuerProblems {
  const problems: IssuerProblems = {}
  for (const field of ['address', 'client'] as const) {
    if (typed[field] === '') problems[field] = 'empty'
    else if (typed[field].length > longest[field]) problems[field] = 'tooLong'
  }
  if (problems.address === undefined && !accepts(typed.address)) problems.address = 'address'
  if (typed.key !== 'same' && typed.key !== 'new') problems.key = 'choose'
  return problems
}
