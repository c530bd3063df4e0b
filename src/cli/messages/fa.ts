import type { CliMessages } from '#cli/messages/cli-messages'
import type { Expected, UsageFault } from '#cli/usage-fault'
import type { Reason } from '#core/facts/explain-condition'
import { joinItems } from '#core/facts/format-fact'

const suggested = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : ` آیا منظورتان ${suggestion} بود؟`

/** Keeps a key or an id together in a right-to-left line (Unicode Standard Annex 9, first strong isolate). */
const isolated = (text: string): string => `\u2068${text}\u2069`

const digits = (value: number): string => new Intl.NumberFormat('fa').format(value)

/** What an option takes, behind a colon. */
function taken(expected: Expected): string {
  switch (expected.kind) {
    case 'choice':
      return isolated(expected.choices.join(', '))
    case 'wholeNumber':
      return `عددی درست از ${digits(expected.least)} تا ${digits(expected.most)}`
    case 'text':
      return `حداکثر ${digits(expected.longest)} نویسه`
    case 'date':
      return `تاریخ، مانند ${isolated('2026-11-22')}`
    case 'colour':
      return `رنگ، مانند ${isolated('"#1d4f7c"')} درون علامت نقل‌قول`
  }
}

function usage(fault: UsageFault): string {
  switch (fault.code) {
    case 'missingCommand':
      return 'فرمانی داده نشده است.'
    case 'unknownCommand':
      return `فرمان «${fault.command}» وجود ندارد.${suggested(fault.suggestion)}`
    case 'unknownOption':
      return `گزینه «${fault.option}» وجود ندارد.${suggested(fault.suggestion)}`
    case 'missingArgument':
      return `آرگومان <${fault.argument}> داده نشده است.`
    case 'excessArguments':
      return `به «${fault.command}» بیش از اندازه آرگومان داده شده است.`
    case 'missingOption':
      return `گزینه «${fault.option}» داده نشده است.`
    case 'missingValue':
      return `گزینه «${fault.option}» مقدار می‌خواهد.`
    case 'wrongValue':
      return `گزینه «${fault.option}» مقدار «${isolated(fault.value)}» را نمی‌پذیرد. مقدار مجاز: ${taken(fault.expected)}.`
    case 'tooManyTitles':
      return 'شمار عنوان‌ها از شمار زبان‌ها بیشتر است.'
    case 'fileOrBatchMissing':
      return `گفته نشده است از چه چیز خروجی گرفته شود: آرگومان <${fault.argument}> یا گزینه «${fault.option}» را بدهید.`
    case 'fileAndBatch':
      return `آرگومان <${fault.argument}> و گزینه «${fault.option}» با هم به کار نمی‌روند؛ تنها یکی را بدهید. الگو را درون علامت نقل‌قول بگذارید.`
    case 'wrongUsage':
      return `فرمان فهمیده نشد: ${fault.reason}`
  }
}

function reason({ test, passed }: Reason): string {
  const fact = isolated(test.fact)
  if ('includes' in test) return `در پاسخ ${fact} گزینه ${isolated(test.includes)} ${passed ? 'هست' : 'نیست'}`
  if ('answered' in test) return `به ${fact} پاسخ داده ${passed === test.answered ? 'شده است' : 'نشده است'}`
  const value = typeof test.is === 'string' ? isolated(test.is) : test.is ? '«بله»' : '«خیر»'
  return `پاسخ ${fact} ${value} ${passed ? 'است' : 'نیست'}`
}

