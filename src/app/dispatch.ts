import type { z } from 'zod'
import { type MethodName, methods } from '#contract/contract'
import { type AppError, appError } from '#contract/error'
import { err, ok, type Result } from '#core/result'

/** Answers one call of a window: any method and any input, from whom it may come. Never throws. */
export type Dispatch = (method: unknown, input: unknown) => Promise<Result<unknown, AppError>>

/** A method made ready to be called with anything. */
export type Route = (input: unknown) => Promise<Result<unknown, AppError>>

const invalidInput = (where: string, reason: string) => err(appError('invalidInput', { where, reason }))

/** Puts the contract's schemas around a use case: the input is checked before it, the output after it. */
export const route =
  <Input extends z.ZodType, Output extends z.ZodType>(
    { input: inputSchema, output: outputSchema }: { input: Input; output: Output },
    work: (input: z.output<Input>) => Promise<Result<z.output<Output>, AppError>>,
  ): Route =>
  async (input) => {
    const parsed = inputSchema.safeParse(input)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      return invalidInput(issue?.path.join('.') ?? '', issue?.message ?? '')
    }
    const result = await work(parsed.data)
    return result.ok ? ok(outputSchema.parse(result.value)) : result
  }

const isMethod = (method: unknown): method is MethodName => typeof method === 'string' && Object.hasOwn(methods, method)

/**
 * The one way in. An unknown method and an input that does not fit are `invalidInput`; a bug in a use case is logged
 * here, once, and answered with `internal`.
 */
export function createDispatch(routes: Record<MethodName, Route>, logBug: (bug: unknown) => void): Dispatch {
  return async (method, input) => {
    if (!isMethod(method))
      return invalidInput(
        'method',
        typeof method === 'string' ? `${method.slice(0, 64)} is not a method` : 'is not a name',
      )
    try {
      return await routes[method](input)
    } catch (bug) {
      logBug(bug)
      return err(appError('internal', { reason: bug instanceof Error ? bug.message : String(bug) }))
    }
  }
}
