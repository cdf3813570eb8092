// The launcher stops before it harms: a refusal is expected, has plain words and no stack trace on screen.
export type Sentence = { nl: string; en: string }

export class LauncherRefusal extends Error {
  readonly sentence: Sentence

  constructor(sentence: Sentence) {
    super(`${sentence.nl}\n${sentence.en}`)
    this.name = 'LauncherRefusal'
    this.sentence = sentence
  }
}

export function refuse(sentence: Sentence): never {
  throw new LauncherRefusal(sentence)
}
