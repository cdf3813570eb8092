// Asking for a buddy or a support family (G-40), and for who coordinates who asked (P-25).
import { plain, same, text } from '#platform/words.ts'

export const matchRequestWords = {
  'hulp.maatje': text('Een maatje of steungezin', same, 'A buddy or support family'),
  'hulp.maatje.kennismaken': text(
    'Eerst maken jullie kennis. Daarna zegt ieder ja of nee.',
    'Eerst maakt u kennis. Daarna zegt ieder ja of nee.',
    'First you meet. Then each says yes or no.',
  ),
  'maatje.uitleg': text(
    'Een maatje doet iets leuks of praat met je. Een steungezin past op of eet samen.',
    'Een maatje doet iets leuks of praat met u. Een steungezin past op of eet samen.',
    'A buddy does something nice or talks with you. A support family minds the children or shares a meal.',
  ),
  'maatje.geenplan': text(
    'Je hebt geen plan of verwijzing nodig.',
    'U hebt geen plan of verwijzing nodig.',
    'You need no plan and no referral.',
  ),
  'maatje.soort': text('Wie zoek je?', 'Wie zoekt u?', 'Whom do you look for?'),
  'maatje.soort.buddy': text('Een maatje', same, 'A buddy'),
  'maatje.soort.supportFamily': text('Een steungezin', same, 'A support family'),
  'maatje.wie': text('Voor wie?', same, 'For whom?'),
  'maatje.doel': text('Wat wil je daarmee?', 'Wat wilt u daarmee?', 'What do you want it for?'),
  'maatje.doel.hulp': text(
    'Bijvoorbeeld: elke week naar buiten, of even rust thuis.',
    same,
    'For example: going out each week, or some rest at home.',
  ),
  'maatje.doel.leest': text(
    'Je vaste persoon leest dit. Ook voor wie het is, en wie daarover beslist, leest dit.',
    'Uw vaste persoon leest dit. Ook voor wie het is, en wie daarover beslist, leest dit.',
    'Your fixed person reads this. So do the person it is for, and who decides about that.',
  ),
  'maatje.bereik': text('Hoe bereiken wij je?', 'Hoe bereiken wij u?', 'How do we reach you?'),
  'maatje.bereik.hulp': text(
    'Een nummer of mailadres dat veilig is voor jou.',
    'Een nummer of mailadres dat veilig is voor u.',
    'A number or email address that is safe for you.',
  ),
  'maatje.bereik.leest': text(
    'Alleen je vaste persoon leest dit.',
    'Alleen uw vaste persoon leest dit.',
    'Only your fixed person reads this.',
  ),
  'maatje.bel': text(
    'Er is nog geen vaste persoon. Bel ook {phone}.',
    same,
    'There is no fixed person yet. Call {phone} too.',
  ),
  'maatje.vraag': text('Vraag dit', same, 'Ask for this'),
  'maatje.klaar': text(
    'Je vraag is er. Voor {date} hoor je van ons.',
    'Uw vraag is er. Voor {date} hoort u van ons.',
    'Your request is here. You hear from us before {date}.',
  ),
  'maatje.vragen': text('Dit loopt nu', same, 'This is going on now'),
  'maatje.voor': text('Voor {name}', same, 'For {name}'),
  'maatje.gevraagd': text('Gevraagd op {date}', same, 'Asked on {date}'),
  'maatje.gestopt': text('Gestopt op {date}', same, 'Stopped on {date}'),
  'maatje.nieuw': text('Vraag een maatje of steungezin', same, 'Ask for a buddy or support family'),
  'maatje.weg': text('Ik wil dit niet meer', same, 'I no longer want this'),
  'maatje.weg.klaar': text('Het is gestopt.', same, 'It has stopped.'),
  'maatje.fout.soort': text('Kies wie je zoekt', 'Kies wie u zoekt', 'Choose whom you look for'),
  'maatje.fout.wie': text('Kies voor wie het is', same, 'Choose whom it is for'),
  'maatje.fout.doel': text('Vul in wat je daarmee wilt', 'Vul in wat u daarmee wilt', 'Fill in what you want it for'),
  'maatje.fout.bereik': text('Vul in hoe wij je bereiken', 'Vul in hoe wij u bereiken', 'Fill in how we reach you'),
  'maatje.fout.loopt': text(
    'Kies iets anders: dit is al gevraagd',
    same,
    'Choose something else: this was asked already',
  ),
  'pro.maatje.kop': plain('Maatje of steungezin', 'Buddy or support family'),
  'pro.maatje.leeg': plain(
    'Niemand van dit gezin vroeg om een maatje of steungezin.',
    'Nobody of this family asked for a buddy or support family.',
  ),
  'pro.maatje.gezin': plain('Naar het gezin', 'To the family'),
} as const
