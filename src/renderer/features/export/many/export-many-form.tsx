import { Button, Group, Radio, Text } from '@mantine/core'
import type { Language } from '#core/language'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import { type ExportChoice, ExportChoices } from '../export-choices'

/** `together`: whether a policy's languages stand in one file; undefined: as its own layout says. */
export type ManyChoice = ExportChoice & { together?: boolean | undefined }

interface Props {
  languages: readonly Language[]
  choice: ManyChoice
  onChange: (choice: ManyChoice) => void
  onStart: () => void
  onClose: () => void
}

const arrangements = { own: undefined, apart: false, together: true } as const
const arrangementNames = ['own', 'apart', 'together'] as const

/** In what formats, languages and files policies are exported, and where to. */
export function ExportManyForm({ languages, choice, onChange, onStart, onClose }: Props) {
  const { t } = useAgencyTexts()
  const isComplete = choice.formats.length > 0 && choice.languages.length > 0
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onStart()
      }}
    >
      <ExportChoices
        languages={languages}
        languagesHelp={t('agency:exportMany.languagesHelp')}
        choice={choice}
        onChange={(changed) => onChange({ ...choice, ...changed })}
      >
        <Radio.Group
          label={t('agency:exportMany.arrangement')}
          value={arrangementNames.find((name) => arrangements[name] === choice.together) ?? 'own'}
          onChange={(chosen) => {
            const name = arrangementNames.find((candidate) => candidate === chosen)
            if (name !== undefined) onChange({ ...choice, together: arrangements[name] })
          }}
        >
          <Group mt="xs" gap="xl">
            {arrangementNames.map((name) => (
              <Radio key={name} value={name} label={t(`agency:exportMany.${name}`)} />
            ))}
          </Group>
        </Radio.Group>
      </ExportChoices>
      <Text size="sm" c="dimmed">
        {t('agency:exportMany.folderHelp')}
      </Text>
      <Group justify="space-between" mt="lg" className="cb-dialog-end">
        <Text size="sm" c="dimmed">
          {isComplete ? '' : t('export.chooseAtLeastOne')}
        </Text>
        <Group gap="sm">
          <Button variant="subtle" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" disabled={!isComplete} data-autofocus>
            {t('editor.export')}
          </Button>
        </Group>
      </Group>
    </form>
  )
}
