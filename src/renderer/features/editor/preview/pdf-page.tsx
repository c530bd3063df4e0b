import { type RefObject, useEffect, useRef, useState } from 'react'
import type { AppError } from '#contract/error'
import { request } from '#host/bridge'
import { useTexts } from '#i18n/i18n'

interface Props {
  print: string
  /** Counted from 0. */
  index: number
  total: number
  /** In pixels of the screen. */
  width: number
  /** Width divided by height. */
  proportion: number
  scroller: RefObject<HTMLElement | null>
  onFailure: (error: AppError) => void
}

/** One page of a print. Its picture is asked for when it comes near, and stays until that of the next print is there. */
export function PdfPage({ print, index, total, width, proportion, scroller, onFailure }: Props) {
  const { t } = useTexts()
  const place = useRef<HTMLLIElement>(null)
  const [near, setNear] = useState(false)
  const [image, setImage] = useState<string | null>(null)

  useEffect(() => {
    if (place.current === null) return
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      root: scroller.current,
      rootMargin: '100% 0%',
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [scroller])

  const fail = useRef(onFailure)
  fail.current = onFailure
  useEffect(() => {
    if (!near) return
    let wanted = true
    void request('preview.page', { print, page: index, width }).then((answer) => {
      if (!wanted) return
      if (answer.ok) setImage(answer.value.image)
      else fail.current(answer.error)
    })
    return () => {
      wanted = false
    }
  }, [near, print, index, width])

  return (
    <li ref={place} className="cb-pdf-page" style={{ aspectRatio: proportion }}>
      {image !== null && (
        <img src={`data:image/png;base64,${image}`} alt={t('preview.page', { page: index + 1, total })} />
      )}
    </li>
  )
}
