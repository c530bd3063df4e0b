import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { createGutterMarks, type GutterMarks, type MarkFace, type MarkName } from './gutter-marks'

/** They stay on a page while it is out of sight. */
const marksOfEditor = new WeakMap<Editor, Map<string, GutterMarks>>()

/**
 * Shows marks of one kind on a page.
 * @param faceOf what the mark of a section shows, by the section's id; another function draws them anew, null waits
 * @param open hears which was pressed; the first one given for a page and kind stays
 */
export function useGutterMarks(
  editor: Editor,
  name: MarkName,
  faceOf: ((section: string) => MarkFace | undefined) | null,
  open: (section: string, mark: HTMLElement) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first `open` stays
  useEffect(() => {
    if (editor.isDestroyed || faceOf === null) return
    const ofEditor = marksOfEditor.get(editor) ?? new Map<string, GutterMarks>()
    marksOfEditor.set(editor, ofEditor)
    const known = ofEditor.get(name)
    const marks = known ?? createGutterMarks(name, open)
    ofEditor.set(name, marks)
    marks.draw(faceOf)
    if (known === undefined) editor.registerPlugin(marks.plugin)
  }, [editor, name, faceOf])
}
