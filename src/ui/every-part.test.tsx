// Not a test itself: one page with every part on it, for the tests of valid HTML and for looking at.
import { speaker, type Voice } from '#platform/words.ts'
import { Acts, Button, PrintButton, ThreeAnswers } from '#ui/button.views.tsx'
import { Card, Details, EmptyState, NothingYet, Rows, StepRow, Tag } from '#ui/card.views.tsx'
import { Initial, PictureBoxes, PictureButton, PictureButtons, PictureChoices } from '#ui/child-picture.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { CircleOf, CirclePicture } from '#ui/circle-picture.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { Drawing } from '#ui/drawing.views.tsx'
import { DrawingPad } from '#ui/drawing-pad.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Facts } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { Frame, type FrameProps } from '#ui/frame.views.tsx'
import { IdentityBar } from '#ui/identity-bar.views.tsx'
import { PhotoField } from '#ui/photo-field.views.tsx'
import { HouseDrawing, Pictogram } from '#ui/pictogram.views.tsx'
import { Recorder } from '#ui/recorder.views.tsx'
import { Scale } from '#ui/scale.views.tsx'
import { ScoreLines } from '#ui/score-lines.views.tsx'
import { Search } from '#ui/search.views.tsx'
import {
  LastTime,
  NumbersSideBySide,
  ReadTogether,
  ReadTogetherMark,
  TogetherBanner,
} from '#ui/shared-screen.views.tsx'
import { Table } from '#ui/table.views.tsx'
import { TwoVersions } from '#ui/two-versions.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { Ways } from '#ui/ways.views.tsx'
import { WeatherDrawing } from '#ui/weather.views.tsx'
import { OwnWords, WorkerText } from '#ui/written.views.tsx'

export type SampleChoice = Partial<FrameProps> & Pick<FrameProps, 'assets'> & { voice: Voice }

export const scaleTexts = {
  low: 'Nog niet goed genoeg',
  high: '6 of hoger is goed genoeg',
  zero: '0: heel slecht',
  ten: '10: heel goed',
}

const tabNames = [
  ['Vandaag', 'today'],
  ['Plan', 'plan'],
  ['Kring', 'circle'],
  ['Afspraken', 'meetings'],
  ['Berichten', 'messages'],
] as const

export function frame(choice: SampleChoice): Omit<FrameProps, 'children'> {
  const say = speaker(choice.voice)
  return {
    say,
    screen: say(uiWords['nav.vandaag']),
    register: 'regular',
    textSize: 'normal',
    calm: false,
    tabs: tabNames.map(([name, icon], i) => ({ name, href: `/p/${i}`, current: i === 0, icon })),
    help: { name: 'Dana', phone: '06 00 00 00 01' },
    path: '/p/0',
    csrf: 'token',
    demo: true,
    nonce: 'n0nce',
    signedIn: true,
    municipality: 'Gemeente Waterrijk',
    ...choice,
  }
}

/** A day of a family: the cards of the home screen, filled. */
export function HomeSample(choice: SampleChoice) {
  const page = frame(choice)
  const { say } = page
  const language = page.voice.language
  return (
    <Frame {...page} heading="Goedemorgen, Samira">
      <Card title="Op tijd naar bed" id="doel-1">
        <Rows>
          <StepRow title="Tablet om acht uur in de keuken" href="/actie/1" more="Samira, elke dag">
            <Form action="/actie/1/gedaan" csrf="token" op="1" bare>
              <Button kind="other">{say(uiWords['knop.gedaan'])}</Button>
            </Form>
          </StepRow>
          <StepRow
            title="Oma leest voor"
            href="/actie/2"
            more="Ria, dinsdag 24 november, over 3 dagen"
            tag={<Tag kind="new">Nieuw</Tag>}
          />
        </Rows>
        <Form action="/cijfer" csrf="token" op="2">
          <Scale say={say} name="score" label="Hoe gaat het nu? Kies een cijfer." texts={scaleTexts} value={4} />
          <EyeLabel say={say} language={language} names={['Noor', 'Mark', 'Dana', 'Ria', 'Lotte']} change="/wie" />
          <Button>{say(uiWords['knop.bewaar'])}</Button>
        </Form>
      </Card>
      <Card title="Dinsdag 24 november, 10.00 uur">
        <p>Gesprek met Dana, thuis. Over 3 dagen.</p>
        <ThreeAnswers say={say} name="answer" />
      </Card>
      <OwnWords
        text={'Ik wil dat het ’s avonds rustig is.\nDan slaap ik ook beter.'}
        by="Noor, 9 november"
        language="nl"
      />
      <WorkerText
        text="Noor vertelde dat ze graag zelf het boek kiest."
        by="Dana, vaste persoon, dinsdag 10 november 2026"
      />
      <Card title="Cijfers van ieder">
        <ScoreLines say={say} id="lijnen" lines={sampleLines} sentences={sampleSentences} texts={lineTexts} />
      </Card>
      <CirclePicture label="Een kring van mensen om een gezin heen." />
      <CircleOf
        middle="Noor"
        label="De kring van Noor. Heel dichtbij: oma Ria. Dichtbij: Jan. Verder weg: de meester."
        list={sampleCircle}
      />
      <Drawing label="Tekening van Noor" lines={[{ path: 'M10 20L30 40', colour: 'red', thick: true }]} />
      <NothingYet say={say} text="Hier staat nog niets." back="/vandaag" />
      <EmptyState text="Hier komen berichten van jullie team. Zo hoeven jullie niet te bellen.">
        <Button kind="other" href="/nieuw">
          Schrijf een bericht
        </Button>
      </EmptyState>
      <PrintButton say={say} />
    </Frame>
  )
}

