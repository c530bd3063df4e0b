import { z } from 'zod'
import { clientSchema, slugSchema } from '#contract/client'
import { appErrorSchema } from '#contract/error-schema'
import { exportMethods } from '#contract/export-methods'
import { empty, jobSchema, policyPlace } from '#contract/method-parts'
import { ownWordsSchema, wordSchema } from '#contract/own-words'
import { policyEffectSchema } from '#contract/policy-effect'
import { policyRowSchema, policySummarySchema } from '#contract/policy-schema'
import { authorSchema, sessionSchema, settingsSchema, shortcutsSchema } from '#contract/settings-schema'
import { templateOutcomeSchema } from '#contract/template-schema'
import { templateSections } from '#core/assembly/apply-template'
import { documentJsonSchema } from '#core/document/document-json'
import { factsSchema } from '#core/facts/facts'
import { languageSchema } from '#core/language-schema'
import { type Clause, clauseIdSchema } from '#core/library/clause'
import { longestClauseTitle } from '#core/library/clause-title'
import type { Library } from '#core/library/library'
import { type Policy, policySchema } from '#core/policy/policy'
import { policyChangesSchema } from '#core/policy/policy-changes-schema'

/** An answer that was checked node by node when its file was read: to do so twice more would be what an open waits for. */
const checkedElsewhere = <Value>() => z.custom<Value>((value) => typeof value === 'object' && value !== null)

/** SHA-256 of a file's bytes as last read or written, hexadecimal: a save names the one it builds on. */
const revisionSchema = z.string().regex(/^[0-9a-f]{64}$/)

const clientSummarySchema = z.strictObject({
  id: slugSchema,
  name: z.string(),
  archived: z.boolean(),
  policies: z.array(policySummarySchema),
  problem: appErrorSchema.optional(),
})

const workspaceViewSchema = z.strictObject({
  name: z.string(),
  /** The folder as a person reads it. The window shows it and never sends it back. */
  location: z.string(),
  clients: z.array(clientSummarySchema),
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

/** Why a text is kept: it was never saved, or another was saved over it. */
const copyCauseSchema = z.enum(['unsaved', 'replaced'])

/** A copy of unsaved text that waits to be restored or discarded. */
const recoveryCopySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('whole'),
    copy: copyIdSchema,
    /** Milliseconds since 1970 when it was written. */
    written: z.number(),
    cause: copyCauseSchema,
    /** The policy file's revision that the text was made from. */
    revision: revisionSchema,
  }),
  /** It cannot be understood. The file stays as it is until the person discards it. */
  z.strictObject({ kind: z.literal('damaged'), copy: copyIdSchema, reason: appErrorSchema }),
])

/** What a window needs of the library to show a policy and to ask a client's questions. */
export type LibraryFrame = Omit<Library, 'clauses'>

export type WorkspaceView = z.infer<typeof workspaceViewSchema>
export type ClientSummary = z.infer<typeof clientSummarySchema>
export type OpenedPolicy = z.infer<typeof openedPolicySchema>
export type RecoveryCopy = z.infer<typeof recoveryCopySchema>

