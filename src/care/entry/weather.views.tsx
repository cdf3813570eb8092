import type { Say, Voice } from '#platform/words.ts'
import { Table } from '#ui/table.views.tsx'
import { entryWords } from './entry.words.ts'

/** Mean temperature of each month in De Bilt, 1991–2020, in degrees Celsius. */
const degrees = [3.6, 3.9, 6.5, 9.9, 13.4, 16.2, 18.3, 17.9, 14.7, 10.9, 7.0, 4.2]

/** A page of its own without the frame: no name, no menu, no link back. */
export function Weather({ say, voice, css }: { say: Say; voice: Voice; css: string }) {
  const month = new Intl.DateTimeFormat(voice.language, { month: 'long', timeZone: 'UTC' })
  const number = new Intl.NumberFormat(voice.language, { minimumFractionDigits: 1 })
  return (
    <html lang={voice.language} dir="ltr" data-register="regular" data-text-size="normal">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{say(entryWords['weer.kop'])}</title>
        <link rel="stylesheet" href={css} />
      </head>
      <body>
        <main class="onsplan-main" id="inhoud">
          <div class="onsplan-heading">
            <h1>{say(entryWords['weer.kop'])}</h1>
          </div>
          <p class="onsplan-lead">{say(entryWords['weer.uitleg'])}</p>
          <Table
            caption={say(entryWords['weer.kop'])}
            columns={[{ name: say(entryWords['weer.maand']) }, { name: say(entryWords['weer.warm']), number: true }]}
            rows={degrees.map((value, i) => [month.format(Date.UTC(2001, i, 1)), number.format(value)])}
          />
        </main>
      </body>
    </html>
  )
}
