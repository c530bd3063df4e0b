import { Alert, Text } from '@mantine/core'
import type { AppError } from '#contract/error'
import { errorMessage } from '#contract/messages'
import { useTexts } from '#i18n/i18n'
import { PageTitle } from '#ui/page-title'

/** A policy whose file the editor must not touch: why, and the file's text as it is. */
export function ReadOnlyPolicy({ raw, reason }: { raw: string; reason: AppError }) {
  const { t, language } = useTexts()
  return (
    <div className="cb-page">
      <PageTitle>{t('editor.readOnlyTitle')}</PageTitle>
      <Alert color="orange" my="lg">
        {errorMessage(reason, language)}
      </Alert>
      <Text mb="xs">{t('editor.readOnlyText')}</Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section className="cb-raw" tabIndex={0} aria-label={t('editor.rawText')}>
        <pre dir="ltr">{raw}</pre>
      </section>
    </div>
  )
}
