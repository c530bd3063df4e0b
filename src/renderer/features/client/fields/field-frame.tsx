import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '#i18n/i18n'

/** What every field of a question is framed with. */
export interface FieldFrame {
  id: string
  label: string
  help: string
  /** Needed for a finished policy; a client can be saved without it. */
  required: boolean
  error: string | null
}

/** The help below a question, with its need said aloud, since the asterisk is only seen. */
export function FieldHelp({ frame }: { frame: FieldFrame }) {
  const { t } = useTexts()
  return (
    <>
      {frame.help}
      {frame.required && <span className="cb-hidden"> ({t('client.required')})</span>}
    </>
  )
}

/** Frames several controls that answer one question together. */
export function FieldGroup({ frame, children }: { frame: FieldFrame; children: ReactNode }) {
  return (
    <fieldset
      className="cb-group"
      id={frame.id}
      aria-labelledby={`${frame.id}-label`}
      aria-describedby={`${frame.id}-help`}
    >
      <Text fw={500} size="sm" id={`${frame.id}-label`} component="div">
        {frame.label}
        {frame.required && (
          <span aria-hidden className="cb-asterisk">
            {' *'}
          </span>
        )}
      </Text>
      <Text size="xs" c="dimmed" id={`${frame.id}-help`} component="div" mb={6}>
        <FieldHelp frame={frame} />
      </Text>
      {children}
      {frame.error !== null && (
        <Text size="xs" c="var(--mantine-color-error)" mt={4} role="alert">
          {frame.error}
        </Text>
      )}
    </fieldset>
  )
}
