import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useTexts } from '#i18n/i18n'
import { PreviewedContent } from './previewed-content'
import { tendFrame } from './tend-frame'
import { useAnswer } from './use-answer'
import { usePreviewed } from './use-previewed'

interface Props {
  /** 1: as large as in a browser. */
  zoom: number
  /** Holds the page that is shown, for the one who prints it. */
  shown: RefObject<HTMLIFrameElement | null>
}

/**
 * The policy as a web page. A new one loads out of sight and takes the old one's place, scrolled to the same height, so
 * that nothing flickers while somebody types.
 */
export function WebPreview({ zoom, shown }: Props) {
  const { t } = useTexts()
  const previewed = usePreviewed(300)
  const answered = useAnswer(
    'preview.write',
    useMemo(() => ({ ...previewed, format: 'html' as const }), [previewed]),
  )
  /** The page that is shown, and the one that is loading. */
  const [pages, setPages] = useState<{ id: number; html: string }[]>([])
  const count = useRef(0)

  useEffect(() => {
    const html = answered.answer?.content
    if (html === undefined) return
    count.current += 1
    const page = { id: count.current, html }
    setPages(([first]) => (first === undefined ? [page] : [first, page]))
  }, [answered.answer])

  useEffect(() => {
    const root = shown.current?.contentDocument?.documentElement
    if (root !== undefined) root.style.zoom = String(zoom)
  }, [zoom, shown])

  const show = (id: number, frame: HTMLIFrameElement) => {
    const page = frame.contentDocument
    if (page === null) return
    page.documentElement.style.zoom = String(zoom)
    tendFrame(page)
    // The page's own style would scroll smoothly.
    frame.contentWindow?.scrollTo({ top: shown.current?.contentWindow?.scrollY ?? 0, behavior: 'instant' })
    shown.current = frame
    setPages((all) => all.filter((one) => one.id >= id))
  }

  return (
    <PreviewedContent answered={answered}>
      <div className="cb-preview-frames">
        {pages.map(({ id, html }, index) => (
          <iframe
            key={id}
            title={t('preview.webPage')}
            className="cb-preview-frame"
            data-loading={index > 0 || undefined}
            // No scripts. The origin is the window's, so that it can scroll, zoom and print the page.
            sandbox="allow-same-origin allow-modals"
            srcDoc={html}
            onLoad={(event) => show(id, event.currentTarget)}
          />
        ))}
      </div>
    </PreviewedContent>
  )
}
