import type { ComponentChildren } from 'preact'
import { Group } from '#ui/choice.views.tsx'
import { fieldId } from '#ui/field.ts'
import type { FieldTexts } from '#ui/field.views.tsx'
import { type ScaleCell, scaleRows } from '#ui/scale.ts'

export type ScaleTexts = {
  /** Above the first row: not good enough yet. */
  low: string
  /** Above the second row: from this number it is good enough. */
  high: string
  zero: string
  ten: string
}

export type ScaleProps = FieldTexts & {
  threshold?: number | undefined
  /** No default: a number nobody chose is not shown as chosen. */
  value?: number | undefined
  texts: ScaleTexts
  children?: ComponentChildren
}

/** Eleven radios in two rows of a grid of six. */
export function Scale({ threshold = 6, value, texts, children, ...field }: ScaleProps) {
  const [low, high] = scaleRows(threshold)
  const cells = (row: readonly ScaleCell[]) => (
    <div class="onsplan-scale__row">
      {row.map((cell) => (
        <ScaleRadio name={field.name} cell={cell} checked={cell.value === value} />
      ))}
    </div>
  )
  return (
    <Group {...field} single look="onsplan-scale">
      <p class="onsplan-scale__end">{texts.zero}</p>
      <p class="onsplan-scale__line">{texts.low}</p>
      {cells(low)}
      <p class="onsplan-scale__line onsplan-scale__line--high">{texts.high}</p>
      {cells(high)}
      <p class="onsplan-scale__end">{texts.ten}</p>
      {children}
    </Group>
  )
}

const cellLook = (cell: ScaleCell) =>
  cell.high ? 'onsplan-scale__cell onsplan-scale__cell--high' : 'onsplan-scale__cell'

function ScaleRadio({ name, cell, checked }: { name: string; cell: ScaleCell; checked: boolean }) {
  const id = cell.value === 0 ? fieldId(name) : `${fieldId(name)}-${cell.value}`
  return (
    <div class={cellLook(cell)}>
      <input type="radio" id={id} name={name} value={cell.value} checked={checked} />
      <label for={id}>{cell.value}</label>
    </div>
  )
}

export type PaperScaleProps = {
  threshold?: number | undefined
  value?: number | undefined
  texts: ScaleTexts
  /** "nu: 4", so that the chosen number is readable without colour. */
  now?: string | undefined
}

/** The same two rows as boxes on paper. */
export function PaperScale({ threshold = 6, value, texts, now }: PaperScaleProps) {
  const [low, high] = scaleRows(threshold)
  const row = (cells: readonly ScaleCell[]) => (
    <div class="onsplan-scale__row" aria-hidden="true">
      {cells.map((cell) => (
        <div class={cell.value === value ? `${cellLook(cell)} onsplan-scale__cell--chosen` : cellLook(cell)}>
          <span class="onsplan-scale__box">{cell.value}</span>
        </div>
      ))}
    </div>
  )
  return (
    <div class="onsplan-paper-scale onsplan-scale">
      {now === undefined ? null : (
        <p>
          <strong>{now}</strong>
        </p>
      )}
      <p class="onsplan-scale__line">{texts.low}</p>
      {row(low)}
      <p class="onsplan-scale__line onsplan-scale__line--high">{texts.high}</p>
      {row(high)}
    </div>
  )
}
