import type { Language, LocalizedText } from '#core/language'

/** How showing the window in a browser ended. */
export type Outcome =
  | { kind: 'closed' }
  | { kind: 'alreadyOpen' }
  | { kind: 'noBrowser' }
  | { kind: 'notBuilt' }
  | { kind: 'didNotStart'; browser: string; reason: string }

const messages = {
  alreadyOpen: {
    en: 'Clausebook is already open.',
    fa: 'Clausebook از پیش باز است.',
    pl: 'Clausebook jest już otwarty.',
  },
  noBrowser: {
    en: 'No browser to show the window in was found: install Chrome, Edge or Chromium.',
    fa: 'مرورگری برای نمایش پنجره پیدا نشد. Chrome، Edge یا Chromium را نصب کنید.',
    pl: 'Nie znaleziono przeglądarki, w której można pokazać okno: zainstaluj Chrome, Edge lub Chromium.',
  },
  notBuilt: {
    en: 'The window is not built yet. Build it with: npm run build',
    fa: 'پنجره هنوز ساخته نشده است. برای ساختن: npm run build',
    pl: 'Okno nie jest jeszcze zbudowane. Aby je zbudować: npm run build',
  },
  didNotStart: {
    en: '{browser} did not start: {reason}',
    fa: '{browser} اجرا نشد: {reason}',
    pl: '{browser} nie uruchamia się: {reason}',
  },
} as const satisfies Record<Exclude<Outcome['kind'], 'closed'>, LocalizedText>

/** What the program's exit code tells whoever started it: 3 means that nothing here can show the window. */
export function exitCodeOf({ kind }: Outcome): 0 | 1 | 3 {
  switch (kind) {
    case 'closed':
    case 'alreadyOpen':
      return 0
    case 'notBuilt':
      return 1
    case 'noBrowser':
    case 'didNotStart':
      return 3
  }
}

/** One line for the person; null when the window was open and is closed, which needs no words. */
export function outcomeMessage(outcome: Outcome, language: Language): string | null {
  if (outcome.kind === 'closed') return null
  const text = messages[outcome.kind][language]
  if (outcome.kind !== 'didNotStart') return text
  return text.replace('{browser}', () => outcome.browser).replace('{reason}', () => outcome.reason)
}
