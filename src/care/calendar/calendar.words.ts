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
    'In je agenda staat alleen het woord Afspraak. Verandert de dag? Zet de afspraak dan opnieuw in je agenda.',
    'In uw agenda staat alleen het woord Afspraak. Verandert de dag? Zet de afspraak dan opnieuw in uw agenda.',
    'Your calendar only shows the word Appointment. Does the day change? Then put it in your calendar again.',
  ),
  'agenda.haalweg': text(
    'Zette je dit zelf in je agenda? Haal het daar dan weg.',
    'Zette u dit zelf in uw agenda? Haal het daar dan weg.',
    'Did you put this in your calendar yourself? Then take it out there.',
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
    'Wie dit adres heeft, ziet wanneer jij een afspraak hebt. Geef het aan niemand. Log je overal uit? Dan stopt dit adres ook.',
    'Wie dit adres heeft, ziet wanneer u een afspraak hebt. Geef het aan niemand. Logt u overal uit? Dan stopt dit adres ook.',
    'Whoever has this address sees when you have an appointment. Give it to nobody. Do you log out everywhere? Then this address stops too.',
  ),
  'agenda.stop': text('Stop met dit adres', same, 'Stop using this address'),
  'agenda.stopt': text(
    'Stop je met dit adres? Dan gaan deze afspraken uit je agenda. Een nieuw adres maken kan altijd.',
    'Stopt u met dit adres? Dan gaan deze afspraken uit uw agenda. Een nieuw adres maken kan altijd.',
    'Do you stop using this address? Then these appointments leave your calendar. You can always make a new address.',
  ),
  'agenda.gestopt': text(
    'Het adres is gestopt. De afspraken gaan binnen een paar uur uit je agenda.',
    'Het adres is gestopt. De afspraken gaan binnen een paar uur uit uw agenda.',
    'The address has stopped. The appointments leave your calendar within a few hours.',
  ),
}
