/** A database that cannot be reached now, goes down, comes up or went away in the middle; that passes, and nobody made a mistake. */

// Connection exceptions, an operator's stop, and too few resources: the classes of PostgreSQL's own list of codes.
const states = /^(08|57P|53)/
const sockets = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'])
// The driver gives these no code.
const said =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed) and is not queryable)/

export function isAway(fault: unknown): boolean {
  const { code, message } = fault as { code?: unknown; message?: unknown }
  if (typeof code === 'string') return states.test(code) || sockets.has(code)
  return fault instanceof Error && said.test(String(message))
}
