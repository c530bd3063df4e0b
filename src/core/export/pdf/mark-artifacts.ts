const firstMarked = /\/MCID \d+/

const textObject = /(?<=^|\n)BT\n[\s\S]*?\nET(?=\n|$)/g

/**
 * Marks the lines around a page's text, which Chromium draws first and leaves unmarked, as no part of the document: a
 * voice then does not read them on every page (ISO 32000-1, section 14.8.2.2).
 * @param content a page's content stream
 */
export const markArtifacts = (content: string): string => {
  const end = firstMarked.exec(content)?.index ?? content.length
  const start = content.lastIndexOf('\n', end)
  const around = content.slice(0, start).replace(textObject, '/Artifact <</Type /Pagination>> BDC\n$&\nEMC')
  return around + content.slice(start)
}
