import { type ComponentChildren, createContext } from 'preact'

export type FormProps = {
  action: string
  csrf?: string | undefined
  /** The id of this act, made by the page: sent twice it has one effect. */
  op?: string | undefined
  /** The key under which what is typed is kept until it is sent. */
  draft?: string | undefined
  /** What is typed here is never left on the device, not on an own one either. */
  notOnDevice?: boolean | undefined
  /** It has a field for a file. */
  files?: boolean | undefined
  id?: string | undefined
  /** Beside other things on a line, such as the button of a row. */
  bare?: boolean | undefined
  children: ComponentChildren
}

/** Others use this device too: then the browser remembers nothing that was typed, not for the next form and not for the back button. */
export const OthersToo = createContext(false)

/** Every form that changes something; problems are told by the page and never by the browser's own bubbles. */
export function Form(form: FormProps) {
  return <OthersToo.Consumer>{(others) => <FormHere {...form} others={others} />}</OthersToo.Consumer>
}

function FormHere({
  action,
  csrf,
  op,
  draft,
  notOnDevice,
  files,
  id,
  bare,
  others,
  children,
}: FormProps & { others: boolean }) {
  return (
    <form
      class={bare ? undefined : 'onsplan-form'}
      id={id}
      method="post"
      enctype={files ? 'multipart/form-data' : undefined}
      action={action}
      autocomplete={others ? 'off' : undefined}
      data-draft={draft}
      data-not-on-device={notOnDevice ? '' : undefined}
      noValidate
    >
      {csrf === undefined ? null : <input type="hidden" name="_token" value={csrf} />}
      {op === undefined ? null : <input type="hidden" name="_op" value={op} />}
      {draft === undefined ? null : <input type="hidden" name="_draft" value={draft} />}
      {children}
      {draft === undefined ? null : <p class="onsplan-help onsplan-saved" role="status" data-saved />}
    </form>
  )
}

/** What the words in a form belong to: a piece, a row, an answer of a page before. It is kept with what is typed; other hidden fields are for one sending. */
export const Along = ({ name, value }: { name: string; value: string | number }) => (
  <input type="hidden" name={name} value={String(value)} data-before="page" />
)

/** Which version the words in a form were made from: who comes back to it later writes over nobody. */
export const MadeFrom = ({ base }: { base: number | string | undefined }) =>
  base === undefined ? null : <Along name="base" value={base} />
