// The bill of materials of a release, in CycloneDX 1.6: what runs with the product, from the lock file, without any address.

import { readFileSync } from 'node:fs'

type Locked = { version?: string; dev?: boolean; devOptional?: boolean; license?: string; integrity?: string }

export type Lock = { packages: Record<string, Locked> }

const root = new URL('..', import.meta.url)

export function readLock(): Lock {
  return JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'))
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

function component(path: string, { version = '', license, integrity = '' }: Locked) {
  const name = nameOf(path)
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const [algorithm = '', base64 = ''] = integrity.split('-')
  const content = Buffer.from(base64, 'base64').toString('hex')
  return {
    type: 'library',
    'bom-ref': `${purl}#${path}`,
    name,
    version,
    purl,
    ...(license ? { licenses: [{ expression: license }] } : {}),
    ...(content ? { hashes: [{ alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content }] } : {}),
  }
}

/** Packages that run with the product. A tool that a package would merely take if it is there (`devOptional`) is a tool. */
export function runningTree<Kept extends Locked>(packages: Record<string, Kept>): [string, Kept][] {
  return Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
}

/** The same lock file and moment give the same bill, byte for byte. */
export function billOfMaterials({ packages }: Lock, at: Date) {
  const own = packages['']
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: at.toISOString(),
      component: { type: 'application', 'bom-ref': 'ons-plan', name: 'ons-plan', version: own?.version ?? '0.0.0' },
    },
    components: runningTree(packages).map(([path, locked]) => component(path, locked)),
  }
}
