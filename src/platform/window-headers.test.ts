import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '#platform/window-headers'

const directives = new Map(
  contentSecurityPolicy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ')
    return [name, sources]
  }),
)

test('scripts come from the window’s own files only', () => {
  expect(directives.get('script-src')).toEqual(["'self'"])
})

test('whatever is not listed is refused, and nothing may name another host', () => {
  expect(directives.get('default-src')).toEqual(["'none'"])
  const allowed = new Set(["'none'", "'self'", "'unsafe-inline'", 'data:'])
  for (const sources of directives.values()) for (const source of sources) expect(allowed).toContain(source)
})

test('what default-src does not cover is refused by name', () => {
  for (const name of ['base-uri', 'form-action', 'frame-ancestors', 'worker-src', 'frame-src', 'connect-src'])
    expect(directives.get(name), name).toEqual(["'none'"])
})
