import type { Bridge } from '#contract/bridge'
import type { MethodInput, MethodName, MethodOutput } from '#contract/contract'
import { type AppError, appError } from '#contract/error'
import { err, type Result } from '#core/result'

type Answers = {
  [Name in MethodName]?: (
    input: MethodInput<Name>,
  ) => Result<MethodOutput<Name>, AppError> | Promise<Result<MethodOutput<Name>, AppError>>
}

/** Stands where the door puts its bridge; a method without an answer is `unsupported`. Gives back what takes it away. */
export function installFakeBridge(answers: Answers): () => void {
  const bridge: Bridge = {
    call: async (method, input) => (await answers[method]?.(input)) ?? err(appError('unsupported', { what: method })),
    on: () => () => {},
  }
  const before = Object.getOwnPropertyDescriptor(globalThis, 'window')
  Object.defineProperty(globalThis, 'window', { configurable: true, value: { clausebook: bridge } })
  return () => {
    if (before === undefined) Reflect.deleteProperty(globalThis, 'window')
    else Object.defineProperty(globalThis, 'window', before)
  }
}
