// U-02: a second engine looks at the page with rules of its own. What it is sure of is a fault; what it only supposes needs an answer.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { type Answer, mistaken, supposed } from './engine-answers.ts'
import type { Found } from './measures.ts'

const engine = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8')

/** sure: a fault by the book; otherwise somebody has to look. html: how the element begins. */
type Claim = { rule: string; sure: boolean; html: string; says: string }

/** Answers that were needed, so that one that no page needs any more is seen. */
export const given = new Set<Answer>()

/** What nobody answered, rule by rule. */
export function unanswered(claims: readonly Claim[]): Found[] {
  return claims
    .filter(({ rule, sure, html }) => {
      const answer = (sure ? mistaken : supposed).find((one) => one.rule === rule && one.at.test(html))
      if (answer !== undefined) given.add(answer)
      return answer === undefined
    })
    .map(({ rule, sure, html, says }) => ({
      rule: sure ? rule : `${rule} (supposed)`,
      at: `${html.slice(0, 160)} ${says.slice(0, 160)}`,
    }))
}

type Issue = { ruleId: string; value: [string, string]; node: Node; snippet: string; message: string }

/** Everything against WCAG 2.2, A and AA, that the engine sees or supposes on this page, with what lies folded up opened. */
async function claimsOn(page: Page): Promise<Claim[]> {
  await page.evaluate(`${engine};globalThis.ace = ace;0`)
  return page.evaluate(async () => {
    // The engine takes what is folded up for something without a name.
    for (const one of document.querySelectorAll<HTMLDetailsElement>('main details')) one.open = true
    const { Checker } = (
      globalThis as unknown as {
        ace: { Checker: new () => { check(on: Document, rules: string[]): Promise<{ results: Issue[] }> } }
      }
    ).ace
    const { results } = await new Checker().check(document, ['WCAG_2_2'])
    return results
      .filter(({ value: [kind, found] }) => kind === 'VIOLATION' && found !== 'PASS')
      .map(({ ruleId, value: [, found], node, snippet, message }) => ({
        rule: ruleId,
        sure: found === 'FAIL',
        html: (node instanceof Element ? node.outerHTML : snippet).slice(0, 600),
        says: message,
      }))
  })
}

export const secondOpinion = async (page: Page): Promise<Found[]> => unanswered(await claimsOn(page))
