import { ActionIcon, Tooltip } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'

interface Props {
  id?: string
  label: string
  /** What the pointer reads where that is more than the label, such as its keys. */
  tooltip?: string
  icon: Icon
  /** Whether the icon is turned around in a window that reads from right to left. */
  isMirrored?: boolean
  isOn: boolean
  onToggle: () => void
}

/** A button of the editor's head that shows or hides something. */
export function HeaderToggle({ id, label, tooltip = label, icon: Picture, isMirrored, isOn, onToggle }: Props) {
  return (
    <Tooltip label={tooltip}>
      <ActionIcon size="lg" {...(id !== undefined && { id })} aria-label={label} aria-pressed={isOn} onClick={onToggle}>
        <Picture size={20} aria-hidden {...(isMirrored === true && { className: 'cb-mirror' })} />
      </ActionIcon>
    </Tooltip>
  )
}
