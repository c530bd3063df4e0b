import { Radio, Stack, Text, Title } from '@mantine/core'
import { type Brand, typefaces } from '#core/design/brand'
import { settleDesign } from '#core/design/design'
import { usualLayout } from '#core/policy/layout'
import { useTexts } from '#i18n/i18n'
import { BrandSample } from './brand-sample'
import { ColourField } from './colour-field'
import { LogoField } from './logo-field'
import { withPart } from './same-brand'
import './brand.css'

export interface BrandFormProps {
  brand: Brand
  onChange: (brand: Brand) => void
}

const usual = settleDesign(usualLayout, {}, null, '').palette.light

/** What makes the client's documents look like the client's. */
export function BrandForm({ brand, onChange }: BrandFormProps) {
  const { t } = useTexts()
  return (
    <section aria-labelledby="brand-title">
      <Title order={2} size="h3" id="brand-title">
        {t('brand.title')}
      </Title>
      <Text c="dimmed" mt={4}>
        {t('brand.intro')}
      </Text>
      <Stack gap="xl" mt="lg">
        <LogoField logo={brand.logo} onChange={(logo) => onChange(withPart(brand, 'logo', logo))} />
        {(['heading', 'accent'] as const).map((part) => (
          <ColourField
            key={part}
            id={`brand-${part}`}
            label={t(`brand.${part}`)}
            help={t(`brand.${part}Help`)}
            value={brand[part]}
            usual={usual[part]}
            onChange={(colour) => onChange(withPart(brand, part, colour))}
          />
        ))}
        <Radio.Group
          label={t('brand.typeface')}
          value={brand.typeface ?? 'sans'}
          onChange={(value) => {
            const typeface = typefaces.find((candidate) => candidate === value)
            onChange(withPart(brand, 'typeface', typeface === 'sans' ? undefined : typeface))
          }}
        >
          <Stack mt="xs" gap="xs">
            {typefaces.map((typeface) => (
              <Radio key={typeface} value={typeface} label={t(`brand.${typeface}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <BrandSample brand={brand} />
      </Stack>
    </section>
  )
}
