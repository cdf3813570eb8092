/** Says how many characters are left; the field itself never cuts a text off. */
export function countCharacters(): void {
  document.addEventListener('input', (event) => {
    const field = event.target as HTMLTextAreaElement
    const most = Number(field.dataset?.most)
    const count = document.getElementById(`${field.id}-count`)
    if (!most || !count) return
    const left = most - field.value.length
    const words = (left < 0 ? count.dataset.over : count.dataset.left) ?? ''
    count.textContent = words.replace('{count}', String(Math.abs(left)))
    announceLater(count)
  })
}

let waiting: ReturnType<typeof setTimeout> | undefined

// Read aloud once the typing pauses, not with every letter.
function announceLater(count: HTMLElement): void {
  count.removeAttribute('role')
  clearTimeout(waiting)
  waiting = setTimeout(() => count.setAttribute('role', 'status'), 1000)
}
