import { decodePDFRawStream, type PDFContext, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { strFromU8, unzlibSync, zlibSync } from 'fflate'

/** What streams are packed, unpacked (zlib, RFC 1950) and read with. */
export interface ByteTools {
  deflate(bytes: Uint8Array): Uint8Array
  inflate(bytes: Uint8Array): Uint8Array
  /** Bytes as text, one character a byte. */
  latin1(bytes: Uint8Array): string
}

/** They work everywhere; a host has faster ones. */
export const portableTools: ByteTools = {
  deflate: (bytes) => zlibSync(bytes),
  inflate: (bytes) => unzlibSync(bytes),
  latin1: (bytes) => strFromU8(bytes, true),
}

/** Bytes as a compressed stream. */
export const deflated = (context: PDFContext, bytes: Uint8Array, { deflate }: ByteTools): PDFRawStream => {
  const contents = deflate(bytes)
  return PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: contents.length }), contents)
}

/** The bytes of a stream as they are meant. */
export const inflated = (stream: PDFRawStream, { inflate }: ByteTools): Uint8Array =>
  stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') && !stream.dict.has(PDFName.of('DecodeParms'))
    ? inflate(stream.contents)
    : decodePDFRawStream(stream).decode()

/** Where an ASCII text first stands in bytes, or -1. */
export function indexOfText(bytes: Uint8Array, text: string): number {
  const [first = 0, ...rest] = [...text].map((character) => character.charCodeAt(0))
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (rest.every((code, index) => bytes[at + 1 + index] === code)) return at
  return -1
}
