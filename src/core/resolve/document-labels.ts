import type { Language, LocalizedText } from '#core/language'
import type { Layout } from '#core/policy/layout'
import type { DocumentLabels } from '#core/resolve/resolved-policy'
import { formatDate } from '#core/typography/format-date'
import { typeset } from '#core/typography/typeset'

const contents: LocalizedText = { en: 'Contents', fa: 'فهرست مطالب', pl: 'Spis treści' }
const skipToText: LocalizedText = { en: 'Skip to the text', fa: 'رفتن به متن', pl: 'Przejdź do treści' }
const effective: Record<Language, (date: string) => string> = {
  en: (date) => `Effective from ${date}`,
  fa: (date) => `تاریخ اجرا: ${date}`,
  pl: (date) => `Obowiązuje od ${date}`,
}
const version: Record<Language, (version: string) => string> = {
  en: (name) => `Version ${name}`,
  fa: (name) => `نسخهٔ ${name}`,
  pl: (name) => `Wersja ${name}`,
}
const languagesTitle: LocalizedText = { en: 'Languages', fa: 'زبان‌ها', pl: 'Języki' }
const page: Record<Language, DocumentLabels['page']> = {
  en: { before: 'Page ', between: ' of ', after: '' },
  fa: { before: 'صفحه ', between: ' از ', after: '' },
  pl: { before: 'Strona ', between: ' z ', after: '' },
}

const columnsOfServices: Record<Language, readonly string[]> = {
  en: ['Service', 'Provider and country', 'Purposes', 'Data', 'Role'],
  fa: ['سرویس', 'ارائه‌دهنده و کشور', 'اهداف', 'داده‌ها', 'نقش'],
  pl: ['Usługa', 'Dostawca i kraj', 'Cele', 'Dane', 'Rola'],
}

/** The columns of a table of services: the service, its provider and country, what it is used for, what data it receives, its role. */
export const serviceColumns = (language: Language): readonly string[] => columnsOfServices[language]

/** The title of a policy that was given none. */
export const defaultTitle: LocalizedText = {
  en: 'Privacy policy',
  fa: 'سیاست حفظ حریم خصوصی',
  pl: 'Polityka prywatności',
}

/** The fixed words of an exported document; `effectiveDate` is an ISO 8601 date. */
export function documentLabels(language: Language, effectiveDate: string, layout: Layout): DocumentLabels {
  return {
    contents: contents[language],
    effective: effective[language](formatDate(effectiveDate, language, layout.calendar)),
    effectiveDate,
    version: layout.version === '' ? '' : typeset(version[language](layout.version), language),
    skipToText: skipToText[language],
    languages: languagesTitle[language],
    page: page[language],
  }
}
