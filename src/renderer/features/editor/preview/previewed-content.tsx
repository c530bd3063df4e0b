import { Alert, Button, Loader, Text } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { errorMessage } from '#contract/messages'
import { useTexts } from '#i18n/i18n'
import type { Answered } from './use-answer'

/** Whether something has been so for a second: shorter waits are not worth a word. */
function useForASecond(state: boolean): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!state) return
    const timer = setTimeout(() => setLong(true), 1000)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [state])
  return long
}

interface Props {
  answered: Pick<Answered<unknown>, 'failure' | 'pending' | 'retry'>
  children: ReactNode
}

/** A preview, that it is still being made, or why there is none. */
export function PreviewedContent({ answered: { failure, pending, retry }, children }: Props) {
  const { t, language } = useTexts()
  const waiting = useForASecond(pending)
  return (
    <>
      <div className="cb-preview-wait" role="status" data-waiting={waiting || undefined}>
        {waiting && (
          <>
            <Loader size="xs" aria-hidden />
            <Text size="sm">{t('preview.waiting')}</Text>
          </>
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
