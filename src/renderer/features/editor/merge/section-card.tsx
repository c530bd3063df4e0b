import { Text } from '@mantine/core'
import { Fragment } from 'react'
import { type SectionChoice, type SectionDifference, textSides } from '#core/compare/compare-sections'
import { languageNames } from '#core/language'
import { LateComparison } from '../compared/late-comparison'
import { useEditorContext } from '../editor-context'
import { useSectionActions } from '../use-section-actions'
import { DifferenceCard } from './difference-card'
import { changeText, differenceText } from './difference-text'
import { type Other, useMergeTexts } from './use-merge-texts'

interface Props {
  difference: SectionDifference
  other: Other
  chosen: SectionChoice | undefined
  onChoose: (choice: SectionChoice) => void
}

/** A section that the sides do not have alike: its texts word by word, and the choice of what stays. */
export function SectionCard({ difference, other, chosen, onChoose }: Props) {
  const { t } = useMergeTexts()
  const { language: page } = useEditorContext()
  const { titleOf } = useSectionActions()
  const { sides, texts, choices } = difference
  const { mine, theirs } = sides
  const told = t(differenceText(difference, other))

  const labelOf = (choice: SectionChoice): string => {
    if (choice === 'each' || choice === 'both') return t(`merge:${choice}`)
    if (mine === null || theirs === null) return t(sides[choice] === null ? 'merge:leaveOut' : 'merge:keep')
    return t(choice === 'mine' ? 'merge:asHere' : `merge:${other}.asThere`)
  }

  return (
    <DifferenceCard
      name={
        <span lang={page} dir="auto">
          {titleOf(mine ?? theirs ?? undefined)}
        </span>
      }
      told={told}
      choices={choices.map((choice) => ({ choice, label: labelOf(choice) }))}
      chosen={chosen}
      onChoose={onChoose}
    >
      {texts.length === 0 && (
        <Text size="sm" mb="sm">
          {t('merge:sameTexts')}
        </Text>
      )}
      {texts.map(({ language, changedBy }) => {
        const text = textSides(sides, language)
        // What one side has changed is told as its change; what both have, as what stands on either side.
        const oneSide = changedBy === 'mine' || changedBy === 'theirs'
        const by = t(changeText(changedBy, other))
        return (
          <Fragment key={language}>
            <Text size="sm" fw={600} mb={4}>
              <span lang={language}>{languageNames[language]}</span>
              {texts.some((one) => one.changedBy !== difference.changedBy) && ` – ${by}`}
            </Text>
            <LateComparison
              isBrief
              older={changedBy === 'theirs' ? text.mine : text.theirs}
              newer={changedBy === 'theirs' ? text.theirs : text.mine}
              language={language}
              inserted={t(oneSide ? 'merge:inserted' : 'merge:mineOnly')}
              deleted={t(oneSide ? 'merge:deleted' : `merge:${other}.only`)}
            />
          </Fragment>
        )
      })}
    </DifferenceCard>
  )
}
