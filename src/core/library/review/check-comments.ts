import { isPair, isScalar, LineCounter, parseDocument, Scalar, visit } from 'yaml'
import { languages } from '#core/language'
import type { Finding } from '#core/library/finding'
import type { ReviewSource } from '#core/library/review/review-source'

const mayHaveComment = /\S[ \t]#/

const isLanguage = (key: unknown): boolean => isScalar(key) && languages.some((language) => language === key.value)

function findingsIn(file: string, text: string): Finding[] {
  const counter = new LineCounter()
  const findings: Finding[] = []
  visit(parseDocument(text, { lineCounter: counter, prettyErrors: false }), {
    Scalar(key, node, ancestors) {
      if (key === 'key' || node.type !== Scalar.PLAIN || !node.range) return
      const [start, end] = node.range
      const comment = /^[ \t]+(#.*)/.exec(text.slice(end))?.[1]
      if (comment === undefined) return
      const isText = ancestors.some((ancestor) => isPair(ancestor) && isLanguage(ancestor.key))
      // A comment for the next reader begins with a space; “#1” is a part of what should have been a text.
      if (!isText && !/^#[^\s#]/.test(comment)) return
      const { line } = counter.linePos(end)
      const found = `${text.slice(start, end).split('\n').at(-1)?.trim().slice(-30)} ${comment.trim().slice(0, 30)}`
      findings.push({ code: 'textCutOff', file, line, details: { found } })
    },
  })
  return findings
}

/** Texts without quotation marks that end at a “ #”: YAML takes the rest of the line for a comment. */
export const checkComments = ({ files }: ReviewSource): Finding[] =>
  [...files].flatMap(([file, text]) =>
    file.endsWith('.yaml') && mayHaveComment.test(text) ? findingsIn(file, text) : [],
  )
