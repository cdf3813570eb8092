import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { h } from 'preact'
import { render } from 'preact-render-to-string'
import type { Voice } from '#platform/words.ts'
import * as papers from '#ui/every-paper.test.tsx'
import * as samples from '#ui/every-part.test.tsx'

const assets = { css: '/a/1.css', js: '/a/1.js', font: '/a/1.woff2', icon: '/a/1.svg' }

const voices: Record<string, Voice> = {
  'nl-je': { language: 'nl', form: 'je' },
  'nl-u': { language: 'nl', form: 'u' },
  en: { language: 'en', form: 'je' },
}

const pages = {
  home: samples.HomeSample,
  form: samples.FormSample,
  field: samples.FieldSample,
  work: samples.WorkSample,
  fridge: papers.FridgeSample,
  paper: papers.PaperSample,
}

const htmlOf = (page: keyof typeof pages, choice: Omit<samples.SampleChoice, 'assets'>) =>
  `<!DOCTYPE html>\n${render(h(pages[page], { assets, ...choice }))}`

// Preact writes void elements as XHTML does; every other rule of the recommended set holds.
const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'void-style': 'off' } })

async function problemsOf(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message} (${m.selector})`))
}

for (const page of Object.keys(pages) as (keyof typeof pages)[]) {
  for (const [name, voice] of Object.entries(voices)) {
    test(`the ${page} page is valid HTML in ${name}, from left to right and from right to left`, async () => {
      assert.deepEqual(await problemsOf(htmlOf(page, { voice })), [])
      assert.deepEqual(await problemsOf(htmlOf(page, { voice, frameLanguage: 'ar', register: 'regular' })), [])
    })
  }
}

const je = { language: 'nl', form: 'je' } as const
const body = (html: string) => html.slice(html.indexOf('<body'))

test('the parts of a page stand in the order of the design', () => {
  const html = body(htmlOf('form', { voice: je }))
  const order = [
    'Ga naar de tekst',
    'Snel weg van deze site',
    '>Taal<',
    '>Groter<',
    '>Snel weg<',
    '<nav',
    '<h1',
    '<form class="onsplan-form"',
    '<footer',
    'Kindertelefoon',
  ]
  const places = order.map((words) => html.indexOf(words))
  assert.ok(!places.includes(-1), String(places))
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
})

test('the title names the kind of page and never a person, also when something is wrong', () => {
  const title = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1]
  assert.equal(title(htmlOf('home', { voice: je })), 'Vandaag – Ons plan')
  assert.equal(title(htmlOf('form', { voice: je })), 'Probleem: Vraag 2 van 6 – Ons plan')
})

test('no inline script, no inline style, no control that is switched off, nothing the browser refuses by itself', () => {
  for (const page of Object.keys(pages) as (keyof typeof pages)[]) {
    const html = htmlOf(page, { voice: je })
    assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=|\sdisabled|\srequired|maxlength/i)
    assert.equal([...html.matchAll(/<script/g)].length, 1)
    assert.match(html, /<script src="\/a\/1\.js" nonce="n0nce" defer><\/script>/)
  }
})

test('every form that changes something carries its token and leaves the telling to the page', () => {
  for (const page of ['home', 'form', 'field', 'work'] as const) {
    for (const [form] of htmlOf(page, { voice: je }).matchAll(/<form[\s\S]*?<\/form>/g)) {
      assert.match(form, /<input type="hidden" name="_token" value="token"/)
      assert.match(form, /^<form[^>]*\snovalidate/)
    }
  }
})

test('a problem is said in the summary with a link, and at its field', () => {
  const html = htmlOf('form', { voice: je })
  assert.match(html, /<a href="#goal">Vul in wat jullie willen bereiken<\/a>/)
  assert.match(html, /id="goal-error"[\s\S]*?Probleem: Vul in wat jullie willen bereiken/)
  assert.match(html, /<textarea[^>]*aria-describedby="goal-help goal-error goal-count"/)
})

test('who sees it stands between the field and the button', () => {
  const html = body(htmlOf('form', { voice: je }))
  const [field, eye, button] = ['<textarea', 'Alleen jij ziet dit', '>Verder<'].map((words) => html.indexOf(words))
  assert.ok(field !== undefined && eye !== undefined && button !== undefined && field < eye && eye < button)
})

test('a text that is too long stays whole and says how much too long it is', () => {
  const html = htmlOf('field', { voice: je })
  assert.match(html, /value="te lange code"/)
  assert.match(html, /Je tekst is 5 tekens te lang\./)
})

test('the button for larger letters keeps its word: from the largest it leads back to normal', () => {
  const button = (textSize: 'normal' | 'large' | 'very-large') =>
    /name="textSize" value="([\w-]+)">([^<]+)</.exec(htmlOf('home', { voice: je, textSize }))?.slice(1)
  assert.deepEqual(button('normal'), ['large', 'Groter'])
  assert.deepEqual(button('large'), ['very-large', 'Groter'])
  assert.deepEqual(button('very-large'), ['normal', 'Gewone letters'])
})

test('someone who has chosen no colours leaves the choice to the device', () => {
  assert.doesNotMatch(htmlOf('home', { voice: je }), /data-theme/)
  assert.match(htmlOf('home', { voice: je, theme: 'evening' }), /<html[^>]*data-theme="evening"/)
})

test('before signing in and for a child the municipality stands in the foot', () => {
  const place = (html: string) => body(html).indexOf('Gemeente Waterrijk') > body(html).indexOf('<footer')
  assert.equal(place(htmlOf('home', { voice: je })), false)
  assert.equal(place(htmlOf('home', { voice: je, signedIn: false })), true)
  assert.equal(place(htmlOf('home', { voice: je, register: 'child' })), true)
})

test('someone addressed with u is told so by every part', () => {
  const html = htmlOf('form', { voice: { language: 'nl', form: 'u' } })
  assert.match(html, /Alleen u ziet dit/)
  assert.match(html, /U mag nog 400 tekens gebruiken/)
  assert.match(html, /Uw tekst/)
})
