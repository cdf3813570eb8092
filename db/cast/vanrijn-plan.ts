import { lookAtOwnPlan } from '#care/ownPlan/own-plan.commands.ts'
import { changeLoad } from '#care/plan/plan.commands.ts'
import { offerVersion, sayStand } from '#care/versions/agreement.commands.ts'
import { newId } from '#platform/clock.ts'
import { done, type Stage } from './load.ts'
import { type CastNoticed, notice, startPlan } from './noticed.ts'
import { handInOwnPlan, offerOwnPlan } from './own-plan.ts'

/** E8 Twee huizen: one plan for Sam from two homes; then, when its goal stands in it, three stands on its first version. */
export async function vanrijnPlan(stage: Stage): Promise<() => Promise<void>> {
  const offerId = await offerOwnPlan(stage, 'vanrijn', {
    ...{ on: '2026-09-10', by: 'bram', conditions: 'Hoe de wissel op vrijdag gaat, zonder ruzie aan de deur.' },
    answers: [
      { who: 'sam', answer: 'withIndependent', support: 'Opa Jan' },
      { who: 'mirjam', answer: 'withIndependent', support: 'Iemand die wij samen kiezen' },
      { who: 'olaf', answer: 'withIndependent', support: 'Iemand die wij samen kiezen' },
    ],
  })
  await stage.at('2026-09-10', '16:00')
  await startPlan(stage, 'vanrijn', {
    by: 'bram',
    youths: ['sam'],
    authorship: 'familyAndCircle',
    wish: 'Sam heeft twee fijne huizen. Hij hoeft niet te kiezen.',
    ourselves: 'Opa Jan haalt Sam op vrijdag op. Sam belt als hij iemand mist.',
  })
  for (const strength of vanrijnStrengths) await notice(stage, 'vanrijn', 'strength', strength)
  for (const worry of vanrijnWorries) await notice(stage, 'vanrijn', 'worry', worry)
  const familyId = stage.family('vanrijn')
  await stage.at('2026-10-06', '17:00')
  await done(changeLoad(await stage.knock('bram'), stage.act(), { familyId, load: 'normal' }))
  return () => vanrijnVersion(stage, offerId)
}

const vanrijnOwnPlan = {
  goesWell: 'Sam belt zelf als hij iemand mist. Opa Jan is er elke vrijdag.',
  worries: 'Op vrijdag is er soms ruzie bij de wissel.',
  ourselves: 'Opa Jan haalt Sam op vrijdag op bij school.',
  needed: 'Iemand die met Mirjam en Olaf praat over de vakanties.',
  worse: 'Dan belt Sam opa Jan. Opa belt Bram.',
}

async function vanrijnVersion(stage: Stage, offerId: string): Promise<void> {
  const familyId = stage.family('vanrijn')
  await stage.at('2026-10-22', '20:00')
  await handInOwnPlan(stage, 'vanrijn', { offerId, by: 'mirjam', texts: vanrijnOwnPlan })
  await stage.at('2026-10-23', '09:00')
  const look = { familyId, offerId, says: 'meets', words: 'De wissel staat er goed in.', base: 1, draft: '' }
  await done(lookAtOwnPlan(await stage.knock('bram'), stage.act(), look))
  await stage.at('2026-10-27', '09:30')
  await done(
    offerVersion(await stage.knock('bram'), stage.act(), {
      familyId,
      id: newId(),
      changed: 'Sam, zijn ouders en opa Jan schreven dit plan zelf. Het gaat over school en over de wissel op vrijdag.',
      occasion: 'meeting',
      draft: '',
    }),
  )
  await stage.at('2026-10-27', '19:00')
  await vanrijnStand(stage, 'sam', 'yes', 'Opa was erbij. Dat wilde ik graag.')
  await vanrijnStand(stage, 'mirjam', 'partly', 'Over school ben ik het eens. Over de vakanties nog niet.')
  await vanrijnStand(stage, 'olaf', 'no', 'Ik wil Sam vaker bij mij thuis. Dat staat er nu niet in.')
}

const vanrijnStand = async (stage: Stage, key: string, stand: 'yes' | 'partly' | 'no', words: string) =>
  done(
    sayStand(await stage.knock(key), stage.act(), {
      familyId: stage.family('vanrijn'),
      id: newId(),
      person: null,
      version: null,
      stand,
      words,
      channel: 'screen',
      draft: '',
    }),
  )

const vanrijnStrengths: CastNoticed[] = [
  {
    by: 'sam',
    about: 'sam',
    words: 'Ik maak filmpjes met opa. Daar word ik rustig van.',
    domains: ['leisureAndParticipation'],
  },
  {
    by: 'mirjam',
    about: 'sam',
    words: 'Sam kan goed zeggen wat hij fijn vindt, als hij de tijd krijgt.',
    noticedBy: 'Ik en zijn mentor',
  },
  {
    by: 'olaf',
    about: 'sam',
    words: 'Sam is trouw. Hij vergeet nooit om zijn opa te bellen.',
    domains: ['socialNetwork'],
  },
  { by: 'mirjam', about: 'mirjam', words: 'Ik heb werk dat ik leuk vind. Dat geeft rust.' },
  { by: 'olaf', about: 'olaf', words: 'Op zondag kook ik altijd met Sam. Dat slaan we nooit over.' },
]

const vanrijnWorries: CastNoticed[] = [
  {
    by: 'sam',
    about: 'sam',
    words: 'Bij mama mis ik papa. En bij papa mis ik mama. Ik wil niet kiezen.',
    exception: 'Als opa mij ophaalt, valt het mee.',
    domains: ['parentingAndFamily'],
  },
  {
    by: 'mirjam',
    about: 'sam',
    words: 'Op vrijdag heeft Sam buikpijn, als hij van huis wisselt.',
    since: 'Sinds de zomer',
    exception: 'Niet in de vakantie.',
    domains: ['physicalHealth', 'parentingAndFamily'],
  },
  {
    by: 'olaf',
    about: 'sam',
    words: 'Sam vertelt weinig over zijn nieuwe school. Ik weet niet hoe het gaat.',
    since: 'Sinds de brugklas',
    domains: ['schoolAndDevelopment'],
  },
  {
    by: 'mirjam',
    about: 'mirjam',
    words: 'Voor elk gesprek met Olaf slaap ik slecht.',
    domains: ['mentalHealth'],
  },
]
