// Help that goes on against a no: the form of the professional, and why, for the youth.
import { plain, same, text } from '#platform/words.ts'

export const goingOnWords = {
  'zorg.verder.vast': text('Vastgelegd. {name} leest waarom.', same, 'Recorded. {name} reads why.'),
  'zorg.verder.waarom': text('Waarom deze hulp doorgaat', same, 'Why this help goes on'),
  'zorg.verder.redenen': text('Waarom', same, 'Why'),
  'zorg.verder.zei': text('Dit zei {name}', same, 'This is what {name} said'),
  'zorg.verder.gesprek': text('Het tweede gesprek was op {date}.', same, 'The second talk was on {date}.'),
  'pro.verder.kop': plain('De hulp gaat toch door', 'The help goes on all the same'),
  'pro.verder.uitleg': plain(
    'Praat eerst met iedereen. Beslis dit nooit alleen.',
    'Talk with everybody first. Never decide this alone.',
  ),
  'pro.verder.ouders': plain(
    'Ook de anderen lezen dat het doorgaat en wie dat besloot. Zij lezen de redenen niet.',
    'The others read too that it goes on and who decided. They do not read the reasons.',
  ),
  'pro.verder.soort': plain('Waarom gaat het door?', 'Why does it go on?'),
  'pro.verder.seriousHarm': plain('Om grote schade te voorkomen', 'To prevent serious harm'),
  'pro.verder.youthPersists': plain(
    '{name} wil het echt en dacht er goed over na',
    '{name} really wants it and thought about it well',
  ),
  'pro.verder.redenen': plain('Wat zijn de redenen?', 'What are the reasons?'),
  'pro.verder.woorden': plain('Wat zei {name}, in eigen woorden?', 'What did {name} say, in own words?'),
  'pro.verder.collega': plain('Met welke collega besloot je dit?', 'With which colleague did you decide this?'),
  'pro.verder.gesprek': plain('Wanneer was het tweede gesprek met {name}?', 'When was the second talk with {name}?'),
  'pro.verder.gesprek.hulp': plain(
    'Nodig als {name} de hulp zelf echt wil.',
    'Needed when {name} really wants the help.',
  ),
  'pro.verder.knop': plain('Leg dit besluit vast', 'Record this decision'),
  'pro.verder.fout.soort': plain('Kies waarom het doorgaat', 'Choose why it goes on'),
  'pro.verder.fout.redenen': plain('Schrijf de redenen op', 'Write down the reasons'),
  'pro.verder.fout.woorden': plain('Schrijf op wat {name} zei', 'Write down what {name} said'),
  'pro.verder.fout.collega': plain('Kies met welke collega', 'Choose with which colleague'),
  'pro.verder.fout.gesprek': plain('Vul de dag van het tweede gesprek in', 'Fill in the day of the second talk'),
  'pro.verder.fout.straks': plain('Kies een dag die al geweest is', 'Choose a day that has been'),
}
