import { openDossier } from '#care/access/door.commands.ts'
import { changeLoad } from '#care/plan/plan.commands.ts'
import { readTalks } from '#care/startConversation/start.commands.ts'
import { textOf } from '#care/startConversation/start-voice.ts'
import { ownSaid } from '#care/startPage/carry.ts'
import { settleWorry } from '#care/strengths/strength.commands.ts'
import { offerVersion, sayStand } from '#care/versions/agreement.commands.ts'
import { sayWhereTo, whereToLook } from '#care/whereTo/perspective.commands.ts'
import { newId } from '#platform/clock.ts'
import { done, type Stage } from './load.ts'
import { type CastNoticed, notice, startPlan } from './noticed.ts'
import { handInOwnPlan, offerOwnPlan } from './own-plan.ts'

/** E2 Wij van nummer twaalf: the plan, what goes well and what is hard; then, when its goals stand in it, the first version. */
export async function kaplanPlan(stage: Stage): Promise<() => Promise<void>> {
  const offerId = await offerOwnPlan(stage, 'kaplan', {
    ...{ on: '2026-01-22', by: 'dana', conditions: '' },
    answers: [
      { who: 'esra', answer: 'withProfessional', support: 'Dana' },
      { who: 'deniz', answer: 'withProfessional', support: 'Dana, als Wil er ook bij is' },
    ],
  })
  await stage.at('2026-02-10', '19:00')
  await handInOwnPlan(stage, 'kaplan', { offerId, by: 'esra', texts: kaplanOwnPlan })
  await stage.at('2026-02-10', '19:30')
  await startPlan(stage, 'kaplan', {
    by: 'dana',
    youths: ['deniz', 'elif'],
    authorship: 'withSupport',
    wish: 'Wij willen rust in huis. En niet meer bang zijn voor de post.',
    ourselves: 'We koken en eten samen. Deniz haalt Elif van school. Buurvrouw Wil helpt met de post.',
  })
  for (const strength of kaplanStrengths) await notice(stage, 'kaplan', 'strength', strength)
  const worries: string[] = []
  for (const worry of kaplanWorries) worries.push(await notice(stage, 'kaplan', 'worry', worry))
  const familyId = stage.family('kaplan')
  await esraWantsTo(stage, familyId)
  await stage.at('2026-03-03', '16:00')
  await done(changeLoad(await stage.knock('dana'), stage.act(), { familyId, load: 'heavy' }))
  return () => kaplanVersion(stage, worries.at(-1) ?? '')
}

/** What she said at the table in January comes along, and she adds the day and the number. */
async function esraWantsTo(stage: Stage, familyId: string): Promise<void> {
  await stage.at('2026-02-11', '20:15')
  const esra = await stage.knock('esra')
  const [said] = await openDossier(esra, whereToLook(familyId, 'read'), async (dossier) =>
    ownSaid(await readTalks(dossier), dossier.viewer.person, 'whereTo', dossier.today),
  )
  await done(
    sayWhereTo(esra, stage.act(), {
      ...{ familyId, item: undefined, base: 0, was: '', audience: 'plan', draft: '' },
      ...{ dream: textOf(said), saidIn: said?.id ?? null },
      goodDay: 'De post ligt open op tafel. Wij eten en lachen, en Deniz vertelt over school.',
      enough: 'Als ik weer doorslaap en niet schrik van de bel.',
    }),
  )
}

const kaplanOwnPlan = {
  goesWell: 'Wij eten elke avond samen. Deniz kookt goed.',
  worries: 'De post blijft liggen. Deniz gaat niet meer naar school.',
  ourselves: 'Wil helpt met de post. Deniz haalt Elif van school.',
  needed: 'Iemand die meegaat naar het geldloket. En één iemand die belt, niet zes.',
  worse: 'Dan belt Esra eerst Wil, en dan Dana.',
}

