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
import { useRef, useState } from 'react'
import { useCommands } from '#features/commands'
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

/**
 * Formatting for the page that is open. Escape goes back to the page.
 * @param finding whether the find bar is open
 */
export function Toolbar({ finding }: { finding: boolean }) {
  const { t } = useTexts()
  const { editor } = useEditorContext()
  const controls = useRef<HTMLDivElement>(null)
  const [linking, setLinking] = useState(false)
  const at = useEditorState({ editor, selector: (snapshot) => stateOf(snapshot.editor) })

  useCommands({
    link: { run: () => setLinking(true), possible: () => editor !== null && !editor.isActive('sectionTitle') },
    goToToolbar: { run: () => controls.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus() },
  })

  const now = at ?? stateOf(null)
  return (
    <>
      <RovingToolbar label={t('toolbar.label')} controls={controls} onEscape={() => editor?.commands.focus()}>
        <ToolButton icon={IconArrowBackUp} mirror command="undo" disabled={!now.undo} />
        <ToolButton icon={IconArrowForwardUp} mirror command="redo" disabled={!now.redo} />
        <span className="cb-toolbar-gap" />
        <ToolButton
          icon={IconPilcrow}
          command="paragraph"
          pressed={now.paragraph && !now.bullets && !now.numbers}
          disabled={now.inTitle}
        />
        <ToolButton icon={IconH3} command="heading3" pressed={now.heading3} disabled={now.inTitle} />
        <ToolButton icon={IconH4} command="heading4" pressed={now.heading4} disabled={now.inTitle} />
        <span className="cb-toolbar-gap" />
        {marks.map((mark) => (
          <ToolButton
            key={mark}
            icon={markIcons[mark]}
            command={mark}
            pressed={now.marks.includes(mark)}
            disabled={now.inTitle && mark !== 'italic'}
          />
        ))}
        <span className="cb-toolbar-gap" />
        <ToolButton icon={IconList} mirror command="bullets" pressed={now.bullets} disabled={now.inTitle} />
        <ToolButton icon={IconListNumbers} command="numbers" pressed={now.numbers} disabled={now.inTitle} />
        <ToolButton icon={IconBlockquote} mirror command="quote" pressed={now.quote} disabled={now.inTitle} />
        <ToolButton icon={IconLink} command="link" pressed={now.link} disabled={now.inTitle} />
        <TableMenu inTable={now.table} disabled={now.inTitle} />
        <span className="cb-toolbar-gap" />
        <ToolButton icon={IconSearch} command="find" pressed={finding} />
      </RovingToolbar>
      {linking && editor !== null && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </>
  )
}
