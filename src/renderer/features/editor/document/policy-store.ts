import type { MethodInput } from '#contract/contract'
import { type AppError, appError } from '#contract/error'
import type { NodeJson } from '#core/document/document-json'
import type { FactKey, FactValue } from '#core/facts/facts'
import type { Language } from '#core/language'
import { type Editions, editionOf, editionsIn, withEditorDocument } from '#core/policy/editor-document'
import type { LayoutChoices } from '#core/policy/layout'
import type { Note } from '#core/policy/note'
import type { Policy, Section } from '#core/policy/policy'
import { samePolicy } from '#core/policy/same-policy'
import { translatedFrom } from '#core/policy/translation-state'
import { type NotesOf, notesIn, withNotes } from '#core/policy/with-notes'
import { request } from '#host/bridge'
import { createLateStore, type ReadStore } from './late-store'
import { withLayout } from './with-layout'

export type PolicyPlace = Pick<MethodInput<'policy.save'>, 'client' | 'policy'>

/** A text from a copy of what was unsaved. */
export interface RestoredText {
  copy: string
  policy: Policy
  /** The file's revision that it was made from. */
  revision: string
}

/** What a policy's file holds, and at which revision. */
export interface FileNow {
  policy: Policy
  revision: string
}

export interface OpenPolicy {
  readonly place: PolicyPlace
  /** The copy that the text was restored from; null when it came from the file. */
  readonly restoredFrom: string | null
  /** What the window holds. */
  policy: Policy
  /** What the file held when it was last read or written. */
  saved: Policy
  /** The file's revision then. */
  savedRevision: string
  /** The file's revision that the policy was made from. */
  revision: string
  isUnsaved: boolean
  saving: boolean
  /** Why the last save failed, or would fail: the file was changed elsewhere; null after one that did not. */
  failure: AppError | null
  /** Every section seen since opening, by edition: undoing brings back a deleted or replaced one in all languages. */
  readonly pool: Map<string, Section>
  /** What is shown of sections that were replaced as a whole. */
  editions: Editions
  /** The notes of every section seen since opening. No undo history has them: a section brought back has its latest. */
  notes: NotesOf
  /** Takes over what the editor of one language holds. */
  fold(language: Language, document: NodeJson): void
  /** The same of text that is typed: listeners hear of it once the letter is shown. */
  foldSoon(language: Language, document: () => NodeJson): void
  /** Makes a section known before the editor shows it, with its text in every language. */
  remember(section: Section, edition?: string): void
  /** Gives a section these notes instead of those it has. */
  setNotes(section: string, notes: Note[]): void
  setTitle(language: Language, title: string): void
  /** Sets an answer of the policy's own, or takes it away. */
  setFact(fact: FactKey, value: FactValue | undefined): void
  /** Notes which source text a section's translation belongs to, by its fingerprint; null: the one that is there now. */
  noteSource(section: string, language: Language, source: string | null): void
  /** Lays the policy out by these choices, beside those made before. */
  setLayout(choices: LayoutChoices): void
  /** Takes over all of a policy but its sections and answers. */
  setFrame(frame: Omit<Policy, 'sections' | 'facts'>): void
  /** Reads what the file says now; null where it cannot be read, and the failure says why. */
  readFile(): Promise<FileNow | null>
  /** Counts what the file was found to say as what it held when it was last read: the window's policy has taken it in. */
  goOnFrom(file: FileNow): void
  /** Looks whether the file was changed elsewhere. */
  look(): Promise<boolean>
  /** Writes what is unsaved, after any save under way. Whether the file then says what was held at the call. */
  save(): Promise<boolean>
  /** The same over whatever the file says now, which is kept as a copy. */
  overwrite(): Promise<boolean>
  /** Keeps what is unsaved as a copy that will be offered, and gives it up. Whether it is kept. */
  setAside(): Promise<boolean>
  /** Gives up what is unsaved. The editors are left as they are: the person leaves them. */
  drop(): void
}

export type PolicyStore = ReadStore<OpenPolicy>

/**
 * What the window knows about one opened policy: the only place that says whether it is saved. A restored text keeps the
 * revision it was made from, so that saving it over a file that has changed since is a conflict.
 */
