import type { Settings } from '#contract/settings-schema'

/** How the window looks and what it does until somebody chooses. */
export const defaultSettings: Settings = {
  language: null,
  colorScheme: 'auto',
  textSize: 'usual',
  contrast: 'system',
  spelling: true,
}
