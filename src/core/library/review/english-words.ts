/** Words that make an English sentence and are no words of Polish. */
const telling = new Set(
  'the and of your our you for with that this these from is are or which be been have has will can when if us their them they how what who not'.split(
    ' ',
  ),
)

/** Words that stand inside English names as well, but may be Polish or Latin words. */
const joining = new Set('a an in on to at by as do'.split(' '))

interface Word {
  text: string
  start: number
  end: number
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’_.@/-]*/gu)].map(({ 0: word, index }) => ({
    text: word.replace(/[.’/-]+$/, ''),
    start: index,
    end: index + word.length,
  }))

/** A word that stands for itself in every language: with a capital (“Google”, “reCAPTCHA”), a digit or a sign (“nazwa.pl”). */
const isProper = (word: string): boolean => /\p{Lu}|[^\p{L}’-]/u.test(word)

const isSmall = (word: string): boolean => telling.has(word) || joining.has(word)

/**
 * The words of a text that only an English sentence has. Those inside a name are none: “Office of the Attorney General”,
 * “Sign in with Apple”.
 */
export function englishWords(text: string): { start: number; end: number }[] {
  const words = wordsIn(text)
  return words.filter((word, place) => {
    const after = words.slice(place + 1).find((other) => !isSmall(other.text))
    // The first word has a capital in a sentence (“Your account”) and in a name (“The Trade Desk”).
    if (place === 0 && telling.has(word.text.toLowerCase())) return after === undefined || !isProper(after.text)
    if (!telling.has(word.text)) return false
    const before = words.slice(0, place).findLast((other) => !isSmall(other.text))
    return before === undefined || after === undefined || !isProper(before.text) || !isProper(after.text)
  })
}

/** Whether a text in Latin letters is a name and nothing else. */
export const isName = (text: string): boolean =>
  wordsIn(text).every((word) => isProper(word.text) || isSmall(word.text)) && englishWords(text).length === 0
