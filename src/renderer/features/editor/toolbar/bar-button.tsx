import { ActionIcon, Tooltip } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { softDisabled } from '#ui/soft-disabled'

export interface BarButtonProps {
  icon: Icon
  label: string
  /** What is shown beside the pointer: the label, and its keys. */
  tooltip?: string
  /** For a state that is on or off. */
  pressed?: boolean
  disabled?: boolean
  mirror?: boolean
  onClick: () => void
}

/** One button of a bar. A disabled one stays in the arrow keys' way, so that the focus is never lost. */
export function BarButton(props: BarButtonProps) {
  const { icon: Icon, label, tooltip = label, pressed, disabled = false, mirror = false, onClick } = props
  return (
    <Tooltip label={tooltip}>
      <ActionIcon
        size="md"
        aria-label={label}
        aria-pressed={pressed}
        {...softDisabled(disabled)}
        onClick={() => {
          if (!disabled) onClick()
        }}
      >
        <Icon size={18} aria-hidden {...(mirror && { className: 'cb-mirror' })} />
      </ActionIcon>
    </Tooltip>
  )
}
