import { en } from '#contract/finding-messages/en'
import { fa } from '#contract/finding-messages/fa'
import { pl } from '#contract/finding-messages/pl'
import type { FindingTexts } from '#contract/finding-messages/texts'
import type { ByLanguage, Language } from '#core/language'
import type { Finding } from '#core/library/finding'

const texts: ByLanguage<FindingTexts> = { en, fa, pl }

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** Keeps what has a direction of its own together (Unicode Standard Annex 9); other text gets nothing invisible. */
const isolated = (text: string, language: Language): string =>
  text !== '' && (language === 'fa' || rightToLeft.test(text)) ? `\u2068${text}\u2069` : text

/** What is wrong in a library's file, as one sentence. The file and the line are left to whoever shows it. */
export const findingMessage = ({ code, details }: Pick<Finding, 'code' | 'details'>, language: Language): string =>
  texts[language][code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const detail = details[name] ?? ''
    return isolated(typeof detail === 'object' ? detail[language] : String(detail), language)
  })
