/** Text messages leave here: through the gateway that was set up, or in a demonstration into the folder of its mail. */
import { type Mail, mailFolder } from './mail.ts'

/** `to` with the number of the country: "+31612345678". */
export type TextMessage = Omit<Mail, 'subject'>
/** Sends one message; the id lets the gateway know one that is sent again. */
export type SendText = (id: string, message: TextMessage) => Promise<void>

const onThisMachine = ['127.0.0.1', '[::1]', 'localhost']

/** What did not leave, without the number, the words or the answer: it is said in the log. */
class TextNotSent extends Error {
  override name = 'TextNotSent'
  readonly code: string
  constructor(code: string) {
    super('a text message did not leave')
    this.code = code
  }
}

export function textGateway(url: string, token: string, patience = 10_000): SendText {
  const { protocol, hostname, href } = new URL(url)
  // The key of the gateway and a number do not go over an open line.
  if (protocol !== 'https:' && !onThisMachine.includes(hostname)) throw new Error('ONSPLAN_SMS_URL begins with https:')
  return async (id, { to, text }) => {
    const answer = await fetch(href, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': id },
      body: JSON.stringify({ id, from: 'Ons plan', to, text }),
    }).catch((fault: Error) => {
      throw new TextNotSent(fault.name === 'TimeoutError' ? 'timeOut' : 'notReachable')
    })
    await answer.body?.cancel()
    if (!answer.ok) throw new TextNotSent(String(answer.status))
  }
}

/** A message has no subject: that is how it is known among the mails of the folder. */
export const textFolder =
  (folder: string): SendText =>
  (id, message) =>
    mailFolder(folder)(id, { ...message, subject: '' })
