import { median } from './median'

/** One of our works held against the bare minimum that does the same job. */
export interface Comparison {
  name: string
  /** What the bare minimum is. */
  bare: string
  /** Ours may take this many times as long. */
  goal: number
  /** Each runs its work once, and resolves to the milliseconds it took. */
  ours: () => Promise<number>
  baseline: () => Promise<number>
  runs: number
}

export interface Outcome {
  name: string
  bare: string
  goal: number
  ours: number
  baseline: number
  ratio: number
}

/**
 * Runs both works in turns, so that whatever else the machine does falls on both alike, and compares their medians.
 * The first turn only fills caches.
 */
export async function compare({ name, bare, goal, ours, baseline, runs }: Comparison): Promise<Outcome> {
  const times: { ours: number[]; baseline: number[] } = { ours: [], baseline: [] }
  for (let run = 0; run <= runs; run += 1) {
    const bareTime = await baseline()
    const ourTime = await ours()
    if (run === 0) continue
    times.baseline.push(bareTime)
    times.ours.push(ourTime)
  }
  const medians = { ours: median(times.ours), baseline: median(times.baseline) }
  return { name, bare, goal, ...medians, ratio: medians.ours / medians.baseline }
}

const milliseconds = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`

/** One outcome in a line: both medians, the ratio, the goal, and whether it is met. */
export const describeOutcome = ({ name, bare, goal, ours, baseline, ratio }: Outcome): string =>
  `${ratio <= goal ? 'ok  ' : 'over'}  ${ratio.toFixed(3)}× (goal ≤ ${goal.toFixed(3)}×)  ${name}: ${milliseconds(ours)}; ` +
  `${bare}: ${milliseconds(baseline)}`
