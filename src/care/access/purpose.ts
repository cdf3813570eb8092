// Waarvoor (purpose): the closed list of reasons to open a dossier, in the Dutch the family reads in its own log.
// Access rule 8: no look without a reason.

export const purposes = {
  'plan bekijken': 'plan',
  'een cijfer geven': 'cijfer',
  'terugkijken voorbereiden': 'terugkijken',
  'samen terugkijken': 'samenterugkijken',
  'verhaal vertellen': 'verhaal',
  'een gesprek voorbereiden': 'gesprek',
  'zelf een plan maken': 'eigenplan',
  'vertellen met plaatjes': 'kind',
  'opschrijven wat goed gaat en lastig is': 'goed',
  'kijken naar de kring': 'kring',
  'aan de eigen veerkracht werken': 'veerkracht',
  'een JIM kiezen': 'jim',
  'meedenken als JIM': 'meedenken',
  'praten met iemand die dit kent': 'kent',
  'een maatje of steungezin zoeken': 'maatje',
  'een signaal geven of lezen': 'signaal',
  'een doel maken of veranderen': 'doel',
  'een actie doen of maken': 'actie',
  'zeggen of het plan klopt': 'akkoord',
  'het gezin bijwerken': 'gezin',
  'iemand uitnodigen': 'uitnodigen',
  'kijken wie keek': 'keek',
  'kijken wie wat ziet': 'delen',
  'toestemming vragen en geven': 'toestemming',
  'zeggen wat je ervan vindt': 'oneens',
  'een bericht lezen of schrijven': 'bericht',
  printen: 'printen',
  'de werklijst bekijken': 'werklijst',
  'het plan bijwerken': 'bijwerken',
  'gegevens bekijken of meenemen': 'gegevens',
  'bewaren en weghalen': 'bewaren',
  'een vraag van het gezin beantwoorden': 'vraag',
  'een eerste vraag beantwoorden': 'eerstevraag',
  'het inzagelog controleren': 'controle',
  'veiligheidsafspraken maken': 'veiligplan',
  'veiligheid bewaken': 'veiligheid',
  'mensen en rollen beheren': 'beheer',
  zoeken: 'zoeken',
  noodinzage: 'nood',
} as const

export type Purpose = keyof typeof purposes

export const isPurpose = (text: string): text is Purpose => text in purposes
