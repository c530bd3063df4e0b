import { join, sep } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveAsset } from '#platform/window-asset'

test('the root is the page', () => {
  expect(resolveAsset('/')).toEqual({ segments: ['index.html'], contentType: 'text/html; charset=utf-8' })
})

test('the build’s files have their types', () => {
  const type = (path: string) => resolveAsset(path)?.contentType
  expect(type('/assets/index-BdmKdP2Y.js')).toBe('text/javascript; charset=utf-8')
  expect(type('/assets/index-_x-1.css')).toBe('text/css; charset=utf-8')
  expect(type('/assets/Vazirmatn[wght].woff2')).toBeUndefined()
  expect(type('/assets/vazirmatn-1.woff2')).toBe('font/woff2')
})

test.each([
  '/../package.json',
  '/assets/../../x.js',
  '/assets/..%2f..%2fx.js',
  '/%2e%2e/x.js',
  '/..\\x.js',
  '/C:/x.js',
  '//host/x.js',
  '/.hidden.js',
  '/a/',
  '',
  'index.html',
  '/index.js.map',
  '/x.constructor',
  '/noextension',
  '/a\0.js',
])('%j is no file of the window', (path) => {
  expect(resolveAsset(path)).toBeNull()
})

test('no path at all leads out of the folder', () => {
  const root = join(sep, 'app', 'out', 'renderer')
  const piece = fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', 'a', 'x.js', 'index.html', ':', '\0', '~', ' ')
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => `/${parts.join('')}`),
      ),
      (path) => {
        const asset = resolveAsset(path)
        if (asset) expect(join(root, ...asset.segments).startsWith(root + sep)).toBe(true)
      },
    ),
    { numRuns: 2000 },
  )
})
