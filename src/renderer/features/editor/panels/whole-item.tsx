import type { ComponentProps } from 'react'

interface Props extends Omit<ComponentProps<'li'>, 'onClick'> {
  /** Does what the button in it says, which has nothing to do by itself; absent where that button is disabled. */
  onPress?: (() => void) | undefined
}

/** A card or row of a list that is a target as a whole, for the `cb-whole-button` in it. */
export function WholeItem({ className, onPress, ...rest }: Props) {
  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys press the button, and that press comes here too
  return <li {...rest} className={`cb-whole ${className}`} onClick={onPress} />
}
