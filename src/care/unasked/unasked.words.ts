// Who is not asked about a JIM, for professionals who guard a youth (P-09).
import { plain } from '#platform/words.ts'

export const unaskedWords = {
  'pro.jimniet.kop': plain('Over een JIM', 'About a JIM'),
  'pro.jimniet.vraag': plain('Vraag {name} niet', 'Do not ask {name}'),
  'pro.jimniet.titel': plain('Een ouder niet vragen', 'Not asking a parent'),
  'pro.jimniet.uitleg': plain(
    '{child} is bang voor {name}. Dan vraag je {name} niet. Een tweede collega moet het ermee eens zijn.',
    '{child} is afraid of {name}. Then you do not ask {name}. A second colleague has to agree.',
  ),
  'pro.jimniet.merkt': plain(
    '{name} krijgt geen vraag. Leest de JIM straks mee? Dan kan {name} de naam zien bij Ons team.',
    '{name} is not asked. Does the JIM read along later? Then {name} can see the name with Our team.',
  ),
  'pro.jimniet.alleen': plain(
    'Vindt niemand anders met gezag het goed? Dan leest de JIM alleen wat {child} zelf vertelt.',
    'Does nobody else with custody agree? Then the JIM reads only what {child} tells.',
  ),
  'pro.jimniet.waarom': plain('Waarom vraag je {name} niet?', 'Why do you not ask {name}?'),
  'pro.jimniet.klaar': plain(
    'Vraag nu een tweede collega om ja te zeggen, in het veiligheidsdossier.',
    'Now ask a second colleague to say yes, in the safety file.',
  ),
  'pro.jimniet.staat': plain(
    '{name} wordt niet gevraagd over {jim} als JIM.',
    '{name} is not asked about {jim} as JIM.',
  ),
  'pro.jimniet.wacht': plain(
    'Niet gevraagd over {jim} als JIM: {name}. Een tweede collega moet nog ja zeggen.',
    'Not asked about {jim} as JIM: {name}. A second colleague still has to say yes.',
  ),
  'pro.jimniet.door': plain('Vastgelegd door {name}', 'Written down by {name}'),
  'pro.jimniet.doortwee': plain('Vastgelegd door {name} en {second}', 'Written down by {name} and {second}'),
  'pro.jimniet.ja': plain('Ik ben het eens', 'I agree'),
  'pro.jimniet.toch': plain('{name} mag weer gevraagd worden', '{name} may be asked again'),
  'pro.jimniet.isin': plain(
    '{jim} leest al mee. Zolang dat zo is, blijft dit staan.',
    '{jim} reads along already. As long as that is so, this stays.',
  ),
  'pro.jimniet.toch.klaar': plain('Je kunt deze ouder nu vragen.', 'You can ask this parent now.'),
  'pro.jimja.naar': plain(
    'Schrijf op dat de rechter of voogd {jim} goed vindt',
    'Write down that the court or guardian agrees to {jim}',
  ),
  'pro.jimja.kop': plain('Wie vindt het goed?', 'Who agrees?'),
  'pro.jimja.court': plain('De rechter', 'The court'),
  'pro.jimja.guardian': plain('De voogd', 'The guardian'),
  'pro.jimja.dag': plain('Op welke dag?', 'On which day?'),
  'pro.jimja.woorden': plain('Wat is er gezegd of besloten?', 'What was said or decided?'),
  'pro.jimja.staat': plain(
    '{who} vindt {jim} goed sinds {date}: {words}',
    '{who} agrees to {jim} since {date}: {words}',
  ),
}
