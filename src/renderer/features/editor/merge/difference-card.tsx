import { Badge, Group, Radio, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import type { SectionChoice } from '#core/compare/compare-sections'
import { useMergeTexts } from './use-merge-texts'

interface ChoiceLabel {
  choice: SectionChoice
  label: ReactNode
}

interface Props {
  /** What differs. */
  name: ReactNode
  /** Who has changed it. */
  told: string
  choices: readonly ChoiceLabel[]
  chosen: SectionChoice | undefined
  onChoose: (choice: SectionChoice) => void
  /** What the difference is. */
  children?: ReactNode
}

/** One difference: what it is about, what differs, and the choice of what stays. */
export function DifferenceCard({ name, told, choices, chosen, onChoose, children }: Props) {
  const { t } = useMergeTexts()
  const id = useId()
  return (
    <section className="cb-difference" aria-labelledby={id} data-open={chosen === undefined || undefined}>
      <Group gap="xs" mb="xs">
        <Title order={3} size="h5" id={id}>
          {name}
        </Title>
        <Badge variant="light" color="gray" tt="none">
          {told}
        </Badge>
        {chosen === undefined && (
          <Badge className="cb-difference-open" tt="none">
            {t('merge:open')}
          </Badge>
        )}
      </Group>
      {children}
      <Radio.Group
        label={
          <>
            {t('merge:stays')} <span className="cb-hidden">{name}</span>
          </>
        }
        value={chosen ?? ''}
        onChange={(value) => {
          const choice = choices.find((one) => one.choice === value)?.choice
          if (choice !== undefined) onChoose(choice)
        }}
      >
        <Group gap="lg" mt={4}>
          {choices.map(({ choice, label }) => (
            <Radio key={choice} value={choice} label={label} />
          ))}
        </Group>
      </Radio.Group>
    </section>
  )
}
