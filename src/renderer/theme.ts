import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The one accent colour. White on shades 7 (light) and 6 (dark) passes WCAG AA; so does shade 3 on the dark ground. */
const petrol: MantineColorsTuple = [
  '#eef6f7',
  '#dcebed',
  '#b5d6da',
  '#8cc2c8',
  '#69b0b8',
  '#43939d',
  '#2a7c87',
  '#1b6872',
  '#12555e',
  '#0a3f46',
]

/**
 * What opens over a screen stays inside the window's main landmark, but in a place of its own: React listens to every
 * event in a place that it shows such things in, and would hear each key in the text twice.
 */
const overScreen = { target: '#over-screen' }

/** The list of options scrolls itself: a scrolling box around it would be a stop for the keyboard. */
const list = {
  // Tab goes through a form; a list that opens with it covers the question above.
  openOnFocus: false,
  comboboxProps: { portalProps: overScreen },
  withScrollArea: false,
  styles: { options: { maxHeight: 'min(20rem, 40dvh)', overflowY: 'auto' } },
}

export const theme = createTheme({
  colors: { petrol },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'var(--cb-font)',
  headings: { fontFamily: 'var(--cb-font)', fontWeight: '650' },
  fontSizes: { xs: '0.8125rem' },
  components: {
    Modal: {
      defaultProps: {
        centered: true,
        radius: 'lg',
        overlayProps: { backgroundOpacity: 0.45 },
        // The dialog's own header is no second banner of the page.
        attributes: { header: { role: 'presentation' }, title: { role: 'heading', 'aria-level': 2 } },
      },
    },
    Menu: { defaultProps: { portalProps: overScreen, withInitialFocusPlaceholder: false } },
    Select: { defaultProps: list },
    MultiSelect: { defaultProps: list },
    Autocomplete: { defaultProps: { openOnFocus: false } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true, portalProps: overScreen } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
  },
})

/** Mantine's grey and red for small text are too faint for WCAG AA on these grounds. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1f2426',
    '--mantine-color-dimmed': '#56606a',
    '--mantine-color-placeholder': '#6b747d',
    '--mantine-color-error': '#b42318',
    '--cb-accent': petrol[7],
    '--cb-canvas': '#f3f4f2',
    '--cb-surface': '#ffffff',
    '--cb-line': '#dfe2e0',
    '--cb-chip': '#e3f0f1',
    '--cb-chip-text': '#12555e',
    '--cb-missing': '#fff0d6',
    '--cb-missing-text': '#7a4300',
    '--cb-shadow': '0 1px 2px rgb(20 30 30 / 6%), 0 8px 28px rgb(20 30 30 / 7%)',
  },
  dark: {
    '--mantine-color-text': '#e2e5e5',
    '--mantine-color-dimmed': '#a5adb1',
    '--mantine-color-placeholder': '#949ca0',
    '--mantine-color-error': '#ff9b90',
    '--mantine-color-petrol-light': '#20393c',
    '--mantine-color-petrol-light-hover': '#294a4e',
    '--mantine-color-petrol-light-color': '#a9dbe0',
    '--cb-accent': petrol[3],
    '--cb-canvas': '#17191a',
    '--cb-surface': '#212425',
    '--cb-line': '#373b3d',
    '--cb-chip': '#20393c',
    '--cb-chip-text': '#a9dbe0',
    '--cb-missing': '#453515',
    '--cb-missing-text': '#ffd88a',
    '--cb-shadow': '0 1px 2px rgb(0 0 0 / 40%), 0 8px 28px rgb(0 0 0 / 30%)',
  },
})
