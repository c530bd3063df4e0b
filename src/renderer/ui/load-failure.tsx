import { Alert, Button } from '@mantine/core'
import { errorMessage } from '#contract/messages'
import { errorOf } from '#host/bridge'
import { useTexts } from '#i18n/i18n'

/** What a screen shows in place of data that the host could not give. */
export function LoadFailure({ thrown, retry }: { thrown: unknown; retry: () => void }) {
  const { t, language } = useTexts()
  return (
    <Alert m="xl" color="red" title={t('app.failedToLoad')} role="alert">
      <p>{errorMessage(errorOf(thrown), language)}</p>
      <Button variant="default" onClick={retry}>
        {t('action.tryAgain')}
      </Button>
    </Alert>
  )
}
