import type { JSONContent } from '@tiptap/core'

/** Put in by the build: the text of the same policy that the real window opens. */
declare const benchContent: JSONContent

export const content = benchContent
