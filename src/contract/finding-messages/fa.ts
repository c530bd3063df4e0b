import type { FindingTexts } from '#contract/finding-messages/texts'

export const fa: FindingTexts = {
  fileMissing: 'پرونده «{what}» که کتابخانه به آن نیاز دارد پیدا نشد',
  yamlSyntax:
    "این خط یا خط بالای آن به صورت YAML خوانده نمی‌شود ({reason}). با فاصله و هم‌تراز با خط‌های کناری تورفتگی بدهید و متنی را که «: » دارد یا با نشانه‌ای آغاز می‌شود میان '…' بگذارید",
  textCutOff:
    "متن پیش از # تمام می‌شود، چون YAML بقیه سطر را یادداشت به شمار می‌آورد: «{found}». متن را میان '…' بگذارید یا یادداشت را در سطری جداگانه بنویسید",
  schema: 'مقدار «{where}» درست نیست: {reason}',
  unexpectedFile: 'هیچ بخشی این پرونده را نمی‌خواند؛ نام و پوشه آن را بررسی کنید',
  idMismatch: 'شناسه «{id}» است، ولی اینجا باید «{expected}» باشد',
  duplicateId: 'شناسه «{id}» دو بار به کار رفته است',
  missingTranslation: 'متن این زبان ({language}) نیست یا خالی است',
  markdownNoTitle: 'متن باید با عنوان سطح ۲ شروع شود: «## عنوان»',
  markdownSyntax: 'این نوع Markdown در سیاست جا نمی‌گیرد: {detail}',
  markdownHeading: 'سرعنوان این سطح اینجا مجاز نیست: «{detail}»؛ از ### یا #### استفاده کنید',
  markdownLink: 'این پیوند مجاز نیست: «{detail}»؛ از http، https، mailto یا tel استفاده کنید',
  markdownList: 'این در یک مورد فهرست جا نمی‌گیرد: {detail}',
  markdownVariable: 'این نه متغیر است و نه ارجاع: «{detail}»؛ بنویسید {{group.name}} یا [[category/clause]]',
  singleBrackets: 'سیاست «{found}» را همین‌طور که اینجا نوشته شده چاپ می‌کند؛ بنویسید {wanted}',
  parity:
    'ساختار متن مانند متن انگلیسی نیست ({language}): قطعه {place} (عنوان قطعه ۲ است) باید «{expected}» باشد، ولی «{found}» است',
  unknownFact: 'هیچ پرونده‌ای در پوشه facts پرسشی با کلید «{fact}» ندارد',
  unlistedFact: 'متن «{fact}» را نشان می‌دهد، ولی clause.yaml آن را نام نبرده است: آن را به facts بیفزایید',
  unusedFact:
    'clause.yaml از «{fact}» نام می‌برد، ولی هیچ متنی آن را میان دو آکولاد نشان نمی‌دهد: آن را به متن‌ها بیفزایید یا از اینجا حذف کنید',
  tableInSentence: '«{fact}» جدول است و باید در پاراگراف جداگانه‌ای بیاید',
  unknownVocabulary: 'واژگان «{vocabulary}» وجود ندارد',
  groupOfTerm: '`group` مورد «{term}» باید یکی از `groups` همین فهرست باشد: {groups}',
  unknownTerm: 'در واژگان «{vocabulary}» موردی به نام «{term}» نیست',
  conditionType:
    'نوع «{fact}» با شرط «{reason}» سازگار نیست: includes برای فهرست‌های چندگزینه‌ای است، is برای یک گزینه، متن یا true و false، و answered برای همه',
  unknownGroup: 'در facts.yaml گروه پرسشی به نام «{group}» نیست؛ آن را آنجا بیفزایید یا نام گروهی را بر پرونده بگذارید',
  unknownColumn: 'جدول «{fact}» ستون دیگری به نام «{column}» ندارد که پر شود',
  unknownRequirement: 'هیچ قانونی الزام «{requirement}» را ندارد',
  unknownCategory: 'در library.yaml دسته «{category}» نیست',
  unknownClause: 'بند «{clause}» وجود ندارد؛ نام آن را درست کنید یا از اینجا حذفش کنید',
  unlistedClause: 'library.yaml از بند «{clause}» نام نبرده است: آن را آنجا زیر دسته خودش و به ترتیب خواندن بیفزایید',
  unknownReference: 'متن به «{section}» ارجاع می‌دهد که بندی با این نام نیست',
  unreachableClause: 'با هیچ پاسخی بند «{clause}» وارد سیاست نمی‌شود: شرط آن با خودش یا با پرسش‌ها سازگار نیست',
  unreachableQuestion: 'هیچ پاسخی به پرسش «{fact}» نمی‌رسد: شرط آن با خودش یا با پرسش‌های دیگر سازگار نیست',
  unusedQuestion:
    'هیچ بندی پاسخ پرسش «{fact}» را نشان نمی‌دهد و هیچ when یا required به آن وابسته نیست: آن را به کار ببرید یا حذف کنید',
  unreachableRequirement:
    'با هیچ پاسخی الزام «{requirement}» پیش نمی‌آید: شرط آن با خودش، با شرط قانون یا با پرسش‌ها سازگار نیست',
  referenceMayBeAbsent:
    'متن به «{clause}» ارجاع می‌دهد، ولی با این پاسخ‌ها آن بند در سیاست نیست: {answers}. به بندی ارجاع دهید که همیشه همراه این بند باشد، یا شرط when این بند را محدودتر کنید',
  factMayBeMissing:
    'متن «{fact}» را نشان می‌دهد، ولی ممکن است پاسخی نداشته باشد: {answers}. پرسش را required کنید یا answered: true آن را به شرط when بند بیفزایید',
  alternativeCategory: 'صورت دیگر یک بند باید در دسته همان بند باشد: «{clause}»',
  alternativeOfAlternative: '«{clause}» خود صورت دیگر بندی است؛ نخستین بند آن گروه را نام ببرید',
  alternativeOrder: 'صورت دیگر یک بند باید پس از همان بند فهرست شود: «{clause}»',
  alternativeWhen:
    'این صورت وارد سیاستی می‌شود که «{clause}» در آن جایی ندارد: {answers}. همان شرط when یا شرطی محدودتر به آن بدهید',
  requirementNotCovered:
    'هیچ بندی الزام «{requirement}» ({citation}) را بر عهده نگرفته است: آن را به requirements بندهایی که برآورده‌اش می‌کنند بیفزایید یا بندی بنویسید',
  requirementMayBeUnmet:
    'الزام «{requirement}» ({citation}) شامل حال سیاست می‌شود، ولی با این پاسخ‌ها هیچ‌یک از بندهایی که آن را بر عهده گرفته‌اند در سیاست نیست: {answers}. شرط when یکی از آن‌ها را گسترده‌تر کنید یا بند دیگری بنویسید',
  staleStatement: 'گفته قدیمی یا نادرست («{rule}»): «{found}». {why} {fix}',
  arabicLetter: 'حرف عربی: «{found}»؛ در فارسی: «{wanted}»',
  arabicDigits: 'رقم عربی: «{found}»؛ بنویسید «{wanted}»',
  latinDigits: 'رقم لاتین در متن فارسی: «{found}»؛ بنویسید «{wanted}»',
  latinMark: 'نشانه لاتین در متن فارسی: «{found}»؛ بنویسید «{wanted}»',
  halfSpaceMissing: 'نیم‌فاصله کم است: «{found}»؛ بنویسید «{wanted}»',
  halfSpaceStray: 'نیم‌فاصله‌ای که چیزی را به هم نمی‌پیوندد: «{found}»؛ بنویسید «{wanted}»',
  ezafeMark: 'در این کتابخانه پس از «ه» برای اضافه نشانه‌ای نمی‌نویسیم: «{found}»',
  straightQuote: 'گیومه یا آپاستروف راست: «{found}»؛ بنویسید ’ یا گیومه همان زبان: انگلیسی “…”، فارسی «…»، لهستانی „…”',
  foreignQuote: 'گیومه زبانی دیگر: «{found}»؛ بنویسید «{wanted}»',
  doubleSpace: 'دو فاصله پشت سر هم: «{found}»',
  spaceBeforeMark: 'فاصله پیش از نشانه: «{found}»',
  hyphenAsDash: 'خط پیوند به جای خط تیره: «{found}»؛ بنویسید «{wanted}»',
  threeDots: 'سه نقطه جدا: «{found}»؛ بنویسید «{wanted}»',
  unfinishedText: 'این متن ناتمام است: «{found}»',
  untranslatedText: 'این متن هنوز انگلیسی است ({language}): «{found}»',
  foreignLetters: 'حروف زبانی دیگر ({language}): «{found}»',
  numbersDiffer: 'عددها با متن انگلیسی تفاوت دارند ({language}): باید {expected} باشد، ولی {found} است',
  linksDiffer: 'پیوندها با متن انگلیسی تفاوت دارند ({language}): باید {expected} باشد، ولی {found} است',
}
