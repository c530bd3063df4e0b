import type { ByLanguage, LocalizedText } from '#core/language'

/** What Electron itself shows: its menu and its dialogs. */
export const menuTexts = {
  file: { en: 'File', fa: 'پرونده', pl: 'Plik' },
  closeWindow: { en: 'Close Window', fa: 'بستن پنجره', pl: 'Zamknij okno' },
  quit: { en: 'Quit Clausebook', fa: 'خروج از Clausebook', pl: 'Zakończ Clausebook' },
  edit: { en: 'Edit', fa: 'ویرایش', pl: 'Edycja' },
  undo: { en: 'Undo', fa: 'واگرد', pl: 'Cofnij' },
  redo: { en: 'Redo', fa: 'انجام دوباره', pl: 'Ponów' },
  cut: { en: 'Cut', fa: 'برش', pl: 'Wytnij' },
  copy: { en: 'Copy', fa: 'کپی', pl: 'Kopiuj' },
  paste: { en: 'Paste', fa: 'چسباندن', pl: 'Wklej' },
  pastePlain: { en: 'Paste Without Formatting', fa: 'چسباندن بدون قالب‌بندی', pl: 'Wklej bez formatowania' },
  selectAll: { en: 'Select All', fa: 'انتخاب همه', pl: 'Zaznacz wszystko' },
  view: { en: 'View', fa: 'نما', pl: 'Widok' },
  zoomIn: { en: 'Zoom In', fa: 'بزرگ‌نمایی', pl: 'Powiększ' },
  zoomOut: { en: 'Zoom Out', fa: 'کوچک‌نمایی', pl: 'Pomniejsz' },
  actualSize: { en: 'Actual Size', fa: 'اندازه واقعی', pl: 'Rzeczywisty rozmiar' },
  fullScreen: { en: 'Full Screen', fa: 'تمام‌صفحه', pl: 'Pełny ekran' },
  window: { en: 'Window', fa: 'پنجره', pl: 'Okno' },
  minimize: { en: 'Minimize', fa: 'کوچک کردن', pl: 'Minimalizuj' },
} as const satisfies Record<string, LocalizedText>

interface Question {
  message: string
  detail: string
  /** The buttons: to go on with what was asked, and to stay. */
  yes: string
  no: string
}

export const unsavedQuestion: ByLanguage<Question> = {
  en: {
    message: 'Close without saving?',
    detail: 'The latest changes are not saved yet. If you close now, they are lost.',
    yes: 'Close without saving',
    no: 'Keep editing',
  },
  fa: {
    message: 'بدون ذخیره بسته شود؟',
    detail: 'آخرین تغییرات هنوز ذخیره نشده است. اگر اکنون ببندید، از دست می‌رود.',
    yes: 'بستن بدون ذخیره',
    no: 'ادامه ویرایش',
  },
  pl: {
    message: 'Zamknąć bez zapisywania?',
    detail: 'Ostatnie zmiany nie są jeszcze zapisane. Jeśli zamkniesz teraz, przepadną.',
    yes: 'Zamknij bez zapisywania',
    no: 'Wróć do edycji',
  },
}

export const windowGoneQuestion: ByLanguage<Question> = {
  en: {
    message: 'The window stopped working.',
    detail: 'Everything that was saved is safe. Open the window again?',
    yes: 'Open again',
    no: 'Quit',
  },
  fa: {
    message: 'پنجره از کار افتاد.',
    detail: 'هر چه ذخیره شده، سر جای خود است. پنجره دوباره باز شود؟',
    yes: 'باز کردن دوباره',
    no: 'خروج',
  },
  pl: {
    message: 'Okno przestało działać.',
    detail: 'Wszystko, co zapisano, jest bezpieczne. Otworzyć okno ponownie?',
    yes: 'Otwórz ponownie',
    no: 'Zakończ',
  },
}

export const folderDialogTitles = {
  workspace: {
    en: 'Choose the folder for your businesses and policies',
    fa: 'پوشه کسب‌وکارها و سیاست‌هایشان را انتخاب کنید',
    pl: 'Wybierz folder na firmy i polityki',
  },
  export: {
    en: 'Choose the folder for the exported files',
    fa: 'پوشه خروجی را انتخاب کنید',
    pl: 'Wybierz folder na wyeksportowane pliki',
  },
} as const satisfies Record<string, LocalizedText>
