import { StringContainer, type TextRun, type XmlComponent } from 'docx'
import { element } from '#core/export/docx/element'

/** Makes a run of one part. */
type MakeRun = (part: XmlComponent) => TextRun

const mark = (type: 'begin' | 'separate' | 'end'): XmlComponent => element('w:fldChar', { 'w:fldCharType': type })

/** The runs of a field up to its result; each part a run of its own, as Word writes them and LibreOffice expects. */
export const fieldBegin = (instruction: string, run: MakeRun): TextRun[] =>
  [mark('begin'), new StringContainer('w:instrText', instruction), mark('separate')].map(run)

export const fieldEnd = (run: MakeRun): TextRun => run(mark('end'))
