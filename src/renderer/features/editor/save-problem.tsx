import { Alert, Button, Group, Text } from '@mantine/core'
import { errorMessage } from '#contract/messages'
import { announce } from '#features/notices'
import { useTexts } from '#i18n/i18n'
import { useEditorContext, usePolicy } from './editor-context'

/** Why the last save failed, and what can be done; the text stays in the window all the while. */
export function SaveProblem({ onReload }: { onReload: () => void }) {
  const { t, language } = useTexts()
  const { store } = useEditorContext()
  const failure = usePolicy((state) => (state.isUnsaved ? state.failure : null))
  if (failure === null) return null

  const attempt = async (save: () => Promise<boolean>) => {
    if (await save()) announce(t('editor.savedNow'))
  }
  const conflict = failure.code === 'conflict'
  return (
    <Alert
      className="cb-save-problem"
      color={conflict ? 'orange' : 'red'}
      title={t(conflict ? 'editor.conflictTitle' : 'editor.saveFailed')}
      role="alert"
    >
      {!conflict && <Text size="sm">{errorMessage(failure, language)}</Text>}
      <Text size="sm" mb="sm">
        {t(conflict ? 'editor.conflictText' : 'editor.saveFailedHelp')}
      </Text>
      <Group gap="sm">
        {conflict ? (
          <>
            <Button size="compact-md" onClick={() => void attempt(store.getState().overwrite)}>
              {t('editor.conflictOverwrite')}
            </Button>
            <Button size="compact-md" variant="default" onClick={onReload}>
              {t('editor.conflictReload')}
            </Button>
          </>
        ) : (
          <Button size="compact-md" onClick={() => void attempt(store.getState().save)}>
            {t('action.tryAgain')}
          </Button>
        )}
      </Group>
    </Alert>
  )
}
