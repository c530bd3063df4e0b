/** What the check of spelling says, in English. */
export const en = {
  unknown: 'Not in the dictionary: “{{word}}”',
  suggestions: 'Instead of “{{word}}”',
  noSuggestions: 'No suggestions',
  add: 'Add to own words',
  ignore: 'Ignore for now',
  ownWords: 'Own words…',
  replaced: '“{{word}}” replaced by “{{suggestion}}”',
  added: '“{{word}}” is one of your own words now',
  ignored: '“{{word}}” is ignored until the policy is closed',
  none: 'No misspelt words on this page',
  title: 'Own words',
  about: 'Their spelling is right in all policies of this workspace.',
  empty: 'There are none yet. Add one from the menu of a word that is marked as misspelt.',
  remove: 'Remove: {{word}}',
  removed: '“{{word}}” is no own word any more',
} as const

export type SpellingTexts = { [Key in keyof typeof en]: string }
