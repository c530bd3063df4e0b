import { failed, type RunCommand, type Shell } from '#cli/command'
import { findingsFailure } from '#cli/finding-reports'
import { type NamedLibrary, namedLibraryFolders } from '#cli/library-folders'
import { appError } from '#contract/error'
import type { ClauseId } from '#core/library/clause'
import {
  isMetByText,
  isOwedByText,
  type LawCoverage,
  type LibraryCoverage,
  type PolicyCoverage,
} from '#core/library/library-coverage'
import { ok } from '#core/result'
import { coverLibraryFolders } from '#platform/library-coverage'

/** `library coverage [--library <folder>] [--workspace <folder>]`: fails while anything is left that no clause says. */
export const coverage: RunCommand<NamedLibrary> = async (named, shell) => {
  const folders = await namedLibraryFolders(named, shell)
  if (!folders.ok) return folders
  const read = await coverLibraryFolders(shell.ports.files, folders.value.folder, folders.value.own)
  if (!read.ok) return failed(read.error)
  const { coverage: covered, findings } = read.value
  if (covered === null) return findingsFailure(findings, folders.value, shell.language)
  const answer = { value: tableOf(covered), lines: linesOf(covered, shell) }
  const gaps = gapsOf(covered)
  if (gaps.requirements + gaps.provisions === 0) return ok(answer)
  return { ok: false, error: { error: appError('libraryIncomplete', gaps), answer } }
}

const isCovered = ({ clauses }: { clauses: ClauseId[] }): boolean => clauses.length > 0

/** How many required disclosures and how many provisions no clause says. */
const gapsOf = ({ policies, laws }: LibraryCoverage) => ({
  requirements: laws
    .flatMap((law) => law.requirements)
    .filter((entry) => isOwedByText(entry.requirement) && !isCovered(entry)).length,
  provisions: policies.flatMap((policy) => policy.provisions).filter((entry) => !isCovered(entry)).length,
})

/** The requirements that a clause has to meet. */
const inText = ({ requirements }: LawCoverage) => requirements.filter(({ requirement }) => isMetByText(requirement))

const tableOf = ({ policies, laws }: LibraryCoverage) => ({
  policies: policies.map(({ policy: { id, name }, provisions }) => ({
    id,
    name,
    covered: provisions.filter(isCovered).length,
    total: provisions.length,
    provisions: provisions.map(({ provision, clauses }) => ({ id: provision.id, says: provision.says, clauses })),
  })),
  laws: laws.map((law) => ({
    id: law.law.id,
    covered: inText(law).filter(isCovered).length,
    total: inText(law).length,
    requirements: law.requirements.map(({ requirement: { id, citation, severity, check }, clauses }) => ({
      id,
      citation,
      severity,
      check,
      clauses,
    })),
  })),
})

function linesOf({ policies, laws }: LibraryCoverage, shell: Shell): string[] {
  const { messages } = shell
  return [
    messages.coverageOfPolicies,
    ...policies.flatMap((policy) => policyLines(policy, shell)),
    '',
    messages.coverageOfLaws,
    ...laws.flatMap((law) => lawLines(law, shell)),
  ]
}

function policyLines({ policy, provisions }: PolicyCoverage, { messages, number }: Shell): string[] {
  const covered = provisions.filter(isCovered)
  return [
    `  ${messages.covered(`${policy.id} – ${policy.name}`, number(covered.length), number(provisions.length))}`,
    ...provisions
      .filter((entry) => !isCovered(entry))
      .map(({ provision: { id, says } }) => `    ${messages.notCovered(messages.provision(id, says))}`),
  ]
}

function lawLines(law: LawCoverage, { messages, language, number }: Shell): string[] {
  const wanted = inText(law)
  const covered = wanted.filter(isCovered)
  const told = ({ id, citation, summary }: LawCoverage['requirements'][number]['requirement']): string =>
    messages.requirement(id, citation, summary[language])
  const apart = law.requirements.filter(({ requirement }) => !isMetByText(requirement))
  return [
    `  ${messages.covered(law.law.name[language], number(covered.length), number(wanted.length))}`,
    ...wanted
      .filter((entry) => !isCovered(entry))
      .map(({ requirement }) => {
        const line = messages.notCovered(told(requirement))
        return `    ${isOwedByText(requirement) ? line : messages.notOwed(line)}`
      }),
    ...apart.map(({ requirement }) => {
      const { wholePolicy, outsideText } = messages
      return `    ${(requirement.check === 'consistency' ? wholePolicy : outsideText)(told(requirement))}`
    }),
  ]
}
