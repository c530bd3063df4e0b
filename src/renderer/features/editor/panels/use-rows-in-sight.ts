import { type RefObject, useEffect, useState } from 'react'

/** So many rows all stand in a list. */
const wholeUpTo = 150

/** How many rows of a longer list come and go together. */
const group = 50

/** A part of a list, from the first row to the one after the last. */
export interface Rows {
  from: number
  to: number
}

const firstRows: Rows = { from: 0, to: group }

/** Which rows a list is to have, in whole groups: those within its frame and as much again above and below. */
function rowsWithin(list: HTMLElement, frame: HTMLElement): Rows {
  const { top, bottom, height } = frame.getBoundingClientRect()
  const parts = [...list.children].filter((child): child is HTMLElement => child instanceof HTMLElement)
  const seen = parts.filter((part) => {
    const place = part.getBoundingClientRect()
    return place.bottom >= top - height && place.top <= bottom + height
  })
  const first = seen[0]
  const last = seen.at(-1)
  if (first === undefined || last === undefined) return firstRows
  /** A blank has the place of its first row; how many of them are in sight goes by its height. */
  const placeIn = (part: HTMLElement, height: number): number => {
    const place = part.getBoundingClientRect()
    const share = Math.min(1, Math.max(0, (height - place.top) / Math.max(1, place.height)))
    return Number(part.dataset.place) + Math.floor(share * (Number(part.dataset.rows ?? 1) - 1))
  }
  const from = placeIn(first, top - height)
  const to = placeIn(last, bottom + height) + 1
  return { from: Math.floor(from / group) * group, to: Math.ceil(to / group) * group }
}

/**
 * Which rows of a long list stand in it while it is scrolled; the others are blanks, or the browser would look through
 * all of them with each frame. The list's elements tell their row's place in `data-place`, blanks also their number of
 * rows in `data-rows`.
 */
export function useRowsInSight(
  list: RefObject<HTMLElement | null>,
  frame: RefObject<HTMLElement | null>,
  count: number,
): Rows {
  const [rows, setRows] = useState(firstRows)
  const isLong = count > wholeUpTo
  useEffect(() => {
    const box = frame.current
    if (!isLong || box === null) return
    const look = () => {
      if (list.current === null || box.clientHeight === 0) return
      const within = rowsWithin(list.current, box)
      setRows((before) => (before.from === within.from && before.to === within.to ? before : within))
    }
    look()
    box.addEventListener('scroll', look, { passive: true })
    const resizes = new ResizeObserver(look)
    resizes.observe(box)
    return () => {
      box.removeEventListener('scroll', look)
      resizes.disconnect()
    }
  }, [isLong, list, frame])
  if (!isLong) return { from: 0, to: count }
  const to = Math.min(rows.to, count)
  return { from: Math.min(rows.from, Math.max(0, to - 1)), to }
}
