import { Alert, Button, Loader, Text } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { errorMessage } from '#contract/messages'
import { useTexts } from '#i18n/i18n'
import type { Answered } from './use-answer'

/** Whether something has been so for a time, in milliseconds. */
function useLasting(state: boolean, time: number): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!state) return
    const timer = setTimeout(() => setLong(true), time)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [state, time])
  return long
}

interface Props {
  answered: Pick<Answered<unknown>, 'failure' | 'pending' | 'retry'>
  /** Stops what takes long; absent: it cannot be stopped. */
  onStop?: () => void
  children: ReactNode
}

/** A preview, that it is still being made, or why there is none. */
export function PreviewedContent({ answered: { failure, pending, retry }, onStop, children }: Props) {
  const { t, language } = useTexts()
  const waits = useLasting(pending, 200)
  // Shorter waits are not worth a word: while somebody types there is one after the other.
  const waitsLong = useLasting(pending, 1000)
  return (
    <>
      <div className="cb-preview-wait" data-waiting={waits || undefined}>
        {waits && <Loader size="xs" aria-hidden />}
        <Text size="sm" role="status">
          {waitsLong && t('preview.waiting')}
        </Text>
        {waitsLong && onStop && (
          <Button size="compact-xs" variant="subtle" onClick={onStop}>
            {t('preview.stop')}
          </Button>
        )}
      </div>
      {failure === null ? (
        children
      ) : (
        <Alert m="md" color="red" title={t('preview.failed')} role="alert">
          <Text size="sm" mb="sm">
            {errorMessage(failure, language)}
          </Text>
          <Button variant="default" loading={pending} onClick={retry}>
            {t('action.tryAgain')}
          </Button>
        </Alert>
      )}
    </>
  )
}
