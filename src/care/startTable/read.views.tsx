import { StartCards } from '#care/startPage/start-page.views.tsx'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details, Rows, StepRow } from '#ui/card.views.tsx'
import { Checkboxes, Choice } from '#ui/choice.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { placeOf, stepPath, unsaid } from './start-table.ts'
import { startTableWords } from './start-table.words.ts'
import { AllHere, listedIn, type StepProps, TableScreen, typedIn } from './table.views.tsx'

/** The page as it will stand, read together before it is sent; what is still missing leads to where it is said. */
export function ReadStep(props: StepProps) {
  const { seen, start } = props
  const { say, family } = seen
  const missing = unsaid(start.talk, start.voices)
  return (
    <TableScreen {...props} ending={<Ending {...props} />}>
      {missing.length === 0 ? null : (
        <Card title={say(startTableWords['starttafel.mist'])}>
          <Rows>
            {missing.map((one) => (
              <StepRow
                title={say(startTableWords[`starttafel.mist.${one}`])}
                href={stepPath(family.id, start.talk.id, placeOf[one])}
              />
            ))}
          </Rows>
        </Card>
      )}
      <StartCards seen={seen} start={start} />
      <AllHere {...props} />
    </TableScreen>
  )
}

/** One press when everybody at the table says so; else those who do are ticked, and the others answer later themselves. */
function Ending(props: StepProps) {
  const { seen, people, start } = props
  const { say, family } = seen
  return (
    <>
      <h2>{say(startTableWords['starttafel.iedereen'])}</h2>
      <Choice
        kind="checkbox"
        name="paper"
        at={0}
        option={{ value: 'yes', label: say(uiWords['samen.papier']) }}
        checked={typedIn(props, 'paper', '') !== ''}
      />
      <Acts>
        <Button name="end" value="everyone">
          {say(uiWords['samen.klopt'])}
        </Button>
        <Button kind="other" href={stepPath(family.id, start.talk.id, 'happened')}>
          {say(uiWords['samen.kloptniet'])}
        </Button>
      </Acts>
      <Details summary={say(startTableWords['starttafel.nietiedereen'])}>
        <Checkboxes
          say={say}
          name="right"
          label={say(startTableWords['starttafel.wiezegt'])}
          help={say(startTableWords['starttafel.zegtlater'])}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          values={listedIn(props, 'right', [])}
          optional
        />
        <Button kind="other" name="end" value="some">
          {say(startTableWords['starttafel.verstuur'])}
        </Button>
      </Details>
    </>
  )
}
