import {
  awkwardText,
  lineBreak,
  longWord,
  ltr,
  missing,
  rtl,
  type SampleText,
  toAnchor,
  toUrl,
} from '#tests/support/sample-text'

const t = ltr

export const samplePolish: SampleText = {
  title: 'Polityka prywatności',
  controller: 'Żółta Łódź sp. z o.o.',
  labels: {
    contents: 'Spis treści',
    effective: 'Obowiązuje od 1 marca 2026 r.',
    effectiveDate: '2026-03-01',
    version: '',
    languages: 'Języki',
    skipToText: 'Przejdź do treści',
    page: { before: 'Strona ', between: ' z ', after: '' },
  },
  numbers: ['1', '2', '3', '4', '5', '6'],
  titles: [
    [t('Kim jesteśmy')],
    [t('Jakie dane zbieramy i\u00a0po co')],
    [t('Pliki cookie i\u00a0podobne technologie')],
    [t('Jak długo przechowujemy dane')],
    [t('Twoje prawa wynikające z\u00a0'), t('RODO', 'italic')],
    [t('Jak się z\u00a0nami skontaktować')],
  ],
  opening: [
    [
      t('Ta polityka wyjaśnia, jak '),
      t('Żółta Łódź sp.\u00a0z\u00a0o.o.', 'bold'),
      t(' („my”) używa danych osobowych, gdy odwiedzasz '),
      toUrl(t('zoltalodz.example'), 'https://zoltalodz.example/?from=policy&lang=pl'),
      t(
        ', zamawiasz w\u00a0naszym sklepie albo do nas piszesz. Napisaliśmy ją tak, by dało się ją czytać: pojęcia prawne objaśniamy przy pierwszym użyciu.',
      ),
    ],
    [
      t('Naszym inspektorem ochrony danych jest '),
      missing(t('[Inspektor ochrony danych]'), 'business.dpo.name'),
      t('. Pliki cookie wymienia '),
      toAnchor(t('punkt 3'), 'cookies'),
      t('.'),
    ],
  ],
  marks: [
    t('Zwykły, '),
    t('pogrubiony', 'bold'),
    t(', '),
    t('pochyły', 'italic'),
    t(', '),
    t('pogrubiony ', 'bold'),
    t('i\u00a0pochyły', 'bold', 'italic'),
    t(', '),
    t('podkreślony', 'underline'),
    t(', '),
    t('przekreślony', 'strike'),
    t(', '),
    t('_ga_session', 'code'),
    t(' oraz perska nazwa, '),
    rtl('شرکت نمونه'),
    t(', w\u00a0środku wiersza.'),
  ],
  subheadings: [[t('Dane, które nam podajesz')], [t('Gdy składasz zamówienie')]],
  collected: [
    [
      t(
        'Imię i\u00a0nazwisko, adres i\u00a0numer telefonu, abyśmy mogli dostarczyć zamówienie (art.\u00a06 ust.\u00a01 lit.\u00a0b RODO).',
      ),
    ],
    [
      t('Adres e-mail, aby potwierdzić zamówienie, a\u00a0jeśli '),
      t('wyrazisz zgodę', 'italic'),
      t(', także wysyłać newsletter.'),
    ],
    [t('Dane o\u00a0Twoim urządzeniu:')],
  ],
  nested: [[t('adres IP, skracany po siedmiu dniach')], [t('rodzaj i\u00a0wersja przeglądarki')]],
  steps: [
    [t('Napisz do nas i\u00a0wskaż, z\u00a0którego prawa chcesz skorzystać.')],
    [
      t(
        'W ciągu trzech dni roboczych potwierdzimy otrzymanie wniosku; o\u00a0dowód tożsamości poprosimy tylko w\u00a0razie uzasadnionych wątpliwości.',
      ),
    ],
    [
      t(
        'Odpowiemy w\u00a0ciągu miesiąca; w\u00a0sprawach złożonych możemy potrzebować dwóch miesięcy więcej i\u00a0wyjaśnimy dlaczego.',
      ),
    ],
  ],
  quote: [
    t('„Zgoda” osoby, której dane dotyczą, oznacza dobrowolne, konkretne, świadome i\u00a0jednoznaczne okazanie woli.'),
    lineBreak,
    t('art.\u00a04 pkt\u00a011 RODO', 'italic'),
  ],
  cookieHeader: [[t('Plik cookie')], [t('Cel')], [t('Okres')]],
  cookieRows: [
    [[t('session_id', 'code')], [t('pamięta koszyk podczas zakupów')], [t('do zamknięcia przeglądarki')]],
    [[t('_ga', 'code')], [t('liczy odwiedzających; tylko za zgodą')], [t('13 miesięcy')]],
    [[t('consent', 'code')], [t('pamięta wybór w\u00a0banerze cookie')], [t('6 miesięcy')]],
  ],
  periods: [
    [[t('Faktury', 'bold')], [t('pięć lat od końca roku podatkowego')]],
    [[t('Logi serwera', 'bold')], [t('30 dni')]],
  ],
  awkward: [t(`${awkwardText} oraz bardzo długie słowo: `), t(longWord), t('.')],
  address: [
    t('Żółta Łódź sp.\u00a0z\u00a0o.o.', 'bold'),
    lineBreak,
    t('ul. Młyńska 12, 61-730 Poznań'),
    lineBreak,
    toUrl(t('dane@zoltalodz.example'), 'mailto:dane@zoltalodz.example'),
    lineBreak,
    toUrl(t('+48 61 000 00 00'), 'tel:+48610000000'),
  ],
  body: [
    [
      t(
        'Danych osobowych używamy tylko wtedy, gdy pozwala na to prawo: najczęściej dlatego, że są potrzebne do wykonania umowy z\u00a0Tobą, że musimy je przechowywać albo że mamy prawnie uzasadniony interes, wobec którego nie przeważają Twoje interesy. W każdej chwili możesz zapytać, jak je wyważyliśmy.',
      ),
    ],
    [
      t(
        'Nie sprzedajemy danych osobowych i\u00a0nie podejmujemy wobec Ciebie decyzji wyłącznie w\u00a0sposób zautomatyzowany. Firmy, które dla nas pracują, używają danych tylko na nasze polecenie, na podstawie pisemnej umowy i\u00a0tylko tak długo, jak dla nas pracują.',
      ),
    ],
    [
      t(
        'Niektóre z\u00a0tych firm przetwarzają dane poza Europejskim Obszarem Gospodarczym. Jeżeli Komisja Europejska nie stwierdziła odpowiedniego stopnia ochrony, stosujemy przyjęte przez nią standardowe klauzule umowne i\u00a0sprawdzamy, czy potrzebne są dodatkowe zabezpieczenia.',
      ),
    ],
  ],
}
