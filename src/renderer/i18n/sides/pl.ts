import type { SideTexts } from '#i18n/sides/en'
import type { Translated } from '#i18n/translation'

/** What pages beside each other and the marks of translations say, in Polish. */
export const pl: Translated<SideTexts, 'one' | 'few' | 'many' | 'other'> = {
  stale: 'Tekst źródłowy ({{language}}) zmienił się od czasu tego tłumaczenia',
  confirm: 'Tłumaczenie jest już aktualne',
  openBoth: 'Pokaż oba języki',
  confirmed: 'Tłumaczenie sekcji „{{title}}” uznano za aktualne',
  markAgain: 'Oznacz ponownie',
  undone: 'Tłumaczenie sekcji „{{title}}” jest znów oznaczone',
  count_one: '{{count, number}} sekcja, której tekst źródłowy się zmienił',
  count_few: '{{count, number}} sekcje, których tekst źródłowy się zmienił',
  count_many: '{{count, number}} sekcji, których tekst źródłowy się zmienił',
  count_other: '{{count, number}} sekcji, których tekst źródłowy się zmienił',
  firstPage: 'Język pierwszej strony',
  secondPage: 'Język drugiej strony',
  shown: 'Obok siebie: {{languages, list}}',
  alone: 'Jedna strona: {{language}}',
  narrow: 'Nie ma tu miejsca na dwie strony. Poszerz okno albo ukryj to, co stoi obok strony.',
}
