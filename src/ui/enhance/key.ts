import type { KeyQuestion } from '#platform/passkey.ts'

/** Forms that an own key fills in: sending one asks the browser for the key first. */
export function askKeys(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-key]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      // The guard against sending twice would hold back the second press after a key that said nothing.
      event.stopPropagation()
      void fill(form)
    })
  }
}

async function fill(form: HTMLFormElement): Promise<void> {
  const failed = form.querySelector<HTMLElement>('[data-key-failed]')
  const field = form.elements.namedItem('credential')
  if (failed) failed.hidden = true
  try {
    const said = await answerOf(JSON.parse(form.dataset.key ?? ''))
    if (field instanceof HTMLInputElement) field.value = JSON.stringify(said)
    form.submit()
  } catch {
    if (failed) failed.hidden = false
  }
}

const minute = 60_000

async function answerOf({ kind, challenge, host, user, algorithms = [] }: KeyQuestion): Promise<unknown> {
  const asked = { challenge: bytes(challenge), timeout: 4 * minute }
  const key =
    kind === 'get'
      ? await navigator.credentials.get({ publicKey: { ...asked, rpId: host, userVerification: 'required' } })
      : await navigator.credentials.create({
          publicKey: {
            ...asked,
            rp: { id: host, name: host },
            user: { id: bytes(user?.id ?? ''), name: user?.name ?? '', displayName: user?.name ?? '' },
            pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
            authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
            attestation: 'none',
          },
        })
  return told(key as PublicKeyCredential)
}

// Written out, because not every browser of two years back can say it by itself.
function told({ id, rawId, type, response }: PublicKeyCredential): unknown {
  const said: Record<string, string> = {}
  for (const name of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    const part = (response as unknown as Record<string, ArrayBuffer | undefined>)[name]
    if (part) said[name] = text(part)
  }
  return { id, rawId: text(rawId), type, response: said, clientExtensionResults: {} }
}

const bytes = (base64url: string) =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))

const text = (part: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(part)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
