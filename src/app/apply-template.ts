import type { CancelSignal } from '#app/cancellation'
import { openClient } from '#app/clients'
import { localDate, openPolicy, writeNewPolicy } from '#app/policies'
import type { WorkspaceContext } from '#app/workspace'
import type { Client } from '#contract/client'
import type { MethodInput } from '#contract/contract'
import type { AppError } from '#contract/error'
import type { TemplateOutcome } from '#contract/template-schema'
import { applyTemplate, type FromTemplate } from '#core/assembly/apply-template'
import { formatFact } from '#core/facts/format-fact'
import { languages } from '#core/language'
import type { Library } from '#core/library/library'
import { nameMentions } from '#core/policy/name-mentions'
import { nameSection } from '#core/policy/name-section'
import type { Policy, Section } from '#core/policy/policy'
import { err, ok, type Result } from '#core/result'

interface Template {
  policy: Policy
  /** What its client is called. */
  names: string[]
}

interface Watch {
  signal?: CancelSignal
  onProgress?: (progress: { done: number; total: number }) => void
}

/**
 * Makes a policy for each of the clients from a template, beside whatever they have. Errors: those of the template's
 * files and the library's. What fails for one client is in its outcome and does not stop the others; a cancellation
 * leaves what was made.
 */
export async function applyTemplateToClients(
  context: WorkspaceContext,
  { template: place, clients, take }: Omit<MethodInput<'policy.applyTemplate'>, 'job'>,
  { signal, onProgress }: Watch = {},
): Promise<Result<TemplateOutcome[], AppError>> {
  const [library, opened, owner] = await Promise.all([
    context.library.get(),
    openPolicy(context, place),
    openClient(context, place.client),
  ])
  if (!library.ok) return library
  if (!opened.ok) return opened
  if (opened.value.kind === 'readOnly') return err(opened.value.reason)
  if (!owner.ok) return owner
  const template = { policy: opened.value.policy, names: namesOf(owner.value.client, library.value) }
  const outcomes: TemplateOutcome[] = []
  const wanted = new Set(clients)
  for (const client of wanted) {
    onProgress?.({ done: outcomes.length, total: wanted.size })
    if (signal?.cancelled) {
      outcomes.push({ kind: 'notDone', client })
      continue
    }
    const made = await applyToClient(context, template, library.value, place.policy, client, take)
    outcomes.push(made.ok ? made.value : { kind: 'failed', client, error: made.error })
  }
  return ok(outcomes)
}

async function applyToClient(
  context: WorkspaceContext,
  template: Template,
  library: Library,
  slug: string,
  client: string,
  take: MethodInput<'policy.applyTemplate'>['take'],
): Promise<Result<TemplateOutcome, AppError>> {
  const opened = await openClient(context, client)
  if (!opened.ok) return opened
  const { facts } = opened.value.client
  const effectiveDate = localDate(context.ports.clock)
  const madeAs = (id: string): FromTemplate =>
    applyTemplate({ template: template.policy, facts, library, take, id, effectiveDate })
  const made = await writeNewPolicy(context, client, slug, (id) => madeAs(id).policy)
  if (!made.ok) return made
  const { policy, notApplying, referringInVain } = madeAs(made.value.policy)
  const nameOf = (section: Section) => nameSection(section, template.policy, facts, library.factModel)
  const own = namesOf(opened.value.client, library)
  const names = template.names.filter((name) => !own.includes(name))
  return ok({
    ...{ kind: 'made', client, policy: policy.id },
    notApplying: notApplying.map(nameOf),
    referringInVain: referringInVain.map(nameOf),
    mentions: nameMentions(policy, names).map(({ section: id, languages: where }) => {
      const section = policy.sections.find((candidate) => candidate.id === id)
      return { section: section === undefined ? null : nameOf(section), languages: where }
    }),
  })
}

/** What a client is called in the list and in its policies, in all languages. */
function namesOf({ name, facts }: Client, { factModel }: Library): string[] {
  const printed = languages.map((language) => formatFact('business.name', facts, factModel, language))
  return [...new Set([name, ...printed.filter((found) => found !== null)])]
}
