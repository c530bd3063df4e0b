import { type Exported, exportPolicy } from '#app/export-policy'
import { addExample, demoExample } from '#app/first-start'
import { initWorkspace, openWorkspace, type WorkspaceContext, workspaceContext, workspacePaths } from '#app/workspace'
import { viewWorkspace } from '#app/workspace-view'
import { failed, type RunCommand, type Shell } from '#cli/command'
import { fileLines } from '#cli/file-lines'
import { warmPrinter } from '#cli/warm-printer'
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
  const exported: ({ folder: string; policyFile: string } & Exported)[] = []
  for (const { client, policy, languages } of policies.value) {
    const [policyFile, folder] = [paths.policyFile(client, policy), paths.exports(client)]
    const request = { policyFile, formats: exportFormats, languages, folder }
    const written = await exportPolicy(ports, context.library, request, { signal, onProgress })
    if (!written.ok) return failed(written.error)
    exported.push({ folder, policyFile, ...written.value })
  }
  return ok({
    value: { workspace: out, policies: exported },
    lines: [messages.workspaceAt(out), ...exported.flatMap((written) => fileLines(written.folder, written, shell))],
  })
}

/** Makes the workspace with the example in it, or opens the one that is there; tells the example's policies. */
async function exampleWorkspace(
  context: WorkspaceContext,
  { folders }: Shell,
): Promise<Result<ExamplePolicy[], AppError>> {
  const opened = await openWorkspace(context)
  if (!opened.ok && opened.error.code !== 'fileMissing') return opened
  const added = await addExample(context, context.ports.files.join(folders.examples, demoExample))
  if (!added.ok) return added
  if (!opened.ok) {
    const made = await initWorkspace(context)
    if (!made.ok) return made
  }
  const view = await viewWorkspace(context)
  if (!view.ok) return view
  const policies: ExamplePolicy[] = []
  // Whatever else a person keeps in this workspace is no part of the demo.
  for (const client of view.value.clients.filter(({ id }) => id === added.value)) {
    for (const { id, languages, problem } of client.policies) {
      if (problem) return err(problem)
      policies.push({ client: client.id, policy: id, languages })
    }
  }
  return ok(policies)
}
