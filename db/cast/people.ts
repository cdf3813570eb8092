/** The cast: invented people who play in development, tests and the demonstration. Days are those of the week of Monday 16 November 2026. */
import { asDay, type Day } from '#platform/dates.ts'

export const castMonday: Day = asDay('2026-11-16')

export type CastWorker = { key: string; name: string; organisation: string; role: string; phone: string; days: string }
export type CastMember = {
  key: string
  name: string
  familyName: string
  bornOn: string | null
  parts: string[]
  form?: 'je' | 'u'
}
export type CastHome = { label: string; address: string; phone: string; residents: string[] }
export type CastFamily = {
  key: string
  name: string
  coordinator: string
  members: CastMember[]
  homes: CastHome[]
  custody: { youth: string; holders: string[]; kind: 'jointParents' | 'oneParent' | 'guardianship' }[]
}

export const organisations = [
  { key: 'noord', name: 'Wijkteam Noord', kind: 'localTeam' },
  { key: 'zuid', name: 'Wijkteam Zuid', kind: 'localTeam' },
  { key: 'ervaring', name: 'Samen Verder', kind: 'peerOrganisation' },
  { key: 'gemeente', name: 'Gemeente Meerstede', kind: 'municipality' },
] as const

export const workers: CastWorker[] = [
  {
    key: 'dana',
    name: 'Dana',
    organisation: 'noord',
    role: 'localTeam',
    phone: '088 000 1201',
    days: 'maandag, dinsdag, donderdag en vrijdag',
  },
  {
    key: 'bram',
    name: 'Bram',
    organisation: 'zuid',
    role: 'localTeam',
    phone: '088 000 1302',
    days: 'maandag tot en met donderdag',
  },
  {
    key: 'nadia',
    name: 'Nadia',
    organisation: 'gemeente',
    role: 'privacyOfficer',
    phone: '088 000 1404',
    days: 'dinsdag en donderdag',
  },
  {
    key: 'renske',
    name: 'Renske',
    organisation: 'noord',
    role: 'safetyOfficer',
    phone: '088 000 1205',
    days: 'maandag tot en met donderdag',
  },
  {
    key: 'petra',
    name: 'Petra',
    organisation: 'gemeente',
    role: 'administrator',
    phone: '088 000 1405',
    days: 'maandag tot en met vrijdag',
  },
  {
    key: 'fatima',
    name: 'Fatima',
    organisation: 'ervaring',
    role: 'peerWorker',
    phone: '088 000 1506',
    days: 'dinsdag en woensdag',
  },
]

const youth = (key: string, name: string, familyName: string, bornOn: string): CastMember => ({
  key,
  name,
  familyName,
  bornOn,
  parts: ['youth'],
})
const parent = (
  key: string,
  name: string,
  familyName: string,
  bornOn: string,
  form: 'je' | 'u' = 'je',
): CastMember => ({ key, name, familyName, bornOn, parts: ['parent'], form })

