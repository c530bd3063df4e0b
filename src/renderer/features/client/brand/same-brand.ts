import type { Brand } from '#core/design/brand'

/** Whether two brands look the same. */
export const sameBrand = (one: Brand = {}, other: Brand = {}): boolean =>
  one === other ||
  (one.heading === other.heading &&
    one.accent === other.accent &&
    one.typeface === other.typeface &&
    one.logo?.type === other.logo?.type &&
    one.logo?.data === other.logo?.data)

/** The brand with a part changed, or taken out where it is undefined. */
export function withPart<Part extends keyof Brand>(brand: Brand, part: Part, value: Brand[Part]): Brand {
  const { [part]: _, ...others } = brand
  return value === undefined ? others : { ...others, [part]: value }
}
