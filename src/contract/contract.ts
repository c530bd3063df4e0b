import { z } from 'zod'
import { chordSchema } from '#contract/chord-schema'
import { clientSchema, slugSchema } from '#contract/client'
import { appErrorSchema } from '#contract/error-schema'
import { exportFormats } from '#contract/export-format'
import { languageSchema } from '#core/language-schema'
import type { Clause } from '#core/library/clause'
import type { Library } from '#core/library/library'
import { type Policy, policySchema } from '#core/policy/policy'
import { policyChangesSchema } from '#core/policy/policy-changes-schema'

const exportFormatSchema = z.enum(exportFormats)

/** An answer that was checked node by node when its file was read: to do so twice more would be what an open waits for. */
const checkedElsewhere = <Value>() => z.custom<Value>((value) => typeof value === 'object' && value !== null)

/** SHA-256 of a file's bytes as last read or written, hexadecimal: a save names the one it builds on. */
const revisionSchema = z.string().regex(/^[0-9a-f]{64}$/)

const policyPlace = { client: slugSchema, policy: slugSchema }

const policySummarySchema = z.strictObject({
  id: slugSchema,
  title: z.partialRecord(languageSchema, z.string()),
  languages: z.array(languageSchema),
  /** Milliseconds since 1970 of the file's last change. */
  modified: z.number(),
  /** Why the file cannot be edited; it is listed all the same. */
  problem: appErrorSchema.optional(),
})

const clientSummarySchema = z.strictObject({
  id: slugSchema,
  name: z.string(),
  policies: z.array(policySummarySchema),
  problem: appErrorSchema.optional(),
})

const workspaceViewSchema = z.strictObject({
  name: z.string(),
  /** The folder as a person reads it. The window shows it and never sends it back. */
  location: z.string(),
  clients: z.array(clientSummarySchema),
})

const exportedFileSchema = z.strictObject({
  /** Those that stand in the file. */
  languages: z.array(languageSchema).min(1),
  format: exportFormatSchema,
  /** The file's name in the export folder. */
  name: z.string(),
  bytes: z.number(),
})

/**
 * The opened policy. `readOnly` says why it cannot be saved: a newer format or an unknown node.
 * The content is then absent and `raw` shows the file's text, untouched.
 */
const openedPolicySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('editable'), policy: checkedElsewhere<Policy>(), revision: revisionSchema }),
  z.strictObject({ kind: z.literal('readOnly'), raw: z.string(), reason: appErrorSchema }),
])

/** Names one copy of a policy's unsaved text. */
const copyIdSchema = z.uuid()

/** A copy of unsaved text that waits to be restored or discarded. */
const recoveryCopySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('whole'),
    copy: copyIdSchema,
    /** Milliseconds since 1970 when it was written. */
    written: z.number(),
    /** The policy file's revision that the text was made from. */
    revision: revisionSchema,
  }),
  /** It cannot be understood. The file stays as it is until the person discards it. */
  z.strictObject({ kind: z.literal('damaged'), copy: copyIdSchema, reason: appErrorSchema }),
])

export const settingsSchema = z.strictObject({
  /** The window's language; null: the system's. */
  language: languageSchema.nullable(),
  colorScheme: z.enum(['light', 'dark', 'auto']),
  textSize: z.enum(['usual', 'large', 'larger']),
  /** `system`: more than usual where the system wishes it. */
  contrast: z.enum(['system', 'high']),
})

export const sessionSchema = z.strictObject({ policy: z.strictObject(policyPlace).nullable() })

/** The shortcuts a person chose, by the command's id; null: the command has none. The window knows which ids there are. */
export const shortcutsSchema = z.record(z.string().max(60), chordSchema.nullable())

/** What a window needs of the library to show a policy and to ask a client's questions. */
export type LibraryFrame = Omit<Library, 'clauses'>

export type Session = z.infer<typeof sessionSchema>
export type WorkspaceView = z.infer<typeof workspaceViewSchema>
export type ClientSummary = z.infer<typeof clientSummarySchema>
export type PolicySummary = z.infer<typeof policySummarySchema>
export type ExportedFile = z.infer<typeof exportedFileSchema>
export type OpenedPolicy = z.infer<typeof openedPolicySchema>
export type RecoveryCopy = z.infer<typeof recoveryCopySchema>
export type Settings = z.infer<typeof settingsSchema>
export type ChosenShortcuts = z.infer<typeof shortcutsSchema>

const empty = z.strictObject({})

/** A policy to look at; `client` is whose answers and brand it takes. */
const previewed = {
  client: slugSchema,
  content: policySchema,
  languages: z.array(languageSchema).min(1),
}

