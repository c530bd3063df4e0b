import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core'

/** Holds the colour scheme while the window is open; the host keeps it between two starts. */
export function hostColorScheme(initial: MantineColorScheme): MantineColorSchemeManager {
  let scheme = initial
  return {
    get: () => scheme,
    set: (value) => {
      scheme = value
    },
    subscribe: () => {},
    unsubscribe: () => {},
    clear: () => {},
  }
}
