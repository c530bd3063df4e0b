import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { type ExportFormat, exportFormats } from '#contract/export-format'
import { languages as allLanguages, type Language } from '#core/language'
import { showError } from '#features/notices'
import { request } from '#host/bridge'
import { useInfo } from '#host/queries'
import { useTexts } from '#i18n/i18n'

export interface ExportChoice {
  formats: ExportFormat[]
  languages: Language[]
  /** Null: the usual folder in the workspace. */
  folder: { token: string; location: string } | null
}

interface Props {
  /** Those there are to choose from. */
  languages: readonly Language[]
  /** What is to be known of the languages. */
  languagesHelp?: string
  choice: ExportChoice
  onChange: (choice: ExportChoice) => void
  /** What stands between the languages and the folder. */
  children?: ReactNode
}

/** Formats, languages and the folder of an export. */
export function ExportChoices({ languages, languagesHelp, choice, onChange, children }: Props) {
  const { t } = useTexts()
  const info = useInfo()

  const chooseFolder = async () => {
    const answer = await request('export.chooseFolder', {})
    if (!answer.ok) return showError(answer.error)
    if (answer.value === null) return
    onChange({ ...choice, folder: { token: answer.value.folder, location: answer.value.location } })
  }

  return (
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
        description={languagesHelp}
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
      {children}
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
  )
}
