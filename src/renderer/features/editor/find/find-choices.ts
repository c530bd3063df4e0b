/** What the find bar was last told to do. */
export interface FindChoices {
  text: string
  replacement: string
  matchCase: boolean
  wholeWord: boolean
  regex: boolean
  allLanguages: boolean
}

/** How the find bar is open; every call for it is a turn of its own, and takes the focus to it. */
export interface FindBarOpening {
  replacing: boolean
  turn: number
}
