/** Props of a button that can do nothing now, and still takes the focus: so it is never lost when a state changes. */
export const softDisabled = (disabled: boolean) =>
  disabled ? ({ 'aria-disabled': true, 'data-disabled': true } as const) : {}
