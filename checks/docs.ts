// What the documents say must be there: commands, files, and the corridor as it is in the code.

export type Document = { path: string; text: string }

/** Words that npm runs without an entry in the scripts of package.json. */
const ownOfNpm = ['ci', 'install', 'run', 'exec', 'pack', 'view']

export function unknownCommands({ path, text }: Document, scripts: readonly string[]): string[] {
  const named = [...text.matchAll(/(?:`|^\s*(?:\$ )?)npm (?:run )?([a-z][\w:-]*)/gm)].map(([, name = '']) => name)
  const unknown = named.filter((name) => !scripts.includes(name) && !ownOfNpm.includes(name))
  return [...new Set(unknown)].map((name) => `${path} names npm ${name}, package.json does not`)
}

/** Paths of the repository in backticks; one with a `<room>` or a `*` stands for many and is left out. */
function pathsIn(text: string): string[] {
  const named = text.matchAll(
    /`((?:src|db|checks|docs|e2e|bench|ops)\/[\w./-]*|[A-Z]+(?:\.md)?|[\w.-]+\.(?:mjs|json))`/g,
  )
  return [...new Set([...named].map(([, path = '']) => path))].filter((path) => /[./]/.test(path) || path === 'LICENSE')
}

export function missingPaths({ path, text }: Document, exists: (path: string) => boolean): string[] {
  return pathsIn(text)
    .filter((named) => !exists(named))
    .map((named) => `${path} names ${named}, which is not there`)
}

/** The rooms as a document prints them: the first block that holds an arrow between names. */
export function printedCorridor(text: string): string[] {
  const block = [...text.matchAll(/```\w*\n([^`]*)```/g)]
    .map(([, inside = '']) => inside)
    .find((one) => one.includes('→'))
  return (block ?? '').split(/→|\s+/).filter(Boolean)
}

/** Packages the product runs with that the decision about dependencies gives no reason for. */
export function unexplained(decision: string, dependencies: readonly string[]): string[] {
  return dependencies.filter((name) => !decision.includes(`\`${name}\``)).map((name) => `${name} has no reason in 0001`)
}
