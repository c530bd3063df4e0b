import { openLink } from '../open-link'

/** Goes to the place in the page that a link names, or opens it outside: the frame itself never leaves its page. */
function followLink(event: MouseEvent, page: Document): void {
  const path = event.composedPath()
  // Another frame's elements are no instances of this window's classes.
  const link = path.find((target): target is HTMLAnchorElement => 'href' in target)
  const address = link?.getAttribute('href') ?? ''
  if (address === '') return
  event.preventDefault()
  if (address.startsWith('#')) page.getElementById(decodeURIComponent(address.slice(1)))?.scrollIntoView()
  else void openLink(address)
}

/** Has the window's keys work while the focus is in the frame, too. */
function passOn(event: KeyboardEvent): void {
  if (!window.dispatchEvent(new KeyboardEvent('keydown', event))) event.preventDefault()
}

/** Looks after a page in a frame, which runs no script of its own. */
export function tendFrame(page: Document): void {
  page.addEventListener('click', (event) => followLink(event, page))
  page.addEventListener('keydown', passOn)
}
