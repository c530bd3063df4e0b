import { Alert, Button, Group, Text } from '@mantine/core'
import type { RecoveryCopy } from '#contract/contract'
import { errorMessage } from '#contract/messages'
import { formatMoment } from '#i18n/format'
import { useTexts } from '#i18n/i18n'
import { usePolicy } from '../editor-context'

interface Props {
  copy: RecoveryCopy
  busy: boolean
  onCompare: () => void
  onRestore: () => void
  onDiscard: () => void
  onLater: () => void
}

/** Asks what becomes of a copy of unsaved text. Nothing is lost while nobody answers. */
export function RecoveryOffer({ copy, busy, onCompare, onRestore, onDiscard, onLater }: Props) {
  const { t, language } = useTexts()
  const revision = usePolicy((state) => state.revision)
  const isWhole = copy.kind === 'whole'
  /** The file says something since that the copy was not made from. */
  const hasMoved = isWhole && copy.revision !== revision
  const isReplaced = isWhole && copy.cause === 'replaced'
  return (
    <Alert
      className="cb-save-problem"
      color={isWhole ? 'blue' : 'orange'}
      title={
        isWhole
          ? t(isReplaced ? 'recovery.replacedTitle' : 'recovery.title', { time: formatMoment(copy.written, language) })
          : t('recovery.damagedTitle')
      }
      role="alert"
      withCloseButton
      closeButtonLabel={t('recovery.later')}
      onClose={onLater}
    >
      {!isWhole && <Text size="sm">{errorMessage(copy.reason, language)}</Text>}
      <Text size="sm">
        {t(isReplaced ? 'recovery.replacedText' : isWhole ? 'recovery.text' : 'recovery.damagedText')}
      </Text>
      {hasMoved && !isReplaced && <Text size="sm">{t('recovery.fileChanged')}</Text>}
      <Group gap="sm" mt="sm">
        {isWhole && (
          <>
            <Button size="compact-md" variant={hasMoved ? 'filled' : 'default'} disabled={busy} onClick={onCompare}>
              {t('recovery.compare')}
            </Button>
            <Button size="compact-md" variant={hasMoved ? 'default' : 'filled'} loading={busy} onClick={onRestore}>
              {t('recovery.restore')}
            </Button>
          </>
        )}
        <Button size="compact-md" variant="default" disabled={busy} onClick={onDiscard}>
          {t(isWhole ? 'recovery.discard' : 'recovery.deleteCopy')}
        </Button>
      </Group>
    </Alert>
  )
}
