// Names of the parts people play (rol).
import { plain } from '#platform/words.ts'

export const peopleWords = {
  'rol.parent': plain('ouder', 'parent'),
  'rol.caregiver': plain('opvoeder', 'caregiver'),
  'rol.child': plain('kind', 'child'),
  'rol.youth': plain('jongere', 'young person'),
  'rol.jim': plain('JIM', 'JIM'),
  'rol.lovedOne': plain('naaste', 'loved one'),
  'rol.circleMember': plain('iemand uit de kring', 'someone from the circle'),
  'rol.fosterParent': plain('pleegouder', 'foster parent'),
  'rol.buddy': plain('maatje', 'buddy'),
  'rol.supportFamily': plain('steungezin', 'support family'),
  'rol.guardian': plain('voogd', 'guardian'),
  'rol.coordinator': plain('vaste persoon', 'fixed person'),
  'rol.localTeam': plain('hulpverlener van het wijkteam', 'worker of the neighbourhood team'),
  'rol.specialist': plain('hulpverlener', 'worker'),
  'rol.teacher': plain('leraar', 'teacher'),
  'rol.peerWorker': plain('ervaringsdeskundige', 'expert by experience'),
  'rol.processDirector': plain('procesregisseur', 'process director'),
  'rol.expertTeam': plain('lid van het expertteam', 'member of the expert team'),
  'rol.certifiedInstitution': plain(
    'medewerker van de gecertificeerde instelling',
    'worker of the certified institution',
  ),
  'rol.qualityOfficer': plain('medewerker kwaliteit', 'quality officer'),
  'rol.administrator': plain('beheerder', 'administrator'),
  'rol.safetyOfficer': plain('aandachtsfunctionaris', 'safety officer'),
  'rol.privacyOfficer': plain('privacyfunctionaris', 'privacy officer'),
}
