import type { SideTexts } from '#i18n/sides/en'
import type { Translated } from '#i18n/translation'

/** What pages beside each other and the marks of translations say, in Persian. */
export const fa: Translated<SideTexts, 'one' | 'other'> = {
  stale: 'متن {{language}} پس از این ترجمه تغییر کرده است',
  confirm: 'ترجمه اکنون درست است',
  openBoth: 'نمایش هر دو زبان',
  confirmed: 'ترجمه «{{title}}» از این پس درست به شمار می‌آید',
  markAgain: 'نشانه‌گذاری دوباره',
  undone: 'ترجمه «{{title}}» دوباره نشانه‌گذاری شد',
  count_one: '{{count, number}} بخش که متن اصلی آن تغییر کرده است',
  count_other: '{{count, number}} بخش که متن اصلی آن‌ها تغییر کرده است',
  firstPage: 'زبان صفحه نخست',
  secondPage: 'زبان صفحه دوم',
  shown: 'کنار هم: {{languages, list}}',
  alone: 'یک صفحه: {{language}}',
  narrow: 'اینجا برای دو صفحه جا نیست. پنجره را پهن‌تر کنید یا آنچه را کنار صفحه است پنهان کنید.',
}
