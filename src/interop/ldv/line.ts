// Logboek Dataverwerkingen 1.0 (exchange.md 5): one line for each person whose data was processed, made from one row of the access log.
// It names no user; who looked stands in the access log alone. Refusals by the access rules are no processing and give no line.
import { createHash } from 'node:crypto'
import type { Purpose } from '#care/access/purpose.ts'

/** The register of processing activities; the public page of each is to bear the same name. */
export const activities = [
  ...['plan-bekijken', 'plan-bijwerken', 'verhaal-delen', 'cijfer-geven', 'terugkijken', 'gesprek-plannen'],
  ...['hulp-zoeken', 'verwijzen', 'bericht-verwerken', 'bericht-klaarzetten', 'toestemming-vastleggen'],
  ...['gezag-opvragen', 'kopie-maken', 'plan-verhuizen', 'statistiek-cbs', 'werklijst-tonen', 'zoeken'],
  ...['inzage-ander-systeem', 'taak-tonen', 'noodinzage', 'vernietigen'],
] as const
export type Activity = (typeof activities)[number]

/** Each purpose of the door is one activity; a new purpose does not compile before it has one. */
export const activityOf: Readonly<Record<Purpose, Activity>> = {
  'plan bekijken': 'plan-bekijken',
  'kijken wie keek': 'plan-bekijken',
  'kijken wie wat ziet': 'plan-bekijken',
  'gegevens bekijken of meenemen': 'kopie-maken',
  'bewaren en weghalen': 'plan-bijwerken',
  'een vraag van het gezin beantwoorden': 'plan-bekijken',
  'een eerste vraag beantwoorden': 'werklijst-tonen',
  'vertellen wie hier werkt': 'werklijst-tonen',
  'het inzagelog controleren': 'plan-bekijken',
  'mensen en rollen beheren': 'zoeken',
  zoeken: 'zoeken',
  noodinzage: 'noodinzage',
  'een cijfer geven': 'cijfer-geven',
  'terugkijken voorbereiden': 'terugkijken',
  'samen terugkijken': 'terugkijken',
  'verhaal vertellen': 'verhaal-delen',
  'een gesprek voorbereiden': 'gesprek-plannen',
  'de eigen agenda bijhouden': 'gesprek-plannen',
  'zelf een plan maken': 'plan-bijwerken',
  'vertellen met plaatjes': 'verhaal-delen',
  'kijken naar de kring': 'plan-bijwerken',
  'aan de eigen veerkracht werken': 'plan-bijwerken',
  'een JIM kiezen': 'plan-bijwerken',
  'meedenken als JIM': 'plan-bekijken',
  'meelezen als naaste': 'plan-bekijken',
  'praten met iemand die dit kent': 'hulp-zoeken',
  'iemand met ervaring laten meedenken': 'hulp-zoeken',
  'een maatje of steungezin zoeken': 'hulp-zoeken',
  'een signaal geven of lezen': 'werklijst-tonen',
  'een ervaringsdeskundige bijstaan': 'werklijst-tonen',
  'opschrijven wat goed gaat en lastig is': 'plan-bijwerken',
  'opschrijven waar we heen willen': 'plan-bijwerken',
  'een doel maken of veranderen': 'plan-bijwerken',
  'een actie doen of maken': 'plan-bijwerken',
  'zeggen of het plan klopt': 'plan-bijwerken',
  'het gezin bijwerken': 'plan-bijwerken',
  'iemand uitnodigen': 'plan-bijwerken',
  'zeggen wat je ervan vindt': 'plan-bijwerken',
  'een bericht lezen of schrijven': 'plan-bijwerken',
  'het plan bijwerken': 'plan-bijwerken',
  'toestemming vragen en geven': 'toestemming-vastleggen',
  'papieren bewaren of lezen': 'plan-bijwerken',
  printen: 'kopie-maken',
  'de werklijst bekijken': 'werklijst-tonen',
  // No line may tell that there is something about safety, so these have the name of any other act in a plan.
  'veiligheidsafspraken maken': 'plan-bijwerken',
  'veiligheid bewaken': 'plan-bijwerken',
}

export type LoggedRow = {
  id: string
  at: Date
  outcome: 'done' | 'refused'
  purpose: Purpose
  emergency: boolean
  subjects: readonly string[]
  requestId: string
  municipality: string
}

export type Controller = {
  /** Where the public register stands: "https://plan.example". */
  site: string
  version: string
  /** HMAC-SHA-256 of a person's id with the controller's key. */
  pseudonym(person: string): Buffer
}

export type ProcessingLine = {
  trace_id: string
  span_id: string
  status: 'Unset'
  name: Activity
  start_time: number
  end_time: number
  resource: { attributes: Record<string, string> }
  attributes: Record<
    'dpl.core.processing_activity_id' | 'dpl.core.data_subject_id' | 'dpl.core.data_subject_id_type',
    string
  >
}

/** The same row always gives the same lines, so that sending again doubles nothing. */
export function linesOf(row: LoggedRow, controller: Controller): ProcessingLine[] {
  if (row.outcome === 'refused') return []
  const name = row.emergency ? 'noodinzage' : activityOf[row.purpose]
  const at = row.at.getTime()
  return [...new Set(row.subjects)].map((person) => {
    const pseudonym = controller.pseudonym(person).toString('hex')
    return {
      trace_id: row.requestId.replaceAll('-', ''),
      span_id: createHash('sha256').update(`${row.id} ${pseudonym}`).digest('hex').slice(0, 16),
      status: 'Unset',
      name,
      start_time: at,
      end_time: at,
      resource: {
        attributes: {
          'service.name': 'ons-plan',
          'service.version': controller.version,
          'tenant.id': row.municipality,
          'nen7513.AuditSourceId': 'onsplan',
        },
      },
      attributes: {
        'dpl.core.processing_activity_id': `${controller.site}/verwerkingen/${name}`,
        'dpl.core.data_subject_id': pseudonym,
        'dpl.core.data_subject_id_type': `${controller.site}/verwerkingen/persoon-pseudoniem`,
      },
    }
  })
}
