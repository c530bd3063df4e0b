import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** Prints what was skipped and why, then the plain line “N passed, N failed, N skipped” that a machine can read. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<unknown>): void {
    const tests: TestCase[] = modules.flatMap((module) => [...module.children.allTests()])
    const inState = (state: string) => tests.filter((test) => test.result().state === state)
    // A file that could not even be loaded, and an error outside of any test, count as failures.
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length
    for (const test of inState('skipped')) {
      const result = test.result()
      const note = result.state === 'skipped' && result.note ? `: ${result.note}` : ''
      process.stdout.write(`skipped  ${test.fullName}${note}\n`)
    }
    const failed = inState('failed').length + broken + errors.length
    process.stdout.write(`${inState('passed').length} passed, ${failed} failed, ${inState('skipped').length} skipped\n`)
  }
}
