import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Colour, colourSchema, contrast, readableOn } from '#core/design/colour'
import { grounds } from '#core/design/design'
import { formatRatio } from '#i18n/format'
import { useTexts } from '#i18n/i18n'
import { FieldGroup } from '../fields/field-frame'

interface Props {
  id: string
  label: string
  help: string
  value: Colour | undefined
  /** What is printed without a choice. */
  usual: Colour
  onChange: (colour: Colour | undefined) => void
}

/** A colour as it is often written too, “#abc” or “1d4f7c”, in six digits. */
function inSixDigits(text: string): string {
  const digits = text.trim().replace(/^#/, '')
  return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`
}

/** A colour, picked or typed; says which one is printed where the chosen one would be too faint to read. */
export function ColourField({ id, label, help, value, usual, onChange }: Props) {
  const { t, language } = useTexts()
  /** What is being typed while it is no colour yet; null: the field shows the colour. */
  const [typing, setTyping] = useState<string | null>(null)
  const printed = value === undefined ? usual : readableOn(value, grounds.light)

  const type = (text: string) => {
    const read = colourSchema.safeParse(text)
    setTyping(read.success ? null : text)
    if (read.success) onChange(read.data)
    else if (text === '') onChange(undefined)
  }

  /** What was typed is taken up if it is a colour in another form; otherwise it stays, with what is wrong about it. */
  const complete = () => {
    const read = colourSchema.safeParse(inSixDigits(typing ?? ''))
    if (typing === '' || read.success) setTyping(null)
    if (read.success) onChange(read.data)
  }

  return (
    <FieldGroup frame={{ id, label, help, required: false, error: null }}>
      <Group gap="sm" align="flex-start">
        <input
          type="color"
          className="cb-colour"
          aria-label={t('brand.pickColour', { colour: label })}
          value={value ?? usual}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <TextInput
          className="cb-colour-text cb-field-ltr"
          aria-label={label}
          placeholder={usual}
          maxLength={20}
          error={typing === null || typing === '' ? null : t('brand.wrongColour')}
          value={typing ?? value ?? ''}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={complete}
        />
        {value !== undefined && (
          <Button
            variant="subtle"
            aria-label={t('brand.usualColourOf', { colour: label })}
            onClick={() => {
              onChange(undefined)
              setTyping(null)
              document.querySelector<HTMLElement>(`#${id} input`)?.focus()
            }}
          >
            {t('brand.usualColour')}
          </Button>
        )}
      </Group>
      <Text size="sm" mt={6} role="status">
        {value !== undefined && printed !== value && (
          <>
            {t('brand.tooFaint', { ratio: formatRatio(contrast(value, grounds.light), language) })}{' '}
            <span className="cb-swatch" style={{ background: printed }} /> <bdi dir="ltr">{printed}</bdi>
          </>
        )}
      </Text>
    </FieldGroup>
  )
}
