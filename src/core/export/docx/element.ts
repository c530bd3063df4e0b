import { type AttributeData, BuilderElement, FileChild, NextAttributeComponent, type XmlComponent } from 'docx'

const attributesOf = (attributes: AttributeData) =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]))

/** An element of WordprocessingML that docx has no option for, with its attributes as they are written. */
export const element = (name: string, attributes: AttributeData = {}, children: XmlComponent[] = []): XmlComponent =>
  new BuilderElement<AttributeData>({ name, attributes: attributesOf(attributes), children })

/** Such an element beside the paragraphs and tables of a document. */
export class BodyElement extends FileChild {
  constructor(name: string, attributes: AttributeData = {}, children: XmlComponent[] = []) {
    super(name)
    this.root.push(new NextAttributeComponent(attributesOf(attributes)), ...children)
  }
}
