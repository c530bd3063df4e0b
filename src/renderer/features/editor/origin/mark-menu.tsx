import { Menu } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'

interface Props {
  /** The mark that opened it. */
  mark: HTMLElement
  onClose: () => void
  children: ReactNode
}

/** The menu of a mark beside a section. It stays where its mark was, and goes when the mark is scrolled away from it. */
export function MarkMenu({ mark, onClose, children }: Props) {
  const [place] = useState(() => mark.getBoundingClientRect())

  useEffect(() => {
    const onScroll = () => {
      if (mark.getBoundingClientRect().top !== place.top) onClose()
    }
    document.addEventListener('scroll', onScroll, { capture: true })
    return () => document.removeEventListener('scroll', onScroll, { capture: true })
  }, [mark, place, onClose])

  return (
    <Menu opened onClose={onClose} position="bottom-start" returnFocus={false} closeOnItemClick={false} width={300}>
      <Menu.Target>
        <button
          type="button"
          aria-hidden
          tabIndex={-1}
          className="cb-origin-place"
          aria-label={mark.getAttribute('aria-label') ?? undefined}
          style={{ top: place.top, left: place.left, width: place.width, height: place.height }}
        />
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  )
}
