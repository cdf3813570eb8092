/** Whose phone this is; undefined when that was not said. */
export function deviceOf(answer: string): 'own' | 'shared' | undefined {
  return answer === 'own' || answer === 'shared' ? answer : undefined
}
