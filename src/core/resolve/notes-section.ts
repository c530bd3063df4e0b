import type { Language, LocalizedText } from '#core/language'
import { freeSectionId } from '#core/policy/free-section-id'
import type { Layout } from '#core/policy/layout'
import type { Note } from '#core/policy/note'
import type { Numbered } from '#core/resolve/number-sections'
import type { ResolveContext } from '#core/resolve/resolve-context'
import { plainRuns, resolveInlines } from '#core/resolve/resolve-inline'
import type { Block, Inline, ResolvedSection } from '#core/resolve/resolved-policy'
import { formatDate } from '#core/typography/format-date'

const title: LocalizedText = { en: 'Notes', fa: 'یادداشت‌ها', pl: 'Notatki' }
const resolved: LocalizedText = { en: 'resolved', fa: 'حل‌شده', pl: 'rozwiązana' }

/** What a note says besides its text: its day, and whether it is resolved. */
function circumstances(note: Note, language: Language, calendar: Layout['calendar']): string {
  const day = formatDate(note.date.slice(0, 10), language, calendar)
  return note.resolved ? ` · ${day} · ${resolved[language]}` : ` · ${day}`
}

function noteItem(note: Note, calendar: Layout['calendar'], context: ResolveContext): Block[] {
  const head: Inline[] = [
    ...plainRuns(note.author, ['bold'], context),
    ...plainRuns(circumstances(note, context.language, calendar), [], context),
  ]
  const lines = note.text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return [head, ...lines.map((line) => plainRuns(line, [], context))].map((content) => ({ kind: 'paragraph', content }))
}

/** The name of the section that notes are about; that in another language where it has none in this one. */
function aboutSection({ section, place }: Numbered, context: ResolveContext): Block {
  const text = section.text[context.language] ?? Object.values(section.text)[0]
  const content = resolveInlines(text?.content?.[0]?.content, context)
  const isNamed = content.length > 0 || place.label !== ''
  return {
    kind: 'heading',
    level: 3,
    label: place.label,
    content: isNamed ? content : plainRuns(section.id, [], context),
  }
}

/** The appendix that shows the notes of all sections, in the sections' order; null when there are none. */
export function notesSection(
  numbered: readonly Numbered[],
  calendar: Layout['calendar'],
  context: ResolveContext,
): ResolvedSection | null {
  const blocks = numbered.flatMap((item): Block[] => {
    const { notes = [] } = item.section
    if (notes.length === 0) return []
    const items = notes.map((note) => noteItem(note, calendar, context))
    return [aboutSection(item, context), { kind: 'list', ordered: false, items }]
  })
  if (blocks.length === 0) return null
  const id = freeSectionId('notes', new Set(numbered.map(({ section }) => section.id)))
  return {
    id,
    level: 2,
    anchor: context.anchorPrefix + id,
    label: '',
    title: plainRuns(title[context.language], [], context),
    blocks,
  }
}
