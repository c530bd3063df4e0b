import type { CliMessages } from '#cli/messages/cli-messages'
import type { Expected, UsageFault } from '#cli/usage-fault'
import type { Reason } from '#core/facts/explain-condition'
import { joinItems } from '#core/facts/format-fact'

const suggested = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : ` Czy chodziło o: ${suggestion}?`

/** What an option takes, behind a colon. */
function taken(expected: Expected): string {
  switch (expected.kind) {
    case 'choice':
      return expected.choices.join(', ')
    case 'wholeNumber':
      return `liczba całkowita od ${expected.least} do ${expected.most}`
    case 'text':
      return `najwyżej ${expected.longest} znaków`
    case 'date':
      return 'data, np. 2026-11-22'
    case 'colour':
      return 'kolor, np. "#1d4f7c" w cudzysłowie'
  }
}

function usage(fault: UsageFault): string {
  switch (fault.code) {
    case 'missingCommand':
      return 'Brakuje polecenia.'
    case 'unknownCommand':
      return `Nie ma polecenia „${fault.command}”.${suggested(fault.suggestion)}`
    case 'unknownOption':
      return `Nie ma opcji „${fault.option}”.${suggested(fault.suggestion)}`
    case 'missingArgument':
      return `Brakuje argumentu <${fault.argument}>.`
    case 'excessArguments':
      return `Polecenie „${fault.command}” otrzymało za dużo argumentów.`
    case 'missingOption':
      return `Brakuje opcji „${fault.option}”.`
    case 'missingValue':
      return `Opcja „${fault.option}” wymaga wartości.`
    case 'wrongValue':
      return `Opcja „${fault.option}” nie przyjmuje wartości „${fault.value}”. Dozwolone: ${taken(fault.expected)}.`
    case 'tooManyTitles':
      return 'Tytułów jest więcej niż języków.'
    case 'fileOrBatchMissing':
      return `Nie wiadomo, co wyeksportować: podaj argument <${fault.argument}> albo opcję „${fault.option}”.`
    case 'fileAndBatch':
      return `Podaj albo argument <${fault.argument}>, albo opcję „${fault.option}”, nie oba naraz. Wzorzec trzeba ująć w cudzysłów.`
    case 'wrongUsage':
      return `Nie można zrozumieć polecenia: ${fault.reason}`
  }
}

function reason({ test, passed }: Reason): string {
  if ('includes' in test) return `${test.fact} ${passed ? 'zawiera' : 'nie zawiera'} ${test.includes}`
  if ('answered' in test)
    return `na pytanie ${test.fact} ${passed === test.answered ? 'udzielono odpowiedzi' : 'nie udzielono odpowiedzi'}`
  const value = typeof test.is === 'string' ? test.is : test.is ? '„tak”' : '„nie”'
  return `odpowiedzią na ${test.fact} ${passed ? 'jest' : 'nie jest'} ${value}`
}

