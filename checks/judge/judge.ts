/**
 * The third judge: Cedar, an engine that nobody of this house wrote, with policies written from the access rules alone (decision 0031).
 * It only answers yes or no; the facts of a world come from `facts.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CedarValueJson, EntityJson, EntityUidJson } from '@cedar-policy/cedar-wasm/nodejs'
import * as cedar from '@cedar-policy/cedar-wasm/nodejs'

const FOLDER = import.meta.dirname

export const schema = readFileSync(join(FOLDER, 'schema.cedarschema'), 'utf8')

/** The text of every file of policies, by its name. */
export const policyFiles: Record<string, string> = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.cedar'))
    .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
)

export const policies = Object.values(policyFiles).join('\n')

export interface Question {
  who: string
  action: 'runs' | 'pass' | 'read' | 'lookAs' | 'share' | 'stopSharing'
  about: EntityJson
  context: Record<string, CedarValueJson>
}

export const person = (id: string): CedarValueJson => ({ __entity: { type: 'Person', id } })
export const people = (ids: Iterable<string>): CedarValueJson => [...ids].map(person)

export interface Verdict {
  allowed: boolean
  /** The policies that decided, by their ids. */
  because: string[]
}

/** A judge over these policies; another text gives another judge, so that a weakened one can be tried. */
export const judgeOf = (name: string, text: string = policies): ((question: Question) => Verdict) => {
  const parts = cedar.policySetTextToParts(text)
  if (parts.type === 'failure') throw new Error(parts.errors[0]?.message)
  // A policy stands under the one action it is about, which makes a question four times as fast.
  const actions = Map.groupBy(parts.policies, (one) => /Action::"([^"]+)"/.exec(one)?.[1] ?? '')
  for (const [action, texts] of actions) {
    const staticPolicies = Object.fromEntries(texts.map((one) => [policyId(one), one]))
    const parsed = cedar.preparsePolicySet(`${name} ${action}`, { staticPolicies })
    if (parsed.type === 'failure') throw new Error(parsed.errors[0]?.message)
  }
  return ({ who, action, about, context }) => {
    const answer = cedar.statefulIsAuthorized({
      principal: { type: 'Person', id: who },
      action: { type: 'Action', id: action },
      resource: uid(about.uid),
      context,
      entities: [about],
      preparsedPolicySetId: `${name} ${action}`,
    })
    if (answer.type === 'failure') throw new Error(answer.errors[0]?.message)
    const { decision, diagnostics } = answer.response
    if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors[0]))
    return { allowed: decision === 'allow', because: diagnostics.reason }
  }
}

const uid = (of: EntityUidJson): { type: string; id: string } => ('__entity' in of ? of.__entity : of)

export const policyId = (text: string): string => /@id\("([^"]+)"\)/.exec(text)?.[1] ?? ''
