import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatDay } from '#i18n/format'
import { useTexts } from '#i18n/i18n'
import { type FieldFrame, FieldHelp } from './field-frame'

interface Props {
  frame: FieldFrame
  type: 'text' | 'email' | 'url' | 'phone'
  multiline: boolean
  value: string
  onChange: (value: string | undefined) => void
}

const inputTypes = { text: 'text', email: 'email', url: 'url', phone: 'tel' } as const

/** A web address as people type it, `example.com` or `چای.ایران`, made whole. */
const wholeUrl = (text: string): string =>
  /^[\p{L}\p{M}\p{Nd}_\u200c-]+(\.[\p{L}\p{M}\p{Nd}_\u200c-]+)+([/?#:]|$)/u.test(text) ? `https://${text}` : text

/** A text, e-mail address, web address or phone number. A wrong one is told once the field is left. */
export function TextField({ frame, type, multiline, value, onChange }: Props) {
  const [touched, setTouched] = useState(value !== '')
  const shared = {
    id: frame.id,
    label: frame.label,
    description: <FieldHelp frame={frame} />,
    withAsterisk: frame.required,
    error: touched ? frame.error : null,
    value,
    dir: type === 'text' ? 'auto' : 'ltr',
    onBlur: () => {
      setTouched(true)
      const trimmed = value.trim()
      const whole = type === 'url' ? wholeUrl(trimmed) : trimmed
      if (whole !== value) onChange(whole === '' ? undefined : whole)
    },
  }
  const change = (text: string) => onChange(text === '' ? undefined : text)
  return multiline ? (
    <Textarea {...shared} autosize minRows={2} onChange={(event) => change(event.currentTarget.value)} />
  ) : (
    <TextInput
      {...shared}
      type={inputTypes[type]}
      className={type === 'text' ? 'cb-field' : 'cb-field cb-field-ltr'}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}

/** A day, picked in the browser's own calendar; the window's calendar repeats it below. */
export function DateField({ frame, value, onChange }: Omit<Props, 'type' | 'multiline'>) {
  const { language } = useTexts()
  const inWords = formatDay(value, language)
  return (
    <TextInput
      id={frame.id}
      type="date"
      className="cb-field"
      label={frame.label}
      description={
        <>
          <FieldHelp frame={frame} /> {inWords}
        </>
      }
      withAsterisk={frame.required}
      error={frame.error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
    />
  )
}
