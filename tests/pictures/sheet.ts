import { readFileSync } from 'node:fs'
import type { Browser } from 'puppeteer-core'

interface Picture {
  /** A PNG, by its path or bytes. */
  image: string | Uint8Array
  alt: string
}

const toData = ({ image }: Picture): string =>
  `data:image/png;base64,${Buffer.from(typeof image === 'string' ? readFileSync(image) : image).toString('base64')}`

/**
 * Lays pictures side by side on a quiet ground and saves them as one WebP.
 * @param columns how many stand in a row
 * @param width of one picture, in CSS pixels
 */
export async function saveSheet(
  browser: Browser,
  path: `${string}.webp`,
  pictures: readonly Picture[],
  columns: number,
  width: number,
): Promise<void> {
  const page = await browser.newPage()
  await page.setViewport({ width: columns * (width + 24) + 24, height: 400, deviceScaleFactor: 2 })
  const images = pictures.map((picture) => `<img alt="${picture.alt}" width="${width}" src="${toData(picture)}">`)
  await page.setContent(
    `<style>body { margin: 0; background: #dfe3e8; } main { display: grid; grid-template-columns: repeat(${columns}, ${width}px);
     gap: 24px; padding: 24px; } img { display: block; border-radius: 6px; box-shadow: 0 1px 6px #0003; }</style>
     <main>${images.join('')}</main>`,
    { waitUntil: 'load' },
  )
  await page.screenshot({ path, type: 'webp', quality: 82, fullPage: true })
  await page.close()
}
