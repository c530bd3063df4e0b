import { readClient } from '#app/clients'
import { exportPolicy } from '#app/export-policy'
import { addExamples } from '#app/first-start'
import type { Files } from '#app/ports'
import { initWorkspace, openWorkspace, type WorkspaceContext, workspaceContext, workspacePaths } from '#app/workspace'
import { viewWorkspace } from '#app/workspace-view'
import { failed, type RunCommand, type Shell } from '#cli/command'
import { fileLines } from '#cli/file-lines'
import { warmPrinter } from '#cli/warm-printer'
import type { ExportedFile } from '#contract/contract'
import type { AppError } from '#contract/error'
import { exportFormats } from '#contract/export-format'
import type { Language } from '#core/language'
import { err, ok, type Result } from '#core/result'

interface ExamplePolicy {
  client: string
  policy: string
  languages: Language[]
}

/** `demo [--out <folder>]`: may be run again on the same folder, and then exports what is in it now. */
export const demo: RunCommand<{ out: string }> = async ({ out }, shell) => {
  const { ports, folders, messages, signal, onProgress } = shell
  warmPrinter(ports.printer, signal)
  const context = workspaceContext(ports, { folder: out, libraryFolder: folders.library, fileNames: 'path' })
  const policies = await exampleWorkspace(context, shell)
  if (!policies.ok) return failed(policies.error)
  const paths = workspacePaths(ports.files, out)
  const exported: { folder: string; policyFile: string; files: ExportedFile[] }[] = []
  for (const { client, policy, languages } of policies.value) {
    const [policyFile, folder] = [paths.policyFile(client, policy), paths.exports(client)]
    const request = { policyFile, formats: exportFormats, languages, folder }
    const written = await exportPolicy(ports, context.library, request, { signal, onProgress })
    if (!written.ok) return failed(written.error)
    exported.push({ folder, policyFile, files: written.value })
  }
  return ok({
    value: { workspace: out, policies: exported },
    lines: [messages.workspaceAt(out), ...exported.flatMap(({ folder, files }) => fileLines(folder, files, shell))],
  })
}

/** Makes the workspace with the examples in it, or opens the one that is there; tells the examples' policies. */
async function exampleWorkspace(
  context: WorkspaceContext,
  { folders }: Shell,
): Promise<Result<ExamplePolicy[], AppError>> {
  const opened = await openWorkspace(context)
  if (!opened.ok && opened.error.code !== 'fileMissing') return opened
  const added = await addExamples(context, folders.examples)
  if (!added.ok) return added
  if (!opened.ok) {
    const made = await initWorkspace(context)
    if (!made.ok) return made
  }
  const examples = await exampleClients(context.ports.files, folders.examples)
  if (!examples.ok) return examples
  const view = await viewWorkspace(context)
  if (!view.ok) return view
  const policies: ExamplePolicy[] = []
  // Whatever else a person keeps in this workspace is no part of the demo.
  for (const client of view.value.clients.filter(({ id }) => examples.value.has(id))) {
    for (const { id, languages, problem } of client.policies) {
      if (problem) return err(problem)
      policies.push({ client: client.id, policy: id, languages })
    }
  }
  return ok(policies)
}

/** The ids of the example clients. */
async function exampleClients(files: Files, folder: string): Promise<Result<Set<string>, AppError>> {
  const entries = await files.list(folder)
  if (!entries.ok) return entries
  const ids = new Set<string>()
  for (const { name } of entries.value.filter(({ kind }) => kind === 'folder')) {
    const example = await readClient(files, files.join(folder, name, 'client.json'))
    if (!example.ok) return example
    ids.add(example.value.client.id)
  }
  return ok(ids)
}