export const fa: CliMessages = {
  titles: {
    'Usage:': 'شیوه کاربرد:',
    'Arguments:': 'آرگومان‌ها:',
    'Options:': 'گزینه‌ها:',
    'Global Options:': 'گزینه‌های همه فرمان‌ها:',
    'Commands:': 'فرمان‌ها:',
  },
  example: 'نمونه:',
  program:
    'سیاست حفظ حریم خصوصی را به فارسی، لهستانی و انگلیسی می‌نویسد و از آن به شکل HTML، Word، PDF، Markdown و متن ساده خروجی می‌گیرد.',
  commands: {
    init: 'ساخت پوشه کاری: پوشه‌ای برای کسب‌وکارها و سیاست‌هایشان.',
    client: 'کار با کسب‌وکارها.',
    clientNew: 'افزودن کسب‌وکار از پرونده‌ای که پاسخ‌هایش در آن است.',
    clientBrand: 'دادن نشان، رنگ و قلم به سندهای کسب‌وکار، یا نمایش آنچه دارد.',
    new: 'ساخت سیاست از پاسخ‌های کسب‌وکار و کتابخانه بندها.',
    export:
      'نوشتن سیاست در پرونده‌های آماده انتشار: <سیاست>.<زبان>.<قالب>؛ یا با ‎--batch نوشتن چند سیاست، هر یک در پوشه کسب‌وکار خود: <کسب‌وکار>/<سیاست>.<زبان>.<قالب>.',
    library: 'کار با کتابخانه بندها.',
    facts: 'نشان دادن پرسش‌های بی‌پاسخ، و بندهایی که پاسخ‌ها به سیاست می‌آورند یا کنار می‌گذارند، با دلیل هر یک.',
    libraryCheck: 'بررسی کتابخانه بندها و نشان دادن هر ایراد با نام پرونده و شماره سطر.',
    libraryCoverage:
      'نشان دادن این‌که کدام بندها مفاد سیاست‌های موجود و خواسته‌های قانون‌ها را بیان می‌کنند و چه چیز در هیچ بندی نیست.',
    demo: 'ساخت پوشه کاری با یک فروشگاه نمونه و سیاست آن به همه زبان‌ها و قالب‌ها.',
  },
  arguments: {
    newFolder: 'پوشه‌ای که ساخته می‌شود',
    workspace: 'پوشه کاری',
    policyFile: 'پرونده سیاست: clients/<client>/<policy>.policy.json در پوشه کاری؛ همراه با ‎--batch به کار نمی‌رود',
    factsFile: 'پرونده client.json یا یک شیء JSON با مقدار هر پاسخ',
    clientFile: 'پرونده کسب‌وکار: clients/<client>/client.json در پوشه کاری',
  },
  options: {
    help: 'نمایش همین راهنما.',
    version: 'نمایش نسخه.',
    json: 'چاپ نتیجه به شکل یک مقدار JSON.',
    uiLang: 'زبان پیام‌های برنامه: en یا fa یا pl (معمولاً زبان سیستم).',
    from: 'پرونده client.json یا یک شیء JSON با مقدار هر پاسخ.',
    name: 'نام کسب‌وکار در فهرست (معمولاً نام رسمی آن).',
    client: 'شناسه کسب‌وکار: نام پوشه آن.',
    languages: 'زبان‌های سیاست، مانند fa,pl,en؛ متن زبان نخست ملاک است.',
    laws: 'قانون‌هایی که سیاست پاسخ‌گوی آن‌هاست، مانند gdpr,caloppa (معمولاً از پاسخ‌های کسب‌وکار).',
    title: 'عنوان سیاست؛ برای هر زبان یک بار، به ترتیب ‎--languages.',
    batch:
      'چند سیاست با هم: همه پرونده‌های ‎*.policy.json در این پوشه و زیرپوشه‌هایش، یا آنچه الگویی درون علامت نقل‌قول نشان می‌دهد، مانند ‎"clients/shop-*" (‎* به جای هر چند نویسه از یک نام و ‎** به جای هر چند پوشه). از هر سیاست به آن زبان‌های خواسته‌شده که دارد خروجی گرفته می‌شود و اگر هیچ‌یک را نداشته باشد، ناموفق به شمار می‌آید. ناموفق ماندن یک سیاست کار بقیه را متوقف نمی‌کند. کسب‌وکارهای بایگانی‌شده هم مانند دیگران به شمار می‌آیند.',
    format: 'قالب‌ها: html, fragment, bare, docx, pdf, md, txt.',
    lang: 'زبان‌ها: fa, pl, en.',
    out: 'پوشه مقصد؛ اگر نباشد ساخته می‌شود.',
    notes: 'پیوستی با یادداشت‌های بخش‌ها هم بنویس؛ بدون آن هیچ یادداشتی در خروجی نمی‌آید.',
    demoOut: 'پوشه‌ای که ساخته می‌شود (معمولاً ‎./demo).',
    library: 'پوشه کتابخانه (معمولاً کتابخانه خود برنامه).',
    workspace: 'بندهای خود این پوشه کاری نیز بررسی شود.',
    coverageWorkspace: 'بندهای خود این پوشه کاری نیز به شمار آید.',
    logo: 'پرونده نشان (لوگو): SVG یا PNG، حداکثر ۵۰۰ کیلوبایت.',
    heading: 'رنگ عنوان و سرعنوان‌ها، مانند ‎"#1b365d" (درون علامت نقل‌قول).',
    accent: 'رنگ پیوندها، شماره‌ها و خط‌ها، مانند ‎"#1d4f7c" (درون علامت نقل‌قول).',
    typeface: 'قلم: sans (ساده) یا serif (کتابی).',
    clear: 'نخست آنچه کسب‌وکار داشته است پاک شود، سپس آنچه داده می‌شود بنشیند.',
  },
  layout: {
    contents: 'فهرست مطالب نیاید.',
    numbering: 'شماره‌گذاری بخش‌ها: none (بدون شماره)، sections (۱، ۲)، parts (۱، ۱.۱) یا paragraphs (ماده ۱).',
    calendar: 'تقویم تاریخ: usual (در فارسی شمسی و میلادی)، gregorian (میلادی)، jalali (شمسی) یا both (هر دو).',
    version: 'نسخه، آن‌گونه که کنار تاریخ چاپ می‌شود، مانند 2.1.',
    paper: 'کاغذ: A4 یا Letter.',
    margin: 'حاشیه به میلی‌متر، از ۱۰ تا ۵۰.',
    fonts: 'قلم صفحه‌های وب: embedded (درون پرونده) یا system (قلم‌های خواننده).',
    together: 'همه زبان‌ها در یک پرونده.',
    producer: 'نام برنامه سازنده در مشخصات سند (معمولاً Clausebook).',
    documentDate: 'تاریخی که در مشخصات سند می‌آید، مانند 2026-11-22 (معمولاً تاریخ اجرای سیاست).',
  },
  usage,
  seeHelp: (command) => `«${command}» شیوه کاربرد را نشان می‌دهد.`,
  noWorkspace: (folder) => `«${folder}» هنوز پوشه کاری نیست. «clausebook init ${folder}» آن را پوشه کاری می‌کند.`,
  workspaceMade: (folder) => `پوشه کاری ساخته شد: ${folder}`,
  clientMade: (client, file) => `کسب‌وکار «${client}» افزوده شد: ${file}`,
  policyMade: (file) => `سیاست نوشته شد: ${file}`,
  brand: {
    saved: (file) => `ظاهر سندها ذخیره شد: ${file}`,
    logo: (type, width, height) => `  نشان: ${isolated(type)}، ${width} در ${height} پیکسل`,
    heading: (colour) => `  سرعنوان‌ها: ${isolated(colour)}`,
    accent: (colour) => `  پیوندها، شماره‌ها و خط‌ها: ${isolated(colour)}`,
    typeface: { sans: '  قلم: ساده', serif: '  قلم: کتابی' },
    none: '  چیزی از خود ندارد: سندها ظاهر معمول را دارند',
    tooPale: (colour, contrast, least, printed) =>
      `رنگ ${isolated(colour)} برای متن روی صفحه روشن کم‌رنگ است: تضاد آن ${contrast} است و دست‌کم ${least} لازم است. به جای آن ${isolated(printed)} چاپ می‌شود.`,
  },
  progress: (number, total, name) => `نوشتن ${number} از ${total}: ${name}`,
  batchProgress: (done, total, left) =>
    `سیاست‌های انجام‌شده: ${done} از ${total}${left === null ? '' : `؛ زمان باقی‌مانده: حدود ${left}`}`,
  policyFailed: (policy, message) => `${isolated(policy)}: ${message}`,
  batch: {
    summary: ({ done, failed, left, total }, folder) =>
      `سیاست‌هایی که خروجی‌شان در ${isolated(folder)} نوشته شد: ${done} از ${total}؛ ناموفق: ${failed}${left === null ? '' : `؛ انجام‌نشده: ${left}`}`,
    policy: 'سیاست',
    result: 'نتیجه',
    files: 'پرونده‌ها',
    done: 'انجام شد',
    failed: 'ناموفق',
    notDone: 'انجام نشد',
    without: (languages) => `به این زبان‌ها متنی ندارد: ${languages}`,
  },
  filesWritten: (count, folder) => `شمار پرونده‌های نوشته‌شده در ${folder}: ${count}`,
  cancelledAfter: 'پیش از لغو، همه‌چیز نوشته شده بود.',
  libraryFine: (clauses, facts, laws) => `ایرادی نیست. بندها: ${clauses}، پرسش‌ها: ${facts}، قانون‌ها: ${laws}.`,
  libraryFaults: (count) => `شمار ایرادهای کتابخانه بندها: ${count}.`,
  coverageOfPolicies: 'مفاد سیاست‌های موجود که بندها بیان می‌کنند:',
  coverageOfLaws: 'خواسته‌های قانون‌ها که بندها برآورده می‌کنند:',
  covered: (name, covered, total) => `${isolated(name)}: ${covered} از ${total}`,
  provision: (id, says) => `${isolated(id)}: ${isolated(says)}`,
  requirement: (id, citation, summary) => `${isolated(id)} (${isolated(citation)}): ${summary}`,
  notCovered: (what) => `بدون بند: ${what}`,
  notOwed: (line) => `توصیه‌شده، ${line}`,
  wholePolicy: (duty) => `همه متن سیاست: ${duty}`,
  outsideText: (duty) => `بیرون از متن: ${duty}`,
  openQuestions: {
    required: (count) => `شمار پرسش‌های الزامی بی‌پاسخ: ${count}`,
    optional: (count) => `شمار پرسش‌های اختیاری بی‌پاسخ: ${count}`,
  },
  clausesFor: {
    taken: (count) => `شمار بندهای سیاست: ${count}`,
    left: (count) => `شمار بندهای کنارگذاشته: ${count}`,
  },
  whateverAnswered: 'با هر پاسخی',
  because: (clause, reasons) => `${isolated(clause)}: چون ${joinItems(reasons.map(reason), 'fa')}`,
  insteadOf: (clause, taken) => `${isolated(clause)}: نگارش دیگری از ${isolated(taken)} که در سیاست هست`,
  workspaceAt: (folder) => `پوشه کاری نمونه: ${folder}`,
  bug: 'این خطای خود برنامه است. با CLAUSEBOOK_DEBUG=1 توضیح بیشتری داده می‌شود.',
}