export function createPolicyStore(
  place: PolicyPlace,
  opened: Policy,
  openedRevision: string,
  restored: RestoredText | null = null,
): PolicyStore {
  const policy = restored?.policy ?? opened
  const isUnsaved = !samePolicy(policy, opened)
  return createLateStore<OpenPolicy>(({ set, get, later }) => {
    let queue: Promise<boolean> = Promise.resolve(true)

    const take = (policy: Policy, editions = get().editions) =>
      set(({ saved }) => ({ policy, editions, isUnsaved: !samePolicy(policy, saved) }))

    const fold = (language: Language, document: NodeJson) => {
      const { policy, pool, editions: before, notes } = get()
      const folded = withNotes(withEditorDocument(policy, language, document, pool, before), notes)
      const editions = editionsIn(document)
      for (const [index, section] of folded.sections.entries()) {
        if (section !== policy.sections[index]) pool.set(editionOf(section.id, editions), section)
      }
      take(folded, editions)
    }

    const write = async (revision: string): Promise<boolean> => {
      const content = get().policy
      set({ saving: true })
      const answer = await request('policy.save', { ...place, content, revision })
      if (!answer.ok) {
        set({ saving: false, failure: answer.error })
        return false
      }
      // Typing went on meanwhile: what was sent is saved, what is held now may not be.
      set(({ policy }) => ({
        saving: false,
        failure: null,
        saved: content,
        savedRevision: answer.value.revision,
        revision: answer.value.revision,
        isUnsaved: !samePolicy(policy, content),
      }))
      return true
    }

    const readFile = async (): Promise<FileNow | null> => {
      const now = await request('policy.open', place)
      if (now.ok && now.value.kind === 'editable') return now.value
      set({ failure: now.ok ? (now.value.kind === 'readOnly' ? now.value.reason : null) : now.error })
      return null
    }

    const keepCopy = async ({ policy, revision }: FileNow, cause: 'unsaved' | 'replaced'): Promise<boolean> => {
      const kept = await request('recovery.save', { ...place, copy: null, content: policy, revision, cause })
      if (!kept.ok) set({ failure: kept.error })
      return kept.ok
    }

    const overwrite = async (): Promise<boolean> => {
      const file = await readFile()
      return file !== null && (await keepCopy(file, 'replaced')) && write(file.revision)
    }

    const look = async (): Promise<boolean> => {
      const now = await request('policy.revision', place)
      // A file that cannot be read now is told of when it is to be written.
      if (!now.ok) return false
      const { savedRevision, revision, failure } = get()
      const isChanged = now.value.revision !== savedRevision
      if (isChanged) set({ failure: appError('conflict', { file: place.policy }) })
      else if (failure?.code === 'conflict' && revision === savedRevision) set({ failure: null })
      return isChanged
    }

    const drop = () => set(({ saved }) => ({ policy: saved, isUnsaved: false, failure: null }))

    const enqueue = (job: () => Promise<boolean>): Promise<boolean> => {
      queue = queue.then(job)
      return queue
    }

    return {
      place,
      restoredFrom: restored?.copy ?? null,
      policy,
      saved: opened,
      savedRevision: openedRevision,
      revision: restored !== null && isUnsaved ? restored.revision : openedRevision,
      isUnsaved,
      saving: false,
      failure: null,
      pool: new Map([...opened.sections, ...policy.sections].map((section) => [section.id, section])),
      editions: new Map(),
      notes: notesIn([...opened.sections, ...policy.sections]),
      fold,
      foldSoon: (language, document) => later(() => fold(language, document())),
      remember: (section, edition = section.id) => get().pool.set(edition, section),
      setNotes: (section, own) => {
        const notes = new Map([...get().notes, [section, own]])
        set({ notes })
        take(withNotes(get().policy, notes))
      },
      setTitle: (language, title) => {
        const { policy } = get()
        take({ ...policy, title: { ...policy.title, [language]: title } })
      },
      setFact: (fact, value) => {
        const { policy } = get()
        const { [fact]: _, ...others } = policy.facts
        take({ ...policy, facts: value === undefined ? others : { ...others, [fact]: value } })
      },
      noteSource: (id, language, source) => {
        const { policy, pool, editions } = get()
        const sections = policy.sections.map((section) => {
          if (section.id !== id) return section
          const noted = translatedFrom(section, language, source, policy.authoritative)
          pool.set(editionOf(id, editions), noted)
          return noted
        })
        take({ ...policy, sections })
      },
      setLayout: (choices) => take(withLayout(get().policy, choices)),
      setFrame: (frame) => take({ ...frame, facts: get().policy.facts, sections: get().policy.sections }),
      readFile,
      goOnFrom: ({ policy: saved, revision }) =>
        set(({ policy }) => ({
          saved,
          savedRevision: revision,
          revision,
          isUnsaved: !samePolicy(policy, saved),
          failure: null,
        })),
      look: () => enqueue(look),
      save: () => enqueue(async () => (get().isUnsaved ? write(get().revision) : true)),
      overwrite: () => enqueue(overwrite),
      setAside: () =>
        enqueue(async () => {
          const isKept = await keepCopy(get(), 'unsaved')
          if (isKept) drop()
          return isKept
        }),
      drop,
    }
  })
}
