import type { Editor } from '@tiptap/core'
import type {} from '@tiptap/extension-table'
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import type {} from '@tiptap/starter-kit'
import type { Language } from '#core/language'
import type { CommandId, Handlers } from '#features/commands'
import { insertCharacter } from './insert-character'

interface Page {
  editor: Editor
  language: Language
}

interface TextCommand {
  run(page: Page): void
  /** Whether it can be done at the cursor; absent: always. */
  possible?(page: Page): boolean
}

const inTitle = ({ editor }: Page): boolean => editor.isActive('sectionTitle')
const inTable = ({ editor }: Page): boolean => editor.isActive('table')
const focused = ({ editor }: Page) => editor.chain().focus()

/** Not in a title, which is plain but for italics. */
const inBody = (run: (page: Page) => void): TextCommand => ({ run, possible: (page) => !inTitle(page) })
const inTables = (run: (page: Page) => void): TextCommand => ({ run, possible: inTable })

const textCommands = {
  undo: { run: (page) => focused(page).undo().run(), possible: ({ editor }) => undoDepth(editor.state) > 0 },
  redo: { run: (page) => focused(page).redo().run(), possible: ({ editor }) => redoDepth(editor.state) > 0 },
  paragraph: inBody((page) => focused(page).setParagraph().run()),
  heading3: inBody((page) => focused(page).toggleHeading({ level: 3 }).run()),
  heading4: inBody((page) => focused(page).toggleHeading({ level: 4 }).run()),
  bold: inBody((page) => focused(page).toggleMark('bold').run()),
  italic: { run: (page) => focused(page).toggleMark('italic').run() },
  underline: inBody((page) => focused(page).toggleMark('underline').run()),
  strike: inBody((page) => focused(page).toggleMark('strike').run()),
  code: inBody((page) => focused(page).toggleMark('code').run()),
  bullets: inBody((page) => focused(page).toggleBulletList().run()),
  numbers: inBody((page) => focused(page).toggleOrderedList().run()),
  quote: inBody((page) => focused(page).toggleBlockquote().run()),
  nonBreakingSpace: { run: ({ editor }) => insertCharacter(editor, '\u00a0') },
  halfSpace: {
    run: ({ editor }) => insertCharacter(editor, '\u200c'),
    possible: ({ language }) => language === 'fa',
  },
  tableInsert: {
    run: (page) => focused(page).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    possible: (page) => !inTitle(page) && !inTable(page),
  },
  rowBefore: inTables((page) => focused(page).addRowBefore().run()),
  rowAfter: inTables((page) => focused(page).addRowAfter().run()),
  rowDelete: inTables((page) => focused(page).deleteRow().run()),
  columnBefore: inTables((page) => focused(page).addColumnBefore().run()),
  columnAfter: inTables((page) => focused(page).addColumnAfter().run()),
  columnDelete: inTables((page) => focused(page).deleteColumn().run()),
  headerRow: inTables((page) => focused(page).toggleHeaderRow().run()),
  tableDelete: inTables((page) => focused(page).deleteTable().run()),
  goToText: { run: ({ editor }) => editor.commands.focus() },
} satisfies Partial<Record<CommandId, TextCommand>>

/** What the open page does for its commands; nothing while its editor is being made. */
export const textHandlers = (editor: Editor | null, language: Language): Handlers =>
  Object.fromEntries(
    Object.entries<TextCommand>(textCommands).map(([id, command]) => [
      id,
      {
        run: () => {
          if (editor !== null) command.run({ editor, language })
        },
        possible: () => editor !== null && command.possible?.({ editor, language }) !== false,
      },
    ]),
  )
