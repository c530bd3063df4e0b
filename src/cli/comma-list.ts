/** The parts of `fa,pl, en`, each once, in the order they were typed. */
export const commaList = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
]