export const pl: CliMessages = {
  titles: {
    'Usage:': 'Użycie:',
    'Arguments:': 'Argumenty:',
    'Options:': 'Opcje:',
    'Global Options:': 'Opcje każdego polecenia:',
    'Commands:': 'Polecenia:',
  },
  example: 'Przykład:',
  program:
    'Tworzy polityki prywatności po persku, polsku i angielsku oraz eksportuje je do formatów HTML, Word, PDF, Markdown i do zwykłego tekstu.',
  commands: {
    init: 'Utwórz obszar roboczy: folder na firmy i ich polityki.',
    client: 'Praca z firmami.',
    clientNew: 'Dodaj firmę na podstawie pliku z jej odpowiedziami.',
    clientBrand: 'Nadaj dokumentom firmy logo, kolory i krój pisma albo pokaż, jakie mają.',
    new: 'Utwórz politykę z odpowiedzi firmy i biblioteki klauzul.',
    export:
      'Zapisz politykę jako pliki do publikacji: <polityka>.<język>.<format>; z opcją --batch – wiele polityk, każdą w folderze jej firmy: <firma>/<polityka>.<język>.<format>.',
    library: 'Praca z biblioteką klauzul.',
    facts:
      'Pokaż, na które pytania brakuje odpowiedzi oraz które klauzule i dlaczego wchodzą do polityki albo z niej wypadają.',
    libraryCheck: 'Sprawdź bibliotekę klauzul i wskaż błędy: plik i wiersz.',
    libraryCoverage:
      'Pokaż, które klauzule wyrażają postanowienia polityk i spełniają wymogi prawa, a czego nie ma w żadnej z nich.',
    demo: 'Utwórz obszar roboczy z przykładowym sklepem i jego polityką we wszystkich językach i formatach.',
  },
  arguments: {
    newFolder: 'folder do utworzenia',
    workspace: 'folder obszaru roboczego',
    policyFile: 'plik polityki: clients/<firma>/<polityka>.policy.json w obszarze roboczym; nie łączyć z --batch',
    factsFile: 'plik client.json albo obiekt JSON z wartością każdego faktu',
    clientFile: 'plik firmy: clients/<firma>/client.json w obszarze roboczym',
  },
  options: {
    help: 'Pokaż tę pomoc.',
    version: 'Pokaż wersję.',
    json: 'Wypisz wynik jako jedną wartość JSON.',
    uiLang: 'Język komunikatów: en, fa albo pl (domyślnie język systemu).',
    from: 'Plik client.json albo obiekt JSON z wartością każdego faktu.',
    name: 'Nazwa na liście (domyślnie nazwa firmy).',
    client: 'Identyfikator firmy: nazwa jego folderu.',
    languages: 'Języki polityki, np. fa,pl,en; rozstrzyga tekst w pierwszym z nich.',
    laws: 'Przepisy, których wymogi ma spełniać polityka, np. gdpr,caloppa (domyślnie według odpowiedzi firmy).',
    title: 'Tytuł polityki; po jednym dla każdego języka, w kolejności z --languages.',
    batch:
      'Wiele polityk naraz: wszystkie pliki *.policy.json w tym folderze i jego podfolderach albo te, które wskazuje wzorzec w cudzysłowie, np. "clients/shop-*" (* zastępuje dowolne znaki nazwy, ** – dowolne foldery). Polityka jest eksportowana w tych z podanych języków, które ma; jeśli nie ma żadnego z nich, zgłaszany jest błąd. Błąd w jednej polityce nie zatrzymuje eksportu pozostałych. Zarchiwizowane firmy liczą się tak jak pozostałe.',
    format: 'Formaty: html, fragment, bare, docx, pdf, md, txt.',
    lang: 'Języki: fa, pl, en.',
    out: 'Folder docelowy; jeśli go nie ma, zostanie utworzony.',
    notes: 'Dodaj załącznik z notatkami do sekcji; bez tej opcji żadna notatka nie trafia do pliku.',
    demoOut: 'Folder do utworzenia (domyślnie ./demo).',
    library: 'Folder biblioteki (domyślnie biblioteka wbudowana).',
    workspace: 'Sprawdź także własne klauzule tego obszaru roboczego.',
    coverageWorkspace: 'Uwzględnij także własne klauzule tego obszaru roboczego.',
    logo: 'Plik z logo: SVG lub PNG, najwyżej 500 kB.',
    heading: 'Kolor tytułu i nagłówków, np. "#1b365d" (w cudzysłowie).',
    accent: 'Kolor odnośników, numerów i linii, np. "#1d4f7c" (w cudzysłowie).',
    typeface: 'Krój pisma: sans (bezszeryfowy) albo serif (szeryfowy).',
    clear: 'Najpierw usuń dotychczasowe ustawienia, potem zapisz podane.',
  },
  layout: {
    contents: 'Pomiń spis treści.',
    numbering: 'Numeracja punktów: none (bez numerów), sections (1, 2), parts (1, 1.1) albo paragraphs (§ 1).',
    calendar: 'Kalendarz daty: usual (po persku irański i gregoriański), gregorian, jalali (irański) albo both (oba).',
    version: 'Wersja drukowana obok daty, np. 2.1.',
    paper: 'Papier: A4 albo Letter.',
    margin: 'Marginesy w milimetrach, od 10 do 50.',
    fonts: 'Czcionki stron internetowych: embedded (w pliku) albo system (czcionki czytelnika).',
    together: 'Wszystkie języki w jednym pliku.',
    producer: 'Program podany we właściwościach dokumentu (domyślnie Clausebook).',
    documentDate:
      'Dzień podany we właściwościach dokumentu, np. 2026-11-22 (domyślnie dzień, od którego polityka obowiązuje).',
  },
  usage,
  seeHelp: (command) => `Sposób użycia pokaże „${command}”.`,
  noWorkspace: (folder) =>
    `„${folder}” nie jest jeszcze obszarem roboczym. Utworzy go polecenie „clausebook init ${folder}”.`,
  workspaceMade: (folder) => `Utworzono obszar roboczy: ${folder}`,
  clientMade: (client, file) => `Dodano firmę „${client}”: ${file}`,
  policyMade: (file) => `Zapisano politykę: ${file}`,
  brand: {
    saved: (file) => `Zapisano wygląd dokumentów: ${file}`,
    logo: (type, width, height) => `  logo: ${type}, ${width} × ${height} pikseli`,
    heading: (colour) => `  nagłówki: ${colour}`,
    accent: (colour) => `  odnośniki, numery i linie: ${colour}`,
    typeface: { sans: '  krój pisma: bezszeryfowy', serif: '  krój pisma: szeryfowy' },
    none: '  brak własnych ustawień: dokumenty mają zwykły wygląd',
    tooPale: (colour, contrast, least, printed) =>
      `${colour} to kolor zbyt blady na tekst na jasnej stronie: ma kontrast ${contrast}, a potrzeba ${least}. Zamiast niego drukowany jest ${printed}.`,
  },
  progress: (number, total, name) => `Zapisywanie ${number} z ${total}: ${name}`,
  batchProgress: (done, total, left) =>
    `Gotowe polityki: ${done} z ${total}${left === null ? '' : `, pozostało ok. ${left}`}`,
  policyFailed: (policy, message) => `${policy}: ${message}`,
  batch: {
    summary: ({ done, failed, left, total }, folder) =>
      `Polityki wyeksportowane do folderu ${folder}: ${done} z ${total}; z błędem: ${failed}${left === null ? '' : `; nieukończone: ${left}`}`,
    policy: 'Polityka',
    result: 'Wynik',
    files: 'Pliki',
    done: 'gotowe',
    failed: 'błąd',
    notDone: 'nieukończone',
    without: (languages) => `brak wersji językowej: ${languages}`,
  },
  filesWritten: (count, folder) => `Liczba plików zapisanych w folderze ${folder}: ${count}`,
  cancelledAfter: 'Wszystko zapisano jeszcze przed anulowaniem.',
  libraryFine: (clauses, facts, laws) =>
    `Nie znaleziono błędów. Klauzule: ${clauses}, pytania: ${facts}, akty prawne: ${laws}.`,
  libraryFaults: (count) => `Liczba błędów w bibliotece klauzul: ${count}.`,
  coverageOfPolicies: 'Co postanawiają stosowane polityki i co wyrażają klauzule:',
  coverageOfLaws: 'Jakich informacji wymaga prawo i które wymogi spełniają klauzule:',
  covered: (name, covered, total) => `${name}: ${covered} z ${total}`,
  provision: (id, says) => `${id}: ${says}`,
  requirement: (id, citation, summary) => `${id} (${citation}): ${summary}`,
  notCovered: (what) => `brak klauzuli: ${what}`,
  notOwed: (line) => `zalecane, ${line}`,
  wholePolicy: (duty) => `cała polityka: ${duty}`,
  outsideText: (duty) => `poza tekstem: ${duty}`,
  openQuestions: {
    required: (count) => `Wymagane pytania bez odpowiedzi: ${count}`,
    optional: (count) => `Nieobowiązkowe pytania bez odpowiedzi: ${count}`,
  },
  clausesFor: {
    taken: (count) => `Klauzule w polityce: ${count}`,
    left: (count) => `Klauzule pominięte: ${count}`,
  },
  whateverAnswered: 'niezależnie od odpowiedzi',
  because: (clause, reasons) => `${clause}: ponieważ ${joinItems(reasons.map(reason), 'pl')}`,
  insteadOf: (clause, taken) => `${clause}: inne brzmienie klauzuli ${taken}, która jest w polityce`,
  workspaceAt: (folder) => `Przykładowy obszar roboczy: ${folder}`,
  bug: 'To błąd w programie. Po ustawieniu CLAUSEBOOK_DEBUG=1 program poda więcej szczegółów.',
}
