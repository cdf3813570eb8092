/** Every text of every room by its key, for what an act left to be said on the next page. */
import { accessWords } from '#care/access/access.words.ts'
import { oversightWords } from '#care/administration/oversight.words.ts'
import { retentionWords } from '#care/administration/retention.words.ts'
import { consentWords } from '#care/agreements/consent.words.ts'
import { askedInWords } from '#care/askedIn/asked-in.words.ts'
import { atTableWords } from '#care/atTable/at-table.words.ts'
import { capacityWords } from '#care/capacity/capacity.words.ts'
import { childCircleWords } from '#care/childCircle/child-circle.words.ts'
import { strengthWords as childStrengthWords } from '#care/childStrengths/child-strengths.words.ts'
import { childTeamWords } from '#care/childTeam/child-team.words.ts'
import { childWords } from '#care/childTurn/child-turn.words.ts'
import { turnWords } from '#care/childTurn/turn.words.ts'
import { circleWords } from '#care/circle/circle.words.ts'
import { circleMemberWords } from '#care/circleMember/circle-member.words.ts'
import { circlePhotoWords } from '#care/circlePhoto/circle-photo.words.ts'
import { proposalWords } from '#care/companyProposal/proposal.words.ts'
import { contactWords } from '#care/contactPerson/contact-person.words.ts'
import { conversationWords } from '#care/conversation/conversation.words.ts'
import { custodyWords } from '#care/custody/custody.words.ts'
import { dailyWords } from '#care/dailyLife/daily-life.words.ts'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import { emergencyWords } from '#care/emergency/emergency.words.ts'
import { entryWords } from '#care/entry/entry.words.ts'
import { familyWords } from '#care/families/families.words.ts'
import { familyAdviceWords } from '#care/familyAdvice/family-advice.words.ts'
import { groupPlanWords } from '#care/familyGroupPlan/group-plan.words.ts'
import { familyRestWords } from '#care/familyRest/family-rest.words.ts'
import { firstTalkWords } from '#care/firstTalk/first-talk.words.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { goingOnWords } from '#care/goingOn/going-on.words.ts'
import { helpWords } from '#care/helpQuestions/help.words.ts'
import { interpreterWords } from '#care/interpreter/interpreter.words.ts'
import { invitedWords } from '#care/invitation/invited.words.ts'
import { jimWords } from '#care/jim/jim.words.ts'
import { jimArrangementWords } from '#care/jimArrangement/jim-arrangement.words.ts'
import { jimCheckWords } from '#care/jimCheck/jim-check.words.ts'
import { jimPauseWords } from '#care/jimPause/jim-pause.words.ts'
import { jimSuccessorWords } from '#care/jimSuccessor/jim-successor.words.ts'
import { jimViewWords } from '#care/jimView/jim-view.words.ts'
import { lettingGoWords } from '#care/lettingGo/letting-go.words.ts'
import { lifeEventsWords } from '#care/lifeEvents/life-events.words.ts'
import { localTeamWords } from '#care/localTeam/local-team.words.ts'
import { logWords } from '#care/log/log.words.ts'
import { lovedOneWords } from '#care/lovedOne/loved-one.words.ts'
import { buddyTalkWords } from '#care/match/buddy-talks.words.ts'
import { matchWords } from '#care/match/match.words.ts'
import { matchRequestWords } from '#care/matchRequest/match-request.words.ts'
import { mediaWords } from '#care/media/media.words.ts'
import { memberWords } from '#care/members/members.words.ts'
import { messageWords } from '#care/messages/messages.words.ts'
import { networkWords } from '#care/network/network.words.ts'
import { newFamilyWords } from '#care/newFamily/new-family.words.ts'
import { issuerWords } from '#care/organisations/issuer.words.ts'
import { ourTeamWords } from '#care/ourTeam/our-team.words.ts'
import { overviewWords } from '#care/overview/overview.words.ts'
import { ownContactWords } from '#care/ownContact/own-contact.words.ts'
import { paperWords } from '#care/paper/paper.words.ts'
import { paperRequestWords } from '#care/paperRequest/paper-request.words.ts'
import { papersWords } from '#care/papers/papers.words.ts'
import { peerAdviceWords } from '#care/peerAdvice/peer-advice.words.ts'
import { peerAtStartWords } from '#care/peerAtStart/peer-at-start.words.ts'
import { peerCoachWords } from '#care/peerCoach/peer-coach.words.ts'
import { peerWords } from '#care/peers/peers.words.ts'
import { peerTalkWords } from '#care/peerTalk/peer-talk.words.ts'
import { peerWorryWords } from '#care/peerWorry/peer-worry.words.ts'
import { peopleWords } from '#care/people/people.words.ts'
import { pictureCodeWords } from '#care/pictureCode/picture-code.words.ts'
import { picturePlanWords } from '#care/picturePlan/picture-plan.words.ts'
import { planWords } from '#care/plan/plan.words.ts'
import { exportWords } from '#care/planExport/plan-export.words.ts'
import { practiceSignalWords } from '#care/practiceSignal/practice-signal.words.ts'
import { publicTextWords } from '#care/publicText/public-text.words.ts'
import { questionWords } from '#care/question/question.words.ts'
import { removalWords } from '#care/removal/removal.words.ts'
import { resilienceWords } from '#care/resilience/resilience.words.ts'
import { reviewWords } from '#care/reviews/reviews.words.ts'
import { rightsWords } from '#care/rights/rights.words.ts'
import { safetyWords } from '#care/safety/safety.words.ts'
import { safetyFileWords } from '#care/safetyFile/safety-file.words.ts'
import { schoolWords } from '#care/school/school.words.ts'
import { schoolFileWords } from '#care/schoolFile/school-file.words.ts'
import { sharesWords } from '#care/shares/shares.words.ts'
import { sheetWords } from '#care/sheets/sheets.words.ts'
import { signalsWords } from '#care/signals/signals.words.ts'
import { staffEntryWords } from '#care/staffEntry/staff-entry.words.ts'
import { administrationWords } from '#care/staffRoles/people-roles.words.ts'
import { startWords } from '#care/startConversation/start.words.ts'
import { lookBackWords } from '#care/startLookBack/look-back.words.ts'
import { startPageWords } from '#care/startPage/start-page.words.ts'
import { startTableWords } from '#care/startTable/start-table.words.ts'
import { statementWords } from '#care/statements/statements.words.ts'
import { stoppedJimWords } from '#care/stoppedJim/stopped-jim.words.ts'
import { storyWords } from '#care/story/story.words.ts'
import { textDeskWords } from '#care/textDesk/text-desk.words.ts'
import { pictureWords } from '#care/threeHouses/picture.words.ts'
import { housesWords } from '#care/threeHouses/three-houses.words.ts'
import { todayWords } from '#care/today/today.words.ts'
import { twoHomesWords } from '#care/twoHomes/two-homes.words.ts'
import { unaskedWords } from '#care/unasked/unasked.words.ts'
import { weatherWords } from '#care/weather/weather.words.ts'
import { whereToWords } from '#care/whereTo/where-to.words.ts'
import { withheldWords } from '#care/withheld/withheld.words.ts'
import { worklistWords } from '#care/worklist/worklist.words.ts'
import type { Words } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'

