import type { ByLanguage } from '#core/language'

const list = (...lines: string[]): readonly string[] => lines.flatMap((line) => line.split(' '))

/**
 * Words of privacy policies that dictionaries lack, and names that the library's clauses cite. After a slash stands a
 * word of the dictionary whose endings the new one takes as well (`chatbot/robot`).
 */
export const spellingTerms: ByLanguage<readonly string[]> = {
  en: list(
    // data protection
    'anonymise/organise anonymised anonymises anonymising anonymisation/organisation',
    'pseudonymise/organise pseudonymised pseudonymises pseudonymising pseudonymisation/organisation',
    'pseudonymize/organize pseudonymized pseudonymizes pseudonymizing pseudonymization/organization',
    'deidentify deidentified deidentification reidentify reidentified reidentification de-identified de-index',
    'subprocessor/processor transferor/vendor transferee/trustee decisionmaking unredacted frictionless',
    // technology
    'adtech allowlist/list backend/end biometric biometrics blocklist/list chatbot/robot cybersecurity datacentre/centre',
    'frontend/end geofencing geolocation/location hoster/poster localStorage logfile/file onboarding passcode/code',
    'personalisation/organisation remarketing retargeting sessionStorage signup/start tokenise tokenised tokenisation',
    'tokenize tokenized tokenization webhook/hook webpage/page wishlist/list https http',
    // names, laws and authorities that texts cite
    'Civ ul et nº Québec encarregado',
    "d'accès l'information",
    'Prezes Urzędu Ochrony Danych Osobowych Prawo komunikacji elektronicznej regulamin',
    'Stanisława Moniuszki Warszawa Kraków Łódź',
  ),
  pl: list(
    // data protection
    'anonimizacja/organizacja anonimizować/organizować pseudonimizacja/organizacja pseudonimizować/organizować',
    'współadministrator/administrator podprocesor/procesor podprzetwarzający reidentyfikacja/identyfikacja',
    'rozliczalność/przydatność przenoszalność/przydatność mikroprzedsiębiorca/przedsiębiorca',
    'ustrukturyzowany ustrukturyzowanego ustrukturyzowanemu ustrukturyzowanym ustrukturyzowana ustrukturyzowanej',
    'ustrukturyzowaną ustrukturyzowane ustrukturyzowanych ustrukturyzowanymi',
    'posprzedażowa posprzedażowej posprzedażową posprzedażowy posprzedażowego posprzedażowe posprzedażowych',
    'międzykontekstowa międzykontekstowej międzykontekstową nast',
    // technology
    'chatbot/robot cyberbezpieczeństwo/bezpieczeństwo hostingodawca/usługodawca smartfon/wagon tokenizacja/organizacja',
    'remarketing/marketing retargeting/marketing remarketingowy remarketingowe remarketingowych push opt in out',
    'webinar/seminarium webinaru webinary webinarów webinarze influencer/bloger influencera influencerzy checkout https http',
    // names, and the English headings that laws of the United States prescribe
    'Instagram Instagrama Instagramie LinkedIn WhatsApp WhatsAppa Paczkomat/automat',
    'California Children Civ Code Commission Consumer Content Framework Global Guidelines Information Privacy Probate',
    "Protection Sell Sensitive Share Use Your Accessibility Children's advertising behavioral cross context",
    "frictionless d'accès l'information nº encarregado",
  ),
  fa: list(
    // what is written in one
    'اوست شماست ماست ماییم شمایید آن‌هاست بیش‌ازحد ردوبدل به‌روزرسانی ازاین‌رو',
    'بازشناخته بازشناسد بازشناسند بازشناسیم بازمی‌شناسد بازمی‌شناسند بازمی‌شناسیم می‌سپارد می‌سپارند می‌سپاریم ناآشنایان',
    // data protection
    'ساختارمند تمدیدپذیر پروفایلینگ مستعارسازی نام‌مستعارسازی فراداده متادیتا مسؤول',
    // technology
    'اپلیکیشن/برنامه توکن/تلفن هش چت‌بات ضدبدافزار فیشینگ هاست هاستینگ لاگین بک‌آپ پاپ‌آپ وبینار سبدخرید کدتخفیف',
    // names
    'اینماد بازارگاه/فروشگاه دیجی‌کالا واتس‌اپ اینستاگرام لینکدین ایتا روبیکا جی‌دی‌پی‌آر اینفلوئنسر',
  ),
}
