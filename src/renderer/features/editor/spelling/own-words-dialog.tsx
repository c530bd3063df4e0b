import { Button, Modal, Text, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { OwnWords } from '#contract/own-words'
import { type Language, languages } from '#core/language'
import { announce, showError } from '#features/notices'
import { request } from '#host/bridge'
import { useSpellingTexts } from './use-spelling-texts'

interface Props {
  onRemoved: () => void
  onClose: () => void
}

/** The workspace's own words in each language, each with what removes it. */
export function OwnWordsDialog({ onRemoved, onClose }: Props) {
  const t = useSpellingTexts()
  const [words, setWords] = useState<OwnWords | null>(null)

  useEffect(() => {
    void request('spelling.words', {}).then((answer) => {
      if (answer.ok) setWords(answer.value)
      else showError(answer.error)
    })
  }, [])

  const remove = async (language: Language, word: string) => {
    const left = await request('spelling.removeWord', { language, word })
    if (!left.ok) return showError(left.error)
    setWords(left.value)
    onRemoved()
    announce(t('spelling:removed', { word }))
  }

  const shown = languages.filter((language) => (words?.[language].length ?? 0) > 0)
  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      title={t('spelling:title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Text mb="sm">{words !== null && shown.length === 0 ? t('spelling:empty') : t('spelling:about')}</Text>
      {shown.map((language) => (
        <section key={language}>
          <Title order={3} size="sm" mb={4}>
            {t(`language.${language}`)}
          </Title>
          <ul className="cb-own-words">
            {words?.[language].map((word) => (
              <li key={word}>
                <Button
                  variant="default"
                  size="compact-md"
                  rightSection={<IconX size={14} aria-hidden />}
                  aria-label={t('spelling:remove', { word })}
                  onClick={() => void remove(language, word)}
                >
                  <span lang={language}>{word}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Modal>
  )
}
