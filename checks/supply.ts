// What comes from others (goal S20): how much, under which licence, pinned how.

import { runningTree } from '../src/bill.ts'

export type Package = {
  version?: string
  dev?: boolean
  devOptional?: boolean
  optional?: boolean
  license?: string
  resolved?: string
  integrity?: string
}

export type Lock = { packages: Record<string, Package> }

export type Manifest = {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  scripts?: Record<string, string>
}

const most = { direct: 25, tree: 150 } as const

/** Licences that go with EUPL-1.2 for what the product runs on. */
const running = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
]

/** Tools and test material run beside the product and are not handed on with it; these may be theirs as well. */
const beside = [
  'MPL-2.0',
  'Python-2.0',
  'PSF-2.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'OFL-1.1',
  'Artistic-2.0',
  'WTFPL',
  'Zlib',
]

export function inexact({ dependencies, devDependencies, optionalDependencies }: Manifest): string[] {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} ${version} is not one exact version`)
}

export function tooMany(manifest: Manifest, lock: Lock): string[] {
  const direct = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }).length
  const tree = runningTree(lock.packages).length
  return [
    ...(direct > most.direct ? [`${direct} direct dependencies, at most ${most.direct}`] : []),
    ...(tree > most.tree ? [`${tree} packages run with the product, at most ${most.tree}`] : []),
  ]
}

export function looseLock({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([name, { version, resolved, integrity }]) => {
    if (name === '') return []
    const wrong = []
    if (resolved) wrong.push(`${name} names an address`)
    if (!version) wrong.push(`${name} has no version`)
    if (!integrity) wrong.push(`${name} has no checksum`)
    return wrong
  })
}

/** `A OR B` needs one that is allowed, `A AND B` needs both. */
function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const bare = expression.replace(/[()]/g, '')
  if (bare.includes(' AND ')) return bare.split(' AND ').every((part) => isAllowed(part, allowed))
  return bare.split(' OR ').some((part) => allowed.includes(part.trim()))
}

export function wrongLicences({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([name, { license, dev, devOptional }]) => {
    if (name === '') return []
    const allowed = [...running, ...(dev || devOptional ? beside : [])]
    return isAllowed(license ?? 'none', allowed) ? [] : [`${name} has licence ${license ?? 'none'}`]
  })
}

export function looseInstall(npmrc: string, start: string): string[] {
  const wrong = []
  for (const line of ['ignore-scripts=true', 'save-exact=true', 'min-release-age=14']) {
    if (!npmrc.split('\n').includes(line)) wrong.push(`.npmrc does not say ${line}`)
  }
  if (!start.includes('--ignore-scripts')) wrong.push('start.mjs does not install with --ignore-scripts')
  return wrong
}

/** Scripts that npm would run by itself around an installation. */
export function installScripts({ scripts }: Manifest): string[] {
  const own = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']
  return own.filter((name) => scripts?.[name]).map((name) => `package.json has the script ${name}`)
}
