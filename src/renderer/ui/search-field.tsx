import { TextInput, type TextInputProps } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'

interface Props extends Omit<TextInputProps, 'onChange' | 'label' | 'type'> {
  /** Its name, which stands in it while it is empty. */
  label: string
  value: string
  onChange: (query: string) => void
}

/** A field for words to look for in a list. */
export function SearchField({ label, onChange, ...rest }: Props) {
  return (
    <TextInput
      {...rest}
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
