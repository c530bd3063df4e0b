import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import type { PolicyComparison } from '#core/compare/compare-policies'
import type { SectionChoice } from '#core/compare/compare-sections'
import { type MergeChoices, mergePolicies, suggestedChoices } from '#core/compare/merge-policies'
import type { Policy } from '#core/policy/policy'
import { announce } from '#features/notices'
import { useReturnFocus } from '#ui/use-return-focus'
import './merge.css'
import { PartCard } from './part-card'
import { SectionCard } from './section-card'
import { type Other, useMergeTexts } from './use-merge-texts'

interface Props {
  /** The window's policy (`mine`) and the other. */
  comparison: PolicyComparison
  other: Other
  onMerge: (merged: Policy) => Promise<void>
  onClose: () => void
}

/** Where the window's text and another differ, and what stays of each: nothing is merged that nobody has decided. */
export function MergeDialog({ comparison, other, onMerge, onClose }: Props) {
  const { t } = useMergeTexts()
  const { policies, parts, sections, notesDiffer } = comparison
  const [choices, setChoices] = useState<MergeChoices>(() => suggestedChoices(comparison))
  const [busy, setBusy] = useState(false)
  const cards = useRef<HTMLDivElement>(null)
  useReturnFocus()

  const differences = [...parts, ...sections]
  const open = differences.filter(({ key }) => !choices.has(key)).length
  const choose = (key: string, choice: SectionChoice) => setChoices((before) => new Map([...before, [key, choice]]))
  const chooseEverywhere = (side: 'mine' | 'theirs') => setChoices(new Map(differences.map(({ key }) => [key, side])))

  const merge = async () => {
    if (open > 0) {
      announce(t('merge:chooseFirst'))
      cards.current?.querySelector<HTMLElement>('[data-open] input')?.focus()
      return
    }
    setBusy(true)
    await onMerge(mergePolicies(comparison, choices))
    setBusy(false)
  }

  return (
    <Modal
      opened
      size="58rem"
      onClose={onClose}
      returnFocus={false}
      className="cb-merge"
      title={t(`merge:${other}.title`)}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Text size="sm">
        {differences.length === 0
          ? t(`merge:${other}.same`)
          : t(`merge:${other}.${policies.base === null ? 'unknown' : 'intro'}`)}
      </Text>
      {notesDiffer && (
        <Text size="sm" mt={4}>
          {t('merge:notes')}
        </Text>
      )}
      {differences.length > 1 && (
        <Group gap="xs" mt="sm">
          <Button size="compact-sm" variant="default" onClick={() => chooseEverywhere('mine')}>
            {t('merge:everywhereHere')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => chooseEverywhere('theirs')}>
            {t(`merge:${other}.everywhereThere`)}
          </Button>
        </Group>
      )}
      <Stack ref={cards} gap="md" my="md">
        {parts.map((part) => (
          <PartCard
            key={part.key}
            difference={part}
            policies={policies}
            other={other}
            chosen={choices.get(part.key)}
            onChoose={(choice) => choose(part.key, choice)}
          />
        ))}
        {sections.map((section) => (
          <SectionCard
            key={section.key}
            difference={section}
            other={other}
            chosen={choices.get(section.key)}
            onChoose={(choice) => choose(section.key, choice)}
          />
        ))}
      </Stack>
      <Group className="cb-merge-foot" justify="space-between" gap="sm">
        <Text size="sm" role="status">
          {open > 0 ? t('merge:openCount', { count: open }) : t('merge:noneOpen')}
        </Text>
        <Group gap="sm">
          <Button variant="subtle" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button loading={busy} onClick={() => void merge()}>
            {t(`merge:${other}.take`)}
          </Button>
        </Group>
      </Group>
    </Modal>
  )
}
