import { z } from 'zod'
import { serializeJson } from '#app/json-file'
import type { Files } from '#app/ports'
import { slugSchema } from '#contract/client'
import { defaultSettings } from '#contract/default-settings'
import type { AppError } from '#contract/error'
import {
  type Author,
  authorSchema,
  type ChosenShortcuts,
  type Session,
  type Settings,
  settingsSchema,
  shortcutsSchema,
} from '#contract/settings-schema'
import { parseJson } from '#core/policy/parse-json'
import { ok, type Result } from '#core/result'

/** The shortcuts that can be understood; the others fall back to the usual ones. */
const readShortcuts = (stored: Record<string, unknown>): ChosenShortcuts =>
  Object.fromEntries(
    Object.entries(stored).flatMap(([id, chord]) =>
      Object.entries(shortcutsSchema.safeParse({ [id]: chord }).data ?? {}),
    ),
  )

/**
 * `settings.json`. Nobody's work is in it, so a value that cannot be understood falls back to its default instead of
 * keeping the program from starting; a key that a newer version wrote stays.
 */
const settingsFileSchema = z
  .looseObject({
    language: settingsSchema.shape.language.catch(defaultSettings.language),
    colorScheme: settingsSchema.shape.colorScheme.catch(defaultSettings.colorScheme),
    textSize: settingsSchema.shape.textSize.catch(defaultSettings.textSize),
    contrast: settingsSchema.shape.contrast.catch(defaultSettings.contrast),
    spelling: settingsSchema.shape.spelling.catch(defaultSettings.spelling),
    /** The workspace that was open last. */
    workspace: z.string().nullable().catch(null),
    /** The policy that was open last in that workspace. */
    policy: z.object({ client: slugSchema, policy: slugSchema }).nullable().catch(null),
    /** The name that the person's notes have. */
    author: authorSchema.shape.name.catch(null),
    shortcuts: z.record(z.string(), z.unknown()).catch({}).transform(readShortcuts),
  })
  .catch({ ...defaultSettings, workspace: null, policy: null, author: null, shortcuts: {} })

type SettingsFile = z.infer<typeof settingsFileSchema>

/** What the program remembers of a person's wishes from one start to the next. */
export interface SettingsStore {
  get(): Promise<Result<Settings, AppError>>
  save(settings: Settings): Promise<Result<void, AppError>>
  workspace(): Promise<string | null>
  saveWorkspace(folder: string): Promise<Result<void, AppError>>
  session(): Promise<Result<Session, AppError>>
  saveSession(session: Session): Promise<Result<void, AppError>>
  author(): Promise<Result<Author, AppError>>
  saveAuthor(author: Author): Promise<Result<void, AppError>>
  shortcuts(): Promise<Result<ChosenShortcuts, AppError>>
  saveShortcuts(shortcuts: ChosenShortcuts): Promise<Result<void, AppError>>
}

export function createSettingsStore(files: Files, path: string): SettingsStore {
  let lastChange: Promise<unknown> = Promise.resolve()

  const read = async (): Promise<Result<{ content: SettingsFile; hash: string | null }, AppError>> => {
    const file = await files.read(path)
    if (!file.ok && file.error.code !== 'fileMissing') return file
    const json = file.ok ? parseJson(file.value.text) : null
    return ok({
      content: settingsFileSchema.parse(json?.ok ? json.value : null),
      hash: file.ok ? file.value.hash : null,
    })
  }

  /** Changes come one after another, so that none builds on a file that another is changing. */
  const change = (changed: Partial<SettingsFile>): Promise<Result<void, AppError>> => {
    const work = async (): Promise<Result<void, AppError>> => {
      const current = await read()
      if (!current.ok) return current
      const { content, hash } = current.value
      const saved = await files.replace(path, serializeJson({ ...content, ...changed }), hash)
      return saved.ok ? ok(undefined) : saved
    }
    const done = lastChange.then(work, work)
    lastChange = done
    return done
  }

  return {
    async get() {
      const current = await read()
      if (!current.ok) return current
      const { language, colorScheme, textSize, contrast, spelling } = current.value.content
      return ok({ language, colorScheme, textSize, contrast, spelling })
    },
    save: change,
    async workspace() {
      const current = await read()
      return current.ok ? current.value.content.workspace : null
    },
    saveWorkspace: (workspace) => change({ workspace, policy: null }),
    async session() {
      const current = await read()
      return current.ok ? ok({ policy: current.value.content.policy }) : current
    },
    saveSession: ({ policy }) => change({ policy }),
    async author() {
      const current = await read()
      return current.ok ? ok({ name: current.value.content.author }) : current
    },
    saveAuthor: ({ name }) => change({ author: name }),
    async shortcuts() {
      const current = await read()
      return current.ok ? ok(current.value.content.shortcuts) : current
    },
    saveShortcuts: (shortcuts) => change({ shortcuts }),
  }
}
