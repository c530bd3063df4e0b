import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { cleanPastedHtml } from './clean-pasted-html'

/** Takes in what Word and web pages put on the clipboard. */
export const PastedHtml = Extension.create({
  name: 'pastedHtml',
  addProseMirrorPlugins: () => [new Plugin({ props: { transformPastedHTML: cleanPastedHtml } })],
})
