import { type Asked, StaffFrame, type StaffFrameProps } from '#care/access/family.views.tsx'
import type { Say } from '#platform/words.ts'
import type { Caseload, ListedFamily } from './caseload.ts'
import type { Reason } from './worklist.ts'
import { worklistWords } from './worklist.words.ts'

export type Told = { say: Say; caseload: Caseload; asked: Asked }

const reasonWords = {
  safety: 'pro.reden.veilig',
  safetyCheck: 'pro.reden.check',
  review: 'pro.reden.terugkijken',
  ownStep: 'pro.reden.actie',
  trial: 'pro.reden.proef',
  notStarted: 'pro.reden.planniet',
  firstStep: 'pro.reden.eerstestap',
  scoreDrop: 'pro.reden.lager',
  voicesDiffer: 'pro.reden.verschil',
  unopened: 'pro.reden.akkoord',
  invitation: 'pro.reden.uitnodiging',
  custody: 'pro.reden.gezag',
  custodyAgain: 'pro.reden.gezagoud',
  custodyMonthly: 'pro.reden.gezagmaand',
  custodyAlarm: 'pro.reden.gezagalarm',
  capacityReview: 'pro.reden.zelf',
  jim: 'pro.reden.jim',
  startTalk: 'pro.reden.startTalk',
  startNewDay: 'pro.reden.startNewDay',
  startStep: 'pro.reden.startStep',
  startPage: 'pro.reden.startPage',
  startLookBack: 'pro.reden.startLookBack',
  startWrong: 'pro.reden.startWrong',
  groupOffer: 'pro.reden.groupOffer',
  groupBegin: 'pro.reden.groupBegin',
  groupRead: 'pro.reden.groupRead',
  planFix: 'pro.reden.planFix',
  jimWorry: 'pro.reden.jimzorg',
  jimHeavy: 'pro.reden.jimbel',
  ownCard: 'pro.reden.eigenkaart',
  roleCard: 'pro.reden.kaart',
  clickTalk: 'pro.reden.klik',
  paper: 'pro.reden.papier',
  interpreter: 'pro.reden.tolk',
  schoolWaits: 'pro.reden.school',
  signalWaits: 'pro.reden.zorgen',
  peer: 'pro.reden.kent',
  peerWorry: 'pro.reden.kentzorg',
  message: 'pro.reden.bericht',
  messageUnread: 'pro.reden.berichteerder',
  matchStep: 'pro.reden.maatje',
  matchLookBack: 'pro.reden.maatjeterug',
  rightsRequest: 'pro.reden.gegevens',
  emergency: 'pro.reden.nood',
  shield: 'pro.reden.schild',
  withheld: 'pro.reden.achter',
  urgentHelp: 'pro.reden.spoed',
} as const

export const stepWords = {
  safety: 'pro.stap.veilig',
  safetyCheck: 'pro.stap.veilig',
  review: 'pro.stap.terugkijken',
  ownStep: 'pro.stap.plan',
  trial: 'pro.stap.praat',
  notStarted: 'pro.stap.begin',
  firstStep: 'pro.stap.plan',
  scoreDrop: 'pro.stap.praat',
  voicesDiffer: 'pro.stap.praat',
  birthday: 'pro.stap.jarig',
  birthdayTalk: 'pro.stap.meelezen',
  unopened: 'pro.stap.bel',
  invitation: 'pro.stap.uitnodigen',
  silent: 'pro.stap.bel',
  custody: 'pro.stap.gezag',
  custodyAgain: 'pro.stap.gezag',
  custodyMonthly: 'pro.stap.register',
  custodyAlarm: 'pro.stap.gezag',
  capacityReview: 'pro.stap.zelf',
  jim: 'pro.stap.jim',
  startTalk: 'pro.stap.startTalk',
  startNewDay: 'pro.stap.startNewDay',
  startStep: 'pro.stap.startStep',
  startPage: 'pro.stap.startPage',
  startLookBack: 'pro.stap.startLookBack',
  startWrong: 'pro.stap.startWrong',
  groupOffer: 'pro.stap.groupOffer',
  groupBegin: 'pro.stap.groupBegin',
  groupRead: 'pro.stap.groupRead',
  planFix: 'pro.stap.planFix',
  jimWorry: 'pro.stap.jimzorg',
  jimHeavy: 'pro.stap.jimbel',
  ownCard: 'pro.stap.eigenkaart',
  roleCard: 'pro.stap.kaart',
  clickTalk: 'pro.stap.praat',
  paper: 'pro.stap.papier',
  interpreter: 'pro.stap.tolk',
  schoolWaits: 'pro.stap.school',
  signalWaits: 'pro.stap.zorgen',
  peer: 'pro.stap.kent',
  peerWorry: 'pro.stap.jimzorg',
  message: 'pro.stap.bericht',
  messageUnread: 'pro.stap.berichteerder',
  matchStep: 'pro.stap.maatje',
  matchLookBack: 'pro.stap.maatje',
  rightsRequest: 'pro.stap.gegevens',
  emergency: 'pro.stap.nood',
  shield: 'pro.stap.schild',
  withheld: 'pro.stap.achter',
  urgentHelp: 'pro.stap.spoed',
} as const

