import type { FindingTexts } from '#contract/finding-messages/texts'

export const pl: FindingTexts = {
  fileMissing: 'w bibliotece brakuje potrzebnego pliku „{what}”',
  yamlSyntax:
    "tego wiersza lub wiersza nad nim nie można odczytać jako YAML ({reason}). Wcięcia należy robić spacjami, równo z sąsiednimi wierszami, a tekst, który zawiera „: ” lub zaczyna się od znaku, ująć w '…'",
  textCutOff:
    "tekst kończy się przed znakiem „#”, ponieważ resztę wiersza YAML uznaje za komentarz: „{found}”. Tekst należy ująć w '…', a komentarz zapisać w osobnym wierszu",
  schema: 'nieprawidłowa wartość „{where}”: {reason}',
  unexpectedFile: 'żadna część biblioteki nie korzysta z tego pliku; sprawdź jego nazwę i folder',
  idMismatch: 'identyfikator to „{id}”, a powinien to być „{expected}”',
  duplicateId: 'identyfikator „{id}” występuje dwa razy',
  missingTranslation: 'brakuje tekstu w tym języku ({language}) albo tekst jest pusty',
  markdownNoTitle: 'tekst musi zaczynać się od tytułu poziomu 2: „## Tytuł”',
  markdownSyntax: 'polityka nie może zawierać takiego elementu Markdown: {detail}',
  markdownHeading: 'nagłówek tego poziomu jest tu niedozwolony: „{detail}”; użyj ### albo ####',
  markdownLink: 'ten odnośnik jest niedozwolony: „{detail}”; użyj http, https, mailto albo tel',
  markdownList: 'element listy nie może zawierać: {detail}',
  markdownVariable:
    'to nie jest ani zmienna, ani odesłanie: „{detail}”; należy napisać {{group.name}} albo [[category/clause]]',
  singleBrackets: 'w polityce pojawi się dosłownie „{found}”; należy napisać {wanted}',
  parity:
    'tekst ma inną budowę niż angielski ({language}): blok {place} (tytuł to blok 2) powinien być „{expected}”, a jest „{found}”',
  unknownFact: 'żaden plik w folderze facts nie zawiera pytania o kluczu „{fact}”',
  unlistedFact: 'tekst zawiera zmienną „{fact}”, której nie wymieniono w clause.yaml: należy dopisać ją w „facts”',
  unusedFact:
    'plik clause.yaml wymienia fakt „{fact}”, którego żaden tekst nie zawiera w podwójnych klamrach: należy dodać go do tekstów albo stąd usunąć',
  tableInSentence: '„{fact}” to tabela, więc musi stać w osobnym akapicie',
  unknownVocabulary: 'nie ma słownika „{vocabulary}”',
  groupOfTerm: 'pozycja „{term}” musi mieć w `group` jedną z grup (`groups`) swojej listy: {groups}',
  unknownTerm: 'w słowniku „{vocabulary}” nie ma pozycji „{term}”',
  conditionType:
    'warunek „{reason}” nie pasuje do typu faktu „{fact}”: „includes” służy do list wyboru, „is” do jednej pozycji, tekstu albo true i false, a „answered” do wszystkich',
  unknownGroup:
    'w pliku facts.yaml nie ma grupy pytań „{group}”; należy ją tam dodać albo nazwać ten plik od istniejącej grupy',
  unknownColumn: 'w tabeli „{fact}” nie ma innej kolumny „{column}”, którą można by wypełnić',
  unknownRequirement: 'żaden akt prawny nie zawiera wymogu „{requirement}”',
  unknownCategory: 'w pliku library.yaml nie ma kategorii „{category}”',
  unknownClause: 'nie ma klauzuli „{clause}”; należy poprawić jej nazwę albo stąd ją usunąć',
  unlistedClause:
    'plik library.yaml nie wymienia klauzuli „{clause}”: należy dopisać ją tam w jej kategorii, w kolejności czytania',
  unknownReference: 'tekst odsyła do „{section}”, a takiej klauzuli nie ma',
  unreachableClause:
    'żadne odpowiedzi nie wprowadzają klauzuli „{clause}” do polityki: jej warunek jest sprzeczny sam ze sobą albo z pytaniami',
  unreachableQuestion:
    'żadne odpowiedzi nie prowadzą do pytania „{fact}”: jego warunek jest sprzeczny sam ze sobą albo z innymi pytaniami',
  unusedQuestion:
    'żadna klauzula nie pokazuje odpowiedzi na pytanie „{fact}” i nie zależy od niej żaden warunek „when” ani „required”: należy jej użyć albo usunąć to pytanie',
  unreachableRequirement:
    'przy żadnych odpowiedziach nie stosuje się wymogu „{requirement}”: jego warunek jest sprzeczny sam ze sobą, z warunkiem aktu prawnego albo z pytaniami',
  referenceMayBeAbsent:
    'tekst odsyła do „{clause}”, a przy tych odpowiedziach nie ma tej klauzuli: {answers}. Należy odesłać do klauzuli, która zawsze towarzyszy tej, albo zawęzić warunek „when”',
  factMayBeMissing:
    'tekst zawiera zmienną „{fact}”, która może pozostać bez odpowiedzi: {answers}. Należy oznaczyć pytanie jako „required” albo dodać do „when” klauzuli warunek „answered: true”',
  alternativeCategory: 'wariant musi należeć do tej samej kategorii co klauzula „{clause}”',
  alternativeOfAlternative: '„{clause}” sama jest wariantem; wskaż pierwszą klauzulę z tej grupy',
  alternativeOrder: 'wariant musi stać na liście po klauzuli „{clause}”',
  alternativeWhen:
    'wariant trafiłby do polityki, w której nie ma miejsca na klauzulę „{clause}”: {answers}. Należy nadać mu ten sam warunek „when” albo węższy',
  requirementNotCovered:
    'żadna klauzula nie spełnia wymogu „{requirement}” ({citation}): należy dopisać go w „requirements” klauzul, które go spełniają, albo napisać taką klauzulę',
  requirementMayBeUnmet:
    'wymóg „{requirement}” ({citation}) ma zastosowanie, a przy tych odpowiedziach nie ma żadnej klauzuli, która go spełnia: {answers}. Należy rozszerzyć warunek „when” jednej z nich albo napisać inną',
  staleStatement: 'stwierdzenie nieaktualne lub błędne („{rule}”): „{found}”. {why} {fix}',
  arabicLetter: 'litera arabska: „{found}”; po persku: „{wanted}”',
  arabicDigits: 'cyfry arabskie: „{found}”; należy napisać „{wanted}”',
  latinDigits: 'cyfry łacińskie w tekście perskim: „{found}”; należy napisać „{wanted}”',
  latinMark: 'łaciński znak w tekście perskim: „{found}”; należy napisać „{wanted}”',
  halfSpaceMissing: 'brakuje półspacji: „{found}”; należy napisać „{wanted}”',
  halfSpaceStray: 'zbędna półspacja: „{found}”; należy napisać „{wanted}”',
  ezafeMark: 'w tej bibliotece po „ه” nie zapisuje się znaku ezafe: „{found}”',
  straightQuote:
    'prosty cudzysłów lub apostrof: „{found}”; należy napisać ’ albo cudzysłów danego języka: angielski “…”, perski «…», polski „…”',
  foreignQuote: 'cudzysłów z innego języka: „{found}”; należy napisać „{wanted}”',
  doubleSpace: 'dwie spacje obok siebie: „{found}”',
  spaceBeforeMark: 'spacja przed znakiem przestankowym: „{found}”',
  hyphenAsDash: 'łącznik zamiast myślnika: „{found}”; należy napisać „{wanted}”',
  threeDots: 'trzy kropki zamiast wielokropka: „{found}”; należy napisać „{wanted}”',
  unfinishedText: 'ten tekst jest niedokończony: „{found}”',
  untranslatedText: 'ten tekst jest nadal po angielsku ({language}): „{found}”',
  foreignLetters: 'litery z innego języka ({language}): „{found}”',
  numbersDiffer: 'liczby różnią się od tekstu angielskiego ({language}): oczekiwano {expected}, jest {found}',
  linksDiffer: 'odnośniki różnią się od tekstu angielskiego ({language}): oczekiwano {expected}, jest {found}',
}
