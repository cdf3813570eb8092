// Words that only the parts of a page say themselves: the header, a date, a notice, two versions of one text.
import { same, text } from '#platform/words.ts'

export const partWords = {
  'demo.band': text('Voorbeeld met verzonnen mensen', same, 'Example with made-up people'),
  'alg.naam': text('Ons plan', same, 'Our plan'),
  'alg.taal': text('Taal', same, 'Language'),
  'alg.gewoneletters': text('Gewone letters', same, 'Normal letters'),
  'alg.veranderd': text('Er is iets veranderd.', same, 'Something has changed.'),
  'alg.laatzien': text('Laat het zien', same, 'Show it'),
  'alg.doorgaan': text('Ja, ga door', same, 'Yes, go on'),
  'alg.tabel': text('Bekijk als tabel', same, 'See as a table'),
  'voet.gemeente': text('Hulp nodig? Bel de gemeente: {phone}.', same, 'Need help? Call the municipality: {phone}.'),
  'voet.instellingen': text('Instellingen', same, 'Settings'),
  'voet.gegevens': text('Jouw gegevens', 'Uw gegevens', 'Your data'),
  'zoek.knop': text('Zoek', same, 'Search'),
  'zoek.toets.uit': text(
    'De toets / brengt je hier: zet dat uit',
    'De toets / brengt u hier: zet dat uit',
    'The key / leads here: turn that off',
  ),
  'zoek.toets.aan': text('Zoek met de toets /: zet dat aan', same, 'Search with the key /: turn that on'),
  'datum.dag': text('Dag', same, 'Day'),
  'datum.maand': text('Maand', same, 'Month'),
  'datum.jaar': text('Jaar', same, 'Year'),
  'versie.mijn': text('Jouw tekst', 'Uw tekst', 'Your text'),
  'versie.ander': text('De tekst van {name}', same, 'The text of {name}'),
  'samen.vorige': text('De vorige keer', same, 'Last time'),
  'samen.gelezen': text('Wij hebben dit samen gelezen', same, 'We have read this together'),
}
