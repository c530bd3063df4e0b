import { lateComponent } from '#ui/late-component'
import { loadCommandTexts } from './load-command-texts'

// Loaded, with their texts, when they are first opened.

export const { Late: LatePalette, load: loadPalette } = lateComponent(async () => {
  const [{ Palette }] = await Promise.all([import('./palette/palette'), loadCommandTexts()])
  return Palette
})

export const { Late: LateKeyboardDialog } = lateComponent(async () => {
  const [{ KeyboardDialog }] = await Promise.all([import('./keyboard/keyboard-dialog'), loadCommandTexts()])
  return KeyboardDialog
})
