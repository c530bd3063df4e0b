import { Packer } from 'docx'
import { lookOf } from '#core/export/docx/look'
import { settle } from '#core/export/docx/settle'
import { wordDocument } from '#core/export/docx/word-document'
import type { Publication } from '#core/resolve/publication'

/**
 * A publication as a Word document: the bytes of a .docx file, the same for the same publication. Each language stands in
 * a section of its own.
 *
 * Numbers, titles and labels are printed as the policies give them, though Word counts those that it can. Characters that
 * XML cannot hold are left out. Page numbers in the contents lists are estimated; Word counts them again when a person
 * updates the list.
 */
export const writeDocx = async (publication: Publication): Promise<Uint8Array> => {
  const { policies, design } = publication
  const { locale, direction } = lookOf(policies[0], publication)
  const file = await Packer.pack(wordDocument(publication), 'uint8array')
  return settle(file, {
    ...design.made,
    language: direction === 'rtl' ? locale.complex : locale.latin,
    directions: policies.map((policy) => policy.direction),
  })
}
