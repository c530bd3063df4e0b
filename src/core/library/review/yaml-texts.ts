import { type Language, languages } from '#core/language'
import type { Library } from '#core/library/library'
import type { ReadableText, ReadableTexts } from '#core/library/review/readable-text'
import type { ReviewSource } from '#core/library/review/review-source'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isText = (value: unknown): value is string => typeof value === 'string'

/** A text by language: nothing but languages, and a string for each. */
const isLocalized = (value: object): boolean =>
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, text]) => languages.some((language) => language === key) && isText(text))

/** A text written on one line or more, from line `start` of its file. */
function located(file: string, language: Language, text: string, start: number, lines: string[]): ReadableText {
  const lineAt = (index: number): number => {
    const before = /\S*$/.exec(text.slice(0, index))?.[0] ?? ''
    const word = /^\S*/.exec(text.slice(index - before.length))?.[0] ?? ''
    let read = 0
    for (const [offset, line] of lines.slice(start - 1).entries()) {
      read += line.trim().length + 1
      // The word's own line: not before its place in the text, which folding keeps.
      if (read > index && line.includes(word)) return start + offset
      if (read > text.length + (lines[start - 1]?.length ?? 0)) break
    }
    return start
  }
  return { file, language, text, links: [], lineAt }
}

interface FileReview {
  file: string
  source: ReviewSource
  lines: string[]
  isLiteral: boolean
  place: ReadableTexts['place']
}

function textsIn(value: unknown, path: PropertyKey[], review: FileReview): ReadableTexts[] {
  if (!isObject(value)) return []
  const { file, source, lines, isLiteral, place } = review
  if (!isLocalized(value)) {
    return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, key], review))
  }
  const texts = languages.flatMap((language) => {
    const text: unknown = Reflect.get(value, language)
    return isText(text)
      ? [[language, located(file, language, text, source.lineOf(file, [...path, language]), lines)] as const]
      : []
  })
  return [{ texts: Object.fromEntries(texts), literal: isLiteral, place }]
}

/** A service's names, where they are the same in every language. */
function plainNames(value: unknown, review: FileReview): ReadableTexts[] {
  if (!isObject(value)) return []
  const { file, source, lines } = review
  return ['name', 'provider'].flatMap((key): ReadableTexts[] => {
    const name: unknown = Reflect.get(value, key)
    if (!isText(name)) return []
    const text = located(file, 'en', name, source.lineOf(file, [key]), lines)
    return [{ texts: { en: text }, literal: true, place: 'policy' }]
  })
}

/** Vocabularies whose labels are offered for a text cell, which is the same in every language. */
const literalVocabularies = (library: Library): Set<string> =>
  new Set(
    library.factModel.facts
      .flatMap((fact) => (fact.type === 'table' ? fact.columns : []))
      .flatMap((column) => ('suggestions' in column && column.suggestions !== undefined ? [column.suggestions] : [])),
  )

function placeOf(file: string): ReadableTexts['place'] {
  if (/^(library\/)?(vocabulary|services)\//.test(file)) return 'policy'
  return file.endsWith('/clause.yaml') ? 'panel' : 'form'
}

/** Every text by language in the library's YAML files: titles, questions, terms, summaries, names. */
export function yamlTexts(library: Library, source: ReviewSource): ReadableTexts[] {
  const literal = literalVocabularies(library)
  return [...source.files]
    .filter(([file]) => file.endsWith('.yaml'))
    .flatMap(([file, text]) => {
      const value = source.yaml(file)?.value
      const vocabulary = /^vocabulary\/([^/]+)\.yaml$/.exec(file)?.[1]
      const review: FileReview = {
        file,
        source,
        lines: text.split('\n'),
        isLiteral: vocabulary !== undefined && literal.has(vocabulary),
        place: placeOf(file),
      }
      const texts = textsIn(value, [], review)
      return /^(library\/)?services\//.test(file) ? [...texts, ...plainNames(value, review)] : texts
    })
}
