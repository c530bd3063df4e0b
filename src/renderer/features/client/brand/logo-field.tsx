import { Button, FileButton, Group, Text } from '@mantine/core'
import { IconPhotoUp } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { type LogoFile, longestLogo } from '#core/design/brand'
import { formatBytes } from '#i18n/format'
import { useTexts } from '#i18n/i18n'
import { FieldGroup } from '../fields/field-frame'
import { type LogoProblem, readLogoFile } from './read-logo-file'

interface Props {
  logo: LogoFile | undefined
  onChange: (logo: LogoFile | undefined) => void
}

const mediaTypes = { svg: 'image/svg+xml', png: 'image/png' } as const

/** The logo, chosen as a file; one that no export could show is refused at once. */
export function LogoField({ logo, onChange }: Props) {
  const { t, language } = useTexts()
  const [problem, setProblem] = useState<LogoProblem | null>(null)
  const choose = useRef<HTMLButtonElement>(null)
  const resetFile = useRef<() => void>(null)

  const take = async (file: File | null) => {
    if (file === null) return
    const read = await readLogoFile(file)
    // So that the same file, put right, can be chosen again.
    resetFile.current?.()
    setProblem(read.ok ? null : read.error)
    if (read.ok) onChange(read.value)
  }

  const limit = formatBytes(longestLogo, language)
  return (
    <FieldGroup
      frame={{
        id: 'brand-logo',
        label: t('brand.logo'),
        help: t('brand.logoHelp', { limit }),
        required: false,
        error: problem === null ? null : t(`brand.logoProblems.${problem}`, { limit }),
      }}
    >
      <Group gap="md" align="center">
        {logo !== undefined && (
          <img
            className="cb-logo"
            src={`data:${mediaTypes[logo.type]};base64,${logo.data}`}
            alt={t('brand.logoPicture')}
          />
        )}
        <FileButton
          resetRef={resetFile}
          accept=".svg,.png"
          inputProps={{ 'aria-label': t('brand.logo') }}
          onChange={(file) => void take(file)}
        >
          {(props) => (
            <Button ref={choose} variant="default" leftSection={<IconPhotoUp size={18} aria-hidden />} {...props}>
              {t(logo === undefined ? 'brand.chooseLogo' : 'brand.changeLogo')}
            </Button>
          )}
        </FileButton>
        {logo === undefined ? (
          <Text size="sm" c="dimmed">
            {t('brand.noLogo')}
          </Text>
        ) : (
          <Button
            variant="subtle"
            onClick={() => {
              onChange(undefined)
              setProblem(null)
              choose.current?.focus()
            }}
          >
            {t('brand.removeLogo')}
          </Button>
        )}
      </Group>
    </FieldGroup>
  )
}
