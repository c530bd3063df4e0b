import { expect, test } from 'vitest'
import { markArtifacts } from '#core/export/pdf/mark-artifacts'
import { portableTools } from '#core/export/pdf/streams'

const markedAs = (...lines: string[]): string[] =>
  new TextDecoder().decode(markArtifacts(new TextEncoder().encode(lines.join('\n')), portableTools)).split('\n')

const heading = ['/H1 <</MCID 0 >>BDC', 'BT', '<0011> Tj', 'ET', 'EMC']

test('text around the page is marked as its header or footer', () => {
  expect(markedAs('q', 'BT', '/F4 11 Tf', '<0011> Tj', 'ET', 'Q', ...heading)).toEqual([
    'q',
    '/Artifact <</Type /Pagination>> BDC',
    ...['BT', '/F4 11 Tf', '<0011> Tj', 'ET'],
    'EMC',
    'Q',
    ...heading,
  ])
})

test('text that runs from right to left is marked with its own mark inside', () => {
  const text = ['BT', '/ReversedChars BMC', '<0011> Tj', 'EMC', 'ET']
  expect(markedAs(...text, ...heading)).toEqual(['/Artifact <</Type /Pagination>> BDC', ...text, 'EMC', ...heading])
})

test('paths and pictures between marked contents are marked from their first point to their painting', () => {
  const path = ['8 0 m', '32 0 l', '32.5 0 33 .05 33.5 .1 c', 'h', 'f']
  expect(markedAs(...heading, 'Q', '1 2 3 4 re', 'W* n', 'q', ...path, '/X6 Do', ...heading)).toEqual([
    ...heading,
    ...['Q', '1 2 3 4 re', 'W* n', 'q'],
    ...['/Artifact <</Type /Layout>> BDC', ...path, 'EMC'],
    ...['/Artifact <</Type /Layout>> BDC', '/X6 Do', 'EMC'],
    ...heading,
  ])
})

test('what is marked stays as it is, nested or not', () => {
  const lines = ['/P <</MCID 1 >>BDC', 'BT', '/ReversedChars BMC', '<01> Tj', 'EMC', 'ET', '0 0 m', '1 1 l', 'S', 'EMC']
  expect(markedAs(...lines)).toEqual(lines)
})

test('a clip of very many points is no painting, and takes no time to tell', () => {
  const clip = [...Array.from({ length: 100_000 }, (_, index) => `${index} 0 ${index % 2 ? 'l' : 'm'}`), 'W* n']
  const lines = [...heading, ...clip, ...heading]
  expect(markedAs(...lines)).toEqual(lines)
})
