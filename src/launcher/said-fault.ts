// What is said of a fault where others read along. The database adds rows and values to its faults, and a message may repeat what somebody typed.

type Told = Error & { code?: string; severity?: string; table?: string; constraint?: string }

/** The lines that say where it happened, whatever lines the message itself has. */
function framesOf({ stack = '', message }: Error): string[] {
  const below = message === '' ? stack : (stack.split(message).at(-1) ?? '')
  return below.split('\n').filter((line) => /^ {4}at /.test(line))
}

/** For the log of a running house: one line, without any message. */
export function faultLine(fault: unknown, code: string): string {
  const named = fault instanceof Error ? `${fault.name} ${(fault as Told).code ?? ''}` : 'unknown'
  const at = fault instanceof Error ? framesOf(fault)[0]?.trim() : undefined
  return JSON.stringify({ code, fault: named, at })
}

// Class 22 is about a value that does not fit, and repeats it.
const repeatsValue = ({ severity, code = '' }: Told): boolean => severity !== undefined && code.startsWith('22')

/** For whoever starts the house: the message too, but no row and no value of the database. */
export function faultInFull(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown'
  const { name, code, table, constraint } = fault as Told
  const message = repeatsValue(fault) ? undefined : fault.message
  const first = [name, code, message, table, constraint].filter((part) => part !== undefined).join(' ')
  return [first, ...framesOf(fault)].join('\n')
}
