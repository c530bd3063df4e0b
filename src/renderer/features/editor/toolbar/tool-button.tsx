import { type CommandId, runCommand, useLabelWithKeys } from '#features/commands'
import type { en } from '#i18n/en'
import { useTexts } from '#i18n/i18n'
import { BarButton, type BarButtonProps } from './bar-button'

interface Props extends Omit<BarButtonProps, 'label' | 'tooltip' | 'onClick'> {
  /** What it does. */
  command: CommandId & keyof typeof en.toolbar
}

/** A button of the toolbar, which runs a command. */
export function ToolButton({ command, ...look }: Props) {
  const { t } = useTexts()
  const label = t(`toolbar.${command}`)
  const tooltip = useLabelWithKeys(command, label)
  return <BarButton {...look} label={label} tooltip={tooltip} onClick={() => runCommand(command)} />
}
