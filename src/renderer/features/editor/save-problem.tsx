import { Alert, Button, Group, Text } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { errorMessage } from '#contract/messages'
import { announce } from '#features/notices'
import { useTexts } from '#i18n/i18n'
import { useEditorContext, usePolicy } from './editor-context'
import { LateFileMerge } from './merge/late-merge'

/** Why the last save failed or the next one would, and what can be done; the text stays in the window all the while. */
export function SaveProblem({ onReload }: { onReload: () => void }) {
  const { t, language } = useTexts()
  const { store } = useEditorContext()
  const isUnsaved = usePolicy((state) => state.isUnsaved)
  const failure = usePolicy((state) => state.failure)
  const [isComparing, setIsComparing] = useState(false)
  const endComparing = useCallback(() => setIsComparing(false), [])

  // Whoever comes back to the window learns of another's change before writing on.
  useEffect(() => {
    const look = () => void store.getState().look()
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [store])

  const attempt = async (save: () => Promise<boolean>) => {
    if (await save()) announce(t('editor.savedNow'))
  }
  const setAside = async () => {
    if (await store.getState().setAside()) onReload()
  }
  const conflict = failure?.code === 'conflict'
  const text = !conflict ? 'saveFailedHelp' : isUnsaved ? 'conflictText' : 'conflictUnedited'
  return (
    <>
      {failure !== null && (isUnsaved || conflict) && (
        <Alert
          className="cb-save-problem"
          color={conflict ? 'orange' : 'red'}
          title={t(conflict ? 'editor.conflictTitle' : 'editor.saveFailed')}
          role="alert"
        >
          {!conflict && <Text size="sm">{errorMessage(failure, language)}</Text>}
          <Text size="sm" mb="sm">
            {t(`editor.${text}`)}
          </Text>
          <Group gap="sm">
            {conflict && isUnsaved && (
              <>
                <Button size="compact-md" onClick={() => setIsComparing(true)}>
                  {t('editor.conflictCompare')}
                </Button>
                <Button size="compact-md" variant="default" onClick={() => void attempt(store.getState().overwrite)}>
                  {t('editor.conflictOverwrite')}
                </Button>
                <Button size="compact-md" variant="default" onClick={() => void setAside()}>
                  {t('editor.conflictReload')}
                </Button>
              </>
            )}
            {conflict && !isUnsaved && (
              <Button size="compact-md" onClick={onReload}>
                {t('editor.conflictLoad')}
              </Button>
            )}
            {!conflict && (
              <Button size="compact-md" onClick={() => void attempt(store.getState().save)}>
                {t('action.tryAgain')}
              </Button>
            )}
          </Group>
        </Alert>
      )}
      {isComparing && <LateFileMerge onClose={endComparing} />}
    </>
  )
}
