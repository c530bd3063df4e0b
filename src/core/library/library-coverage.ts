import type { ClauseId } from '#core/library/clause'
import type { Law, Library } from '#core/library/library'
import type { Provision, ProvisionSet } from '#core/library/provision'

type Requirement = Law['requirements'][number]

/** A requirement of a law, and the clauses that claim to meet it. */
export interface RequirementCoverage {
  requirement: Requirement
  clauses: ClauseId[]
}

export interface LawCoverage {
  law: Law
  requirements: RequirementCoverage[]
}

/** What a policy in use provides, and the clauses that say it. */
interface ProvisionCoverage {
  provision: Provision
  clauses: ClauseId[]
}

export interface PolicyCoverage {
  policy: ProvisionSet
  provisions: ProvisionCoverage[]
}

/** What the library can say of what policies in use provide, and of what laws want a policy to disclose. */
export interface LibraryCoverage {
  policies: PolicyCoverage[]
  laws: LawCoverage[]
}

/** For each requirement of each law, in the order of their files, the clauses that claim it. */
export const lawCoverage = (library: Library): LawCoverage[] =>
  library.laws.map((law) => ({
    law,
    requirements: law.requirements.map((requirement) => ({
      requirement,
      clauses: library.clauses.filter(({ requirements }) => requirements.includes(requirement.id)).map(({ id }) => id),
    })),
  }))

/** For each provision of each policy, in the order of their files, the clauses of the library that say it. */
const policyCoverage = (library: Library, sets: readonly ProvisionSet[]): PolicyCoverage[] => {
  const present = new Set(library.clauses.map(({ id }) => id))
  return sets.map((policy) => ({
    policy,
    provisions: policy.provisions.map((provision) => ({
      provision,
      clauses: provision.clauses.filter((id) => present.has(id)),
    })),
  }))
}

export const libraryCoverage = (library: Library, sets: readonly ProvisionSet[]): LibraryCoverage => ({
  policies: policyCoverage(library, sets),
  laws: lawCoverage(library),
})

/** Whether what one clause says can meet it; the other duties fall on the policy as a whole, or lie outside its text. */
export const isMetByText = ({ check }: Requirement): boolean => check === 'text'

/** Whether the text of a policy has to meet it: a gap when no clause claims it. */
export const isOwedByText = (requirement: Requirement): boolean =>
  requirement.severity === 'required' && isMetByText(requirement)
