/** Runs the works on one path one after another, in the order they came; works on other paths do not wait. */
export class PathQueue {
  readonly #last = new Map<string, Promise<unknown>>()

  run<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
    const before = this.#last.get(path) ?? Promise.resolve()
    const done = before.then(work, work)
    this.#last.set(path, done)
    const forget = () => {
      if (this.#last.get(path) === done) this.#last.delete(path)
    }
    done.then(forget, forget)
    return done
  }
}
