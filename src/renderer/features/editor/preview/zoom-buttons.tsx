import { ActionIcon, Group, Text, Tooltip } from '@mantine/core'
import { IconArrowAutofitWidth, IconMinus, IconPlus } from '@tabler/icons-react'
import { formatPercent } from '#i18n/format'
import { useTexts } from '#i18n/i18n'
import { softDisabled } from '#ui/soft-disabled'

const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2]

interface Props {
  /** 1: fits the pane. */
  zoom: number
  onZoom: (zoom: number) => void
}

/** Smaller, larger, and back to what fits the pane. */
export function ZoomButtons({ zoom, onZoom }: Props) {
  const { t, language } = useTexts()
  const smaller = steps.findLast((step) => step < zoom)
  const larger = steps.find((step) => step > zoom)
  const button = (label: string, Icon: typeof IconPlus, target: number | undefined) => (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        {...softDisabled(target === undefined)}
        onClick={() => target !== undefined && onZoom(target)}
      >
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
  return (
    <Group gap={2} wrap="nowrap" role="group" aria-label={t('preview.zoom')}>
      {button(t('preview.smaller'), IconMinus, smaller)}
      <Text size="sm" className="cb-preview-zoom" role="status">
        {formatPercent(zoom, language)}
      </Text>
      {button(t('preview.larger'), IconPlus, larger)}
      {button(t('preview.fit'), IconArrowAutofitWidth, 1)}
    </Group>
  )
}
