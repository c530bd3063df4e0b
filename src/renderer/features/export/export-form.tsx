import { Alert, Button, Checkbox, Group, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useId } from 'react'
import type { Language } from '#core/language'
import type { LayoutChoices } from '#core/policy/layout'
import { useTexts } from '#i18n/i18n'
import { type ExportChoice, ExportChoices } from './export-choices'
import { LateLayoutForm } from './late-layout-form'

/** `notes`: whether an appendix shows the notes on sections. */
export type PolicyChoice = ExportChoice & { notes: boolean }

interface Props {
  languages: readonly Language[]
  hasNotes: boolean
  isUnsaved: boolean
  /** How many answers the files would lack. */
  missing: number
  /** Whether the policy is being saved for the export. */
  saving: boolean
  wasCancelled: boolean
  choice: PolicyChoice
  layout: LayoutChoices | undefined
  layoutIsOpen: boolean
  onChange: (choice: PolicyChoice) => void
  onLayout: (choices: LayoutChoices) => void
  onToggleLayout: () => void
  onStart: () => void
  onClose: () => void
}

/** How many files an export makes: one of each format, and that for each language unless they stand together. */
export const fileCount = ({ formats, languages }: ExportChoice, together = false): number =>
  formats.length * (together ? Math.min(1, languages.length) : languages.length)

/** What to export, how it is laid out, and where to. */
export function ExportForm(props: Props) {
  const { languages, hasNotes, isUnsaved, missing, wasCancelled, choice, layout, layoutIsOpen, onChange } = props
  const { t } = useTexts()
  const layoutId = useId()
  const count = fileCount(choice, layout?.together)

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        props.onStart()
      }}
    >
      {wasCancelled && (
        <Alert color="orange" mb="lg">
          {t('export.cancelled')}
        </Alert>
      )}
      <div className="cb-export" data-layout={layoutIsOpen || undefined}>
        <ExportChoices
          languages={languages}
          choice={choice}
          onChange={(changed) => onChange({ ...choice, ...changed })}
        >
          {hasNotes && (
            <Checkbox
              label={t('export.notes')}
              checked={choice.notes}
              onChange={(event) => onChange({ ...choice, notes: event.currentTarget.checked })}
            />
          )}
        </ExportChoices>
        <section className="cb-export-layout" aria-label={t('layout.title')}>
          <Button
            variant="subtle"
            size="compact-md"
            className="cb-export-toggle"
            aria-expanded={layoutIsOpen}
            aria-controls={layoutId}
            rightSection={<IconChevronDown size={16} aria-hidden />}
            onClick={props.onToggleLayout}
          >
            {t('layout.title')}
          </Button>
          <div id={layoutId}>
            {layoutIsOpen ? (
              <LateLayoutForm layout={layout} severalLanguages={languages.length > 1} onChange={props.onLayout} />
            ) : (
              <Text size="sm" c="dimmed">
                {t('layout.hint')}
              </Text>
            )}
          </div>
        </section>
      </div>
      <Group justify="space-between" wrap="nowrap" mt="lg" className="cb-dialog-end">
        <div>
          {missing > 0 && (
            <Text size="sm" c="var(--cb-missing-text)">
              {t('export.missing', { count: missing })}
            </Text>
          )}
          <Text size="sm" c="dimmed">
            {count === 0 ? t('export.chooseAtLeastOne') : isUnsaved ? t('export.savesFirst') : ''}
          </Text>
        </div>
        <Group gap="sm" wrap="nowrap">
          <Button variant="subtle" onClick={props.onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={props.saving} disabled={count === 0} data-autofocus>
            {count === 0 ? t('editor.export') : t('export.start', { count })}
          </Button>
        </Group>
      </Group>
    </form>
  )
}
