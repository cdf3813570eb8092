/** Somebody says that custody is not right: the form, and what becomes of it. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf, youthsOf } from '#care/access/frame.ts'
import { lookAtCustody, overviewOf } from '#care/custody/custody.commands.ts'
import { custodyWords } from '#care/custody/custody.words.ts'
import { placeOf } from '#care/household/household.commands.ts'
import { one } from '#platform/web/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { actOnDispute, ownDisputes, sayDisagreed, speakersIn } from './dispute.commands.ts'
import { type DisputeProblem, disputeLength } from './dispute.ts'
import { DisputeForm, OwnDispute } from './dispute.views.tsx'
import { disputeTyped } from './legal-position.form.ts'

export const disputePage = (page: Page): Promise<Answer> => disputeForm(page, undefined)

export async function sayDisagreedAct(page: Page): Promise<Answer> {
  const familyId = page.param('familyId')
  const typed = await speaking(page)
  const outcome = await sayDisagreed(knockOf(page), page, {
    ...typed,
    familyId,
    id: page.operation,
    youth: page.param('youthId'),
    back: placeOf(familyId),
    draft: page.path,
  })
  return 'problem' in outcome ? disputeForm(page, outcome.problem) : landed(page, outcome)
}

/** Who is no coordinator says it in the own name, whatever the form says. */
function speaking(page: Page) {
  const typed = disputeTyped(page.fields)
  const look = lookAtCustody(page.param('familyId'), 'read', 'custodyDispute', page.param('youthId'))
  return openDossier(knockOf(page), look, async (dossier) =>
    dossier.isCoordinator ? typed : { ...typed, saidBy: dossier.viewer.person },
  )
}

export const actOnDisputeAct = (page: Page): Promise<Answer> =>
  actOn(page, one(page.fields, 'kind'), overviewOf(page.param('familyId')))
export const takeDisputeBack = (page: Page): Promise<Answer> =>
  actOn(page, 'takenBack', placeOf(page.param('familyId')))

async function actOn(page: Page, kind: string, back: string): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), id: page.param('disputeId'), kind, back }
  return landed(page, await actOnDispute(knockOf(page), page, wish), 'changed')
}

function disputeForm(page: Page, problem: DisputeProblem | undefined): Promise<Answer> {
  const look = lookAtCustody(page.param('familyId'), 'read', 'custodyDispute', page.param('youthId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say } = dossier
    const youth = youthsOf(dossier).find(({ id }) => id === page.param('youthId'))
    if (youth === undefined) throw new Refusal('notFound')
    const speakers = speakersIn(dossier)
    if (speakers.length === 0) throw new Refusal('notYours')
    const texts = {
      saidByMissing: { field: 'saidBy', text: say(custodyWords['gezag.oneens.fout.wie']) },
      wordsMissing: { field: 'words', text: say(custodyWords['gezag.oneens.fout.wat']) },
      wordsLong: { field: 'words', text: say(uiWords['fout.telang'], { max: disputeLength }) },
      routeMissing: { field: 'route', text: say(uiWords['fout.kies']) },
    } satisfies Record<DisputeProblem, unknown>
    const found = problem === undefined ? undefined : texts[problem]
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(custodyWords[dossier.isCoordinator ? 'pro.oneens.kop' : 'gezag.oneens.wat'])}
        heading={say(custodyWords['gezag.oneens.kop'], { child: nameOf(dossier, youth.id) })}
        back={{ href: placeOf(dossier.family.id), name: say(uiWords['knop.terug']) }}
        problems={found === undefined ? undefined : [found]}
      >
        {(await ownDisputes(dossier, youth.id)).map(({ id, words }) => (
          <OwnDispute seen={dossier} asked={page} id={id} words={words} />
        ))}
        <DisputeForm
          seen={dossier}
          asked={page}
          typed={disputeTyped(await sentOrKept(page))}
          errors={found === undefined ? {} : { [found.field]: found.text }}
          speakers={speakers}
        />
      </FamilyFrame>,
      found === undefined ? 200 : 422,
    )
  })
}
