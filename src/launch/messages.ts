import type { LocalizedText } from '#core/language'

/** What `npm start` says, one line each. `{name}` stands for what the caller fills in. */
export const launchMessages = {
  fetching: {
    en: 'Fetching Electron, once (about 120 MB) …',
    fa: 'دریافت Electron، تنها یک بار (حدود ۱۲۰ مگابایت) …',
    pl: 'Pobieranie Electrona, jednorazowo (około 120 MB) …',
  },
  notFetched: {
    en: 'Electron could not be fetched, so the window opens in an installed browser. To fetch it later: npx install-electron',
    fa: 'Electron دریافت نشد؛ پنجره در مرورگر نصب‌شده باز می‌شود. برای دریافت در آینده: npx install-electron',
    pl: 'Nie udało się pobrać Electrona; okno otworzy się w zainstalowanej przeglądarce. Aby pobrać go później: npx install-electron',
  },
  electronFailed: {
    en: 'Electron did not start here, so the window opens in an installed browser.',
    fa: 'Electron در اینجا اجرا نشد؛ پنجره در مرورگر نصب‌شده باز می‌شود.',
    pl: 'Electron nie uruchomił się tutaj; okno otworzy się w zainstalowanej przeglądarce.',
  },
  noDisplay: {
    en: 'There is no display here, so no window can open. The demo export runs instead.',
    fa: 'اینجا نمایشگری نیست و پنجره‌ای باز نمی‌شود. به‌جای آن خروجی نمونه ساخته می‌شود.',
    pl: 'Nie ma tu ekranu, więc okno nie może się otworzyć. Zamiast tego powstanie przykładowy eksport.',
  },
  demoInstead: {
    en: 'The demo export runs instead.',
    fa: 'به‌جای آن خروجی نمونه ساخته می‌شود.',
    pl: 'Zamiast tego powstanie przykładowy eksport.',
  },
  demoDone: {
    en: 'The demo’s files are in {folder}',
    fa: 'پرونده‌های نمونه در این پوشه است: {folder}',
    pl: 'Pliki przykładu są w folderze {folder}',
  },
} as const satisfies Record<string, LocalizedText>
