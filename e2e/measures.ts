// What is measured on a page that stands in the browser. These functions run inside the page, so each holds everything it needs.

export type Found = { rule: string; at: string }

/** U-11: every target as large as its register asks, and far enough from its neighbours. */
export function measureTargets(): Found[] {
  const least = { work: 40, child: 64, regular: 48 }[document.documentElement.dataset.register ?? 'regular'] ?? 48
  const found: Found[] = []
  const nameOf = (one: Element) =>
    `<${one.localName} ${one.className}> ${(one.textContent ?? one.getAttribute('name') ?? '').trim().slice(0, 40)}`
  const boxOf = (one: Element): DOMRect => {
    const boxes = [one, ...((one as HTMLInputElement).labels ?? [])].map((part) => part.getBoundingClientRect())
    const [left, top] = [Math.min(...boxes.map((b) => b.left)), Math.min(...boxes.map((b) => b.top))]
    const [right, bottom] = [Math.max(...boxes.map((b) => b.right)), Math.max(...boxes.map((b) => b.bottom))]
    return new DOMRect(left, top, right - left, bottom - top)
  }
  // A link in running text is as high as its line.
  const inText = (one: Element) => {
    const parent = one.parentElement
    const inline = one.localName === 'a' && getComputedStyle(one).display === 'inline'
    return inline && (parent?.textContent ?? '').trim().length > (one.textContent ?? '').trim().length
  }
  const shown = (one: Element) =>
    one.checkVisibility() && !one.closest('.onsplan-skip') && one.getClientRects().length > 0
  const targets = [
    ...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary'),
  ].filter((one) => shown(one) && !inText(one))
  const boxes = targets.map((one) => ({ one, box: boxOf(one) }))
  for (const { one, box } of boxes) {
    const [wide, high] = [Math.round(box.width), Math.round(box.height)]
    if (wide < least || high < least) found.push({ rule: `${wide} × ${high}, at least ${least}`, at: nameOf(one) })
  }
  const isFixed = (one: Element) => {
    for (let at: Element | null = one; at !== null; at = at.parentElement)
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return true
    return false
  }
  for (const [at, first] of boxes.entries())
    for (const second of boxes.slice(at + 1)) {
      if (first.one.contains(second.one) || second.one.contains(first.one)) continue
      if (isFixed(first.one) !== isFixed(second.one)) continue
      const gap = Math.max(
        Math.max(first.box.left, second.box.left) - Math.min(first.box.right, second.box.right),
        Math.max(first.box.top, second.box.top) - Math.min(first.box.bottom, second.box.bottom),
      )
      const least = first.one.closest('.onsplan-scale') && second.one.closest('.onsplan-scale') ? 4 : 8
      if (gap < least - 0.6)
        found.push({
          rule: `${gap.toFixed(1)} px apart, at least ${least}`,
          at: `${nameOf(first.one)} | ${nameOf(second.one)}`,
        })
    }
  return found
}

