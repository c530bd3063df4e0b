import { Button, Menu } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import type { FactKey } from '#core/facts/facts'
import { missingAnswers } from '#core/facts/missing-answers'
import { useTexts } from '#i18n/i18n'
import { factsShown } from './answers/shown-answers'
import { whenSectionsRest } from './document/when-sections-rest'
import { useEditorContext } from './editor-context'

/** Which answers the page still needs; each opens its question. */
export function MissingAnswers() {
  const { t, language: windowLanguage } = useTexts()
  const { store, library, facts, language, askToAnswer } = useEditorContext()
  const [shown, setShown] = useState<readonly FactKey[]>([])
  useEffect(
    () =>
      whenSectionsRest(store, () => {
        const { sections } = store.getState().policy
        setShown([...new Set(sections.flatMap(({ text }) => factsShown(text[language])))])
      }),
    [store, language],
  )
  const missing = useMemo(
    () => missingAnswers(shown, facts, library.factModel, language),
    [shown, facts, library, language],
  )
  if (missing.length === 0) return null
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          variant="subtle"
          color="orange"
          className="cb-missing"
          leftSection={<IconAlertCircle size={18} aria-hidden />}
        >
          {t('editor.missing', { count: missing.length })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('editor.missingList')}</Menu.Label>
        {missing.map((fact) => (
          <Menu.Item key={fact} onClick={() => askToAnswer(fact)}>
            {library.factModel.facts.find((definition) => definition.key === fact)?.label[windowLanguage] ?? fact}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
