// Own appointments in a calendar outside (A-06, G-32).
import { same, text } from '#platform/words.ts'

export const calendarWords = {
  'agenda.titel': text('Afspraak', same, 'Appointment'),
  'agenda.naam': text('Agenda', same, 'Calendar'),
  'afspraak.agenda': text('In mijn agenda', same, 'In my calendar'),
  'afspraak.agenda.uitleg': text(
    'In je agenda staat alleen het woord Afspraak. Je kunt dit altijd weer stoppen.',
    'In uw agenda staat alleen het woord Afspraak. U kunt dit altijd weer stoppen.',
    'Your calendar only shows the word Appointment. You can always stop this.',
  ),
  'agenda.bestand': text(
    'In je agenda staat alleen het woord Afspraak.',
    'In uw agenda staat alleen het woord Afspraak.',
    'Your calendar only shows the word Appointment.',
  ),
  'agenda.kop': text('Afspraken in je agenda', 'Afspraken in uw agenda', 'Appointments in your calendar'),
  'agenda.kies': text('Zet afspraken in je agenda', 'Zet afspraken in uw agenda', 'Put appointments in your calendar'),
  'agenda.zelf': text(
    'Maak een adres voor je eigen agenda. Je afspraken komen daar dan vanzelf in, ook als de dag verandert.',
    'Maak een adres voor uw eigen agenda. Uw afspraken komen daar dan vanzelf in, ook als de dag verandert.',
    'Make an address for your own calendar. Your appointments then come into it by themselves, also when the day changes.',
  ),
  'agenda.loopt': text(
    'Je afspraken komen vanzelf in je agenda. Dat kan een paar uur duren.',
    'Uw afspraken komen vanzelf in uw agenda. Dat kan een paar uur duren.',
    'Your appointments come into your calendar by themselves. That can take a few hours.',
  ),
  'agenda.maak': text('Maak een agenda-adres', same, 'Make a calendar address'),
  'agenda.open': text('Open in mijn agenda', same, 'Open in my calendar'),
  'agenda.lukt': text(
    'Opent er niets? Plak dit adres dan in je agenda, bij agenda toevoegen met een adres.',
    'Opent er niets? Plak dit adres dan in uw agenda, bij agenda toevoegen met een adres.',
    'Does nothing open? Paste this address into your calendar, where you add a calendar by its address.',
  ),
  'agenda.adres': text('Jouw agenda-adres', 'Uw agenda-adres', 'Your calendar address'),
  'agenda.geheim': text(
    'Wie dit adres heeft, ziet wanneer jij een afspraak hebt. Geef het aan niemand.',
    'Wie dit adres heeft, ziet wanneer u een afspraak hebt. Geef het aan niemand.',
    'Whoever has this address sees when you have an appointment. Give it to nobody.',
  ),
  'agenda.stop': text('Stop met dit adres', same, 'Stop using this address'),
  'agenda.stopt': text(
    'Stop je met dit adres? Dan wordt je agenda leeg. Een nieuw adres maken kan altijd.',
    'Stopt u met dit adres? Dan wordt uw agenda leeg. Een nieuw adres maken kan altijd.',
    'Do you stop using this address? Then your calendar becomes empty. You can always make a new address.',
  ),
  'agenda.gestopt': text(
    'Het adres is gestopt. Je agenda wordt binnen een paar uur leeg.',
    'Het adres is gestopt. Uw agenda wordt binnen een paar uur leeg.',
    'The address has stopped. Your calendar will be empty within a few hours.',
  ),
}