/** U-12: nothing to scroll sideways and nothing cut off, also with the letters spaced as WCAG 1.4.12 asks. */
export function measureReflow(spaced: boolean): Found[] {
  const found: Found[] = []
  const sheet = new CSSStyleSheet()
  if (spaced) {
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-block-end: 2em !important }`)
    document.adoptedStyleSheets = [sheet]
  }
  const root = document.documentElement
  const how = spaced ? 'with text spacing' : 'as it is'
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > root.clientWidth + 1 && one.children.length === 0,
    )
    const at = wide.slice(0, 3).map((one) => `<${one.localName} ${one.className}> ${one.textContent?.slice(0, 40)}`)
    found.push({ rule: `${root.scrollWidth} px wide in ${root.clientWidth} ${how}`, at: at.join(' | ') })
  }
  for (const one of document.body.querySelectorAll<HTMLElement>('*')) {
    const style = getComputedStyle(one)
    const hides =
      style.overflowX !== 'visible' && style.overflowX !== 'auto' && !one.closest('.onsplan-hidden, .onsplan-skip, svg')
    if (!hides || one.matches('input, textarea') || one.clientWidth === 0) continue
    if (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
      found.push({ rule: `cut off ${how}`, at: `<${one.localName} ${one.className}> ${one.textContent?.slice(0, 40)}` })
  }
  document.adoptedStyleSheets = []
  return found
}

/** U-18: the page turned to read from right to left: nothing sideways, nothing over something else, and the quick exit at the top end. */
export function measureMirrored(): Found[] {
  const root = document.documentElement
  if (root.dataset.register === 'work') return []
  const own = root.dir
  root.dir = 'rtl'
  const found: Found[] = []
  const nameOf = (one: Element) => `<${one.localName} ${one.className}> ${(one.textContent ?? '').trim().slice(0, 40)}`
  if (root.scrollWidth > root.clientWidth)
    found.push({ rule: `${root.scrollWidth} px wide in ${root.clientWidth} from right to left`, at: document.title })
  const exit = document.querySelector('.onsplan-header__exit')?.getBoundingClientRect()
  if (exit !== undefined && exit.left > root.clientWidth / 2)
    found.push({ rule: 'the quick exit did not turn', at: document.title })
  const isFixed = (one: Element) => one.closest('.onsplan-tabs, .onsplan-notices, .onsplan-skip') !== null
  const boxes = [
    ...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, h1, h2'),
  ]
    .filter((one) => one.checkVisibility() && !isFixed(one))
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
  for (const [at, first] of boxes.entries())
    for (const second of boxes.slice(at + 1)) {
      if (first.one.contains(second.one)) continue
      const wide = Math.min(first.box.right, second.box.right) - Math.max(first.box.left, second.box.left)
      const high = Math.min(first.box.bottom, second.box.bottom) - Math.max(first.box.top, second.box.top)
      if (wide > 1 && high > 1)
        found.push({
          rule: 'one over the other from right to left',
          at: `${nameOf(first.one)} | ${nameOf(second.one)}`,
        })
    }
  root.dir = own
  return found
}

/** U-20: in every form the words about who sees it stand after the field and before the button. */
export function measureEyes(without: readonly string[]): Found[] {
  const found: Found[] = []
  const after = (one: Element, other: Element) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  for (const form of document.querySelectorAll<HTMLFormElement>('main form')) {
    const buttons = [...form.querySelectorAll('button:not([type=button])')]
    const eyes = [...form.querySelectorAll('.onsplan-eye')]
    const texts = [
      ...form.querySelectorAll<HTMLInputElement>('textarea, input[type=text]:not([inputmode]), .onsplan-scale'),
    ]
    for (const text of texts) {
      const name = text.name ?? text.querySelector('input')?.name ?? ''
      const route = `${form.getAttribute('action')?.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')} ${name}`
      if (text.hasAttribute('autocomplete') || without.some((rule) => new RegExp(rule).test(route))) continue
      const button = buttons.find((one) => after(text, one))
      const said = eyes.some((eye) => button === undefined || after(eye, button))
      if (!said) found.push({ rule: 'no words about who sees it before the button', at: route })
    }
  }
  return found
}

/** U-21: where nothing is yet, the page says so in its own words and offers one act; an empty list is no answer. */
export function measureEmptiness(): Found[] {
  const found: Found[] = []
  for (const empty of document.querySelectorAll('.onsplan-empty')) {
    const said = empty.querySelector('p')?.textContent?.trim() ?? ''
    const acts = empty.querySelectorAll('a[href], button').length
    if (said === '' || acts !== 1) found.push({ rule: `an empty state with ${acts} acts`, at: said.slice(0, 80) })
  }
  for (const list of document.querySelectorAll('main ul, main ol, main tbody, main dl'))
    if (list.children.length === 0) found.push({ rule: 'a list with nothing in it', at: list.outerHTML.slice(0, 120) })
  return found
}

/** U-22: the summary on top says each problem and leads to its field, which says it again. */
export function measureProblems(withScript: boolean): Found[] {
  const found: Found[] = []
  const summary = document.querySelector('[data-errors]')
  if (summary === null) return [{ rule: 'no summary of what to repair', at: document.title }]
  if (!/^(?:Probleem|Problem): /.test(document.title))
    found.push({ rule: 'the title does not say it', at: document.title })
  if (withScript && document.activeElement !== summary)
    found.push({ rule: 'the focus is elsewhere', at: document.activeElement?.outerHTML.slice(0, 80) ?? '' })
  const lines = [...summary.querySelectorAll('li')]
  if (lines.length === 0) found.push({ rule: 'an empty summary', at: document.title })
  for (const line of lines) {
    const link = line.querySelector('a')
    const field = link === null ? null : document.getElementById(link.hash.slice(1))
    const said = line.textContent?.trim() ?? ''
    if (link === null || field === null) found.push({ rule: 'leads to no field', at: said })
    else if (!field.matches('input, select, textarea'))
      found.push({ rule: 'leads to something else than a field', at: said })
    else if (![...document.querySelectorAll('.onsplan-error')].some((one) => one.textContent?.includes(said)))
      found.push({ rule: 'is not said again at the field', at: said })
  }
  return found
}
