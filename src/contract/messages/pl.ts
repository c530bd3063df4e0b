import type { Messages } from '#contract/messages/wording'
import type { LogoFault } from '#core/design/logo'

export const messages = {
  fileMissing: (e) => `Nie ma pliku ${e.name('file')}. Sprawdź jego nazwę i folder, w którym się znajduje.`,
  folderMissing: (e) => `Nie ma folderu ${e.name('file')}. Sprawdź ścieżkę albo najpierw utwórz ten folder.`,
  notAFolder: (e) =>
    `${e.name('file')} nie jest folderem, a w tym miejscu potrzebny jest folder. ` +
    'Wybierz inny folder albo zmień nazwę tego pliku.',
  notAFile: (e) => `${e.name('file')} to folder lub coś innego, co nie jest plikiem. Wybierz plik albo inną nazwę.`,
  alreadyExists: (e) => `${e.name('file')} już istnieje i pozostaje bez zmian. Wybierz inną nazwę lub inny folder.`,
  readOnly: (e) =>
    `Nie można zapisać ${e.name('file')}: plik lub jego folder jest tylko do odczytu. Niczego nie zmieniono. ` +
    'Zezwól na zapis w tym miejscu albo wybierz inny folder.',
  diskFull: (e) =>
    `Na dysku nie ma miejsca na ${e.name('file')}. To, co było tam wcześniej, nie zostało zmienione. ` +
    'Zwolnij miejsce i spróbuj ponownie albo wybierz folder na innym dysku.',
  tooLarge: (e) =>
    `${e.name('file')} ma ${e.number('size')} MiB, a największy obsługiwany plik ma ${e.number('limit')} MiB. ` +
    'Sprawdź, czy to właściwy plik.',
  notUtf8: (e) =>
    `Plik ${e.name('file')} nie jest tekstem w kodowaniu UTF-8. Otwórz go w edytorze tekstu i zapisz w kodowaniu UTF-8.`,
  ioFailed: (e) =>
    `Nie udało się odczytać lub zapisać ${e.name('file')}${e.fault('', 'reason')}. ` +
    'Sprawdź, czy dysk jest podłączony i czy masz dostęp do pliku, a potem spróbuj ponownie.',
  conflict: (e) =>
    `Plik ${e.name('file')} został zmieniony w innym miejscu po otwarciu, dlatego nie został nadpisany. ` +
    'Skopiuj ze swojej wersji to, co potrzebne, otwórz plik ponownie i wprowadź tam zmiany.',
  brokenJson: (e) =>
    `Plik ${e.name('file')} jest uszkodzony: w wierszu ${e.number('line')} jest błąd składni JSON` +
    `${e.fault('', 'reason')}. Niczego w nim nie zmieniono. ` +
    'Popraw ten wiersz w edytorze tekstu albo przywróć plik z kopii zapasowej.',
  newerFormat: (e) =>
    `Plik ${e.name('file')} pochodzi z nowszej wersji programu Clausebook (format pliku: ${e.number('found')}, ` +
    `najwyższy format znany tej wersji: ${e.number('supported')}). Plik nie został zmieniony. ` +
    'Aby go edytować, zaktualizuj program.',
  invalidPolicy: (e) =>
    `${e.name('file')} nie jest polityką zrozumiałą dla programu${e.fault('where', 'reason')}. ` +
    'Plik nie został zmieniony. Popraw go w edytorze tekstu albo przywróć z kopii zapasowej.',
  invalidDocument: (e) =>
    `Tekst w pliku ${e.name('file')} zawiera coś, czego nie może być w polityce${e.fault('where', 'reason')}. ` +
    'Plik nie został zmieniony. Popraw go w edytorze tekstu albo przywróć z kopii zapasowej.',
  invalidClient: (e) =>
    `${e.name('file')} nie opisuje firmy tak, jak oczekuje tego program${e.fault('where', 'reason')}. ` +
    'Plik nie został zmieniony. Popraw go w edytorze tekstu albo przywróć z kopii zapasowej.',
  invalidWorkspace: (e) =>
    `${e.name('file')} nie opisuje obszaru roboczego tak, jak oczekuje tego program${e.fault('where', 'reason')}. ` +
    'Plik nie został zmieniony. Popraw go w edytorze tekstu albo wybierz inny folder.',
  invalidWords: (e) =>
    `${e.name('file')} nie zawiera listy własnych słów, jakiej oczekuje program${e.fault('where', 'reason')}. ` +
    'Plik nie został zmieniony. Popraw go w edytorze tekstu albo usuń, aby zacząć nową listę.',
  invalidExports: (e) =>
    `${e.name('file')} nie zawiera notatek o eksportach, jakich oczekuje ten program${e.fault('where', 'reason')}. ` +
    'Plik nie został zmieniony. Popraw go w edytorze tekstu albo usuń: przepadną tylko daty dawnych eksportów.',
  invalidFacts: (e) =>
    `W pliku ${e.name('file')} odpowiedź ${e.name('fact')} nie pasuje do pytania${e.fault('', 'reason')}. ` +
    'Popraw odpowiedź i spróbuj ponownie.',
  invalidLibrary: (e) =>
    `Nie można użyć biblioteki klauzul. Liczba błędów: ${e.number('count')}, pierwszy z nich: ${e.name('first')}. ` +
    'Wyświetl wszystkie poleceniem „clausebook library check” i popraw je.',
  libraryIncomplete: (e) =>
    'Biblioteka klauzul nie zawiera wszystkiego, co powinna. ' +
    `Wymogi prawa bez klauzuli: ${e.number('requirements')}; ` +
    `postanowienia polityk bez klauzuli: ${e.number('provisions')}. ` +
    'Napisz brakujące klauzule, a następnie wpisz wymóg do pliku clause.yaml albo klauzulę do pliku w folderze provisions/.',
  logoUnusable: (e) =>
    `Nie można użyć logo z pliku ${e.name('file')}${e.choice('reason', {
      notAnImage: ': nie jest to rysunek SVG ani obraz PNG, który dałoby się pokazać',
      tooManyPixels: ': jeden z boków ma ponad 4096 pikseli',
    } satisfies Record<LogoFault, string>)}. Dokumenty powstają bez niego. Wybierz jako logo inny plik SVG lub PNG.`,
  clientMissing: (e) =>
    `Nie ma firmy ${e.name('client')}: plik ${e.name('file')} nie istnieje. ` +
    'Sprawdź nazwę albo najpierw dodaj firmę.',
  policyMissing: (e) =>
    `Nie ma polityki ${e.name('policy')}: plik ${e.name('file')} nie istnieje. ` +
    'Sprawdź nazwę albo najpierw utwórz politykę.',
  noPolicies: (e) =>
    `Nie znaleziono żadnej polityki: pod ${e.name('file')} nie ma ani jednego pliku *.policy.json. ` +
    'Sprawdź ścieżkę lub wzorzec albo najpierw utwórz politykę.',
  unknownLanguage: (e) => `${e.name('language')} nie jest językiem obsługiwanym przez program. Użyj en, fa lub pl.`,
  languageNotInPolicy: (e) =>
    `Polityka ${e.name('policy')} nie ma tekstu w tym języku: ${e.language('language')}. ` +
    'Wybierz jeden z jej języków.',
  unknownFormat: (e) =>
    `${e.name('format')} nie jest formatem eksportu. Użyj html, fragment, bare, docx, pdf, md lub txt.`,
  unknownLaw: (e) =>
    `W bibliotece klauzul nie ma aktu prawnego ${e.name('law')}. Użyj jednego z następujących: ${e.text('known')}.`,
  browserMissing: () =>
    'Nie znaleziono przeglądarki, która może wydrukować plik PDF, dlatego niczego nie wyeksportowano. ' +
    'Zainstaluj Chrome, Edge lub Chromium albo wyeksportuj do innych formatów.',
  printFailed: (e) =>
    `Nie udało się wydrukować pliku PDF${e.fault('', 'reason')}. Niczego nie wyeksportowano. ` +
    'Spróbuj ponownie albo wyeksportuj do innych formatów.',
  sameOutput: (e) =>
    `Nie wyeksportowano ${e.name('file')}: pliki wynikowe miałyby te same nazwy co pliki ${e.name('other')}. ` +
    'Wyeksportuj tę politykę osobno, do innego folderu.',
  policiesFailed: (e) =>
    `Liczba polityk, których nie udało się wyeksportować: ${e.number('failed')} z ${e.number('total')}. ` +
    'Usuń problemy opisane przy każdej z nich i wyeksportuj je ponownie.',
  cancelled: () => 'Anulowano; żaden plik nie został zmieniony. Możesz zacząć od nowa w dowolnej chwili.',
  cancelledMidway: (e) =>
    `Anulowano. Liczba polityk wyeksportowanych wcześniej: ${e.number('done')} z ${e.number('total')}. ` +
    'Ich pliki są kompletne, a pliki pozostałych nie zostały zmienione. ' +
    'Aby wyeksportować resztę, uruchom polecenie ponownie.',
  unsafeUrl: (e) =>
    `Adres ${e.name('url')} nie został otwarty: otwierane są tylko strony internetowe i adresy e-mail. Popraw odnośnik.`,
  unsupported: (e) =>
    `Tutaj nie można tego zrobić${e.fault('', 'what')}. Użyj do tego okna programu lub wiersza poleceń.`,
  invalidInput: (e) =>
    `Program nie zrozumiał polecenia${e.fault('where', 'reason')}. Niczego nie zmieniono. ` +
    'Sprawdź wprowadzone dane i spróbuj ponownie.',
  internal: (e) =>
    `W programie wystąpił błąd wewnętrzny${e.fault('', 'reason')}. Zapisane pliki pozostały bez zmian. ` +
    'Spróbuj ponownie; jeśli błąd się powtórzy, zgłoś go, podając tę wiadomość.',
} satisfies Messages
