import { type KeyboardEvent, type ReactNode, type RefObject, useEffect } from 'react'

interface Props {
  label: string
  controls: RefObject<HTMLDivElement | null>
  onEscape: () => void
  children: ReactNode
}

const buttonsOf = (bar: HTMLElement | null): HTMLElement[] => [...(bar?.querySelectorAll<HTMLElement>('button') ?? [])]

/** A row of buttons that is one stop of the Tab key; the arrow keys go along it (ARIA toolbar pattern). */
export function RovingToolbar({ label, controls, onEscape, children }: Props) {
  const focusOn = (target: HTMLElement | undefined) => {
    if (target === undefined) return
    for (const button of buttonsOf(controls.current)) button.tabIndex = button === target ? 0 : -1
    target.focus()
  }

  useEffect(() => {
    buttonsOf(controls.current).forEach((button, index) => {
      button.tabIndex = index === 0 ? 0 : -1
    })
  }, [controls])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const buttons = buttonsOf(controls.current)
    const at = buttons.findIndex((button) => button.matches(':focus'))
    if (at < 0) return
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const target = {
      [forward]: (at + 1) % buttons.length,
      [forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight']: (at - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    }[event.key]
    if (event.key === 'Escape') onEscape()
    else if (target !== undefined) focusOn(buttons[target])
    else return
    event.preventDefault()
  }

  return (
    <div
      className="cb-toolbar"
      role="toolbar"
      aria-label={label}
      tabIndex={-1}
      ref={controls}
      onKeyDown={onKeyDown}
      // The selection in the page stays visible while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onFocus={(event) => {
        if (event.target instanceof HTMLButtonElement && event.target.tabIndex !== 0) focusOn(event.target)
      }}
    >
      {children}
    </div>
  )
}
