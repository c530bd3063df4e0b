import type { SpellingTexts } from '#i18n/spelling/en'

/** What the check of spelling says, in Persian. */
export const fa: SpellingTexts = {
  unknown: 'در واژه‌نامه نیست: «{{word}}»',
  suggestions: 'به جای «{{word}}»',
  noSuggestions: 'پیشنهادی نیست',
  add: 'افزودن به واژه‌های شخصی',
  ignore: 'چشم‌پوشی موقت',
  ownWords: 'واژه‌های شخصی…',
  replaced: '«{{suggestion}}» جای «{{word}}» را گرفت',
  added: '«{{word}}» به واژه‌های شخصی افزوده شد',
  ignored: '«{{word}}» تا بسته شدن سیاست نادیده گرفته می‌شود',
  none: 'در این صفحه غلط املایی نیست',
  title: 'واژه‌های شخصی',
  about: 'املای این واژه‌ها در همه سیاست‌های این پوشه کاری درست شمرده می‌شود.',
  empty: 'هنوز واژه‌ای نیست. از منوی هر واژه‌ای که غلط نشان داده شده است می‌توانید آن را بیفزایید.',
  remove: 'حذف: {{word}}',
  removed: '«{{word}}» از واژه‌های شخصی حذف شد',
}
