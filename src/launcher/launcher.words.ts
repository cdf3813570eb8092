import type { Sentence } from './refusal.ts'

// Words before there is a database, a person or a chosen language: always both, Dutch first.
export const launcherWords = {
  alreadyRunning: (directory: string): Sentence => ({
    nl: `Ons plan draait al in deze map: ${directory}. Stop dat eerst, of kies met ONSPLAN_DATA een andere map.`,
    en: `Ons plan is already running in this directory: ${directory}. Stop it first, or choose another one with ONSPLAN_DATA.`,
  }),
  runningElsewhere: (directory: string): Sentence => ({
    nl: `Ons plan draait al in deze map: ${directory}. Dat is op een andere computer of in een andere container.`,
    en: `Ons plan is already running in this directory: ${directory}. That is on another computer or in another container.`,
  }),
  leaseLost: (directory: string): Sentence => ({
    nl: `Iemand anders heeft de map overgenomen: ${directory}. De database is meteen gestopt.`,
    en: `Somebody else took over the directory: ${directory}. The database was stopped at once.`,
  }),
  portBusy: (port: number): Sentence => ({
    nl: `Poort ${port} is al bezet. Kies een andere, bijvoorbeeld: PORT=${port + 1} npm start`,
    en: `Port ${port} is already in use. Choose another one, for example: PORT=${port + 1} npm start`,
  }),
  portWrong: (text: string): Sentence => ({
    nl: `PORT is geen geldige poort: ${text}. Kies een getal van 1 tot en met 65535.`,
    en: `PORT is not a valid port: ${text}. Choose a number from 1 to 65535.`,
  }),
  noPrograms: (platform: string): Sentence => ({
    nl: `Voor deze computer (${platform}) hoort er geen database bij. Geef met DATABASE_URL een PostgreSQL-server op.`,
    en: `No database comes along for this computer (${platform}). Name a PostgreSQL server with DATABASE_URL.`,
  }),
  networkDisk: (directory: string, kind: string): Sentence => ({
    nl: `De map ${directory} staat op een netwerkschijf (${kind}). Daar is de database niet veilig. Kies een gewone schijf.`,
    en: `The directory ${directory} is on a network disk (${kind}). A database is not safe there. Choose a local disk.`,
  }),
  unknownDisk: (directory: string): Sentence => ({
    nl: `Let op: de soort schijf van ${directory} is onbekend. Gebruik voor echt werk een gewone schijf.`,
    en: `Please note: the kind of disk of ${directory} is unknown. For real work use a local disk.`,
  }),
  closedParent: (directory: string, parent: string): Sentence => ({
    nl: `De database mag niet door de map ${parent} heen. Kies met ONSPLAN_DATA een andere map dan ${directory}.`,
    en: `The database may not pass through ${parent}. Choose another directory than ${directory} with ONSPLAN_DATA.`,
  }),
  notOurs: (directory: string): Sentence => ({
    nl: `De map ${directory} is van iemand anders. Start als die gebruiker, of kies een andere map.`,
    en: `The directory ${directory} belongs to somebody else. Start as that user, or choose another directory.`,
  }),
  noAccount: (): Sentence => ({
    nl: 'De database start nooit als root. Er is geen gebruiker postgres of nobody gevonden.',
    en: 'The database never starts as root. No user postgres or nobody was found.',
  }),
  newerMajor: (found: string, ours: string): Sentence => ({
    nl: `Deze map is gemaakt met PostgreSQL ${found}. Dat is nieuwer dan ${ours}. Neem een nieuwere Ons plan.`,
    en: `This directory was made with PostgreSQL ${found}. That is newer than ${ours}. Use a newer Ons plan.`,
  }),
  olderMajor: (found: string, ours: string): Sentence => ({
    nl: `Deze map is gemaakt met PostgreSQL ${found}. Ons plan werkt nu met ${ours}. Er is niets veranderd.`,
    en: `This directory was made with PostgreSQL ${found}. Ons plan now works with ${ours}. Nothing was changed.`,
  }),
  passwordGone: (directory: string): Sentence => ({
    nl: `In ${directory} ontbreekt het bestand owner-password. Zonder dat bestand gaat de database niet open.`,
    en: `The file owner-password is missing in ${directory}. Without it the database cannot be opened.`,
  }),
  copiedWhileRunning: (directory: string, pid: number): Sentence => ({
    nl: `De map ${directory} is een kopie. Het origineel draait nog (proces ${pid}). Zo'n kopie is niet te vertrouwen.`,
    en: `The directory ${directory} is a copy. The original is still running (process ${pid}). Such a copy cannot be trusted.`,
  }),
  unknownHolder: (directory: string, pid: number): Sentence => ({
    nl: `Proces ${pid} gebruikt misschien de database in ${directory}. Stop dat proces en start opnieuw.`,
    en: `Process ${pid} may be using the database in ${directory}. Stop that process and start again.`,
  }),
  stillBusy: (directory: string, pids: readonly number[]): Sentence => ({
    nl: `Van een vorige keer zijn nog processen bezig in ${directory}: ${pids.join(', ')}. Stop die en start opnieuw.`,
    en: `Processes of an earlier run are still busy in ${directory}: ${pids.join(', ')}. Stop them and start again.`,
  }),
  olderDatabase: (): Sentence => ({
    nl: 'Deze database is ouder dan de sleutels weten, of een andere. Is er een reservekopie teruggezet? Start dan één keer met ONSPLAN_OLDER_DATABASE=accept.',
    en: 'This database is older than the keys know, or another one. Was a backup put back? Then start once with ONSPLAN_OLDER_DATABASE=accept.',
  }),
  stillReadable: (count: number): Sentence => ({
    nl: `Van wat vernietigd is, is nog ${count} keer iets te lezen. Daarom start Ons plan niet.`,
    en: `Of what was destroyed, something can still be read ${count} times. So Ons plan does not start.`,
  }),
  notEmpty: (directory: string): Sentence => ({
    nl: `In ${directory} staat al een database. Kies met ONSPLAN_DATA een lege map om in terug te zetten.`,
    en: `There is a database in ${directory} already. Choose an empty directory to restore into with ONSPLAN_DATA.`,
  }),
  noKeys: (directory: string): Sentence => ({
    nl: `In ${directory} staan geen sleutels. Noem met --keys=… de kopie van de sleutels.`,
    en: `There are no keys in ${directory}. Name the copy of the keys with --keys=….`,
  }),
  notDurable: (setting: string): Sentence => ({
    nl: `De database bewaart niet zeker genoeg: ${setting}. Zo start Ons plan niet.`,
    en: `The database does not keep safely enough: ${setting}. Ons plan does not start like this.`,
  }),
  talkativeLog: (setting: string): Sentence => ({
    nl: `De database schrijft te veel in het eigen logboek: ${setting}. Zo start Ons plan niet.`,
    en: `The database writes too much in its own log: ${setting}. Ons plan does not start like this.`,
  }),
  sameMedium: (content: string, keys: string): Sentence => ({
    nl: `De mappen ${content} en ${keys} staan op één schijf. Kies met ONSPLAN_KEYS_BACKUP een andere schijf voor de sleutels.`,
    en: `The directories ${content} and ${keys} are on one disk. Choose another disk for the keys with ONSPLAN_KEYS_BACKUP.`,
  }),
  databaseFailed: (logFile: string, lastLines: string): Sentence => ({
    nl: `De database start niet. Meer staat in ${logFile}.\n${lastLines}`,
    en: `The database does not start. More is in ${logFile}.`,
  }),
  programFailed: (program: string, said: string): Sentence => ({
    nl: `Het programma ${program} lukte niet.\n${said}`,
    en: `The program ${program} failed.`,
  }),
}