export const allWords = {
  ...uiWords,
  ...issuerWords,
  ...peopleWords,
  ...familyWords,
  ...memberWords,
  ...custodyWords,
  ...emergencyWords,
  ...consentWords,
  ...childWords,
  ...turnWords,
  ...weatherWords,
  ...housesWords,
  ...childCircleWords,
  ...childStrengthWords,
  ...childTeamWords,
  ...pictureCodeWords,
  ...picturePlanWords,
  ...pictureWords,
  ...capacityWords,
  ...helpWords,
  ...goingOnWords,
  ...accessWords,
  ...logWords,
  ...entryWords,
  ...invitedWords,
  ...staffEntryWords,
  ...circleWords,
  ...circlePhotoWords,
  ...resilienceWords,
  ...jimWords,
  ...networkWords,
  ...sheetWords,
  ...schoolWords,
  ...ownContactWords,
  ...signalsWords,
  ...ourTeamWords,
  ...askedInWords,
  ...circleMemberWords,
  ...lovedOneWords,
  ...proposalWords,
  ...schoolFileWords,
  ...statementWords,
  ...lifeEventsWords,
  ...whereToWords,
  ...startWords,
  ...startPageWords,
  ...groupPlanWords,
  ...startTableWords,
  ...lookBackWords,
  ...mediaWords,
  ...storyWords,
  ...sharesWords,
  ...dailyWords,
  ...withheldWords,
  ...planWords,
  ...safetyWords,
  ...safetyFileWords,
  ...stoppedJimWords,
  ...unaskedWords,
  ...paperWords,
  ...paperRequestWords,
  ...interpreterWords,
  ...papersWords,
  ...peerWords,
  ...peerAtStartWords,
  ...firstTalkWords,
  ...newFamilyWords,
  ...peerAdviceWords,
  ...peerCoachWords,
  ...matchRequestWords,
  ...matchWords,
  ...buddyTalkWords,
  ...peerTalkWords,
  ...peerWorryWords,
  ...practiceSignalWords,
  ...familyAdviceWords,
  ...familyRestWords,
  ...twoHomesWords,
  ...messageWords,
  ...jimPauseWords,
  ...jimCheckWords,
  ...jimSuccessorWords,
  ...jimViewWords,
  ...jimArrangementWords,
  ...goalWords,
  ...lettingGoWords,
  ...reviewWords,
  ...atTableWords,
  ...conversationWords,
  ...dossierWords,
  ...overviewWords,
  ...todayWords,
  ...exportWords,
  ...removalWords,
  ...rightsWords,
  ...questionWords,
  ...contactWords,
  ...worklistWords,
  ...oversightWords,
  ...retentionWords,
  ...administrationWords,
  ...publicTextWords,
  ...localTeamWords,
  ...textDeskWords,
} as unknown as Readonly<Record<string, Words<never>>>
