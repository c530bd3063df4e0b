import { useElementSize } from '@mantine/hooks'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { AppError } from '#contract/error'
import { settleDesign } from '#core/design/design'
import { settleLayout } from '#core/policy/layout'
import { request } from '#host/bridge'
import { useTexts } from '#i18n/i18n'
import { PdfPage } from './pdf-page'
import { PreviewedContent } from './previewed-content'
import { useAnswer } from './use-answer'
import { usePreviewed } from './use-previewed'

/** Widths that pages are asked for in, in pixels: not a new picture at every pixel that the pane grows. */
const widthStep = 200
const widest = 2400

/** The policy's pages as a PDF has them. @param zoom 1: as wide as the pane */
export function PdfPreview({ zoom }: { zoom: number }) {
  const { t } = useTexts()
  const previewed = usePreviewed(1000)
  const asked = useMemo(() => ({ ...previewed, job: crypto.randomUUID() }), [previewed])
  const answered = useAnswer('preview.print', asked)
  const stop = useCallback(() => void request('job.cancel', { job: asked.job }), [asked])
  // Nobody waits for the pages of a text that has changed, or once the preview is left.
  useEffect(() => stop, [stop])
  const [pageFailure, setPageFailure] = useState<{ print: string; error: AppError } | null>(null)
  const scroller = useRef<HTMLElement>(null)
  const { ref: list, width } = useElementSize<HTMLOListElement>()

  const { answer, pending } = answered
  const { page } = settleDesign(settleLayout(previewed.content.layout), {}, null, previewed.content.effectiveDate)
  const pixels = Math.min(widest, Math.max(1, Math.ceil((width * devicePixelRatio) / widthStep)) * widthStep)
  // A page of a print that is being replaced is gone; that is no failure.
  const failed = !pending && pageFailure !== null && pageFailure.print === answer?.print ? pageFailure.error : null

  return (
    <PreviewedContent answered={{ ...answered, failure: answered.failure ?? failed }} onStop={stop}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section className="cb-preview-scroll cb-pdf" aria-label={t('preview.pages')} tabIndex={0} ref={scroller}>
        <ol ref={list} style={{ inlineSize: `${zoom * 100}%` }}>
          {answer !== null &&
            width > 0 &&
            Array.from({ length: answer.pages }, (_, index) => (
              <PdfPage
                // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its place, in one print and the next
                key={index}
                print={answer.print}
                index={index}
                total={answer.pages}
                width={pixels}
                proportion={page.width / page.height}
                scroller={scroller}
                onFailure={(error) => setPageFailure({ print: answer.print, error })}
              />
            ))}
        </ol>
      </section>
    </PreviewedContent>
  )
}