const sampleCircle = [
  { name: 'oma Ria', ring: 0, sector: 0, drawing: 'owl' },
  { name: 'Jan', ring: 1, sector: 3 },
  { name: 'de meester', ring: 2, sector: 2 },
] as const

export const sampleLines = [
  { name: 'Mama', points: [3, 4, 4, 6, 7].map((score, i) => ({ score, day: `${i + 1} oktober 2026` })) },
  { name: 'Yassin', points: [5, 5, 6, 7].map((score, i) => ({ score, day: `${i + 2} oktober 2026` })) },
  { name: 'Ria', points: [2, 4, 5].map((score, i) => ({ score, day: `${i + 3} oktober 2026` })) },
]

const sampleSentences = ['Mama: 3, 4, 4, 6, 7.', 'Yassin: 5, 5, 6, 7.', 'Ria: 2, 4, 5.']

const lineTexts = {
  title: 'Cijfers van ieder',
  goodEnough: 'goed genoeg',
  who: 'Wie',
  when: 'Wanneer',
  score: 'Cijfer',
}

const audiences = ['onlyMe', 'family', 'familyAndJim', 'plan'] as const

/** Every field, each with a problem or without, and what follows after saving. */
export function FormSample(choice: SampleChoice) {
  const problems = [
    { field: 'goal', text: 'Vul in wat jullie willen bereiken' },
    { field: 'when', text: 'Vul de dag, de maand en het jaar in' },
    { field: 'who', text: 'Kies een antwoord' },
  ]
  const page = frame({ series: { n: 2, total: 6 }, problems, back: { href: '/plan', name: 'Terug' }, ...choice })
  return (
    <Frame {...page} screen="Nieuw doel" heading="Wat willen jullie bereiken?">
      <Questions page={page} problems={problems} />
      <Afterwards page={page} />
    </Frame>
  )
}

type Part = { page: Omit<FrameProps, 'children'> }

function Questions({ page, problems }: Part & { problems: readonly { text: string }[] }) {
  const { say } = page
  const quick = [
    { value: 'today', label: say(uiWords['tijd.vandaag']) },
    { value: 'week', label: say(uiWords['tijd.dezeweek']) },
  ]
  return (
    <Form action="/doel" csrf="token" op="3" draft="doel-nieuw">
      <Field
        say={say}
        name="goal"
        kind="long"
        label="Ons doel"
        help="Schrijf het op zoals je het thuis zou zeggen."
        most={400}
        error={problems[0]?.text}
      >
        <EyeLabel
          say={say}
          language={page.voice.language}
          names={[]}
          choice={{ name: 'audience', offered: audiences, value: 'onlyMe' }}
        />
      </Field>
      <Field say={say} name="first" label="Voornaam" autocomplete="given-name" width={20} optional />
      <DateField
        say={say}
        name="when"
        label="Wanneer beginnen jullie?"
        quick={quick}
        value={{ day: '31', month: '2', year: '2027' }}
        error={problems[1]?.text}
      />
      <Radios
        say={say}
        name="who"
        label="Voor wie is dit doel?"
        options={[
          { value: 'noor', label: 'Noor' },
          { value: 'all', label: 'Ons hele gezin', help: 'Iedereen doet mee.' },
        ]}
        error={problems[2]?.text}
      />
      <Checkboxes
        say={say}
        name="help"
        label="Wie kan hierbij helpen?"
        options={['ria', 'lotte'].map((value) => ({ value, label: value }))}
        values={['ria']}
        optional
      />
      <Acts>
        <Button>{say(uiWords['knop.verder'])}</Button>
        <Button kind="plain" href="/plan">
          Toch niet
        </Button>
      </Acts>
    </Form>
  )
}

function Afterwards({ page }: Part) {
  const { say } = page
  return (
    <>
      <Confirmation
        say={say}
        language={page.voice.language}
        saved={say(uiWords['bevestig.bewaard'])}
        seenBy={['Noor', 'Dana']}
        next="Zet er nu een kleine actie bij. Of doe dat later samen."
        ways={[
          { name: say(uiWords['bevestig.naar.doel']), href: '/doel/1' },
          { name: say(uiWords['bevestig.naar.vandaag']), href: '/vandaag' },
        ]}
        undo={
          <Form action="/terug" csrf="token" op="4" bare>
            <Button kind="other">{say(uiWords['knop.zetterug'])}</Button>
          </Form>
        }
      />
      <Form action="/versie" csrf="token" op="5">
        <TwoVersions
          say={say}
          mine="Wij eten om zes uur."
          other={{ name: 'Mark', text: 'Wij eten om half zes.\nOok op zondag.' }}
          name="choice"
        />
      </Form>
    </>
  )
}

