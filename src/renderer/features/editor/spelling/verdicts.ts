import type { Language } from '#core/language'
import { plainSpelling } from '#core/spelling/plain-spelling'

/** Whether words are right, as far as it is known in this window. */
export class Verdicts {
  readonly language: Language
  readonly #isWrong = new Map<string, boolean>()
  readonly #spared = new Set<string>()

  constructor(language: Language) {
    this.language = language
  }

  /** Null when nobody has been asked yet. */
  isWrong(word: string): boolean | null {
    const wrong = this.#isWrong.get(word)
    if (wrong !== true) return wrong ?? null
    return !this.#spared.has(this.#key(word))
  }

  /** Notes what the host said of words: those in `wrong` are, the others are not. */
  learn(words: readonly string[], wrong: readonly string[]): void {
    for (const word of words) this.#isWrong.set(word, false)
    for (const word of wrong) this.#isWrong.set(word, true)
  }

  /** Forgets all that the host said. */
  forget(): void {
    this.#isWrong.clear()
  }

  /** Takes words for right, in any spelling and case, for as long as the window is open. */
  spare(words: Iterable<string>): void {
    for (const word of words) this.#spared.add(this.#key(word))
  }

  #key(word: string): string {
    const plain = plainSpelling(word, this.language).toLowerCase()
    return this.language === 'fa' ? plain : plain.replace(/'\p{Ll}{0,3}$/u, '')
  }
}
