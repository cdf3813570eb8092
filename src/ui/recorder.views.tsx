import type { Say } from '#platform/words.ts'
import { fieldId } from '#ui/field.ts'
import { FieldError } from '#ui/field.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

export type RecorderProps = {
  say: Say
  name: string
  /** How long it may be. */
  seconds: number
  /** What the button and the sentence under it say, where a child reads them. */
  label?: string | undefined
  help?: string | undefined
  error?: string | undefined
}

/** Records the voice with a button; it goes along with the form. Without script, or without a microphone, it is not there. */
export function Recorder({ say, name, seconds, label, help, error }: RecorderProps) {
  return (
    <div
      class="onsplan-field onsplan-recorder"
      data-recorder
      data-most={seconds}
      data-running={say(uiWords['opname.loopt'], { count: '{count}' })}
      data-ready={say(uiWords['opname.klaar'])}
      data-again={say(uiWords['opname.opnieuw'])}
      data-stop={say(uiWords['knop.stop'])}
      data-fault={say(uiWords['fout.microfoon'])}
      data-unsent={say(uiWords['opname.nietverstuurd'])}
      hidden
    >
      <FieldError say={say} name={name} error={error} />
      <button class="onsplan-button onsplan-button--other" type="button" id={fieldId(name)} data-record>
        {label ?? say(uiWords['knop.inspreken'])}
      </button>
      <p class="onsplan-help">{help ?? say(uiWords['opname.wie'])}</p>
      <p class="onsplan-recorder__time" role="timer" data-time hidden />
      <p role="status" data-says />
      {/* biome-ignore lint/a11y/useMediaCaption: a voice that was just recorded has no captions */}
      <audio controls hidden aria-label={say(uiWords['opname.luister'])} data-listen />
      <button class="onsplan-button onsplan-button--plain" type="button" data-away hidden>
        {say(uiWords['opname.weg'])}
      </button>
      <input type="file" name={name} hidden />
      <input type="hidden" name="seconds" value="" />
    </div>
  )
}
