import { ActionIcon, Tooltip } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { softDisabled } from '#ui/soft-disabled'

interface Props {
  icon: Icon
  label: string
  /** The keys that do the same, as in `Ctrl+B`. */
  keys?: string
  /** For a state that is on or off at the cursor. */
  pressed?: boolean
  disabled?: boolean
  mirror?: boolean
  onClick: () => void
}

/** One button of the toolbar. A disabled one stays in the arrow keys' way, so that the focus is never lost. */
export function ToolButton({ icon: Icon, label, keys, pressed, disabled = false, mirror = false, onClick }: Props) {
  return (
    <Tooltip label={keys === undefined ? label : `${label} (${keys})`}>
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
