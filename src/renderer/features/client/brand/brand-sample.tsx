import { Text } from '@mantine/core'
import type { Brand } from '#core/design/brand'
import { type Palette, settleDesign } from '#core/design/design'
import { directionOf, type Language, languages } from '#core/language'
import { usualLayout } from '#core/policy/layout'
import { defaultTitle } from '#core/resolve/document-labels'
import { useTexts } from '#i18n/i18n'

const address = 'example.com'

/** How titles and links look with the brand, in every language and on both grounds. */
export function BrandSample({ brand }: { brand: Brand }) {
  const { t } = useTexts()
  const { palette, typeface } = settleDesign(usualLayout, brand, null, '')
  const title = (colours: Palette, language: Language) => (
    <p key={language} lang={language} dir={directionOf(language)} style={{ color: colours.heading }}>
      {defaultTitle[language]}
    </p>
  )
  return (
    <section aria-labelledby="brand-sample">
      <Text fw={500} size="sm" id="brand-sample" component="div" mb={6}>
        {t('brand.sample')}
      </Text>
      <div className="cb-samples" data-typeface={typeface}>
        {(['light', 'dark'] as const).map((scheme) => (
          <div key={scheme} className="cb-sample" data-scheme={scheme}>
            {languages.map((language) => title(palette[scheme], language))}
            <span className="cb-sample-link" style={{ color: palette[scheme].accent }}>
              {address}
            </span>
          </div>
        ))}
      </div>
    </section>
  )
}
