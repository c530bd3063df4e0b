import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useId } from 'react'
import { type ExportFormat, exportFormats } from '#contract/export-format'
import { languages as allLanguages, type Language } from '#core/language'
import type { LayoutChoices } from '#core/policy/layout'
import { showError } from '#features/notices'
import { request } from '#host/bridge'
import { useInfo } from '#host/queries'
import { useTexts } from '#i18n/i18n'
import { LateLayoutForm } from './late-layout-form'

export interface ExportChoice {
  formats: ExportFormat[]
  languages: Language[]
  /** Whether an appendix shows the notes on sections. */
  notes: boolean
  /** Null: the usual folder in the workspace. */
  folder: { token: string; location: string } | null
}

interface Props {
  languages: readonly Language[]
  hasNotes: boolean
  isUnsaved: boolean
  wasCancelled: boolean
  choice: ExportChoice
  layout: LayoutChoices | undefined
  layoutIsOpen: boolean
  onChange: (choice: ExportChoice) => void
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
  const { languages, hasNotes, isUnsaved, wasCancelled, choice, layout, layoutIsOpen, onChange } = props
  const { t } = useTexts()
  const info = useInfo()
  const layoutId = useId()
  const count = fileCount(choice, layout?.together)

  const chooseFolder = async () => {
    const answer = await request('export.chooseFolder', {})
    if (!answer.ok) return showError(answer.error)
    if (answer.value === null) return
    onChange({ ...choice, folder: { token: answer.value.folder, location: answer.value.location } })
  }

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
        <Stack gap="lg">
          <Checkbox.Group
            label={t('export.formats')}
            value={choice.formats}
            onChange={(values) =>
              onChange({ ...choice, formats: exportFormats.filter((format) => values.includes(format)) })
            }
          >
            <Stack mt="xs" gap="xs">
              {exportFormats.map((format) => (
                <Checkbox key={format} value={format} label={t(`export.${format}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
          <Checkbox.Group
            label={t('export.languages')}
            value={choice.languages}
            onChange={(values) =>
              onChange({ ...choice, languages: allLanguages.filter((language) => values.includes(language)) })
            }
          >
            <Group mt="xs" gap="xl">
              {languages.map((language) => (
                <Checkbox key={language} value={language} label={t(`language.${language}`)} />
              ))}
            </Group>
          </Checkbox.Group>
          {hasNotes && (
            <Checkbox
              label={t('export.notes')}
              checked={choice.notes}
              onChange={(event) => onChange({ ...choice, notes: event.currentTarget.checked })}
            />
          )}
          <div>
            <Text size="sm" fw={500}>
              {t('export.folder')}
            </Text>
            <Group gap="sm">
              <Text size="sm" c="dimmed" dir="auto">
                {choice.folder?.location ?? t('export.usualFolder')}
              </Text>
              {info.data?.canChooseFolder === true && (
                <Button variant="subtle" size="compact-sm" onClick={() => void chooseFolder()}>
                  {t('export.chooseFolder')}
                </Button>
              )}
            </Group>
          </div>
        </Stack>
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
      <Group justify="space-between" mt="lg">
        <Text size="sm" c="dimmed">
          {count === 0 ? t('export.chooseAtLeastOne') : isUnsaved ? t('export.savesFirst') : ''}
        </Text>
        <Group gap="sm">
          <Button variant="subtle" onClick={props.onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" disabled={count === 0} data-autofocus>
            {t('export.start', { count })}
          </Button>
        </Group>
      </Group>
    </form>
  )
}
