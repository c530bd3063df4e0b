import type { Chord } from '#contract/chord'

/** The groups in which commands are listed, in this order. */
export const commandGroups = ['policy', 'sections', 'text', 'table', 'window'] as const

interface CommandDefinition {
  /** The key of its name among the window's texts. */
  name: string
  group: (typeof commandGroups)[number]
  /** The usual shortcuts; the first is the one that is shown. */
  keys?: readonly Chord[]
  /**
   * Where its shortcut works: everywhere in the window, while the focus is in the text of a page, or everywhere but in
   * fields, which undo their own typing.
   */
  within: 'window' | 'text' | 'outsideFields'
}

/**
 * Every command of the window. What one does, and when it can be done, comes from the part of the window that does it
 * (`useCommands`); its shortcut stands here and nowhere else.
 */
export const commands = {
  save: { name: 'editor.save', group: 'policy', keys: ['Ctrl+S'], within: 'window' },
  export: { name: 'editor.export', group: 'policy', keys: ['Ctrl+Shift+E'], within: 'window' },
  showPreview: { name: 'editor.showPreview', group: 'policy', keys: ['Ctrl+Shift+P'], within: 'window' },
  sideBySide: { name: 'editor.sideBySide', group: 'policy', keys: ['Ctrl+Alt+2'], within: 'window' },
  showOutline: { name: 'editor.showOutline', group: 'policy', within: 'window' },
  showAnswers: { name: 'answers.show', group: 'policy', within: 'window' },
  showLibrary: { name: 'editor.showLibrary', group: 'policy', within: 'window' },
  showNotes: { name: 'editor.showNotes', group: 'policy', within: 'window' },
  nextLanguage: { name: 'commands:names.nextLanguage', group: 'policy', keys: ['Ctrl+PageDown'], within: 'window' },
  previousLanguage: {
    name: 'commands:names.previousLanguage',
    group: 'policy',
    keys: ['Ctrl+PageUp'],
    within: 'window',
  },
  showMarks: { name: 'commands:names.showMarks', group: 'policy', keys: ['Ctrl+Shift+8'], within: 'window' },
  exportSelected: { name: 'commands:names.exportSelected', group: 'policy', within: 'window' },
  useAsTemplate: { name: 'commands:names.useAsTemplate', group: 'policy', within: 'window' },

  addSection: { name: 'editor.addSection', group: 'sections', within: 'window' },
  moveSectionUp: { name: 'commands:names.moveSectionUp', group: 'sections', keys: ['Alt+ArrowUp'], within: 'text' },
  moveSectionDown: {
    name: 'commands:names.moveSectionDown',
    group: 'sections',
    keys: ['Alt+ArrowDown'],
    within: 'text',
  },
  deleteSection: { name: 'commands:names.deleteSection', group: 'sections', within: 'text' },
  foldSection: { name: 'editor.fold', group: 'sections', keys: ['Ctrl+Shift+BracketLeft'], within: 'text' },
  unfoldSection: { name: 'editor.unfold', group: 'sections', keys: ['Ctrl+Shift+BracketRight'], within: 'text' },
  foldAll: { name: 'commands:names.foldAll', group: 'sections', keys: ['Ctrl+Alt+BracketLeft'], within: 'window' },
  unfoldAll: { name: 'commands:names.unfoldAll', group: 'sections', keys: ['Ctrl+Alt+BracketRight'], within: 'window' },
  nextStale: { name: 'commands:names.nextStale', group: 'sections', keys: ['F8'], within: 'window' },
  confirmTranslation: { name: 'commands:names.confirmTranslation', group: 'sections', within: 'window' },
  saveClause: { name: 'commands:names.saveClause', group: 'sections', within: 'text' },
  addNote: { name: 'commands:names.addNote', group: 'sections', keys: ['Ctrl+Alt+M'], within: 'window' },

  undo: { name: 'toolbar.undo', group: 'text', keys: ['Ctrl+Z'], within: 'outsideFields' },
  redo: { name: 'toolbar.redo', group: 'text', keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], within: 'outsideFields' },
  paragraph: { name: 'toolbar.paragraph', group: 'text', keys: ['Ctrl+Alt+0'], within: 'text' },
  heading3: { name: 'toolbar.heading3', group: 'text', keys: ['Ctrl+Alt+3'], within: 'text' },
  heading4: { name: 'toolbar.heading4', group: 'text', keys: ['Ctrl+Alt+4'], within: 'text' },
  bold: { name: 'toolbar.bold', group: 'text', keys: ['Ctrl+B'], within: 'text' },
  italic: { name: 'toolbar.italic', group: 'text', keys: ['Ctrl+I'], within: 'text' },
  underline: { name: 'toolbar.underline', group: 'text', keys: ['Ctrl+U'], within: 'text' },
  strike: { name: 'toolbar.strike', group: 'text', keys: ['Ctrl+Shift+S'], within: 'text' },
  code: { name: 'toolbar.code', group: 'text', keys: ['Ctrl+E'], within: 'text' },
  bullets: { name: 'toolbar.bullets', group: 'text', keys: ['Ctrl+Shift+L'], within: 'text' },
  numbers: { name: 'toolbar.numbers', group: 'text', keys: ['Ctrl+Shift+7'], within: 'text' },
  quote: { name: 'toolbar.quote', group: 'text', keys: ['Ctrl+Shift+B'], within: 'text' },
  link: { name: 'toolbar.link', group: 'text', keys: ['Ctrl+Shift+K'], within: 'text' },
  find: { name: 'toolbar.find', group: 'text', keys: ['Ctrl+F'], within: 'window' },
  replace: { name: 'find.showReplace', group: 'text', keys: ['Ctrl+H'], within: 'window' },
  findNext: { name: 'find.next', group: 'text', keys: ['F3'], within: 'window' },
  findPrevious: { name: 'find.previous', group: 'text', keys: ['Shift+F3'], within: 'window' },
  nextMisspelling: { name: 'commands:names.nextMisspelling', group: 'text', keys: ['F7'], within: 'window' },
  previousMisspelling: {
    name: 'commands:names.previousMisspelling',
    group: 'text',
    keys: ['Shift+F7'],
    within: 'window',
  },
  ownWords: { name: 'commands:names.ownWords', group: 'text', within: 'window' },
  nonBreakingSpace: {
    name: 'commands:names.nonBreakingSpace',
    group: 'text',
    keys: ['Ctrl+Shift+Space'],
    within: 'text',
  },
  halfSpace: { name: 'commands:names.halfSpace', group: 'text', keys: ['Shift+Space'], within: 'text' },

  tableInsert: { name: 'toolbar.tableInsert', group: 'table', within: 'text' },
  rowBefore: { name: 'toolbar.rowBefore', group: 'table', within: 'text' },
  rowAfter: { name: 'toolbar.rowAfter', group: 'table', within: 'text' },
  rowDelete: { name: 'toolbar.rowDelete', group: 'table', within: 'text' },
  columnBefore: { name: 'toolbar.columnBefore', group: 'table', within: 'text' },
  columnAfter: { name: 'toolbar.columnAfter', group: 'table', within: 'text' },
  columnDelete: { name: 'toolbar.columnDelete', group: 'table', within: 'text' },
  headerRow: { name: 'toolbar.headerRow', group: 'table', within: 'text' },
  tableDelete: { name: 'toolbar.tableDelete', group: 'table', within: 'text' },

  palette: { name: 'commands:names.palette', group: 'window', keys: ['Ctrl+K'], within: 'window' },
  keyboard: { name: 'commands:names.keyboard', group: 'window', within: 'window' },
  nextPane: { name: 'commands:names.nextPane', group: 'window', keys: ['F6'], within: 'window' },
  previousPane: { name: 'commands:names.previousPane', group: 'window', keys: ['Shift+F6'], within: 'window' },
  goToText: { name: 'commands:names.goToText', group: 'window', within: 'window' },
  goToToolbar: { name: 'commands:names.goToToolbar', group: 'window', keys: ['Alt+F10'], within: 'window' },
  allClients: { name: 'app.allClients', group: 'window', within: 'window' },
  allPolicies: { name: 'commands:names.allPolicies', group: 'window', within: 'window' },
  archivedClients: { name: 'commands:names.archivedClients', group: 'window', within: 'window' },
  newClient: { name: 'workspace.newClient', group: 'window', within: 'window' },
} as const satisfies Record<string, CommandDefinition>

export type CommandId = keyof typeof commands

export const commandIds = Object.keys(commands) as CommandId[]

/** The usual shortcuts of a command. */
export function usualKeys(id: CommandId): readonly Chord[] {
  const definition: CommandDefinition = commands[id]
  return definition.keys ?? []
}

/** Shortcuts that always do the same: the browser or the system does it, whatever the window makes of the keys. */
export const fixedKeys = {
  copy: ['Ctrl+C'],
  cut: ['Ctrl+X'],
  paste: ['Ctrl+V'],
  pastePlain: ['Ctrl+Shift+V'],
  selectAll: ['Ctrl+A'],
  system: ['Ctrl+N', 'Ctrl+Shift+N', 'Ctrl+T', 'Ctrl+Shift+T', 'Ctrl+W', 'Ctrl+Shift+W', 'Ctrl+Q', 'Alt+F4'],
} as const satisfies Record<string, readonly Chord[]>

export type FixedName = keyof typeof fixedKeys
