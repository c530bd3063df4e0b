import { effectOnPolicies, reviseInFile } from '#app/answer-effects'
import { applyTemplateToClients } from '#app/apply-template'
import type { CancelSignal } from '#app/cancellation'
import { archiveClient, createClient, openClient, saveClient } from '#app/clients'
import { deletePolicy, restorePolicy } from '#app/deleted-policies'
import { type Route, route } from '#app/dispatch'
import { exportMany } from '#app/export-many'
import { noteExports, noteOf } from '#app/export-notes'
import { exportPolicy } from '#app/export-policy'
import type { FolderTokens } from '#app/folder-tokens'
import type { HostConfig } from '#app/host-config'
import type { Jobs } from '#app/jobs'
import type { OpenWorkspace } from '#app/open-workspace'
import { deleteClause, saveClause } from '#app/own-clauses'
import { addOwnWord, checkSpelling, readOwnWords, removeOwnWord } from '#app/own-words'
import { createPolicy, hasPolicy, openPolicy, policyRevision, savePolicy } from '#app/policies'
import type { PolicyBases } from '#app/policy-bases'
import { listPolicies } from '#app/policy-list'
import type { Ports } from '#app/ports'
import type { Preview } from '#app/preview'
import { discardCopy, listCopies, readCopy, saveChangesInCopy, saveCopy } from '#app/recovery'
import type { SettingsStore } from '#app/settings'
import { type WorkspaceContext, workspacePaths } from '#app/workspace'
import { viewWorkspace } from '#app/workspace-view'
import { type MethodInput, type MethodName, methods } from '#contract/contract'
import { type AppError, appError } from '#contract/error'
import type { EventName, EventPayload } from '#contract/events'
import { err, ok, type Result } from '#core/result'

/** What the methods of one host share. */
export interface HostParts {
  ports: Ports
  config: HostConfig
  settings: SettingsStore
  jobs: Jobs
  workspace: OpenWorkspace
  folders: FolderTokens
  preview: Preview
  bases: PolicyBases
  tell: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void
}

/** How long a list may read files before the window shows what there is and asks for the rest, in milliseconds. */
const readFor = 500

const jobUnderWay = err(appError('invalidInput', { where: 'job', reason: 'is under way' }))
const unknownFolder = err(appError('invalidInput', { where: 'folder', reason: 'is not a folder of this session' }))

