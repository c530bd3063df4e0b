import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconCode,
  IconH3,
  IconH4,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconPilcrow,
  IconSearch,
  IconStrikethrough,
  IconUnderline,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import { useEditorState } from '@tiptap/react'
import type {} from '@tiptap/starter-kit'
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '#i18n/i18n'
import { RovingToolbar } from '#ui/roving-toolbar'
import { useEditorContext } from '../editor-context'
import { LinkDialog } from './link-dialog'
import { TableMenu } from './table-menu'
import { ToolButton } from './tool-button'

const marks = ['bold', 'italic', 'underline', 'strike', 'code'] as const
const markIcons = {
  bold: IconBold,
  italic: IconItalic,
  underline: IconUnderline,
  strike: IconStrikethrough,
  code: IconCode,
}
const markKeys = { bold: 'Ctrl+B', italic: 'Ctrl+I', underline: 'Ctrl+U', strike: 'Ctrl+Shift+S', code: 'Ctrl+E' }

/** What holds at the cursor. */
const stateOf = (editor: Editor | null) => ({
  undo: editor !== null && undoDepth(editor.state) > 0,
  redo: editor !== null && redoDepth(editor.state) > 0,
  marks: marks.filter((mark) => editor?.isActive(mark) === true),
  inTitle: editor?.isActive('sectionTitle') === true,
  paragraph: editor?.isActive('paragraph') === true,
  heading3: editor?.isActive('heading', { level: 3 }) === true,
  heading4: editor?.isActive('heading', { level: 4 }) === true,
  bullets: editor?.isActive('bulletList') === true,
  numbers: editor?.isActive('orderedList') === true,
  quote: editor?.isActive('blockquote') === true,
  link: editor?.isActive('link') === true,
  table: editor?.isActive('table') === true,
})

/** Formatting for the page that is open. Alt+F10 goes to it, Escape back to the page. */
export function Toolbar({ finding, onFind }: { finding: boolean; onFind: () => void }) {
  const { t } = useTexts()
  const { editor } = useEditorContext()
  const controls = useRef<HTMLDivElement>(null)
  const [linking, setLinking] = useState(false)
  const at = useEditorState({ editor, selector: (snapshot) => stateOf(snapshot.editor) })

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.key !== 'F10') return
      event.preventDefault()
      controls.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  const chain = () => editor?.chain().focus()
  const now = at ?? stateOf(null)
  return (
    <>
      <RovingToolbar label={t('toolbar.label')} controls={controls} onEscape={() => editor?.commands.focus()}>
        <ToolButton
          icon={IconArrowBackUp}
          mirror
          label={t('toolbar.undo')}
          keys="Ctrl+Z"
          disabled={!now.undo}
          onClick={() => chain()?.undo().run()}
        />
        <ToolButton
          icon={IconArrowForwardUp}
          mirror
          label={t('toolbar.redo')}
          keys="Ctrl+Y"
          disabled={!now.redo}
          onClick={() => chain()?.redo().run()}
        />
        <span className="cb-toolbar-gap" />
        <ToolButton
          icon={IconPilcrow}
          label={t('toolbar.paragraph')}
          pressed={now.paragraph && !now.bullets && !now.numbers}
          disabled={now.inTitle}
          onClick={() => chain()?.setParagraph().run()}
        />
        <ToolButton
          icon={IconH3}
          label={t('toolbar.heading3')}
          pressed={now.heading3}
          disabled={now.inTitle}
          onClick={() => chain()?.toggleHeading({ level: 3 }).run()}
        />
        <ToolButton
          icon={IconH4}
          label={t('toolbar.heading4')}
          pressed={now.heading4}
          disabled={now.inTitle}
          onClick={() => chain()?.toggleHeading({ level: 4 }).run()}
        />
        <span className="cb-toolbar-gap" />
        {marks.map((mark) => (
          <ToolButton
            key={mark}
            icon={markIcons[mark]}
            label={t(`toolbar.${mark}`)}
            keys={markKeys[mark]}
            pressed={now.marks.includes(mark)}
            disabled={now.inTitle && mark !== 'italic'}
            onClick={() => chain()?.toggleMark(mark).run()}
          />
        ))}
        <span className="cb-toolbar-gap" />
        <ToolButton
          icon={IconList}
          mirror
          label={t('toolbar.bullets')}
          pressed={now.bullets}
          disabled={now.inTitle}
          onClick={() => chain()?.toggleBulletList().run()}
        />
        <ToolButton
          icon={IconListNumbers}
          label={t('toolbar.numbers')}
          pressed={now.numbers}
          disabled={now.inTitle}
          onClick={() => chain()?.toggleOrderedList().run()}
        />
        <ToolButton
          icon={IconBlockquote}
          mirror
          label={t('toolbar.quote')}
          pressed={now.quote}
          disabled={now.inTitle}
          onClick={() => chain()?.toggleBlockquote().run()}
        />
        <ToolButton
          icon={IconLink}
          label={t('toolbar.link')}
          pressed={now.link}
          disabled={now.inTitle}
          onClick={() => setLinking(true)}
        />
        <TableMenu inTable={now.table} disabled={now.inTitle} />
        <span className="cb-toolbar-gap" />
        <ToolButton icon={IconSearch} label={t('find.label')} keys="Ctrl+F" pressed={finding} onClick={onFind} />
      </RovingToolbar>
      {linking && editor !== null && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </>
  )
}