export const stepWords = {
  waitForOther: 'Kijken of de map vrij is (6 seconden). / Checking that the directory is free (6 seconds).',
  copyPrograms: 'Database klaarleggen. / Preparing the database.',
  create: 'Database maken, dit gebeurt één keer. / Creating the database, this happens once.',
  stopOrphan: 'Database van een vorige keer netjes stoppen. / Stopping the database of an earlier run.',
  movedAside: 'Achtergebleven bestand opzij gezet. / A left-over file was moved aside.',
  open: 'Database openen. / Opening the database.',
  again: 'De database viel weg en start opnieuw. / The database went away and starts again.',
  copyHouse: 'Programma klaarleggen. / Preparing the program.',
  tables: (n: number) => `Tabellen maken (${n}). / Making the tables (${n}).`,
  cast: (name: string) => `Verzonnen gezin neerzetten: ${name}. / Placing a made-up family: ${name}.`,
  stories: 'Hun verhalen vertellen. Dit duurt even. / Telling their stories. This takes a moment.',
  web: 'Ons plan starten. / Starting Ons plan.',
  webAgain: 'Ons plan viel weg en start opnieuw. / Ons plan went away and starts again.',
  ballastGiven:
    'De schijf is vol. De laatste reserve is nu vrij. Maak ruimte. / The disk is full. The last reserve was freed. Please make room.',
  backedUp: 'Reservekopie gemaakt en nagekeken. / Backup made and checked.',
  backedUpWithoutKeys:
    'Reservekopie gemaakt en nagekeken, zonder de sleutels. Kies daarvoor een andere schijf met ONSPLAN_KEYS_BACKUP. / Backup made and checked, without the keys. Choose another disk for those with ONSPLAN_KEYS_BACKUP.',
  backupFailed: 'Een reservekopie maken lukte niet. / A backup could not be made.',
  stopping: 'Ons plan stopt netjes. / Ons plan is stopping.',
  stopped: 'Ons plan is gestopt. / Ons plan has stopped.',
}

export function addressWords(address: string): Sentence {
  return { nl: `Ons plan staat klaar op ${address}`, en: `Ons plan is ready at ${address}` }
}
