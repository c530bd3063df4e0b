import './appearance.css'
import type { Settings } from '#contract/settings-schema'

type Appearance = Pick<Settings, 'textSize' | 'contrast'>

const wantsContrast = matchMedia('(prefers-contrast: more)')
let shown: Appearance | null = null

const apply = (): void => {
  if (shown === null) return
  const { dataset } = document.documentElement
  dataset.textSize = shown.textSize
  dataset.contrast = shown.contrast === 'high' || wantsContrast.matches ? 'high' : 'usual'
}
wantsContrast.addEventListener('change', apply)

/** Gives the whole window a size of text and a contrast, which `appearance.css` knows; the system's wish for more is heeded. */
export function showAppearance(appearance: Appearance): void {
  shown = appearance
  apply()
}
