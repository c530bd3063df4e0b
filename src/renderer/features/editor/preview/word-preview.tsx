import { Text } from '@mantine/core'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useEffect, useMemo, useRef, useState } from 'react'
import { fromBase64 } from '#core/base64'
import { settleDesign } from '#core/design/design'
import { settleLayout } from '#core/policy/layout'
import { useTexts } from '#i18n/i18n'
import { PreviewedContent } from './previewed-content'
import { tendFrame } from './tend-frame'
import { useAnswer } from './use-answer'
import { usePreviewed } from './use-previewed'

const pixelsPerMillimetre = 96 / 25.4

/** What stands beside a page: its margin at both sides, and a scroll bar. */
const besidePage = 40

/** A page to show documents in; it looks the same in a light and in a dark window, as paper does. */
const desk = `<!doctype html><html><head><style>
html { color-scheme: light; background: #e9ebea }
body { margin: 0 }
body .docx-wrapper { padding: 12px; background: none }
body .docx-wrapper > section.docx { margin-bottom: 12px; box-shadow: 0 1px 4px rgb(0 0 0 / 25%) }
</style></head><body></body></html>`

/** Draws a Word document as what is to stand in a page. */
async function drawDocument(bytes: Uint8Array): Promise<HTMLElement[]> {
  const { renderAsync } = await import('docx-preview')
  const [styles, text] = [document.createElement('div'), document.createElement('div')]
  // The window may load nothing by `blob:` addresses, and shows no HTML that a document carries inside.
  await renderAsync(bytes, text, styles, { useBase64URL: true, renderAltChunks: false })
  return [styles, text]
}

/** The policy as a Word document, as near as a browser comes to it. @param zoom 1: as wide as the pane */
export function WordPreview({ zoom }: { zoom: number }) {
  const { t } = useTexts()
  const previewed = usePreviewed(600)
  const answered = useAnswer(
    'preview.write',
    useMemo(() => ({ ...previewed, format: 'docx' as const }), [previewed]),
  )
  const { ref: measured, width } = useElementSize<HTMLIFrameElement>()
  const frame = useRef<HTMLIFrameElement>(null)
  const both = useMergedRef(frame, measured)
  const [loaded, setLoaded] = useState(false)

  useEffect(() => {
    const page = frame.current?.contentDocument
    if (!loaded || answered.answer === null || page == null) return
    let wanted = true
    void drawDocument(fromBase64(answered.answer.content)).then((drawn) => {
      // A long document that came before may be drawn after this one.
      if (wanted) page.body.replaceChildren(...drawn)
    })
    return () => {
      wanted = false
    }
  }, [loaded, answered.answer])

  const { page } = settleDesign(settleLayout(previewed.content.layout), {}, null, previewed.content.effectiveDate)
  const fit = width / (page.width * pixelsPerMillimetre + besidePage)
  useEffect(() => {
    const root = frame.current?.contentDocument?.documentElement
    if (loaded && root !== undefined && fit > 0) root.style.zoom = String(zoom * fit)
  }, [loaded, zoom, fit])

  return (
    <PreviewedContent answered={answered}>
      <Text size="sm" c="dimmed" className="cb-preview-note">
        {t('preview.wordNote')}
      </Text>
      <div className="cb-preview-frames">
        <iframe
          ref={both}
          title={t('preview.wordDocument')}
          className="cb-preview-frame"
          sandbox="allow-same-origin"
          srcDoc={desk}
          onLoad={(event) => {
            const page = event.currentTarget.contentDocument
            if (page !== null) tendFrame(page)
            setLoaded(true)
          }}
        />
      </div>
    </PreviewedContent>
  )
}
