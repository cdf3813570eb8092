/** A-01 Welkom and A-12 Kies wie je bent. */
import { newId, newSecret } from '#platform/clock.ts'
import { unseal } from '#platform/keys/seal.ts'
import { setSession } from '#platform/web/cookies.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, json, type Page, Refusal, show } from '#platform/web/page.ts'
import { speaker } from '#platform/words.ts'
import { entryWords } from './entry.words.ts'
import { OutsideFrame } from './trouble.views.tsx'
import { castAccounts, isAlive } from './welcome.sql.ts'
import { CastChoice, type CastMember, Welcome } from './welcome.views.tsx'

export async function health(page: Page): Promise<Answer> {
  const alive = await isAlive(page.house.pool).catch(() => false)
  return alive ? json({ status: 'ok' }) : json({ status: 'not ok' }, 503)
}

export async function welcomePage(page: Page): Promise<Answer> {
  const say = speaker(page.look.voice)
  return show(
    <OutsideFrame visit={page} screen={say(entryWords['start.titel'])}>
      {() => <Welcome say={say} phone={page.house.helpDeskPhone} demonstration={page.house.demonstration} />}
    </OutsideFrame>,
  )
}

export async function castPage(page: Page): Promise<Answer> {
  if (!page.house.demonstration) throw new Refusal('notFound')
  const say = speaker(page.look.voice)
  const cast = await Promise.all(
    (await castAccounts(page.house.pool)).map(
      async (row): Promise<CastMember> => ({
        account: row.account,
        role: row.role,
        organisation: row.organisation,
        name:
          (await unseal(page.house.keys, row.municipality, 'care.person', { ...row, id: row.person })).callName ?? '',
        families: await Promise.all(
          row.families.map(async (family) => ({
            name: (await unseal(page.house.keys, row.municipality, 'care.family', family)).name ?? '',
            parts: family.parts,
            age: family.age,
          })),
        ),
      }),
    ),
  )
  return show(
    <OutsideFrame visit={page} screen={say(entryWords['demo.kop'])}>
      {() => <CastChoice say={say} visit={page} cast={cast} />}
    </OutsideFrame>,
  )
}

export async function chooseSomeone(page: Page): Promise<Answer> {
  const token = newSecret()
  const device = one(page.fields, 'device') === 'shared' ? 'shared' : 'own'
  const chosen = await page.house.pool.one<{ signed: boolean }>(
    'entry.beSomeone',
    'select door.be_someone($1, $2, $3, $4, $5) as signed',
    [one(page.fields, 'account'), page.token, token, newId(), device],
  )
  return chosen?.signed ? goTo('/vandaag', [setSession(token)]) : goTo('/kies')
}
