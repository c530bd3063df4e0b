import type { ClientSummary, MethodOutput } from '#contract/contract'
import type { AppError } from '#contract/error'
import type { Result } from '#core/result'
import { request } from '#host/bridge'

/** Makes a client with the answers and the brand of another, and without its policies. */
export async function duplicateClient(
  { id }: ClientSummary,
  name: string,
): Promise<Result<MethodOutput<'client.create'>, AppError>> {
  const opened = await request('client.open', { client: id })
  if (!opened.ok) return opened
  const { facts, unsure, brand } = opened.value.client
  return request('client.create', { name, facts, unsure, brand })
}
