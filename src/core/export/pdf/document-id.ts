import { fingerprint } from '#core/fingerprint'
import type { Publication } from '#core/resolve/publication'

const seeds = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]

/** 16 bytes in hexadecimal that tell a publication's PDF from others (ISO 32000-1, section 14.4): same publication, same bytes. */
export const documentId = (publication: Publication): string => {
  const text = JSON.stringify(publication)
  return seeds.map((seed) => fingerprint(text, seed)).join('')
}
