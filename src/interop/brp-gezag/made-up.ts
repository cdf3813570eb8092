/** A register with made-up children, for the demonstration and for tests: it speaks the contract and knows nobody who exists. */
import * as v from 'valibot'
import { type GezagRelation, requestSchema, version, versionHeader } from './contract.ts'

const named = (voornamen: string, geslachtsnaam: string, burgerservicenummer?: string) => ({
  naam: { voornamen, geslachtsnaam },
  ...(burgerservicenummer === undefined ? {} : { burgerservicenummer }),
})
const child = (burgerservicenummer: string) => ({ burgerservicenummer, naam: { voornamen: 'Kind' } })

/** Each number is made up and passes the check of eleven. */
export const madeUp: Readonly<Record<string, GezagRelation>> = {
  '999990019': {
    type: 'GezamenlijkOuderlijkGezag',
    minderjarige: child('999990019'),
    ouders: [named('Mirjam', 'Dekker'), named('Olaf', 'van Rijn')],
  },
  '999990020': { type: 'EenhoofdigOuderlijkGezag', minderjarige: child('999990020'), ouder: named('Esra', 'Kaplan') },
  '999990032': {
    type: 'GezamenlijkGezag',
    minderjarige: child('999990032'),
    ouder: named('Esra', 'Kaplan'),
    derde: { type: 'OnbekendeDerde' },
  },
  '999990044': { type: 'Voogdij', minderjarige: child('999990044'), derden: [] },
  '999990056': {
    type: 'TijdelijkGeenGezag',
    minderjarige: child('999990056'),
    toelichting: 'De ouder is minderjarig.',
  },
  '999990068': {
    type: 'GezagNietTeBepalen',
    minderjarige: child('999990068'),
    toelichting: 'De gegevens van een ouder zijn in onderzoek.',
    inOnderzoek: true,
  },
  '999990093': { type: 'EenSoortDieNiemandKent', minderjarige: child('999990093') },
}

const said = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status === 200 ? 'application/json' : 'application/problem+json' },
  })

export async function madeUpRegister(_url: string, { body, headers }: RequestInit): Promise<Response> {
  const asked = v.safeParse(requestSchema, JSON.parse(String(body)))
  if (!asked.success || new Headers(headers).get(versionHeader) !== version)
    return said(400, { title: 'Verzoek klopt niet.', status: 400 })
  const personen = asked.output.burgerservicenummer.map((burgerservicenummer) => {
    const relation = madeUp[burgerservicenummer]
    return { burgerservicenummer, gezag: relation === undefined ? [] : [relation] }
  })
  return said(200, { personen })
}
