import type { Stage } from './load.ts'
import { type CastNoticed, notice, startPlan } from './noticed.ts'

/** The other six families: a light plan with one thing that goes well, so that nobody's list is empty. */
export async function otherPlans(stage: Stage): Promise<void> {
  for (const { family, on, coordinator, youth, wish, strength } of others) {
    await stage.at(on, '15:00')
    await startPlan(stage, family, {
      by: coordinator,
      youths: [youth],
      authorship: 'withSupport',
      wish,
      begunBefore: true,
    })
    await notice(stage, family, 'strength', strength)
  }
}

const others: {
  family: string
  on: string
  coordinator: string
  youth: string
  wish: string
  strength: CastNoticed
}[] = [
  {
    family: 'veldman',
    on: '2026-10-06',
    coordinator: 'dana',
    youth: 'lieke',
    wish: 'Lieke gaat weer met een blij gevoel naar bed.',
    strength: { by: 'sanne', about: 'lieke', words: 'Lieke bouwt hele dorpen van karton.' },
  },
  {
    family: 'bosma',
    on: '2026-06-02',
    coordinator: 'bram',
    youth: 'jurre',
    wish: 'Jurre kan weer een hele dag naar school.',
    strength: { by: 'anouk', about: 'jurre', words: 'Jurre weet alles van vogels. Hij ziet ze als eerste.' },
  },
  {
    family: 'ajodhia',
    on: '2025-11-04',
    coordinator: 'bram',
    youth: 'priya',
    wish: 'Priya heeft een plek waar ze kan leren en zichzelf kan zijn.',
    strength: { by: 'priya', about: 'priya', words: 'Ik teken elke dag. Dan wordt het stil in mijn hoofd.' },
  },
  {
    family: 'degroot',
    on: '2026-03-17',
    coordinator: 'bram',
    youth: 'milan',
    wish: 'Milan heeft na zijn achttiende een eigen plek en mensen om zich heen.',
    strength: { by: 'milan', about: 'milan', words: 'Ik repareer fietsen. De hele straat brengt ze bij mij.' },
  },
  {
    family: 'jonker',
    on: '2026-06-09',
    coordinator: 'dana',
    youth: 'amber',
    wish: 'Amber slaapt rustig, in elk huis waar ze is.',
    strength: { by: 'joyce', about: 'amber', words: 'Amber maakt overal vriendjes. Ook op een nieuwe plek.' },
  },
  {
    family: 'steenbeek',
    on: '2026-02-03',
    coordinator: 'dana',
    youth: 'ties',
    wish: 'Ties heeft weer zin in de dag.',
    strength: { by: 'carla', about: 'ties', words: 'Ties helpt zijn oma met de honden. Daar staat hij vroeg voor op.' },
  },
]
