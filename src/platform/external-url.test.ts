import { expect, test } from 'vitest'
import { externalUrl } from '#platform/external-url'

test('web and mail addresses may leave', () => {
  expect(externalUrl('https://uodo.gov.pl/pl/1')).toBe('https://uodo.gov.pl/pl/1')
  expect(externalUrl('mailto:office@example.pl')).toBe('mailto:office@example.pl')
  expect(externalUrl('mailto:a@example.pl?subject=Prawo&CC=b@example.pl')).toBe(
    'mailto:a@example.pl?subject=Prawo&CC=b@example.pl',
  )
})

test('what comes out is an address in normal form, without spaces or control characters', () => {
  expect(externalUrl(' HTTPS://Example.COM/a b\n')).toBe('https://example.com/a%20b')
})

test.each([
  'http://example.com/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'smb://host/share',
  'ms-msdt:/id',
  'vbscript:x',
  'https://bank.example@evil.example/',
  'mailto:a@example.pl?attach=/etc/passwd',
  'mailto:a@example.pl?subject=x&Attachment=/etc/passwd',
  'https://',
  '//example.com',
  'C:\\Windows\\system32\\calc.exe',
  '--help',
  '',
])('%j stays here', (url) => {
  expect(externalUrl(url)).toBeNull()
})
