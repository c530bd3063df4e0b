import type { Node } from '@tiptap/pm/model'
import type { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { AppError } from '#contract/error'
import type { Result } from '#core/result'
import type { Word } from '#core/spelling/split-words'
import type { PlacedBlock } from '../document/follow-blocks'
import { tellPage } from '../document/tell-page'
import { misspellings, spellingPlugin, tellBlocks, tellMarked } from './spelling-plugin'
import type { Verdicts } from './verdicts'
import { wordsOfBlock } from './words-of-block'

/** How long nothing must have been typed before words are looked at, in milliseconds. */
const pause = 400

/** How long a moment when nothing else is done is waited for, in milliseconds. */
const patience = 1000

/** So many words and blocks are looked at in one go: a page of 100,000 words is checked in moments when nothing else is done. */
const mostWords = 300
const mostBlocks = 250

/** Asks which words are wrong. */
export type AskWrong = (words: string[]) => Promise<Result<{ wrong: string[] }, AppError>>

/** Checks the words of one page: those in sight first, then the rest, and again what changes. */
export class SpellingChecker {
  readonly plugin: Plugin
  readonly #verdicts: Verdicts
  readonly #ask: AskWrong
  readonly #onFault: (fault: AppError) => void
  #view: EditorView | null = null
  #checked = new WeakSet<Node>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #idle: number | undefined
  /** The round that is under way; a later one makes it end. */
  #round = 0

  constructor(verdicts: Verdicts, ask: AskWrong, onFault: (fault: AppError) => void) {
    this.#verdicts = verdicts
    this.#ask = ask
    this.#onFault = onFault
    this.plugin = spellingPlugin(verdicts, {
      start: (view) => {
        this.#view = view
        this.#wait(0)
      },
      changed: () => this.#wait(pause),
      stop: () => this.#stop(),
    })
  }

  #stop(): void {
    this.#view = null
    this.#round += 1
    clearTimeout(this.#timer)
    if (this.#idle !== undefined) cancelIdleCallback(this.#idle)
  }

  /** Checks what is left of the page at once. */
  async finish(): Promise<void> {
    this.#round += 1
    const round = this.#round
    while (await this.#checkSome(round)) if (round !== this.#round) return
  }

  /** Asks again about the words that are marked: some of them have become right. */
  async askAgain(): Promise<void> {
    if (this.#view === null) return
    const words = [...new Set(misspellings(this.#view.state).map(({ word }) => word))]
    this.#verdicts.forget()
    if (!(await this.#learn(words))) return
    this.release()
  }

  /** Takes the marks off words that are right by now. */
  release(): void {
    if (this.#view !== null) tellPage(this.#view, tellMarked)
  }

  /** Forgets what the host said of words, and checks the page anew. */
  checkAnew(): void {
    this.#verdicts.forget()
    this.#checked = new WeakSet()
    this.#wait(0)
  }

  #wait(delay: number): void {
    this.#round += 1
    const round = this.#round
    clearTimeout(this.#timer)
    if (this.#idle !== undefined) cancelIdleCallback(this.#idle)
    this.#timer = setTimeout(() => this.#go(round), delay)
  }

  #go(round: number): void {
    const check = async () => {
      if (await this.#checkSome(round)) this.#go(round)
    }
    this.#idle = requestIdleCallback(check, { timeout: patience })
  }

  /** Checks some blocks; whether there may be more to check in this round. */
  async #checkSome(round: number): Promise<boolean> {
    const view = this.#view
    if (view === null || round !== this.#round) return false
    // Nothing may change on the page while a character is being put together.
    if (view.composing) {
      this.#wait(pause)
      return false
    }
    const blocks = this.#blocksToCheck(view)
    if (blocks.length === 0) return false
    const unknown = new Set<string>()
    const some = new Map<Node, Word[]>()
    for (const { block } of blocks) {
      if (some.size >= mostBlocks || unknown.size >= mostWords) break
      const words = wordsOfBlock(block, this.#verdicts.language)
      some.set(block, words)
      for (const { text } of words) if (this.#verdicts.isWrong(text) === null) unknown.add(text)
    }
    if (unknown.size > 0 && !(await this.#learn([...unknown]))) return false
    if (round !== this.#round || this.#view === null) return false
    const amiss = new Set<Node>()
    for (const [block, words] of some) {
      this.#checked.add(block)
      if (words.some(({ text }) => this.#verdicts.isWrong(text) === true)) amiss.add(block)
    }
    // A long page takes as long for this as for a letter that is typed, so not without need.
    if (amiss.size > 0) tellPage(view, (state) => tellBlocks(state, amiss))
    return true
  }

  /** Learns about words from the host; false when it does not answer: then there is no more checking until the next change. */
  async #learn(words: string[]): Promise<boolean> {
    // The host takes so many at once.
    for (let start = 0; start < words.length; start += mostWords) {
      const asked = words.slice(start, start + mostWords)
      const answer = await this.#ask(asked)
      if (!answer.ok) {
        this.#onFault(answer.error)
        return false
      }
      this.#verdicts.learn(asked, answer.value.wrong)
    }
    return true
  }

  /** The blocks that were not checked yet, those nearest to what is in sight first. */
  #blocksToCheck(view: EditorView): PlacedBlock[] {
    const blocks: PlacedBlock[] = []
    view.state.doc.descendants((block, position) => {
      if (!block.isTextblock) return true
      if (!this.#checked.has(block)) blocks.push({ block, position })
      return false
    })
    if (blocks.length <= 1) return blocks
    const middle = inSight(view)
    return blocks.sort((one, other) => Math.abs(one.position - middle) - Math.abs(other.position - middle))
  }
}

/** The place in the middle of what is in sight of a page. */
function inSight(view: EditorView): number {
  const frame = view.dom.closest('.cb-pages')?.getBoundingClientRect()
  const { left, width } = view.dom.getBoundingClientRect()
  if (frame === undefined || width === 0) return view.state.selection.head
  return view.posAtCoords({ left: left + width / 2, top: frame.top + frame.height / 2 })?.pos ?? 0
}