/** The use case behind each method of the contract. */
export function createRoutes(parts: HostParts): Record<MethodName, Route> {
  const { ports, config, settings, jobs, workspace, folders, preview, bases, tell } = parts
  /** Runs a use case in the workspace that is open. */
  const within = async <Value>(
    work: (context: WorkspaceContext) => Promise<Result<Value, AppError>>,
  ): Promise<Result<Value, AppError>> => {
    const context = await workspace.get()
    return context.ok ? work(context.value) : context
  }
  /** The same for a list of policies: while a person reads it, the host checks what they may open next. */
  const listing = <Value>(list: (context: WorkspaceContext, readFor: number) => Promise<Result<Value, AppError>>) =>
    within(async (context) => {
      const listed = await list(context, readFor)
      context.policies.checkAhead(ports.clock).catch(ports.logBug)
      return listed
    })
  return {
    'app.info': route(methods['app.info'], async () => {
      const { version, door, systemLanguage, canChooseFolder } = config
      return ok({ version, door, systemLanguage, canChooseFolder })
    }),
    'settings.get': route(methods['settings.get'], () => settings.get()),
    'settings.save': route(methods['settings.save'], async (input) => withoutValue(await settings.save(input))),
    'shortcuts.get': route(methods['shortcuts.get'], () => settings.shortcuts()),
    'shortcuts.save': route(methods['shortcuts.save'], async (input) =>
      withoutValue(await settings.saveShortcuts(input)),
    ),
    'author.get': route(methods['author.get'], () => settings.author()),
    'author.save': route(methods['author.save'], async (input) => withoutValue(await settings.saveAuthor(input))),
    'session.get': route(methods['session.get'], async () => {
      const session = await settings.session()
      if (!session.ok || session.value.policy === null) return session
      const { policy } = session.value
      return within(async (context) => {
        const present = await hasPolicy(context, policy)
        return present.ok ? ok({ policy: present.value ? policy : null }) : present
      })
    }),
    'session.save': route(methods['session.save'], async (input) => withoutValue(await settings.saveSession(input))),
    'library.get': route(methods['library.get'], () =>
      within(async ({ library }) => {
        const loaded = await library.get()
        if (!loaded.ok) return loaded
        const { clauses, ...frame } = loaded.value
        return ok(frame)
      }),
    ),
    'library.clauses': route(methods['library.clauses'], () =>
      within(async ({ library }) => {
        const loaded = await library.get()
        return loaded.ok ? ok(loaded.value.clauses) : loaded
      }),
    ),
    'library.saveClause': route(methods['library.saveClause'], (input) =>
      within((context) => saveClause(context, input)),
    ),
    'library.deleteClause': route(methods['library.deleteClause'], async ({ clause }) =>
      withoutValue(await within((context) => deleteClause(context, clause))),
    ),
    'workspace.view': route(methods['workspace.view'], () => listing(viewWorkspace)),
    'workspace.choose': route(methods['workspace.choose'], async () => {
      const chosen = await ports.desktop.chooseFolder('workspace')
      if (!chosen.ok) return chosen
      if (chosen.value === null) return ok(null)
      const context = await workspace.switchTo(chosen.value)
      return context.ok ? viewWorkspace(context.value, readFor) : context
    }),
    'workspace.policies': route(methods['workspace.policies'], () => listing(listPolicies)),
    'client.create': route(methods['client.create'], (input) => within((context) => createClient(context, input))),
    'client.open': route(methods['client.open'], ({ client }) => within((context) => openClient(context, client))),
    'client.save': route(methods['client.save'], (input) => within((context) => saveClient(context, input))),
    'client.effect': route(methods['client.effect'], (input) => within((context) => effectOnPolicies(context, input))),
    'policy.revise': route(methods['policy.revise'], (input) => within((context) => reviseInFile(context, input))),
    'client.archive': route(methods['client.archive'], async (input) =>
      withoutValue(await within((context) => archiveClient(context, input))),
    ),
    'policy.create': route(methods['policy.create'], (input) => within((context) => createPolicy(context, input))),
    'policy.applyTemplate': route(methods['policy.applyTemplate'], async ({ job, ...wanted }) => {
      const onProgress = (progress: { done: number; total: number }) => tell('template.progress', { job, ...progress })
      const clients = await jobs.run(job, (signal) =>
        within((context) => applyTemplateToClients(context, wanted, { signal, onProgress })),
      )
      if (clients === null) return jobUnderWay
      return clients.ok ? ok({ clients: clients.value }) : clients
    }),
    'policy.open': route(methods['policy.open'], (input) => within((context) => openPolicy(context, input))),
    'policy.revision': route(methods['policy.revision'], (input) =>
      within((context) => policyRevision(context, input)),
    ),
    'policy.save': route(methods['policy.save'], (input) => within((context) => savePolicy(context, input))),
    'policy.delete': route(methods['policy.delete'], (input) => within((context) => deletePolicy(context, input))),
    'policy.restore': route(methods['policy.restore'], (input) => within((context) => restorePolicy(context, input))),
    'recovery.save': route(methods['recovery.save'], (input) =>
      within((context) => saveCopy(context, config.recoveryFolder, input)),
    ),
    'recovery.saveChanges': route(methods['recovery.saveChanges'], (input) =>
      within((context) => saveChangesInCopy(context, config.recoveryFolder, bases, input)),
    ),
    'recovery.list': route(methods['recovery.list'], (input) =>
      within((context) => listCopies(context, config.recoveryFolder, input)),
    ),
    'recovery.read': route(methods['recovery.read'], (input) =>
      within((context) => readCopy(context, config.recoveryFolder, input)),
    ),
    'recovery.discard': route(methods['recovery.discard'], async (input) =>
      withoutValue(await within((context) => discardCopy(context, config.recoveryFolder, input))),
    ),
    'export.run': route(methods['export.run'], async (input) => {
      // Known by its name before anything is waited for, so that a cancellation that follows at once is heard.
      const exported = await jobs.run(input.job, (signal) =>
        within((context) => runExport(parts, context, input, signal)),
      )
      return exported ?? jobUnderWay
    }),
    'export.runMany': route(methods['export.runMany'], async (input) => {
      const exported = await jobs.run(input.job, (signal) =>
        within((context) => runManyExports(parts, context, input, signal)),
      )
      return exported ?? jobUnderWay
    }),
    'job.cancel': route(methods['job.cancel'], async ({ job }) => {
      jobs.cancel(job)
      return ok({})
    }),
    'export.chooseFolder': route(methods['export.chooseFolder'], async () => {
      const chosen = await ports.desktop.chooseFolder('export')
      if (!chosen.ok) return chosen
      return ok(chosen.value === null ? null : { folder: folders.tokenOf(chosen.value), location: chosen.value })
    }),
    'export.openFolder': route(methods['export.openFolder'], async ({ folder }) => {
      const path = folders.folderOf(folder)
      return path === null ? unknownFolder : withoutValue(await ports.desktop.openFolder(path))
    }),
    'preview.write': route(methods['preview.write'], (input) => within((context) => preview.write(context, input))),
    'preview.print': route(methods['preview.print'], async ({ job, ...input }) => {
      const printed = await jobs.run(job, (signal) => within((context) => preview.print(context, input, signal)))
      return printed ?? jobUnderWay
    }),
    'preview.page': route(methods['preview.page'], (input) => preview.page(input)),
    'spelling.check': route(methods['spelling.check'], (input) => within((context) => checkSpelling(context, input))),
    'spelling.suggest': route(methods['spelling.suggest'], async ({ language, word }) =>
      ok({ suggestions: await ports.spelling.suggest(language, word) }),
    ),
    'spelling.words': route(methods['spelling.words'], () => within(readOwnWords)),
    'spelling.addWord': route(methods['spelling.addWord'], (input) => within((context) => addOwnWord(context, input))),
    'spelling.removeWord': route(methods['spelling.removeWord'], (input) =>
      within((context) => removeOwnWord(context, input)),
    ),
    'link.open': route(methods['link.open'], async ({ url }) => withoutValue(await ports.desktop.openExternal(url))),
  }
}

