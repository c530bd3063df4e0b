import type { Facts } from '#core/facts/facts'
import { nameIn } from '#core/facts/service'
import type { Service } from '#core/facts/service-schema'
import type { Language } from '#core/language'
import { splitWords } from '#core/spelling/split-words'

const isName = /(?:^|[.-])names?$/

/** The words of names that a policy may use and no dictionary has: of the client's answers, and of services. */
export function namesOfClient(facts: Facts, services: readonly Service[], language: Language): string[] {
  const answers = Object.entries(facts).flatMap(([key, value]) => {
    if (!isName.test(key)) return []
    return typeof value === 'string' ? [value] : typeof value === 'object' ? Object.values(value).map(String) : []
  })
  const names = services.flatMap(({ name, provider }) => [name, provider ?? ''].map((one) => nameIn(one, language)))
  return [...answers, ...names].flatMap((name) => splitWords(name, language).map((word) => word.text))
}
