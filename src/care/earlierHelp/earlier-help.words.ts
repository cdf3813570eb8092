// Help from before (G-08).
import { same, text } from '#platform/words.ts'

export const earlierHelpWords = {
  'verhaal.eerderhulp': text(
    'Welke hulp hadden jullie al? Hielp het?',
    'Welke hulp had u al? Hielp het?',
    'What help did you have before? Did it work?',
  ),
  'verhaal.hielp.ja': text('Ja, het hielp', same, 'Yes, it helped'),
  'verhaal.hielp.beetje': text('Een beetje', same, 'A little'),
  'verhaal.hielp.nee': text('Nee', same, 'No'),
  'verhaal.hulp': text('Hulp van vroeger', same, 'Help from before'),
  'verhaal.hulp.wat': text('Welke hulp was dat?', same, 'What help was that?'),
  'verhaal.hulp.wanneer': text('Wanneer was dat?', same, 'When was that?'),
  'verhaal.hulp.wanneer.hulp': text(
    'Ongeveer is genoeg. Bijvoorbeeld: in groep 6.',
    same,
    'About is enough. For example: in year 6.',
  ),
  'verhaal.hulp.houden': text('Wat wil je ervan houden?', 'Wat wilt u ervan houden?', 'What would you keep of it?'),
  'verhaal.hulp.gehouden': text('Om te houden', same, 'To keep'),
  'verhaal.hulp.hielp': text('Hielp het?', same, 'Did it help?'),
  'verhaal.hulp.waarom': text('Waarom wel of niet?', same, 'Why or why not?'),
  'verhaal.eerder': text('Eerdere teksten', same, 'Earlier texts'),
  'verhaal.hulp.aanpassen': text('Verander wat je schreef', 'Verander wat u schreef', 'Change what you wrote'),
  'verhaal.hulp.erbij': text('Zet er hulp bij', same, 'Add help'),
}
