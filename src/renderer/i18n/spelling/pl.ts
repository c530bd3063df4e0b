import type { SpellingTexts } from '#i18n/spelling/en'

/** What the check of spelling says, in Polish. */
export const pl: SpellingTexts = {
  unknown: 'Nie ma w słowniku: „{{word}}”',
  suggestions: 'Zamiast „{{word}}”',
  noSuggestions: 'Brak propozycji',
  add: 'Dodaj do własnych słów',
  ignore: 'Na razie pomiń',
  ownWords: 'Własne słowa…',
  replaced: '„{{word}}” zamieniono na „{{suggestion}}”',
  added: '„{{word}}” należy teraz do własnych słów',
  ignored: '„{{word}}” będzie pomijane do zamknięcia polityki',
  none: 'Na tej stronie nie ma błędów pisowni',
  title: 'Własne słowa',
  about: 'Ich pisownia jest poprawna we wszystkich politykach w tym obszarze roboczym.',
  empty: 'Nie ma jeszcze żadnych. Słowo można dodać z menu słowa oznaczonego jako błędne.',
  remove: 'Usuń: {{word}}',
  removed: '„{{word}}” nie należy już do własnych słów',
}