async function kaplanVersion(stage: Stage, overElif: string): Promise<void> {
  const familyId = stage.family('kaplan')
  await stage.at('2026-03-09', '11:00')
  await done(
    offerVersion(await stage.knock('dana'), stage.act(), {
      familyId,
      id: newId(),
      changed:
        'Er staan nu vijf doelen in. Dana blijft onze vaste persoon. Van de zes hulpverleners zijn er vier over.',
      occasion: 'meeting',
      draft: '',
    }),
  )
  await stage.at('2026-03-09', '20:10')
  await kaplanStand(stage, 'esra', 'yes', 'Dit is ons plan. Ik herken ons erin.')
  await kaplanStand(stage, 'deniz', 'partly', 'Het stuk over voetbal klopt. Met school gaat het mij te snel.')
  await stage.at('2026-05-26', '17:00')
  await done(settleWorry(await stage.knock('esra'), stage.act(), { familyId, id: overElif, settled: true }))
  await stage.at('2026-08-18', '16:30')
  await done(changeLoad(await stage.knock('dana'), stage.act(), { familyId, load: 'normal' }))
}

const kaplanStand = async (stage: Stage, key: string, stand: 'yes' | 'partly', words: string) =>
  done(
    sayStand(await stage.knock(key), stage.act(), {
      familyId: stage.family('kaplan'),
      id: newId(),
      person: null,
      version: null,
      stand,
      words,
      channel: 'screen',
      draft: '',
    }),
  )

const kaplanStrengths: CastNoticed[] = [
  {
    by: 'esra',
    about: 'deniz',
    words: 'Deniz is lief voor Elif. Hij leest haar elke avond voor.',
    noticedBy: 'Elif en ik',
    domains: ['parentingAndFamily'],
  },
  {
    by: 'deniz',
    about: 'deniz',
    words: 'Ik kan goed voetballen. Op het veld denk ik nergens aan.',
    noticedBy: 'Marco, mijn trainer',
    domains: ['leisureAndParticipation'],
  },
  {
    by: 'esra',
    about: 'esra',
    words: 'Ik kook bijna elke dag. We eten altijd samen aan tafel.',
    domains: ['parentingAndFamily'],
  },
  {
    by: 'dana',
    about: 'esra',
    words: 'Esra vroeg zelf om hulp. Ze weet goed wat haar kinderen nodig hebben.',
    since: 'Vanaf ons eerste gesprek',
  },
  {
    by: 'esra',
    about: 'elif',
    words: 'Elif gaat graag naar school. Ze zingt de hele dag.',
    noticedBy: 'Haar juf en ik',
    domains: ['schoolAndDevelopment'],
  },
]

const kaplanWorries: CastNoticed[] = [
  {
    by: 'esra',
    about: 'deniz',
    words: 'Deniz gaat bijna niet meer naar school. Hij komt zijn bed niet uit.',
    noticedBy: 'School en ik',
    since: 'Sinds de herfst',
    exception: 'Op dagen met gym gaat hij wel.',
    domains: ['schoolAndDevelopment'],
  },
  {
    by: 'deniz',
    about: 'deniz',
    words: 'Iedereen praat over school. Niemand vraagt waarom ik niet slaap.',
    exception: 'Na een wedstrijd slaap ik goed.',
    domains: ['mentalHealth'],
  },
  {
    by: 'esra',
    about: 'esra',
    words: 'Er komt steeds post over schulden. Ik durf die niet open te maken.',
    since: 'Meer dan een jaar',
    exception: 'Als Wil naast mij zit, lukt het.',
    domains: ['incomeAndDebts'],
  },
  {
    by: 'esra',
    about: 'esra',
    words: 'Ik ben vaak moe en somber. Dan blijft er veel liggen.',
    noticedBy: 'De kinderen en ik',
    exception: 'Op vrijdag, als ik bij mijn zus ben.',
    domains: ['mentalHealth'],
  },
  {
    by: 'esra',
    about: 'elif',
    words: 'Elif hoort alles. Ze vraagt of we ons huis uit moeten.',
    since: 'Na de brief van januari',
    domains: ['homeAndHousing'],
  },
]
