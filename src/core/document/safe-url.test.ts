import { expect, test } from 'vitest'
import { safeUrl } from '#core/document/safe-url'

test.each([
  'https://example.com',
  'http://example.com:8080/a?b=c#d',
  'https://پارس.example/صفحه',
  'mailto:privacy@example.com',
  'tel:+48221234567',
])('accepts %s', (url) => {
  expect(safeUrl(` ${url} `)).toBe(url)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>',
  'file:///etc/passwd',
  '//example.com',
  '/privacy',
  'example.com',
  'https://user:password@example.com/',
  'https://',
  'https://exa mple.com',
  'mailto:nobody',
  'tel:javascript',
  `https://example.com/${'x'.repeat(2100)}`,
  '',
])('refuses %s', (url) => {
  expect(safeUrl(url)).toBeNull()
})
