/** A person's own choices, and the devices on which he or she is signed in. Both change at once. */

import type { Id } from '#care/pass/facts.ts'
import type { Page } from '#platform/web/page.ts'

export type OwnSettings = {
  language?: 'nl' | 'en'
  form?: 'je' | 'u'
  textSize?: 'normal' | 'large' | 'very-large'
  /** Null: as the device asks. */
  theme?: 'paper' | 'contrast' | 'evening' | null
  calm?: boolean
  readAloud?: boolean
  sawSafeUse?: true
}

/** Without a session it changes nothing. */
export async function setPreferences({ house, token }: Page, wish: OwnSettings): Promise<void> {
  await house.pool.one('entry.setPreferences', 'select door.set_preferences($1, $2)', [token, wish])
}

export type OwnDevice = { id: Id; device: 'own' | 'shared' | 'work'; startedAt: string; current: boolean }

export async function ownDevices({ house, token }: Page): Promise<readonly OwnDevice[]> {
  const found = await house.pool.one<{ devices: OwnDevice[] }>(
    'entry.ownSessions',
    'select door.own_sessions($1) as devices',
    [token],
  )
  return found?.devices ?? []
}

/** One of the own other devices, or all of them. */
export async function signOutThere({ house, token }: Page, which: Id | null): Promise<void> {
  await house.pool.one('entry.endOthers', 'select door.end_other_sessions($1, $2)', [token, which])
}
