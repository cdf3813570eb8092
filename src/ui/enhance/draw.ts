const svg = 'http://www.w3.org/2000/svg'
// Points nearer than this to the last one say nothing more, in units of the sheet of 1000 by 750.
const near = 5

type Line = { colour: number; thick: boolean; points: number[]; path: SVGPathElement }
type Pad = {
  sheet: SVGSVGElement
  text: HTMLTextAreaElement
  colours: HTMLButtonElement[]
  thick: HTMLButtonElement
  lines: Line[]
}

/** Drawing with a finger, a pen or a mouse. The lines stand as numbers in the form (care/media/drawing.ts). */
export function drawOnPads(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-pad]')) {
    const find = <T extends Element>(what: string) => place.querySelector(what) as T
    const pad: Pad = {
      sheet: find('[data-sheet]'),
      text: find('textarea'),
      colours: [...place.querySelectorAll<HTMLButtonElement>('[data-colour]')],
      thick: find('[data-thick]'),
      lines: [],
    }
    place.hidden = false
    useTools(pad, find('[data-back]'), find('[data-afresh]'))
    usePen(pad)
    putBack(pad)
    unfold(find('[data-pad-open]'), find('[data-pad-body]'), pad.lines.length > 0)
  }
}

const isOn = (button: Element) => button.getAttribute('aria-pressed') === 'true'
const press = (button: Element, on: boolean) => button.setAttribute('aria-pressed', String(on))

function unfold(button: HTMLElement, body: HTMLElement, isOpen: boolean): void {
  const set = (open: boolean) => {
    body.hidden = !open
    button.setAttribute('aria-expanded', String(open))
  }
  button.addEventListener('click', () => set(body.hidden !== false))
  set(isOpen)
}

function useTools(pad: Pad, back: HTMLElement, afresh: HTMLElement): void {
  for (const button of pad.colours)
    button.addEventListener('click', () => {
      for (const one of pad.colours) press(one, one === button)
    })
  pad.thick.addEventListener('click', () => press(pad.thick, !isOn(pad.thick)))
  back.addEventListener('click', () => {
    pad.lines.pop()?.path.remove()
    write(pad)
  })
  afresh.addEventListener('click', () => {
    pad.lines = []
    pad.sheet.replaceChildren()
    write(pad)
  })
}

function usePen(pad: Pad): void {
  const { sheet } = pad
  let line: Line | undefined
  const at = (event: PointerEvent): [number, number] => {
    const box = sheet.getBoundingClientRect()
    const on = (part: number, most: number) => Math.min(most, Math.max(0, Math.round(part * most)))
    return [on((event.clientX - box.left) / box.width, 1000), on((event.clientY - box.top) / box.height, 750)]
  }
  const lift = () => {
    if (!line) return
    pad.lines.push(line)
    line = undefined
    write(pad)
  }
  sheet.addEventListener('pointerdown', (event) => {
    // A second finger draws nothing of its own.
    if (line || !event.isPrimary) return
    sheet.setPointerCapture(event.pointerId)
    line = begin(pad, Math.max(0, pad.colours.findIndex(isOn)), isOn(pad.thick))
    go(line, ...at(event))
  })
  sheet.addEventListener('pointermove', (event) => {
    if (!line || !event.isPrimary) return
    const [x, y] = at(event)
    const [lastX = 0, lastY = 0] = line.points.slice(-2)
    if (Math.abs(x - lastX) + Math.abs(y - lastY) >= near) go(line, x, y)
  })
  sheet.addEventListener('pointerup', lift)
  sheet.addEventListener('pointercancel', lift)
}

function begin({ sheet, colours }: Pad, colour: number, thick: boolean): Line {
  const path = document.createElementNS(svg, 'path')
  const name = colours[colour]?.dataset.colour ?? ''
  path.setAttribute('class', `onsplan-line onsplan-line--${name}${thick ? ' onsplan-line--thick' : ''}`)
  sheet.append(path)
  return { colour, thick, points: [], path }
}

function go({ points, path }: Line, x: number, y: number): void {
  points.push(x, y)
  const [firstX, firstY, ...rest] = points
  path.setAttribute('d', `M${firstX} ${firstY}L${rest.length ? rest.join(' ') : `${x} ${y}`}`)
}

function write({ text, lines }: Pad): void {
  text.value = lines.map(({ colour, thick, points }) => [colour, Number(thick), ...points].join('-')).join('--')
  // For whoever keeps what is typed.
  text.dispatchEvent(new Event('focusout', { bubbles: true }))
}

/** What came back with the form is on the sheet again. */
function putBack(pad: Pad): void {
  for (const part of pad.text.value ? pad.text.value.split('--') : []) {
    const [colour = 0, thick = 0, ...points] = part.split('-').map(Number)
    const line = begin(pad, colour, thick === 1)
    for (let nth = 0; nth < points.length; nth += 2) go(line, points[nth] ?? 0, points[nth + 1] ?? 0)
    pad.lines.push(line)
  }
}
