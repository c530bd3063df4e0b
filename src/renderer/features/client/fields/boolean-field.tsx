import { Button, Group, Radio } from '@mantine/core'
import type { FactValue } from '#core/facts/facts'
import { useTexts } from '#i18n/i18n'
import { type FieldFrame, FieldHelp } from './field-frame'

interface Props {
  frame: FieldFrame
  value: FactValue | undefined
  onChange: (value: boolean | undefined) => void
}

/** Yes, no, or not answered. */
export function BooleanField({ frame, value, onChange }: Props) {
  const { t } = useTexts()
  const answered = typeof value === 'boolean'
  return (
    <Radio.Group
      id={frame.id}
      label={frame.label}
      description={<FieldHelp frame={frame} />}
      withAsterisk={frame.required}
      value={answered ? (value ? 'yes' : 'no') : ''}
      onChange={(choice) => onChange(choice === 'yes')}
    >
      <Group mt="xs" gap="xl">
        <Radio value="yes" label={t('client.yes')} />
        <Radio value="no" label={t('client.no')} />
        {answered && (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={t('client.clearOf', { question: frame.label })}
            onClick={() => onChange(undefined)}
          >
            {t('client.clear')}
          </Button>
        )}
      </Group>
    </Radio.Group>
  )
}
