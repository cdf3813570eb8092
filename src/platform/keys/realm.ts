/** A realm is one branch of keys of one municipality: what the plan holds, or the safety file under its own key. */

export type Realm = string

const safetySchema = 'safety.'
const safetyBranch = '/safety'

export const realmOf = (municipality: string, table: string): Realm =>
  table.startsWith(safetySchema) ? `${municipality}${safetyBranch}` : municipality

export const municipalityOf = (realm: Realm): string => realm.replace(safetyBranch, '')

export const isSafety = (realm: Realm): boolean => realm.endsWith(safetyBranch)

export const branchPiece = (realm: Realm): string => `${realm}/municipality.key`
export const personPiece = (realm: Realm, person: string): string => `${realm}/${person.slice(0, 2)}/${person}.key`
export const erasedPiece = (realm: Realm, item: string): string => `${realm}/erased/${item}.gone`

const personName = /^(.+)\/[0-9a-f]{2}\/([0-9a-f-]{36})\.key$/
const erasedName = /^(.+)\/erased\/([0-9a-f-]{36})\.gone$/

export type Named = { realm: Realm; id: string }

const named = (pattern: RegExp, name: string): Named[] => {
  const [, realm, id] = pattern.exec(name) ?? []
  return realm === undefined || id === undefined ? [] : [{ realm, id }]
}

/** Whose key a piece is; nothing for another piece. */
export const personOfPiece = (name: string): Named[] => named(personName, name)
export const erasedOfPiece = (name: string): Named[] => named(erasedName, name)
export const realmOfPiece = (name: string): Realm[] =>
  name.endsWith('/municipality.key') ? [name.slice(0, -'/municipality.key'.length)] : []
