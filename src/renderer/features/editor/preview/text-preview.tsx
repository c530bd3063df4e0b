import { useMemo } from 'react'
import { useTexts } from '#i18n/i18n'
import { PreviewedContent } from './previewed-content'
import { useAnswer } from './use-answer'
import { usePreviewed } from './use-previewed'

/** The policy as Markdown or plain text, character by character. */
export function TextPreview({ format }: { format: 'md' | 'txt' }) {
  const { t } = useTexts()
  const previewed = usePreviewed(300)
  const answered = useAnswer(
    'preview.write',
    useMemo(() => ({ ...previewed, format }), [previewed, format]),
  )
  return (
    <PreviewedContent answered={answered}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section className="cb-preview-scroll" aria-label={t(`preview.formats.${format}`)} tabIndex={0}>
        <pre className="cb-preview-text" dir="auto" lang={previewed.languages[0]}>
          {answered.answer?.content}
        </pre>
      </section>
    </PreviewedContent>
  )
}
