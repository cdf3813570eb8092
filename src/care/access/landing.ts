// Landen (landing): after an act one comes to a page that says what was done; its address carries the id of the act and nothing else.
// The page itself asks the door what that act was (screens 4, Confirmation).

const name = 'klaar'
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export function landing(to: string, operation: string): string {
  return `${to}${to.includes('?') ? '&' : '?'}${name}=${operation}`
}

export function doneOn(query: URLSearchParams): string | undefined {
  const id = query.get(name)
  return id !== null && uuid.test(id) ? id : undefined
}