export const families: CastFamily[] = [
  {
    key: 'kaplan',
    name: 'Wij van nummer twaalf',
    coordinator: 'dana',
    members: [
      parent('esra', 'Esra', 'Kaplan', '1987-04-09'),
      youth('deniz', 'Deniz', 'Kaplan', '2011-03-02'),
      youth('elif', 'Elif', 'Kaplan', '2019-06-14'),
    ],
    homes: [
      {
        label: 'Thuis',
        address: 'Lijsterbes 12, Meerstede',
        phone: '06 00 00 12 12',
        residents: ['esra', 'deniz', 'elif'],
      },
    ],
    custody: [
      { youth: 'deniz', holders: ['esra'], kind: 'oneParent' },
      { youth: 'elif', holders: ['esra'], kind: 'oneParent' },
    ],
  },
  {
    key: 'vanrijn',
    name: 'Twee huizen',
    coordinator: 'bram',
    members: [
      youth('sam', 'Sam', 'van Rijn', '2013-05-05'),
      parent('mirjam', 'Mirjam', 'Dekker', '1984-02-17'),
      parent('olaf', 'Olaf', 'van Rijn', '1982-09-30', 'u'),
      { key: 'jan', name: 'Opa Jan', familyName: 'van Rijn', bornOn: '1954-01-20', parts: ['other'], form: 'u' },
    ],
    homes: [
      { label: 'Bij mama', address: 'Kastanjehof 3, Meerstede', phone: '06 00 00 33 01', residents: ['mirjam', 'sam'] },
      { label: 'Bij papa', address: 'Dijkweg 88, Meerstede', phone: '06 00 00 33 02', residents: ['olaf', 'sam'] },
    ],
    custody: [{ youth: 'sam', holders: ['mirjam', 'olaf'], kind: 'jointParents' }],
  },
  {
    key: 'veldman',
    name: 'Gewoon groot worden',
    coordinator: 'dana',
    members: [
      youth('lieke', 'Lieke', 'Veldman', '2017-05-20'),
      parent('sanne', 'Sanne', 'Veldman', '1986-07-07'),
      parent('tom', 'Tom', 'Veldman', '1985-12-12'),
    ],
    homes: [],
    custody: [{ youth: 'lieke', holders: ['sanne', 'tom'], kind: 'jointParents' }],
  },
  {
    key: 'bosma',
    name: 'Wachten',
    coordinator: 'bram',
    members: [
      youth('jurre', 'Jurre', 'Bosma', '2014-02-08'),
      parent('anouk', 'Anouk', 'Bosma', '1983-03-03'),
      parent('dirk', 'Dirk', 'Bosma', '1981-08-18'),
    ],
    homes: [],
    custody: [{ youth: 'jurre', holders: ['anouk', 'dirk'], kind: 'jointParents' }],
  },
  {
    key: 'ajodhia',
    name: 'Een plek om te leren',
    coordinator: 'bram',
    members: [
      youth('priya', 'Priya', 'Ajodhia', '2010-04-30'),
      parent('sunita', 'Sunita', 'Ajodhia', '1980-10-10'),
      parent('ravi', 'Ravi', 'Ajodhia', '1979-05-25'),
    ],
    homes: [],
    custody: [{ youth: 'priya', holders: ['sunita', 'ravi'], kind: 'jointParents' }],
  },
  {
    key: 'degroot',
    name: 'Straks 18',
    coordinator: 'bram',
    members: [
      youth('milan', 'Milan', 'de Groot', '2008-10-20'),
      { key: 'hetty', name: 'Hetty', familyName: 'Lubbers', bornOn: '1970-01-15', parts: ['fosterParent'], form: 'u' },
      { key: 'kees', name: 'Kees', familyName: 'Lubbers', bornOn: '1968-11-02', parts: ['fosterParent'], form: 'u' },
    ],
    homes: [],
    custody: [],
  },
  {
    key: 'jonker',
    name: 'Amber en wij',
    coordinator: 'dana',
    members: [
      youth('amber', 'Amber', 'Jonker', '2018-09-11'),
      parent('joyce', 'Joyce', 'Jonker', '1990-06-06'),
      parent('ruben', 'Ruben', 'Jonker', '1988-02-28'),
    ],
    homes: [],
    custody: [{ youth: 'amber', holders: ['joyce', 'ruben'], kind: 'jointParents' }],
  },
  {
    key: 'steenbeek',
    name: 'Weer op pad',
    coordinator: 'dana',
    members: [
      youth('ties', 'Ties', 'Steenbeek', '2012-04-03'),
      parent('carla', 'Carla', 'Steenbeek', '1982-12-01'),
      parent('henk', 'Henk', 'Steenbeek', '1980-03-19', 'u'),
    ],
    homes: [],
    custody: [{ youth: 'ties', holders: ['carla', 'henk'], kind: 'jointParents' }],
  },
]
