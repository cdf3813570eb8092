// Somebody of one's own circle is asked in, and what that person reads (G-10, N-01).
import { same, text } from '#platform/words.ts'

export const circleMemberWords = {
  'kringvraag.kop': text('Vraag iemand uit je kring', 'Vraag iemand uit uw kring', 'Ask someone of your circle'),
  'kringvraag.naam': text('Vraag {name} om mee te doen', same, 'Ask {name} to take part'),
  'kringvraag.uitleg': text(
    '{name} krijgt een eigen inlog. Van het plan ziet {name} alleen wat jij deelt.',
    '{name} krijgt een eigen inlog. Van het plan ziet {name} alleen wat u deelt.',
    '{name} gets an own login. Of the plan {name} only sees what you share.',
  ),
  'kringvraag.prive': text(
    'Wat jij over {name} opschreef, blijft van jou. {name} leest dat niet.',
    'Wat u over {name} opschreef, blijft van u. {name} leest dat niet.',
    'What you wrote about {name} stays yours. {name} does not read it.',
  ),
  'kringvraag.kind': text(
    'Is het ook voor je kind? Dan weet ook de andere ouder het, als die meebeslist.',
    'Is het ook voor uw kind? Dan weet ook de andere ouder het, als die meebeslist.',
    'Is it also for your child? Then the other parent knows it too, if he or she helps decide.',
  ),
  'kringvraag.oog': text(
    'Dit leest {name}. Doet {name} mee? Dan leest wie jouw kring ziet het ook: {names}.',
    'Dit leest {name}. Doet {name} mee? Dan leest wie uw kring ziet het ook: {names}.',
    '{name} reads this. Does {name} take part? Then who sees your circle reads it too: {names}.',
  ),
  'kringvraag.oog.alleen': text('Dit leest alleen {name}.', same, 'Only {name} reads this.'),
  'kringvraag.lees': text('Kies wat {name} leest', same, 'Choose what {name} reads'),
  'kringvraag.leest': text('Wat {name} nu leest', same, 'What {name} reads now'),
  'kringvraag.gestopt': text(
    '{name} is gestopt met meedoen. Opnieuw vragen mag.',
    same,
    '{name} stopped taking part. You may ask again.',
  ),
  'kringrol.kop': text('Jij doet mee', 'U doet mee', 'You take part'),
  'kringrol.van': text('Meedoen met {child}', same, 'Taking part with {child}'),
  'kringrol.vraag': text(
    '{name} vroeg of je mee wilt doen. Dat is bijzonder.',
    '{name} vroeg of u mee wilt doen. Dat is bijzonder.',
    '{name} asked if you want to take part. That is special.',
  ),
  'kringrol.doelen': text('Hier wordt aan gewerkt', same, 'This is being worked on'),
  'kringrol.zie.niets': text(
    'Er is nog niets met je gedeeld. Dat kan later komen.',
    'Er is nog niets met u gedeeld. Dat kan later komen.',
    'Nothing is shared with you yet. That may come later.',
  ),
  'kringrol.zie.niet': text(
    'De rest van het plan zie je niet.',
    'De rest van het plan ziet u niet.',
    'You do not see the rest of the plan.',
  ),
  'kringrol.tot': text(
    'Je doet mee tot en met {date}.',
    'U doet mee tot en met {date}.',
    'You take part until and including {date}.',
  ),
  'kringrol.stop': text('Ik stop', same, 'I stop'),
  'kringrol.stop.uitleg': text(
    'Stoppen mag. {name} hoort alleen dat je stopt. Vertel het zelf, als dat kan.',
    'Stoppen mag. {name} hoort alleen dat u stopt. Vertel het zelf, als dat kan.',
    'You may stop. {name} only hears that you stop. Tell it yourself, if you can.',
  ),
  'kringrol.stop.dan': text(
    'Je leest dan niets meer. Wat je schreef, blijft staan met je naam.',
    'U leest dan niets meer. Wat u schreef, blijft staan met uw naam.',
    'You then read nothing more. What you wrote stays with your name.',
  ),
}
