import { openTrialHouse } from '#src/trial/house.ts'
import { openBrowser } from '#src/trial/browser.ts'
import { Person } from './e2e/person.ts'
const house = await openTrialHouse()
const browser = await openBrowser()
const fam = house.family('esra')
const dana = await house.visitor('dana'), esra = await house.visitor('esra')
const [plan] = await house.ask<{id:string}>('select id from care.plan where family_id=$1 and closed_at is null',[fam])
const r = await esra.post(`/gezin/${fam}/berichten/plan/${plan.id}`, { 'readers[]': house.person('dana'), text: 'Dank je wel voor gisteren.' })
const at = r.location!.split('?')[0]
for (const width of [360, 1280]) {
  const d = await Person.at(browser, dana, { width }); const e = await Person.at(browser, esra, { width })
  await d.page.goto(house.base + at); await d.page.screenshot({ path: `/tmp/h/m-conv-${width}.png`, fullPage: true })
  await d.page.goto(house.base + `/gezin/${fam}/rust`); await d.page.screenshot({ path: `/tmp/h/m-rust-${width}.png`, fullPage: true })
  await e.page.goto(house.base + `/gezin/${fam}/rust`); await e.page.screenshot({ path: `/tmp/h/m-rust-esra-${width}.png`, fullPage: true })
  await e.page.goto(house.base + `/gezin/${fam}/berichten`); await e.page.screenshot({ path: `/tmp/h/m-list-${width}.png`, fullPage: true })
}
process.exit(0)
