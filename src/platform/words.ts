/**
 * Words: the typed catalogue every screen, mail and page on paper speaks from. A text without its u or English
 * variant, or with another placeholder in one of them, does not compile; there is no fallback at run time.
 */

export type Voice = { language: 'nl' | 'en'; form: 'je' | 'u' }

/** The je text holds no address and serves someone who is addressed with u too. */
export const same: unique symbol = Symbol('same')

/** The names between braces: `'{name} ziet {parts}'` gives `'name' | 'parts'`. */
export type Placeholder<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never

// A type without value: a text that needs a name never passes for one that needs none.
declare const slots: unique symbol

/** `u` is null where the text is never shown to someone who is addressed with u. */
export type Words<P extends string = never> = {
  readonly je: string
  readonly u: string | null
  readonly en: string
  readonly [slots]?: () => P
}

export type Plural<P extends string> = { readonly one: Words<P>; readonly other: Words<P> }

/** What a screen asks with: the values of a text, none when it has no placeholder. */
export type Params<P extends string> = [P] extends [never] ? [] : [values: Record<P, string | number>]

export type Say = <P extends string>(words: Words<P> | Plural<P>, ...params: Params<P>) => string

type SameNames<A extends string, B extends string> = [Placeholder<A>] extends [Placeholder<B>]
  ? [Placeholder<B>] extends [Placeholder<A>]
    ? unknown
    : { 'placeholders differ': Placeholder<A> }
  : { 'placeholders differ': Placeholder<A> }

/** A text for visitors and families: with je, with u, in English. */
export function text<const Je extends string, const U extends string | typeof same, const En extends string>(
  je: Je,
  u: U & (U extends string ? SameNames<Je, U> : unknown),
  en: En & SameNames<Je, En>,
): Words<Placeholder<Je>> {
  return { je, u: typeof u === 'string' ? u : je, en }
}

/** A text for those who are always addressed with je: at work, and youths; and for names, which address nobody. */
export function plain<const Nl extends string, const En extends string>(
  nl: Nl,
  en: En & SameNames<Nl, En>,
): Words<Placeholder<Nl>> {
  return { je: nl, u: null, en }
}

/** Two forms of one text, chosen by `{count}`. */
export function plural<P extends string>(forms: {
  one: Words<P>
  other: Words<P> & ('count' extends P ? unknown : { 'needs {count}': true })
}): Plural<P> {
  return forms
}

/** Says texts in the language and the form of address of one reader. */
export function speaker(voice: Voice): Say {
  return (words, ...params) => {
    const values: Record<string, string | number> = params[0] ?? {}
    const chosen = 'one' in words ? words[pluralForm(voice, values.count)] : words
    return fill(variant(voice, chosen), values)
  }
}

const pluralRules = { nl: new Intl.PluralRules('nl'), en: new Intl.PluralRules('en') }

function pluralForm(voice: Voice, count: string | number | undefined): 'one' | 'other' {
  return pluralRules[voice.language].select(Number(count)) === 'one' ? 'one' : 'other'
}

function variant(voice: Voice, words: Words<string>): string {
  if (voice.language === 'en') return words.en
  return voice.form === 'u' && words.u !== null ? words.u : words.je
}

function fill(sentence: string, values: Record<string, string | number>): string {
  // One pass, so that braces inside a person's own words are never read as a placeholder.
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`No value for {${name}} in "${sentence}"`)
    return String(value)
  })
}
