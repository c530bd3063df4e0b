import { Button, Menu } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { DocumentJson } from '#core/document/document-json'
import { formatFact } from '#core/facts/format-fact'
import { useNavigation } from '#features/navigation'
import { useTexts } from '#i18n/i18n'
import { factsOf } from './document/plain-text'
import { useEditorContext, usePolicy } from './editor-context'

const factsOfText = new WeakMap<object, string[]>()

/** The facts a section's text shows; read once for each text. */
function factsShown(text: DocumentJson | undefined): string[] {
  if (text?.content === undefined) return []
  const known = factsOfText.get(text.content)
  if (known !== undefined) return known
  const facts = factsOf(text)
  factsOfText.set(text.content, facts)
  return facts
}

/** Which answers the page still needs, each a way to its question. */
export function MissingAnswers() {
  const { t, language: windowLanguage } = useTexts()
  const { store, library, facts, language } = useEditorContext()
  const go = useNavigation((state) => state.go)
  const shown = usePolicy(
    useShallow((state) => [...new Set(state.policy.sections.flatMap((section) => factsShown(section.text[language])))]),
  )
  const missing = useMemo(
    () => shown.filter((fact) => formatFact(fact, facts, library.factModel, language) === null),
    [shown, facts, library, language],
  )
  if (missing.length === 0) return null
  const { client } = store.getState().place
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
          <Menu.Item key={fact} onClick={() => go({ kind: 'client', client, fact })}>
            {library.factModel.facts.find((definition) => definition.key === fact)?.label[windowLanguage] ?? fact}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
