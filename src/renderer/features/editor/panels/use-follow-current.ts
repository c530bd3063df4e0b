import { type RefObject, useEffect, useRef } from 'react'
import type { Rows } from './use-rows-in-sight'

/** Scrolls a frame to where the blank is that stands for a row. */
function scrollToBlank(list: HTMLElement, frame: HTMLElement, row: number): void {
  for (const part of list.children) {
    if (!(part instanceof HTMLElement)) continue
    const [place, rows] = [Number(part.dataset.place), Number(part.dataset.rows)]
    if (row < place || row >= place + rows) continue
    const into = ((row - place) / rows) * part.offsetHeight
    frame.scrollTop += part.getBoundingClientRect().top - frame.getBoundingClientRect().top + into
  }
}

/** Brings the row of the section with the cursor into sight of a list, once, when the cursor comes into that section. */
export function useFollowCurrent(
  list: RefObject<HTMLElement | null>,
  frame: RefObject<HTMLElement | null>,
  current: number,
  { from, to }: Rows,
): void {
  const followed = useRef(current)
  useEffect(() => {
    if (followed.current === current || list.current === null || frame.current === null) return
    if (current >= from && current < to) {
      list.current.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
      followed.current = current
    } else scrollToBlank(list.current, frame.current, current)
  }, [list, frame, current, from, to])
}