async function runExport(
  { folders, tell }: HostParts,
  context: WorkspaceContext,
  { client, policy, job, formats, languages, notes, folder: token }: MethodInput<'export.run'>,
  signal: CancelSignal,
) {
  const { ports, library } = context
  const paths = workspacePaths(ports.files, context.folder)
  const out = token === undefined ? paths.exports(client) : folders.folderOf(token)
  if (out === null) return unknownFolder
  const request = { policyFile: paths.policyFile(client, policy), formats, languages, notes, folder: out }
  const exported = await exportPolicy(ports, library, request, {
    signal,
    onProgress: (progress) => tell('export.progress', { job, ...progress }),
  })
  if (!exported.ok) return exported
  const { files, remarks } = exported.value
  const noted = await noteExports(context, client, { [policy]: noteOf(files, ports.clock.now()) })
  return ok({
    files,
    remarks: noted.ok ? remarks : [...remarks, noted.error],
    folder: folders.tokenOf(out),
    location: out,
  })
}

async function runManyExports(
  { folders, tell }: HostParts,
  context: WorkspaceContext,
  { job, folder: token, ...wanted }: MethodInput<'export.runMany'>,
  signal: CancelSignal,
) {
  const out =
    token === undefined ? workspacePaths(context.ports.files, context.folder).allExports : folders.folderOf(token)
  if (out === null) return unknownFolder
  const exported = await exportMany(context, folders, wanted, out, {
    signal,
    tell: (progress) => tell('export.manyProgress', { job, ...progress }),
  })
  return exported.ok ? ok({ policies: exported.value, folder: folders.tokenOf(out), location: out }) : exported
}

const withoutValue = (result: Result<void, AppError>): Result<Record<string, never>, AppError> =>
  result.ok ? ok({}) : result
