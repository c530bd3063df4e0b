import { runCommand } from './command-store'

const lastFocus = new WeakMap<Element, HTMLElement>()

const paneOf = (element: Element | null): HTMLElement | null => element?.closest<HTMLElement>('[data-pane]') ?? null

function noteFocus({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement)) return
  const pane = paneOf(target)
  if (pane !== null) lastFocus.set(pane, target)
}

/** Remembers from now on, for each pane, what had the focus in it last; a second call changes nothing. */
export const rememberFocus = (): void => document.addEventListener('focusin', noteFocus)

const focusable =
  'button:not(:disabled), a[href], input:not(:disabled, [type="radio"]:not(:checked)), select, textarea, [tabindex="0"], iframe'

const isShown = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true })

/** What gets the focus in a pane: what had it last, else what is current in it, else the first that can take it. */
function targetIn(pane: HTMLElement): HTMLElement | undefined {
  const last = lastFocus.get(pane)
  if (last !== undefined && pane.contains(last) && isShown(last)) return last
  const current = [
    ...pane.querySelectorAll<HTMLElement>('[aria-current] button, [aria-selected="true"], [contenteditable="true"]'),
  ]
  return [...current, ...pane.querySelectorAll<HTMLElement>(focusable)].find(isShown)
}

function focusPane(pane: HTMLElement): boolean {
  if (pane.dataset.pane === 'text') return runCommand('goToText')
  const target = targetIn(pane)
  target?.focus()
  return target !== undefined
}

/** Moves the focus to the next pane of the window, or the one before, round and round. */
export function turnPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  const { activeElement } = document
  const own = paneOf(activeElement)
  // Between two panes, as in the toolbar: from the one before it.
  const before = panes.findLastIndex(
    (pane) =>
      activeElement !== null && (pane.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  const from = own === null ? before + (step === 1 ? 0 : 1) : panes.indexOf(own)
  for (let turn = 1; turn <= panes.length; turn += 1) {
    const pane = panes.at((from + step * turn + panes.length * 2) % panes.length)
    if (pane !== undefined && focusPane(pane)) return
  }
}
