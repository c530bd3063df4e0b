import type { FactValue } from '#core/facts/facts'

/** Whether a value answers its question: `false` does; nothing typed or chosen, or rows of nothing, do not. */
export function isAnswer(value: FactValue | undefined): value is FactValue {
  if (value === undefined) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (typeof value === 'boolean') return true
  if (Array.isArray(value)) return value.some((item) => typeof item === 'string' || Object.values(item).some(isAnswer))
  return Object.values(value).some((text) => text.trim() !== '')
}
