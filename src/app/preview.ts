import type { z } from 'zod'
import type { CancelSignal } from '#app/cancellation'
import { openClient } from '#app/clients'
import type { Ports } from '#app/ports'
import { languagesToWrite, preparePublications } from '#app/prepare-publications'
import { type WorkspaceContext, workspacePaths } from '#app/workspace'
import { createWriters, type Writers } from '#app/writers'
import type { MethodInput, MethodOutput, methods } from '#contract/contract'
import { type AppError, appError } from '#contract/error'
import { base64 } from '#core/base64'
import { err, ok, type Result } from '#core/result'

type Written = z.output<(typeof methods)['preview.write']['input']>
type Printed = Omit<z.output<(typeof methods)['preview.print']['input']>, 'job'>

/** Shows a policy as it would be exported, without a file. */
export interface Preview {
  /** The policy in a format; all languages named stand in it. Errors: as of `exportPolicy`, but for those of a folder. */
  write(context: WorkspaceContext, input: Written): Promise<Result<MethodOutput<'preview.write'>, AppError>>
  /** Prints the policy and keeps the pages until the next print; `cancelled` leaves those of the last one. */
  print(
    context: WorkspaceContext,
    input: Printed,
    signal: CancelSignal,
  ): Promise<Result<MethodOutput<'preview.print'>, AppError>>
  /** A page of the last print as an image; `invalidInput` for any other print, and for a page that it does not have. */
  page(input: MethodInput<'preview.page'>): Promise<Result<MethodOutput<'preview.page'>, AppError>>
}

const unknownPrint = err(appError('invalidInput', { where: 'print', reason: 'is not the last print' }))
const unknownPage = err(appError('invalidInput', { where: 'page', reason: 'is not a page of the print' }))

export function createPreview({ pageViewer, newId }: Pick<Ports, 'pageViewer' | 'newId'>): Preview {
  let last: { print: string; pdf: Uint8Array } | null = null
  return {
    async write(context, { format, ...input }) {
      const writers = await writersFor(context, input, format === 'docx')
      if (!writers.ok) return writers
      const content = await writers.value[format]()
      return ok({ content: typeof content === 'string' ? content : base64(content) })
    },
    async print(context, input, signal) {
      const writers = await writersFor(context, input, false)
      if (!writers.ok) return writers
      const printed = await writers.value.pdf(signal)
      if (!printed.ok) return printed
      last = { print: newId(), pdf: printed.value }
      return ok({ print: last.print, pages: await pageViewer.countPages(last.pdf) })
    },
    async page({ print, page, width }) {
      if (last?.print !== print) return unknownPrint
      const image = await pageViewer.drawPage(last.pdf, page, width)
      return image === null ? unknownPage : ok({ image: base64(image.png), width: image.width, height: image.height })
    },
  }
}

/** The client's answers and brand come from the disk, the policy from the window. */
async function writersFor(
  context: WorkspaceContext,
  { client: id, content: policy, languages: wanted }: Printed,
  forWord: boolean,
): Promise<Result<Writers, AppError>> {
  const languages = languagesToWrite(policy, wanted, { policy: policy.id, file: policy.id })
  if (!languages.ok) return languages
  const opened = await openClient(context, id)
  if (!opened.ok) return opened
  const { client } = opened.value
  const { files } = context.ports
  const clientFile = files.label(workspacePaths(files, context.folder).clientFile(id))
  const manuscript = { policy, client, clientFile, forWord }
  const publications = await preparePublications(context.ports, context.library, manuscript)
  return publications.ok ? ok(createWriters(context.ports, publications.value.of(languages.value))) : publications
}
