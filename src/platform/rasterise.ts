import { readPackageFile } from '#platform/package-file'

/** What text in a drawing is set in, whatever its own typeface: no machine's fonts may change the image. */
const fontFiles = [
  '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2',
]
const fontFamily = 'Source Sans 3'

type Resvg = typeof import('@resvg/resvg-wasm').Resvg

let loading: Promise<Resvg> | null = null

async function loadResvg(): Promise<Resvg> {
  const [{ initWasm, Resvg }, wasm] = await Promise.all([
    import('@resvg/resvg-wasm'),
    readPackageFile('@resvg/resvg-wasm/index_bg.wasm'),
  ])
  await initWasm(wasm)
  return Resvg
}

/** Draws an SVG as a PNG that many pixels wide, always the same bytes; null when it cannot be drawn. */
export async function rasterise(svg: string, width: number): Promise<Uint8Array | null> {
  loading ??= loadResvg()
  const [Resvg, fontBuffers] = await Promise.all([loading, Promise.all(fontFiles.map(readPackageFile))])
  try {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: { fontBuffers, defaultFontFamily: fontFamily, sansSerifFamily: fontFamily, serifFamily: fontFamily },
    })
    const image = drawing.render()
    const png = image.asPng()
    image.free()
    drawing.free()
    return png
  } catch {
    // The package throws a text, whatever is the matter with the drawing.
    return null
  }
}
