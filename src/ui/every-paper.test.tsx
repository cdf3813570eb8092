// Not a test itself: the parts that are made for paper, for the tests of valid HTML and for looking at.
import { Card, Stack } from '#ui/card.views.tsx'
import { frame, type SampleChoice, scaleTexts } from '#ui/every-part.test.tsx'
import { Frame } from '#ui/frame.views.tsx'
import { CheckList, PrintPage, WritingLines } from '#ui/print-page.views.tsx'
import { QrSquare } from '#ui/qr.views.tsx'
import { PaperScale } from '#ui/scale.views.tsx'

/** For on the fridge: three goals of three steps each, the next appointment and one phone number. */
export function FridgeSample(choice: SampleChoice) {
  const { tabs, ...page } = frame(choice)
  const steps = [
    'Samira: elke avond om acht uur de tablet in de keuken leggen',
    'Noor: zelf een boek kiezen uit de bibliotheek en klaarleggen naast het bed',
    'Ria: op dinsdag en donderdag voorlezen als mama nog moet werken',
  ]
  return (
    <Frame {...page} screen="Printen" ownHeading>
      <PrintPage
        title="Ons plan voor deze maand"
        product="Ons plan"
        municipality="Gemeente Waterrijk"
        state="Zo was het plan op zaterdag 21 november 2026. Versie 3."
      >
        {['Op tijd naar bed', 'Rustig eten met elkaar', 'Meer samen doen met papa'].map((goal, i) => (
          <Card title={goal} id={`k${i}`}>
            <CheckList items={steps} />
          </Card>
        ))}
        <p>Dinsdag 24 november 2026, 10.00 uur: gesprek met Dana, thuis.</p>
        <p>Vragen? Bel Dana: 06 00 00 00 01.</p>
        <QrSquare squares={sampleSquares} label="Scan om in te loggen" />
      </PrintPage>
    </Frame>
  )
}

const sampleSquares = Array.from({ length: 25 }, (_, y) => Array.from({ length: 25 }, (_, x) => (x * y) % 3 === 1))

/** An empty sheet with the scale and room to write. */
export function PaperSample(choice: SampleChoice) {
  const { tabs, ...page } = frame(choice)
  return (
    <Frame {...page} screen="Printen" ownHeading print="large-letters">
      <PrintPage
        title="Hoe gaat het nu?"
        product="Ons plan"
        state="Zo was het plan op zaterdag 21 november 2026. Versie 3."
      >
        <Stack>
          <PaperScale texts={scaleTexts} value={4} now="nu: 4" />
          <WritingLines count={5} />
        </Stack>
      </PrintPage>
    </Frame>
  )
}
