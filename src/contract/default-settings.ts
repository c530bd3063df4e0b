import type { Settings } from '#contract/contract'

/** How the window looks until somebody chooses. */
export const defaultSettings: Settings = {
  language: null,
  colorScheme: 'auto',
  textSize: 'usual',
  contrast: 'system',
}
