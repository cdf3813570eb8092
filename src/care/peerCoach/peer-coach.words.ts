// The coach of a peer worker, and the desk that names one.
import { plain } from '#platform/words.ts'

export const peerCoachWords = {
  'beheer.peers.uitleg': plain(
    'Voor het eerste contact is er een coach. Een ander zag dan ook het bewijs van goed gedrag.',
    'Before the first contact there is a coach. Somebody else then also saw the certificate of conduct.',
  ),
  'beheer.peers.leeg': plain('Hier werkt nu geen ervaringsdeskundige.', 'No expert by experience works here now.'),
  'beheer.peers.geencoach': plain('Nog geen coach', 'No coach yet'),
  'beheer.peers.coach': plain('Coach: {coach}', 'Coach: {coach}'),
  'beheer.peers.wiecoach': plain('Wie coacht?', 'Who coaches?'),
  'beheer.peers.coach.uitleg': plain(
    'De coach leest alleen de naam van {name}, en wanneer een gesprek zwaar was.',
    'The coach reads only the name of {name}, and when a conversation was heavy.',
  ),
  'beheer.peers.kies': plain('Kies een coach', 'Choose a coach'),
  'beheer.peers.fout.coach': plain('Kies wie coacht', 'Choose who coaches'),
  'beheer.peers.bewijs': plain('Bewijs van goed gedrag', 'Certificate of conduct'),
  'beheer.peers.bewijs.nog': plain('bewijs niet gezien', 'certificate not seen'),
  'beheer.peers.bewijs.geen': plain('{name} vulde nog geen dag in.', '{name} did not fill in a day yet.'),
  'beheer.peers.bewijs.van': plain('{name} vulde in: {date}.', '{name} filled in: {date}.'),
  'beheer.peers.bewijs.gezien': plain('Gezien. Het bewijs is van {date}.', 'Seen. The certificate is of {date}.'),
  'beheer.peers.bewijs.uitleg': plain(
    'Bekijk het bewijs zelf, of vraag het aan de organisatie. Wij bewaren het niet.',
    'Look at the certificate yourself, or ask the organisation. We do not keep it.',
  ),
  'beheer.peers.bewijs.zag': plain('Ik zag het bewijs van {date}', 'I saw the certificate of {date}'),
  'beheer.peers.coachNamed': plain('De coach is bewaard.', 'The coach is saved.'),
  'beheer.peers.certified': plain('Bewaard dat het bewijs klopt.', 'Saved that the certificate is right.'),
  'pro.coach.uitleg': plain(
    'Je leest niet met wie het gesprek was.',
    'You do not read with whom the conversation was.',
  ),
  'pro.coach.leeg': plain('Je coacht nu niemand.', 'You coach nobody now.'),
  'pro.coach.terug': plain('Naar de werklijst', 'To the worklist'),
  'pro.coach.bel': plain('Bel {name}', 'Call {name}'),
  'pro.coach.nummer': plain('{name}: {phone}', '{name}: {phone}'),
  'pro.coach.zwaar': plain(
    '{name} had een zwaar gesprek. Bel voor het eind van {date}.',
    '{name} had a heavy conversation. Call before the end of {date}.',
  ),
  'pro.coach.rustig': plain('Er is nu niets om te bellen.', 'There is nothing to call about now.'),
  'pro.coach.gebeld': plain('Ik heb gebeld', 'I have called'),
  'pro.coach.klaar': plain('Bewaard dat je belde.', 'Saved that you called.'),
} as const
