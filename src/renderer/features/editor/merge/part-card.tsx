import { Text } from '@mantine/core'
import { movedSections, type PartDifference } from '#core/compare/compare-policies'
import type { SectionChoice } from '#core/compare/compare-sections'
import type { Side, ThreeWay } from '#core/compare/three-way'
import { formatFact } from '#core/facts/format-fact'
import { settleLayout } from '#core/policy/layout'
import type { Policy } from '#core/policy/policy'
import { formatDay } from '#i18n/format'
import { useEditorContext } from '../editor-context'
import { useSectionActions } from '../use-section-actions'
import { DifferenceCard } from './difference-card'
import { changeText } from './difference-text'
import { type Other, useMergeTexts } from './use-merge-texts'

interface Props {
  difference: PartDifference
  policies: ThreeWay<Policy>
  other: Other
  chosen: SectionChoice | undefined
  onChoose: (choice: SectionChoice) => void
}

/** What differs beside the sections: as each side has it, and the choice of what stays. */
export function PartCard({ difference, policies, other, chosen, onChoose }: Props) {
  const { t, language } = useMergeTexts()
  const { library } = useEditorContext()
  const { titleOf } = useSectionActions()
  const { factModel } = library

  const name = (): string => {
    if (difference.part === 'title') return t('merge:policyTitle', { language: t(`language.${difference.language}`) })
    if (difference.part === 'layout') return t('layout.title')
    if (difference.part === 'languages') return t('editor.languages')
    if (difference.part !== 'fact') return t(`merge:${difference.part}`)
    return factModel.facts.find(({ key }) => key === difference.fact)?.label[language] ?? difference.fact
  }

  /** What a side says, where that fits into a line. */
  const saidBy = (policy: Policy): string | null => {
    if (difference.part === 'title') return policy.title[difference.language] ?? t('merge:nothing')
    if (difference.part === 'effectiveDate') return formatDay(policy.effectiveDate, language)
    if (difference.part === 'fact') {
      return formatFact(difference.fact, policy.facts, factModel, language) ?? t('merge:nothing')
    }
    if (difference.part !== 'languages') return null
    const names = policy.languages.map((one) => t(`language.${one}`))
    return t('merge:languagesOf', { languages: names, first: t(`language.${policy.authoritative}`) })
  }

  const help = (): string | null => {
    if (difference.part === 'order') {
      const moved = movedSections(policies).map((id) => policies.mine.sections.find((section) => section.id === id))
      return t('merge:moved', { names: moved.map(titleOf) })
    }
    if (difference.part !== 'layout') return null
    const [mine, theirs] = [settleLayout(policies.mine.layout), settleLayout(policies.theirs.layout)]
    const names = Object.keys(mine) as (keyof typeof mine)[]
    return t('merge:layoutOf', {
      names: names.filter((choice) => mine[choice] !== theirs[choice]).map((choice) => t(`layout.${choice}`)),
    })
  }

  const choiceOf = (side: Side) => {
    const value = saidBy(policies[side])
    const place = t(side === 'mine' ? 'merge:here' : `merge:${other}.there`)
    const label = (
      <>
        {place}
        {value !== null && (
          <>
            : <bdi>{value}</bdi>
          </>
        )}
      </>
    )
    return { choice: side, label }
  }

  const helpText = help()
  return (
    <DifferenceCard
      name={name()}
      told={t(changeText(difference.changedBy, other))}
      choices={[choiceOf('mine'), choiceOf('theirs')]}
      chosen={chosen}
      onChoose={onChoose}
    >
      {helpText !== null && (
        <Text size="sm" mb="sm">
          {helpText}
        </Text>
      )}
    </DifferenceCard>
  )
}
