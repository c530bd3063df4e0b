import { Editor, type JSONContent } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'

/** Put in by the build: the text of the same policy that the real window opens. */
declare const benchContent: JSONContent

new Editor({ element: document.querySelector('#editor'), extensions: [StarterKit], content: benchContent })
