import { type AttributeData, BuilderElement, type XmlComponent } from 'docx'

/** An element of WordprocessingML that docx has no option for, with its attributes as they are written. */
export const element = (name: string, attributes: AttributeData = {}, children: XmlComponent[] = []): XmlComponent =>
  new BuilderElement<AttributeData>({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
    children,
  })
