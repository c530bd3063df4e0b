import { Alert, Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentJson, NodeJson } from '#core/document/document-json'
import type { ByLanguage, Language } from '#core/language'
import { longestClauseTitle } from '#core/library/clause-title'
import { sectionTitle } from '#core/policy/name-section'
import { showDone, showError } from '#features/notices'
import { request } from '#host/bridge'
import { forgetLibrary } from '#host/queries'
import { useTexts } from '#i18n/i18n'
import { currentSection } from '../document/section-commands'
import { useEditorContext } from '../editor-context'
import { selectedBlocks } from './selected-blocks'

/** What of the section a clause takes in one language. */
type Part = 'section' | 'selection' | 'nothing'

const titled = (title: string, blocks: NodeJson[]): DocumentJson => ({
  type: 'section',
  content: [
    { type: 'sectionTitle', content: [{ type: 'text', text: title }] },
    ...(blocks.length > 0 ? blocks : [{ type: 'paragraph' }]),
  ],
})

/** Makes a clause of the workspace's own from the section with the cursor, or from what is selected in it. */
export function SaveClauseDialog({ onClose }: { onClose: () => void }) {
  const { language: windowLanguage } = useTexts()
  const { t } = useTranslation(['translation', 'ownClause'])
  const { store, library, facts, language, editor } = useEditorContext()
  // What was selected when it was asked for; the dialog has the focus from then on.
  const [source] = useState(() => ({
    section: editor === null ? undefined : store.getState().policy.sections[currentSection(editor.state)],
    blocks: editor === null ? null : selectedBlocks(editor.state),
  }))
  const { section, blocks } = source
  const { languages } = store.getState().policy
  const textIn = (name: Language) => section?.text[name]
  const titleIn = (name: Language) =>
    sectionTitle(textIn(name), name, facts, library.factModel).slice(0, longestClauseTitle)
  const [titles, setTitles] = useState<Partial<ByLanguage<string>>>(() =>
    Object.fromEntries(languages.map((name) => [name, titleIn(name)])),
  )
  const [parts, setParts] = useState<Partial<ByLanguage<Part>>>(() =>
    Object.fromEntries(
      languages.map((name) => [
        name,
        blocks !== null && name === language ? 'selection' : textIn(name) === undefined ? 'nothing' : 'section',
      ]),
    ),
  )
  const own = section?.clause?.id.split('/')[0]
  const [category, setCategory] = useState(() =>
    library.categories.some(({ id }) => id === own) ? (own ?? '') : (library.categories[0]?.id ?? ''),
  )
  const [step, setStep] = useState<'form' | 'saving' | 'taken'>('form')
  const empty = languages.filter((name) => parts[name] === 'nothing')
  const isWhole = languages.every((name) => titles[name]?.trim()) && empty.length < languages.length

  const blocksIn = (name: Language): NodeJson[] =>
    (parts[name] === 'selection' ? blocks : textIn(name)?.content?.slice(1)) ?? []

  const save = async (replace: boolean) => {
    const title = Object.fromEntries(languages.map((name) => [name, titles[name]?.trim() ?? '']))
    const text = Object.fromEntries(
      languages.flatMap((name) =>
        parts[name] === 'nothing' ? [] : [[name, titled(titles[name]?.trim() ?? '', blocksIn(name))]],
      ),
    )
    setStep('saving')
    const saved = await request('library.saveClause', { category, title, text, replace })
    if (saved.ok) {
      await forgetLibrary()
      showDone(t('ownClause:saved', { title: titles[windowLanguage] ?? titles[language] ?? '' }))
      return onClose()
    }
    if (saved.error.code !== 'alreadyExists') showError(saved.error)
    setStep(saved.error.code === 'alreadyExists' ? 'taken' : 'form')
  }

  const choicesIn = (name: Language) => [
    ...(blocks !== null && name === language ? [{ value: 'selection', label: t('ownClause:selection') }] : []),
    ...(textIn(name) === undefined ? [] : [{ value: 'section', label: t('ownClause:section') }]),
    { value: 'nothing', label: t('ownClause:nothing') },
  ]

  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      returnFocus={false}
      title={t('ownClause:title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {step === 'taken' ? (
        <Stack>
          <Alert color="orange" role="alert">
            {t('ownClause:taken')}
          </Alert>
          <Group justify="flex-end" gap="sm" className="cb-dialog-end">
            <Button color="red" variant="light" onClick={() => void save(true)}>
              {t('ownClause:replace')}
            </Button>
            <Button onClick={() => setStep('form')} autoFocus>
              {t('ownClause:back')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void save(false)
          }}
        >
          <Stack>
            <Text size="sm" c="dimmed">
              {t('ownClause:hint')}
            </Text>
            <Select
              label={t('ownClause:category')}
              data={library.categories.map(({ id, title }) => ({ value: id, label: title[windowLanguage] }))}
              allowDeselect={false}
              value={category}
              onChange={(value) => setCategory(value ?? category)}
            />
            {languages.map((name, index) => (
              <Group key={name} grow align="end">
                <TextInput
                  label={t('ownClause:name', { language: t(`language.${name}`) })}
                  lang={name}
                  dir="auto"
                  maxLength={longestClauseTitle}
                  data-autofocus={index === 0 || undefined}
                  value={titles[name] ?? ''}
                  onChange={(event) => setTitles({ ...titles, [name]: event.currentTarget.value })}
                />
                <Select
                  label={t('ownClause:text', { language: t(`language.${name}`) })}
                  data={choicesIn(name)}
                  allowDeselect={false}
                  value={parts[name] ?? 'nothing'}
                  onChange={(value) => setParts({ ...parts, [name]: value as Part })}
                />
              </Group>
            ))}
            <div role="status">
              {empty.length > 0 && (
                <Alert color="orange">
                  {t('ownClause:warning', { languages: empty.map((name) => t(`language.${name}`)) })}
                </Alert>
              )}
            </div>
            <Group justify="flex-end" gap="sm" className="cb-dialog-end">
              <Button variant="subtle" onClick={onClose}>
                {t('action.cancel')}
              </Button>
              <Button type="submit" disabled={!isWhole} loading={step === 'saving'}>
                {t('ownClause:save')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
