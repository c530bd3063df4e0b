import { fromBase64 } from '#core/base64'
import type { Logo } from '#core/design/logo'
import { type Language, languages } from '#core/language'
import type { LayoutChoices } from '#core/policy/layout'
import type { Publication } from '#core/resolve/publication'
import type { ResolvedPolicy } from '#core/resolve/resolved-policy'
import { publicationOf, sampleResolvedPolicy } from '#tests/support/sample-resolved-policy'

/** A green field of 96 by 32 pixels. */
const greenField = fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAGAAAAAgCAIAAABiouoDAAAARElEQVR42u3QMQ0AAAgDsN0oxAP+fxzwkzSpgqamOUSBIEGCBAkSJEgQggQJEiRIkCBBCBIkSJAgQYIEIUiQIEGCBP21aAiciHRo2W0AAAAASUVORK5CYII=',
)

export const pngLogo: Logo = { kind: 'png', bytes: greenField, width: 96, height: 32 }

export const svgLogo: Extract<Logo, { kind: 'svg' }> = {
  kind: 'svg',
  markup:
    '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="32"><rect width="96" height="32" fill="#0a6b58"/></svg>',
  width: 96,
  height: 32,
  raster: greenField,
}

const { raster: _, ...svgOnly } = svgLogo

/** An SVG for which nobody made a PNG: Word cannot show it. */
export const svgLogoAlone: Logo = svgOnly

/** The sample policy with anchors of its language, as several languages in one file have them. */
const prefixed = (language: Language): ResolvedPolicy => {
  const policy = sampleResolvedPolicy(language)
  return {
    ...policy,
    sections: policy.sections.map((section) => ({ ...section, anchor: `${language}-${section.anchor}` })),
  }
}

/** The sample policy in all languages in one file. */
export const threeLanguages = (main: Language, layout: LayoutChoices = {}, logo: Logo = pngLogo): Publication =>
  publicationOf([prefixed(main), ...languages.filter((language) => language !== main).map(prefixed)], layout, {}, logo)
