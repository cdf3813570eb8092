// What two professionals keep from somebody (P-17).
import { plain } from '#platform/words.ts'

export const withheldWords = {
  'pro.achter.kop': plain('Achtergehouden', 'Withheld'),
  'pro.achter.regel': plain(
    'Niet voor {names}. Samen met {second}. Kijk weer op {date}.',
    'Not for {names}. Together with {second}. Look again on {date}.',
  ),
  'pro.achter.nieuw': plain('Houd iets achter', 'Withhold something'),
  'pro.achter.uitleg': plain(
    'Wie je kiest, leest dit dan niet meer. Niemand in het gezin ziet dat er iets achter is gehouden.',
    'Whom you choose no longer reads this. Nobody in the family sees that something is withheld.',
  ),
  'pro.achter.leeg': plain(
    'Er staat nog niets over {name} wat je achter kunt houden.',
    'There is nothing about {name} yet that you can withhold.',
  ),
  'pro.achter.wat': plain('Wat houd je achter?', 'What do you withhold?'),
  'pro.achter.voor': plain('Voor wie?', 'From whom?'),
  'pro.achter.grond': plain('Waarom mag dit?', 'Why is this allowed?'),
  'pro.achter.grond.safety': plain('Om de veiligheid', 'For safety'),
  'pro.achter.grond.seriousHarm': plain('Om grote schade te voorkomen', 'To prevent serious harm'),
  'pro.achter.grond.othersPrivacy': plain('Het gaat ook over een ander', 'It is also about someone else'),
  'pro.achter.grond.ownWish': plain('Het kind vraagt dit', 'The child asks for it'),
  'pro.achter.reden': plain('Leg uit waarom', 'Explain why'),
  'pro.achter.lezers': plain(
    'Alleen wie hier vaste persoon is, leest dit. Het gezin leest het niet.',
    'Only who is the fixed person here reads this. The family does not.',
  ),
  'pro.achter.tweede': plain('Met welke collega besloot je dit?', 'With which colleague did you decide this?'),
  'pro.achter.weer': plain('Wanneer kijk je weer?', 'When do you look again?'),
  'pro.achter.weer.hulp': plain(
    'Hooguit 6 maanden vanaf nu. Er gaat niets vanzelf open.',
    'At most 6 months from now. Nothing opens by itself.',
  ),
  'pro.achter.knop': plain('Houd dit achter', 'Withhold this'),
  'pro.achter.klaar': plain('Dit is nu achtergehouden.', 'This is withheld now.'),
  'pro.achter.kijk': plain('Kijk er opnieuw naar', 'Look at it again'),
  'pro.achter.waarom': plain('{ground}. {words}', '{ground}. {words}'),
  'pro.achter.langer': plain('Het blijft achtergehouden', 'It stays withheld'),
  'pro.achter.blijft': plain('Dit blijft achtergehouden.', 'This stays withheld.'),
  'pro.achter.open': plain('Het mag weer open', 'It may open again'),
  'pro.achter.openuitleg': plain('{names} kan dit dan meteen lezen.', '{names} can read this at once.'),
  'pro.achter.openknop': plain('Zet dit open', 'Open this'),
  'pro.achter.isopen': plain('Dit is weer open.', 'This is open again.'),
  'pro.achter.hulp.kop': plain('Mag iemand dit niet weten?', 'Must somebody not know this?'),
  'pro.achter.hulp.uitleg': plain(
    'Alleen als de zorg over die persoon gaat. Wie je kiest, leest niets van deze vraag.',
    'Only when the concern is about that person. Whom you choose reads nothing of this question.',
  ),
  'pro.achter.hulp.ja': plain(
    'Is de hulp niet licht? Dan blijft een ja van die persoon nodig.',
    'Is the help not light? Then a yes of that person stays needed.',
  ),
  'pro.achter.hulp.wie': plain('Wie hoort dit niet?', 'Who does not hear this?'),
  'pro.achter.hulp.nu': plain('{name} hoort dit nu niet.', '{name} does not hear this now.'),
  'pro.achter.hulp.fout': plain('Kies iemand met gezag over dit kind', 'Choose somebody with custody over this child'),
  'pro.achter.fout.wat': plain('Kies wat je achterhoudt', 'Choose what you withhold'),
  'pro.achter.fout.voor': plain('Kies voor wie', 'Choose from whom'),
  'pro.achter.fout.schrijver': plain(
    'Kies iemand anders. {name} schreef dit zelf.',
    'Choose someone else. {name} wrote this.',
  ),
  'pro.achter.fout.grond': plain('Kies waarom dit mag', 'Choose why this is allowed'),
  'pro.achter.fout.reden': plain('Schrijf op waarom', 'Write down why'),
  'pro.achter.fout.tweede': plain('Kies een collega', 'Choose a colleague'),
  'pro.achter.fout.dag': plain('Kies een dag binnen 6 maanden', 'Choose a day within 6 months'),
}
