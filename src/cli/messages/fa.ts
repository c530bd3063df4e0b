import type { CliMessages } from '#cli/messages/cli-messages'
import type { UsageFault } from '#cli/usage-fault'

const suggested = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : ` آیا منظورتان ${suggestion} بود؟`

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
    case 'tooManyTitles':
      return 'شمار عنوان‌ها از شمار زبان‌ها بیشتر است.'
    case 'wrongUsage':
      return `فرمان فهمیده نشد: ${fault.reason}`
  }
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
    new: 'ساخت سیاست از پاسخ‌های کسب‌وکار و کتابخانه بندها.',
    export: 'نوشتن سیاست در پرونده‌های آماده انتشار: <سیاست>.<زبان>.<قالب>.',
    library: 'کار با کتابخانه بندها.',
    libraryCheck: 'بررسی کتابخانه بندها و نشان دادن هر ایراد با نام پرونده و شماره سطر.',
    demo: 'ساخت پوشه کاری با یک فروشگاه نمونه و سیاست آن به همه زبان‌ها و قالب‌ها.',
  },
  arguments: {
    newFolder: 'پوشه‌ای که ساخته می‌شود',
    workspace: 'پوشه کاری',
    policyFile: 'پرونده سیاست: clients/<client>/<policy>.policy.json در پوشه کاری',
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
    format: 'قالب‌ها: html, docx, pdf, md, txt.',
    lang: 'زبان‌ها: fa, pl, en.',
    out: 'پوشه مقصد؛ اگر نباشد ساخته می‌شود.',
    demoOut: 'پوشه‌ای که ساخته می‌شود (معمولاً ‎./demo).',
    library: 'پوشه کتابخانه (معمولاً کتابخانه خود برنامه).',
    workspace: 'بندهای خود این پوشه کاری نیز بررسی شود.',
  },
  usage,
  seeHelp: (command) => `«${command}» شیوه کاربرد را نشان می‌دهد.`,
  noWorkspace: (folder) => `«${folder}» هنوز پوشه کاری نیست. «clausebook init ${folder}» آن را پوشه کاری می‌کند.`,
  workspaceMade: (folder) => `پوشه کاری ساخته شد: ${folder}`,
  clientMade: (client, file) => `کسب‌وکار «${client}» افزوده شد: ${file}`,
  policyMade: (file) => `سیاست نوشته شد: ${file}`,
  progress: (number, total, name) => `نوشتن ${number} از ${total}: ${name}`,
  filesWritten: (count, folder) => `شمار پرونده‌های نوشته‌شده در ${folder}: ${count}`,
  cancelledAfter: 'پیش از لغو، همه‌چیز نوشته شده بود.',
  libraryFine: (clauses, facts, laws) => `ایرادی نیست. بندها: ${clauses}، پرسش‌ها: ${facts}، قانون‌ها: ${laws}.`,
  libraryFaults: (count) => `شمار ایرادهای کتابخانه بندها: ${count}.`,
  workspaceAt: (folder) => `پوشه کاری نمونه: ${folder}`,
  bug: 'این خطای خود برنامه است. با CLAUSEBOOK_DEBUG=1 توضیح بیشتری داده می‌شود.',
}
