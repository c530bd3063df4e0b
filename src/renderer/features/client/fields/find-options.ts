import type { ComboboxItem, OptionsFilter } from '@mantine/core'
import { foldName, searchedWords } from '#core/search/fold-name'

const nothing = () => ''

/**
 * Finds options by any words of their labels and groups, whatever their spelling: “زرین پال” finds “زرین‌پال”.
 * @param alsoCalled further names that an option is found by
 */
export function findOptions(alsoCalled: (value: string) => string = nothing): OptionsFilter {
  return ({ options, search }) => {
    const words = searchedWords(search)
    const isFound = ({ value, label }: ComboboxItem, group = '') => {
      const names = foldName(`${label} ${group} ${alsoCalled(value)}`)
      return words.every((word) => names.includes(word))
    }
    return options
      .map((option) =>
        'items' in option
          ? { ...option, items: option.items.filter((item) => isFound(item, String(option.group))) }
          : option,
      )
      .filter((option) => ('items' in option ? option.items.length > 0 : isFound(option)))
  }
}