const spelledSchema = z.strictObject({ language: languageSchema, word: wordSchema })

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
  /** Who writes notes at this computer; null until the person has said so. */
  'author.get': { input: empty, output: authorSchema },
  'author.save': { input: authorSchema, output: empty },
  /** Where the person was when the window was last closed; null: at the list of clients, or the policy is gone. */
  'session.get': { input: empty, output: sessionSchema },
  'session.save': { input: sessionSchema, output: empty },
  /** The library without its clauses' texts, which grow with it and are not needed to show a policy. */
  'library.get': { input: empty, output: checkedElsewhere<LibraryFrame>() },
  'library.clauses': { input: empty, output: checkedElsewhere<Clause[]>() },
  /**
   * Writes a clause into the workspace's own library, under an id made from its title: `alreadyExists` when there is one
   * under it, unless that is to be replaced. A language without a text gets the title and nothing below it.
   */
  'library.saveClause': {
    input: z.strictObject({
      category: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      title: z.partialRecord(languageSchema, z.string().trim().min(1).max(longestClauseTitle)),
      text: z.partialRecord(languageSchema, documentJsonSchema),
      replace: z.boolean(),
    }),
    output: z.strictObject({ clause: clauseIdSchema }),
  },
  /** Deletes a clause of the workspace's own; `fileMissing` when it has none of this id. */
  'library.deleteClause': { input: z.strictObject({ clause: clauseIdSchema }), output: empty },
  'workspace.view': { input: empty, output: workspaceViewSchema },
  /** Asks for another workspace folder; null when the person cancels. */
  'workspace.choose': { input: empty, output: workspaceViewSchema.nullable() },
  /** Every policy of the workspace, with what an agency wants to know of each. */
  'workspace.policies': {
    input: empty,
    output: z.strictObject({
      policies: z.array(policyRowSchema),
      /** Notes of exports that cannot be read. */
      problems: z.array(appErrorSchema),
    }),
  },
  'client.create': {
    input: clientSchema.pick({ name: true, facts: true, unsure: true, brand: true }),
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
  /** What answers that are not saved yet would make of each of the client's policies; those left alone are not named. */
  'client.effect': {
    input: z.strictObject({ client: slugSchema, facts: factsSchema }),
    output: z.strictObject({ policies: z.array(policyEffectSchema) }),
  },
  /** Takes a client out of the list, or brings it back; nothing else of it changes. */
  'client.archive': { input: z.strictObject({ client: slugSchema, archived: z.boolean() }), output: empty },
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
  /** Stops the work that the window gave this name, an export or the like; harmless when it has ended or never was. */
  'job.cancel': { input: z.strictObject({ job: z.string() }), output: empty },
  /**
   * Makes a new policy for each of the clients from a saved one; `template.progress` tells how far it is. A client that
   * fails does not stop the others, and after `job.cancel` the answer tells what was done.
   */
  'policy.applyTemplate': {
    input: z.strictObject({
      job: jobSchema,
      template: z.strictObject(policyPlace),
      clients: z.array(slugSchema).min(1),
      take: z.enum(templateSections),
    }),
    output: z.strictObject({ clients: z.array(templateOutcomeSchema) }),
  },
  'policy.open': { input: z.strictObject(policyPlace), output: openedPolicySchema },
  /** At which revision the policy's file is now, to learn of changes from elsewhere without reading all of it. */
  'policy.revision': {
    input: z.strictObject(policyPlace),
    output: z.strictObject({ revision: revisionSchema }),
  },
  'policy.save': {
    input: z.strictObject({
      ...policyPlace,
      content: policySchema,
      revision: revisionSchema,
    }),
    output: z.strictObject({ revision: revisionSchema }),
  },
  /** Takes a policy out of its client; its file is kept, under the name that is answered, until a person removes it. */
  'policy.delete': { input: z.strictObject(policyPlace), output: z.strictObject({ deleted: slugSchema }) },
  /** Puts a deleted policy back, under its former name or, if that is taken, one after it. */
  'policy.restore': {
    input: z.strictObject({ ...policyPlace, deleted: slugSchema }),
    output: z.strictObject({ policy: slugSchema }),
  },
  /** Adds clauses at their places to a policy's file and takes sections out of it. */
  'policy.revise': {
    input: z.strictObject({ ...policyPlace, add: z.array(clauseIdSchema), remove: z.array(z.string()) }),
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
      /** Absent: the text is unsaved. */
      cause: copyCauseSchema.optional(),
    }),
    output: z.strictObject({ copy: copyIdSchema }),
  },
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
  /** The copies of a policy that hold what its file does not, the newest first. */
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
  ...exportMethods,
  /** Those of a text's words that neither a dictionary nor the workspace's own words have. */
  'spelling.check': {
    input: z.strictObject({ language: languageSchema, words: z.array(wordSchema).max(1000) }),
    output: z.strictObject({ wrong: z.array(z.string()) }),
  },
  'spelling.suggest': { input: spelledSchema, output: z.strictObject({ suggestions: z.array(z.string()) }) },
  'spelling.words': { input: empty, output: ownWordsSchema },
  /** Adds a word to the workspace's own, or takes it off; answers with the words that there are now. */
  'spelling.addWord': { input: spelledSchema, output: ownWordsSchema },
  'spelling.removeWord': { input: spelledSchema, output: ownWordsSchema },
  'link.open': { input: z.strictObject({ url: z.string().max(2048) }), output: empty },
} as const

export type MethodName = keyof typeof methods
export type MethodInput<Name extends MethodName> = z.input<(typeof methods)[Name]['input']>
export type MethodOutput<Name extends MethodName> = z.output<(typeof methods)[Name]['output']>