/** At work, and the conversation at the table. */
export function WorkSample(choice: SampleChoice) {
  const { tabs, ...page } = frame({ register: 'work', ...choice })
  const { say } = page
  const menu = tabs?.map(({ name, href, current }) => ({ name, href, current }))
  const identity = (
    <IdentityBar name="Gezin De Wit" menuLabel="Gezin" menu={menu ?? []}>
      <Button href="/vastleggen">Snel vastleggen</Button>
    </IdentityBar>
  )
  return (
    <Frame {...page} screen="Werklijst" identity={identity}>
      <TogetherBanner say={say} name="Dana" />
      <NumbersSideBySide
        numbers={[
          { name: 'Samira', value: '6', more: 'vorige keer 4' },
          { name: 'Mark', value: '5' },
          { name: 'Yassin', value: '7', more: 'vorige keer 6' },
        ]}
      />
      <LastTime say={say}>
        <p>Wij spraken af dat oma op dinsdag voorleest.</p>
      </LastTime>
      <Form action="/gelezen" csrf="token" op="6">
        <ReadTogether say={say} name="read" />
        <ReadTogetherMark say={say} how="not" />
      </Form>
      <Table
        caption="Wat eerst"
        columns={[{ name: 'Waarom' }, { name: 'Gezin' }, { name: 'Dagen', number: true }]}
        rows={[
          ['Terugkijken', <>De Wit {<Tag kind="due">over 2 dagen</Tag>}</>, 2],
          ['Bellen', <>Bakker {<Tag kind="safety">veiligheid</Tag>}</>, 14],
          ['Hulp in de buurt', <>Smit {<Tag kind="nearby">dichtbij</Tag>}</>, 21],
          ['Doel', <>Jansen {<Tag>nieuw doel</Tag>}</>, 30],
        ]}
      />
      <Facts
        facts={[
          { name: 'Doel', value: 'Rustig slapen', change: { name: 'Aanpassen', href: '/doel' } },
          { name: 'Voor wie', value: 'Noor' },
        ]}
      />
      <Ways
        ways={[
          { name: 'Ons gezin', href: '/gezin' },
          { name: 'Wie ziet wat', href: '/delen' },
        ]}
      />
      <Details summary="Wat er eerder was">
        <p>Vorig jaar was er hulp bij het slapen.</p>
      </Details>
    </Frame>
  )
}

/** Short answers of every kind, as on the page where one logs in. */
export function FieldSample(choice: SampleChoice) {
  const { tabs, ...page } = frame({ ...choice, signedIn: false })
  const { say } = page
  return (
    <Frame {...page} screen="Inloggen" links={[{ name: 'Privacy', href: '/privacy' }]}>
      <Form action="/inloggen" csrf="token" op="7">
        <Field say={say} name="mail" kind="email" label="Je e-mail" autocomplete="email" />
        <Field say={say} name="phone" kind="tel" label="Je mobiele nummer" autocomplete="tel" optional />
        <Field
          say={say}
          name="code"
          label="De code"
          autocomplete="one-time-code"
          width={8}
          most={8}
          value="te lange code"
        />
        <Field say={say} name="secret" kind="password" label="Wachtwoord" autocomplete="current-password" />
        <Field say={say} name="days" kind="number" label="Hoeveel dagen?" width={2} value="3" />
        <Field say={say} name="word" kind="search" label="Zoek" optional />
        <Recorder say={say} name="sound" seconds={180} />
        <DrawingPad say={say} name="drawing" colours={['black', 'red']} value="0-0-10-20" />
        <PictureButtons three>
          <PictureButton picture={<WeatherDrawing picture="thunder" />} name="picture" value="thunder">
            Onweer
          </PictureButton>
          <PictureButton picture={<HouseDrawing look="train" house="wish" />} href="/huizen">
            Wat wens je?
          </PictureButton>
        </PictureButtons>
        <PictureChoices
          say={say}
          name="pictures"
          label="Kies een plaatje"
          groups={[
            {
              label: 'Dieren',
              picture: <Pictogram name="dog" />,
              options: [{ value: 'dog', label: 'Hond', picture: <Pictogram name="dog" />, chosen: true }],
            },
          ]}
        />
        <PictureBoxes
          say={say}
          name="near"
          label="Wie is heel dichtbij?"
          options={[{ value: 'oma', label: 'Oma', picture: <Pictogram name="owl" />, chosen: true }]}
        />
        <PhotoField say={say} name="photo" label="Voeg een foto toe" accept={['image/jpeg']} optional />
        <PhotoField say={say} name="files" label="Kies een bestand" accept={['application/pdf']} several safely />
        <Initial letters="D" />
        <DateField say={say} name="born" label="Wanneer ben je geboren?" birthday />
        <Button>{say(uiWords['knop.verder'])}</Button>
      </Form>
      <Search say={say} action="/zoeken" csrf="token" op="8" label="Naam" />
    </Frame>
  )
}
