import type { CliMessages } from '#cli/messages/cli-messages'
import type { UsageFault } from '#cli/usage-fault'

const suggested = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : ` Czy chodziło o: ${suggestion}?`

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
    case 'tooManyTitles':
      return 'Tytułów jest więcej niż języków.'
    case 'wrongUsage':
      return `Nie można zrozumieć polecenia: ${fault.reason}`
  }
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
    init: 'Utwórz obszar roboczy: folder na klientów i ich polityki.',
    client: 'Praca z klientami.',
    clientNew: 'Dodaj klienta na podstawie pliku z odpowiedziami firmy.',
    new: 'Utwórz politykę z odpowiedzi klienta i biblioteki klauzul.',
    export: 'Zapisz politykę jako pliki do publikacji: <polityka>.<język>.<format>.',
    library: 'Praca z biblioteką klauzul.',
    libraryCheck: 'Sprawdź bibliotekę klauzul i wskaż błędy: plik i wiersz.',
    demo: 'Utwórz obszar roboczy z przykładowym sklepem i jego polityką we wszystkich językach i formatach.',
  },
  arguments: {
    newFolder: 'folder do utworzenia',
    workspace: 'folder obszaru roboczego',
    policyFile: 'plik polityki: clients/<klient>/<polityka>.policy.json w obszarze roboczym',
  },
  options: {
    help: 'Pokaż tę pomoc.',
    version: 'Pokaż wersję.',
    json: 'Wypisz wynik jako jedną wartość JSON.',
    uiLang: 'Język komunikatów: en, fa albo pl (domyślnie język systemu).',
    from: 'Plik client.json albo obiekt JSON z wartością każdego faktu.',
    name: 'Nazwa klienta na liście (domyślnie nazwa firmy).',
    client: 'Identyfikator klienta: nazwa jego folderu.',
    languages: 'Języki polityki, np. fa,pl,en; rozstrzyga tekst w pierwszym z nich.',
    laws: 'Przepisy, których wymogi ma spełniać polityka, np. gdpr,caloppa (domyślnie według odpowiedzi klienta).',
    title: 'Tytuł polityki; po jednym dla każdego języka, w kolejności z --languages.',
    format: 'Formaty: html, docx, pdf, md, txt.',
    lang: 'Języki: fa, pl, en.',
    out: 'Folder docelowy; jeśli go nie ma, zostanie utworzony.',
    demoOut: 'Folder do utworzenia (domyślnie ./demo).',
    library: 'Folder biblioteki (domyślnie biblioteka wbudowana).',
    workspace: 'Sprawdź także własne klauzule tego obszaru roboczego.',
  },
  usage,
  seeHelp: (command) => `Sposób użycia pokaże „${command}”.`,
  noWorkspace: (folder) =>
    `„${folder}” nie jest jeszcze obszarem roboczym. Utworzy go polecenie „clausebook init ${folder}”.`,
  workspaceMade: (folder) => `Utworzono obszar roboczy: ${folder}`,
  clientMade: (client, file) => `Dodano klienta „${client}”: ${file}`,
  policyMade: (file) => `Zapisano politykę: ${file}`,
  progress: (number, total, name) => `Zapisywanie ${number} z ${total}: ${name}`,
  filesWritten: (count, folder) => `Liczba plików zapisanych w folderze ${folder}: ${count}`,
  cancelledAfter: 'Wszystko zapisano jeszcze przed anulowaniem.',
  libraryFine: (clauses, facts, laws) =>
    `Nie znaleziono błędów. Klauzule: ${clauses}, pytania: ${facts}, akty prawne: ${laws}.`,
  libraryFaults: (count) => `Liczba błędów w bibliotece klauzul: ${count}.`,
  workspaceAt: (folder) => `Przykładowy obszar roboczy: ${folder}`,
  bug: 'To błąd w programie. Po ustawieniu CLAUSEBOOK_DEBUG=1 program poda więcej szczegółów.',
}
