import { type FoldedText, foldText } from '#core/search/fold-text'

/** A text that is searched; it is folded once for all searches, since each letter that a person types is a new one. */
export class SearchedText {
  readonly original: string
  #cased: FoldedText | null = null
  #caseless: FoldedText | null = null

  constructor(original: string) {
    this.original = original
  }

  folded(matchCase: boolean): FoldedText {
    if (matchCase) {
      this.#cased ??= foldText(this.original, true)
      return this.#cased
    }
    this.#caseless ??= foldText(this.original, false)
    return this.#caseless
  }
}
