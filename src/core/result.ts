/** The outcome of an operation that can fail as expected: a value, or an error that says why. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; error: Failure }

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })

export const err = <Failure>(error: Failure): { ok: false; error: Failure } => ({ ok: false, error })
