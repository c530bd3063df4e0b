import { PDFDocument, rgb } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { pageViewer } from '#platform/page-viewer'
import { readPixels } from '#tests/support/read-pixels'

/** Pages of 200 by 100 points, all white but for a rectangle of 100 by 50 points at the lower left. */
async function makePdf(colours: ReturnType<typeof rgb>[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (const color of colours) document.addPage([200, 100]).drawRectangle({ x: 0, y: 0, width: 100, height: 50, color })
  return document.save()
}

test('pages are counted and drawn, each as it is', async () => {
  const pdf = await makePdf([rgb(1, 0, 0), rgb(0, 0, 1)])
  expect(await pageViewer.countPages(pdf)).toBe(2)
  const images = [await pageViewer.drawPage(pdf, 0, 400), await pageViewer.drawPage(pdf, 1, 333)]
  expect(images.map((image) => image && [image.width, image.height])).toEqual([
    [400, 200],
    [333, 167],
  ])
  const [first, second] = images.map((image) => readPixels(image?.png ?? new Uint8Array()))
  expect([first?.(50, 150), first?.(50, 50), first?.(399, 199)]).toEqual([
    [255, 0, 0, 255],
    [255, 255, 255, 255],
    [255, 255, 255, 255],
  ])
  expect(second?.(50, 150)).toEqual([0, 0, 255, 255])
})

test('a page that is not there is null', async () => {
  expect(await pageViewer.drawPage(await makePdf([rgb(0, 0, 0)]), 1, 100)).toBeNull()
})
