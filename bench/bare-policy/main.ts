import { Editor } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import './bare-policy.css'

document.querySelector('.cb-policy')?.addEventListener('click', async () => {
  const { content } = await import('./content')
  new Editor({ element: document.querySelector('#editor'), extensions: [StarterKit], content })
})
