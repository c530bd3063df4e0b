import { spawn } from 'node:child_process'

/** How a program ended. `code` is null when a signal ended it, or when it could not be started at all. */
export interface Ended {
  code: number | null
  milliseconds: number
}

/** Runs a program on this terminal until it ends, and passes on the signals that ask this one to stop. */
export function runProgram(program: string, args: readonly string[], env = process.env): Promise<Ended> {
  const start = performance.now()
  const child = spawn(program, args, { stdio: 'inherit', env })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const pass = (signal: NodeJS.Signals) => void child.kill(signal)
  for (const signal of signals) process.on(signal, pass)
  return new Promise((resolve) => {
    const end = (code: number | null) => {
      for (const signal of signals) process.off(signal, pass)
      resolve({ code, milliseconds: performance.now() - start })
    }
    child.once('error', () => end(null))
    child.once('close', end)
  })
}
