import { expect } from 'vitest'
import type { AppError, ErrorCode } from '#contract/error'
import { errorMessage } from '#contract/messages'
import { languages } from '#core/language'
import type { Result } from '#core/result'

/** Expects a failure with this code whose message names the file in every language. */
export function expectFault(result: Result<unknown, AppError>, code: ErrorCode, file: string): void {
  expect(result).toMatchObject({ ok: false, error: { code } })
  if (result.ok) return
  for (const language of languages) expect(errorMessage(result.error, language)).toContain(file)
}
