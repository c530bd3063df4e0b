import 'react'

declare module 'react' {
  interface CSSProperties {
    /** The window's own custom properties. */
    [property: `--cb-${string}`]: string
  }
}
