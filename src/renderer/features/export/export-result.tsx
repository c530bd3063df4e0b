import { Alert, Stack, Text } from '@mantine/core'
import { errorMessage } from '#contract/messages'
import { languageNames } from '#core/language'
import { formatBytes } from '#i18n/format'
import { useTexts } from '#i18n/i18n'
import { ResultButtons } from './result-buttons'
import type { ExportOutcome } from './use-export-job'

interface Props {
  result: ExportOutcome
  onAgain: () => void
  onClose: () => void
}

/** The files that came out, and the way to their folder. */
export function ExportResult({ result, onAgain, onClose }: Props) {
  const { t, language } = useTexts()

  return (
    <Stack>
      <div>
        <Text fw={600}>{t('export.done', { count: result.files.length })}</Text>
        <Text size="sm" c="dimmed">
          {t('export.in', { location: `\u2068${result.location}\u2069` })}
        </Text>
      </div>
      {result.remarks.length > 0 && (
        <Alert color="orange" title={t('export.remarks')} role="alert">
          {result.remarks.map((remark) => (
            <Text key={errorMessage(remark, language)} size="sm">
              {errorMessage(remark, language)}
            </Text>
          ))}
        </Alert>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section className="cb-exported" aria-label={t('export.result')} tabIndex={0}>
        <ul>
          {result.files.map((file) => (
            <li key={file.name}>
              <bdi>{file.name}</bdi>
              <Text size="sm" c="dimmed" component="span">
                {file.languages.length > 1 && `${file.languages.map((name) => languageNames[name]).join(', ')} · `}
                {formatBytes(file.bytes, language)}
              </Text>
            </li>
          ))}
        </ul>
      </section>
      <ResultButtons folder={result.folder} onAgain={onAgain} onClose={onClose} />
    </Stack>
  )
}
