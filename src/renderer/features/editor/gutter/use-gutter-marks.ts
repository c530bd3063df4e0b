import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import { useEditorContext } from '../editor-context'
import type { GutterMarks } from './gutter-marks'

/**
 * Shows marks of one kind on the open page, each page having its own.
 * @param make the marks of a page, made when they are first needed there
 * @param faceOf what each section's mark shows; null: nothing is known yet
 */
export function useGutterMarks<Face>(
  make: () => GutterMarks<Face>,
  faceOf: ((section: string) => Face | undefined) | null,
): void {
  const { editor } = useEditorContext()
  const ofEditor = useRef(new WeakMap<Editor, GutterMarks<Face>>())
  const latest = useRef(make)
  latest.current = make

  useEffect(() => {
    if (editor === null || editor.isDestroyed || faceOf === null) return
    const known = ofEditor.current.get(editor)
    const marks = known ?? latest.current()
    ofEditor.current.set(editor, marks)
    marks.draw(faceOf)
    if (known === undefined) editor.registerPlugin(marks.plugin)
  }, [editor, faceOf])
}
