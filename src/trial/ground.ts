/** One cluster for a whole test run, with two templates: an empty migrated database and one with the cast. Each test file clones one. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '#platform/database/migrate.ts'
import { corridor } from '../corridor.ts'
import { openTestCluster } from '../launcher/throwaway.ts'
import { prepare } from '../prepare.ts'

export type Ground = { ownerUrl: string; keysOf: { bare: string; cast: string } }
export type Kind = keyof Ground['keysOf']

const settingName = 'ONSPLAN_TRIAL_GROUND'

/** Made by `npm test` for all files at once; a file run on its own makes one for itself. */
export async function openGround(): Promise<Ground & { close(): Promise<void> }> {
  const given = process.env[settingName]
  if (given !== undefined) return { ...(JSON.parse(given) as Ground), close: () => Promise.resolve() }
  const cluster = await openTestCluster()
  const folder = mkdtempSync(join(tmpdir(), 'ons-plan-keys-'))
  const ground = {
    ownerUrl: cluster.ownerUrl,
    keysOf: { bare: join(folder, 'bare', 'keys'), cast: join(folder, 'cast', 'keys') },
  }
  await makeTemplate(ground.ownerUrl, 'bare', join(folder, 'bare'), 'real')
  await makeTemplate(ground.ownerUrl, 'cast', join(folder, 'cast'), 'demonstration', join(folder, 'bare', 'keys'))
  return {
    ...ground,
    async close() {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const groundSetting = (ground: Ground): NodeJS.ProcessEnv => ({
  [settingName]: JSON.stringify({ ownerUrl: ground.ownerUrl, keysOf: ground.keysOf }),
})

// The two share one root key, because the roles' passwords come from it and roles belong to the server.
async function makeTemplate(
  ownerUrl: string,
  kind: Kind,
  dataDirectory: string,
  installation: string,
  rootOf?: string,
): Promise<void> {
  const url = await createDatabase(ownerUrl, `template_${kind}`)
  if (rootOf !== undefined) cpSync(join(rootOf, 'root.key'), join(dataDirectory, 'keys', 'root.key'))
  if (kind === 'bare') await migrate(url, corridor)
  await prepare({
    ownerUrl: url,
    dataDirectory,
    embedded: true,
    log: () => {},
    environment: { ONSPLAN_INSTALLATION: installation },
  })
}

export async function createDatabase(ownerUrl: string, name: string, template?: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(
      `create database ${pg.escapeIdentifier(name)}${template === undefined ? '' : ` template ${pg.escapeIdentifier(template)}`}`,
    )
    // A copy takes over everything of its template but the rights on the database itself.
    await client.query(`revoke create, temporary on database ${pg.escapeIdentifier(name)} from public`)
  } finally {
    await client.end()
  }
  const url = new URL(ownerUrl)
  url.pathname = `/${name}`
  return url.href
}

export async function dropDatabase(ownerUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
  } finally {
    await client.end()
  }
}
