import { useEffect, useState } from 'react'
import { announce } from '#features/notices'
import { useTexts } from '#i18n/i18n'
import { useEditorContext } from '../editor-context'
import './marks.css'
import { setMarks } from './show-marks'

/** Has the page that is open show its marks or not, as was asked last; gives what asks for the other. */
export function useMarks(): () => void {
  const { t } = useTexts()
  const { editor } = useEditorContext()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (editor !== null) setMarks(editor.view, shown)
  }, [editor, shown])
  return () => {
    setShown(!shown)
    announce(shown ? t('editor.marksHidden') : t('editor.marksShown'))
  }
}
