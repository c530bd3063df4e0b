/** What pages beside each other and the marks of translations say, in English. */
export const en = {
  stale: 'The {{language}} text has changed since this translation',
  confirm: 'The translation is right now',
  openBoth: 'Show both languages',
  confirmed: 'The translation of “{{title}}” counts as right now',
  markAgain: 'Mark it again',
  undone: 'The translation of “{{title}}” is marked again',
  count_one: '{{count, number}} section whose source has changed',
  count_other: '{{count, number}} sections whose source has changed',
  firstPage: 'Language of the first page',
  secondPage: 'Language of the second page',
  shown: 'Side by side: {{languages, list}}',
  alone: 'One page: {{language}}',
  narrow: 'There is no room for two pages here. Make the window wider, or hide what stands beside the page.',
} as const

export type SideTexts = typeof en