export const sayReason = ({ say, caseload }: Pick<Told, 'say' | 'caseload'>, reason: Reason): string => {
  if (reason.kind === 'birthday' || reason.kind === 'birthdayTalk')
    return say(worklistWords[reason.kind === 'birthday' ? 'pro.reden.jarig' : 'pro.reden.halfjaar'], {
      name: caseload.callNames.get(reason.person ?? '') ?? '',
      age: reason.age ?? '',
    })
  if (reason.kind === 'silent') return say(worklistWords['pro.reden.stil'], { count: reason.count ?? 0 })
  return say(worklistWords[reasonWords[reason.kind]])
}

const ofConsent: readonly Reason['kind'][] = [
  ...(['custody', 'custodyAgain', 'custodyMonthly', 'custodyAlarm', 'capacityReview'] as const),
  ...(['shield', 'withheld', 'urgentHelp'] as const),
]

/** Where the act is done that takes the line off the list. */
export function wayOf(family: ListedFamily, { kind }: Reason): string {
  const at = `/gezin/${family.id}`
  if (kind === 'safety') return `${at}/veiligheid`
  if (kind === 'safetyCheck') return `${at}/veiligheid/check`
  if (kind === 'emergency') return `${at}/wie-keek`
  if (kind === 'rightsRequest') return `${at}/gegevens`
  if (ofConsent.includes(kind)) return `${at}/gezag`
  if (kind === 'jim') return `${at}/jim/verteld`
  if (kind.startsWith('group')) return `${at}/eigen-plan`
  if (kind === 'planFix') return `${at}/klopt-dit-plan`
  if (kind.startsWith('start')) return `${at}/startgesprek`
  if (kind === 'jimWorry' || kind === 'jimHeavy') return `${at}/netwerk/gehoord`
  if (kind === 'ownCard' || kind === 'roleCard') return `${at}/team`
  if (kind === 'schoolWaits') return `${at}/school/geschreven`
  if (kind === 'signalWaits') return `${at}/zorgen/gelezen`
  if (kind === 'paper') return `${at}/printen/op-papier`
  if (kind === 'interpreter') return `${at}/tolk`
  if (kind === 'peer' || kind === 'peerWorry') return `${at}/iemand-die-dit-kent`
  if (kind === 'matchStep' || kind === 'matchLookBack') return `${at}/maatje`
  if (kind === 'message' || kind === 'messageUnread') return `${at}/berichten`
  if (kind === 'clickTalk') return `${at}/team/praten`
  if (kind === 'review') return `${at}/terugkijken/voorbereiden`
  if (kind === 'scoreDrop' && family.droppedGoal !== null) return `${at}/doelen/${family.droppedGoal}`
  if (kind === 'ownStep' || kind === 'notStarted' || kind === 'firstStep' || kind === 'scoreDrop') return `${at}/plan`
  return kind === 'voicesDiffer' || kind === 'trial' ? `${at}/plan` : at
}

export const WorkFrame = ({ told, ...page }: Omit<StaffFrameProps, 'asked' | 'viewer' | 'tab'> & { told: Told }) => (
  <StaffFrame asked={told.asked} viewer={told.caseload.viewer} tab="list" {...page} />
)
