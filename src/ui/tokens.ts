/**
 * Tokens: reads the design's tokens.css, keeps those a stylesheet uses, and finds what a token says in a theme.
 * It knows the plain shape of that file and nothing else: rules, at most one at-rule around them, `--name: value;`.
 */

export type Declaration = { name: string; value: string }

export type TokenRule = {
  /** "@media print", or empty. */
  around: string
  selector: string
  declarations: readonly Declaration[]
}

const rulePattern = /([^{}]+)\{([^{}]*)\}/g
const usePattern = /var\(\s*(--[\w-]+)/g

export function tokenRules(css: string): TokenRule[] {
  const rules: TokenRule[] = []
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  // An at-rule with rules inside is lifted out first; what is left stands on its own.
  const rest = plain.replaceAll(/(@media[^{]+)\{((?:[^{}]+\{[^{}]*\})+)\s*\}/g, (_, around: string, inside: string) => {
    rules.push(...rulesIn(inside, around.trim()))
    return ''
  })
  return [...rulesIn(rest, ''), ...rules]
}

function rulesIn(css: string, around: string): TokenRule[] {
  return [...css.matchAll(rulePattern)].map(([, selector = '', body = '']) => ({
    around,
    selector: selector.trim(),
    declarations: body
      .split(';')
      .map((line) => line.split(':'))
      .filter(([name, ...value]) => name?.trim() && value.length > 0)
      .map(([name = '', ...value]) => ({ name: name.trim(), value: value.join(':').trim() })),
  }))
}

export const usedIn = (css: string): string[] => [...css.matchAll(usePattern)].map(([, name = '']) => name)

/** The tokens a stylesheet uses, and those they are made of, in any theme. */
export function reachable(rules: readonly TokenRule[], css: string): Set<string> {
  const needs = new Map<string, string[]>()
  const found = new Set<string>()
  const open = usedIn(css)
  for (const { name, value } of rules.flatMap((rule) => rule.declarations)) {
    // An ordinary property such as font-size is always kept, and with it what it is made of.
    if (name.startsWith('--')) needs.set(name, [...(needs.get(name) ?? []), ...usedIn(value)])
    else open.push(...usedIn(value))
  }
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue
    found.add(name)
    open.push(...(needs.get(name) ?? []))
  }
  return found
}

/** tokens.css without the tokens no stylesheet uses. */
export function prunedTokens(tokens: string, stylesheets: string): string {
  const rules = tokenRules(tokens)
  const kept = reachable(rules, stylesheets)
  return rules.map((rule) => written(rule, kept)).join('\n')
}

function written({ around, selector, declarations }: TokenRule, kept: ReadonlySet<string>): string {
  const lines = declarations.filter(({ name }) => !name.startsWith('--') || kept.has(name))
  if (lines.length === 0) return ''
  const rule = `${selector}{${lines.map(({ name, value }) => `${name}:${value}`).join(';')}}`
  return around === '' ? rule : `${around}{${rule}}`
}

export type TokenTheme = 'paper' | 'contrast' | 'evening' | 'print'

const themeRule: Record<TokenTheme, (rule: TokenRule) => boolean> = {
  paper: () => false,
  contrast: (rule) => rule.selector === ':root[data-theme="contrast"]',
  evening: (rule) => rule.selector === ':root[data-theme="evening"]',
  print: (rule) => rule.around === '@media print' && rule.selector === ':root',
}

/** Answers what a token comes down to in a theme; throws a RangeError for a token that does not exist. */
export function tokenReader(css: string, theme: TokenTheme): (name: string) => string {
  const values = new Map<string, string>()
  for (const rule of tokenRules(css)) {
    const applies = (rule.around === '' && rule.selector === ':root') || themeRule[theme](rule)
    if (applies) for (const { name, value } of rule.declarations) values.set(name, value)
  }
  const read = (name: string): string => {
    const value = values.get(name)
    if (value === undefined) throw new RangeError(`No token ${name}`)
    return value.replaceAll(/var\(\s*(--[\w-]+)\s*\)/g, (_, inner: string) => read(inner))
  }
  return read
}