/** The whole API between a window and its host: each method's input, and its output on success. */
export const methods = {
  'app.info': {
    input: empty,
    output: z.strictObject({
      version: z.string(),
      door: z.enum(['electron', 'browser', 'direct']),
      /** The language the person's system speaks, when it is one of ours. */
      systemLanguage: languageSchema,
      /** Whether the host can show a folder dialog. */
      canChooseFolder: z.boolean(),
    }),
  },
  'settings.get': { input: empty, output: settingsSchema },
  'settings.save': { input: settingsSchema, output: empty },
  'shortcuts.get': { input: empty, output: shortcutsSchema },
  'shortcuts.save': { input: shortcutsSchema, output: empty },
  /** Where the person was when the window was last closed; null: at the list of clients, or the policy is gone. */
  'session.get': { input: empty, output: sessionSchema },
  'session.save': { input: sessionSchema, output: empty },
  /** The library without its clauses' texts, which grow with it and are not needed to show a policy. */
  'library.get': { input: empty, output: checkedElsewhere<LibraryFrame>() },
  'library.clauses': { input: empty, output: checkedElsewhere<Clause[]>() },
  'workspace.view': { input: empty, output: workspaceViewSchema },
  /** Asks for another workspace folder; null when the person cancels. */
  'workspace.choose': { input: empty, output: workspaceViewSchema.nullable() },
  'client.create': {
    input: clientSchema.pick({ name: true, facts: true, brand: true }),
    output: z.strictObject({ client: slugSchema }),
  },
  'client.open': {
    input: z.strictObject({ client: slugSchema }),
    output: z.strictObject({ client: clientSchema, revision: revisionSchema }),
  },
  'client.save': {
    input: z.strictObject({ client: clientSchema, revision: revisionSchema }),
    output: z.strictObject({ revision: revisionSchema }),
  },
  /** Assembles a policy from the client's facts and the library. */
  'policy.create': {
    input: z.strictObject({
      client: slugSchema,
      title: z.partialRecord(languageSchema, z.string().trim().min(1).max(300)).optional(),
      languages: z.array(languageSchema).min(1),
      /** Ids of the laws the policy answers to; absent: the client's fact `laws.apply`. */
      laws: z.array(z.string()).optional(),
    }),
    output: z.strictObject({ policy: slugSchema }),
  },
  'policy.open': { input: z.strictObject(policyPlace), output: openedPolicySchema },
  'policy.save': {
    input: z.strictObject({
      ...policyPlace,
      content: policySchema,
      revision: revisionSchema,
    }),
    output: z.strictObject({ revision: revisionSchema }),
  },
  /**
   * Keeps what is unsaved of a policy, apart from its file: in the copy named, or in a new one for null. Answers with
   * the copy that holds it now.
   */
  'recovery.save': {
    input: z.strictObject({
      ...policyPlace,
      copy: copyIdSchema.nullable(),
      content: policySchema,
      /** The policy file's revision that the text was made from. */
      revision: revisionSchema,
    }),
    output: z.strictObject({ copy: copyIdSchema }),
  },
  /** The copies of a policy that hold what its file does not, the newest first. */
  /**
   * The same with what is said otherwise than in the file at the revision: a long text takes long to send. Answers null
   * when the file is at another revision; then `recovery.save` is to follow.
   */
  'recovery.saveChanges': {
    input: z.strictObject({
      ...policyPlace,
      copy: copyIdSchema.nullable(),
      changes: policyChangesSchema,
      revision: revisionSchema,
    }),
    output: z.strictObject({ copy: copyIdSchema.nullable() }),
  },
  'recovery.list': {
    input: z.strictObject(policyPlace),
    output: z.strictObject({ copies: z.array(recoveryCopySchema) }),
  },
  'recovery.read': {
    input: z.strictObject({ ...policyPlace, copy: copyIdSchema }),
    output: z.strictObject({ policy: checkedElsewhere<Policy>(), revision: revisionSchema }),
  },
  /** Removes a copy for good; harmless when there is none. */
  'recovery.discard': { input: z.strictObject({ ...policyPlace, copy: copyIdSchema }), output: empty },
  /** Writes the saved policy in every format and language named; `export.progress` tells how far it is. */
  'export.run': {
    input: z.strictObject({
      ...policyPlace,
      /** Made by the caller; names the run in events and in `export.cancel`. */
      job: z.string().min(1).max(64),
      formats: z.array(exportFormatSchema).min(1),
      languages: z.array(languageSchema).min(1),
      /** A folder token from `export.chooseFolder`; absent: `exports/<client>` in the workspace. */
      folder: z.string().optional(),
    }),
    output: z.strictObject({
      files: z.array(exportedFileSchema),
      /** What was left out, and why: a logo that cannot be used, say. */
      remarks: z.array(appErrorSchema),
      /** Token of the folder the files are in. */
      folder: z.string(),
      location: z.string(),
    }),
  },
  'export.cancel': { input: z.strictObject({ job: z.string() }), output: empty },
  'export.chooseFolder': {
    input: empty,
    output: z.strictObject({ folder: z.string(), location: z.string() }).nullable(),
  },
  'export.openFolder': { input: z.strictObject({ folder: z.string() }), output: empty },
  /** Writes a policy as the window has it, saved or not, for a look at it. */
  'preview.write': {
    input: z.strictObject({ ...previewed, format: exportFormatSchema.exclude(['pdf']) }),
    /** The file's text, or its bytes as base64 where it is no text (`docx`). */
    output: z.strictObject({ content: z.string() }),
  },
  /** Prints a policy as the window has it and keeps the pages for `preview.page`, instead of those of the last print. */
  'preview.print': {
    input: z.strictObject(previewed),
    output: z.strictObject({ print: z.string(), pages: z.number() }),
  },
  /** A page of a print as an image. */
  'preview.page': {
    input: z.strictObject({
      print: z.string(),
      /** Counted from 0. */
      page: z.number().int().min(0),
      /** In pixels. */
      width: z.number().int().min(100).max(2400),
    }),
    /** A PNG, base64. */
    output: z.strictObject({ image: z.string(), width: z.number(), height: z.number() }),
  },
  'link.open': { input: z.strictObject({ url: z.string().max(2048) }), output: empty },
} as const

/** What the host tells the window unasked. */
export const events = {
  'export.progress': z.strictObject({
    job: z.string(),
    done: z.number(),
    total: z.number(),
    /** The file that is being written now. */
    name: z.string(),
  }),
} as const

export type MethodName = keyof typeof methods
export type MethodInput<Name extends MethodName> = z.input<(typeof methods)[Name]['input']>
export type MethodOutput<Name extends MethodName> = z.output<(typeof methods)[Name]['output']>
export type EventName = keyof typeof events
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>
