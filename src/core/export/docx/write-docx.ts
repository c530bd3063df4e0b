import { Packer } from 'docx'
import { lookOf } from '#core/export/docx/look'
import { settle } from '#core/export/docx/settle'
import { wordDocument } from '#core/export/docx/word-document'
import type { ResolvedPolicy } from '#core/resolve/resolved-policy'

/**
 * A policy as a Word document: the bytes of a .docx file, the same for the same policy.
 *
 * Numbers, titles and labels are printed as the policy gives them. Characters that XML cannot hold are left out.
 * Page numbers in the contents list are estimated; Word counts them again when a person updates the list.
 */
export const writeDocx = async (policy: ResolvedPolicy): Promise<Uint8Array> => {
  const look = lookOf(policy.language)
  const rightToLeft = policy.direction === 'rtl'
  const file = await Packer.pack(wordDocument(policy, look), 'uint8array')
  return settle(file, {
    date: policy.effectiveDate,
    language: rightToLeft ? look.locale.complex : look.locale.latin,
    rightToLeft,
  })
}
