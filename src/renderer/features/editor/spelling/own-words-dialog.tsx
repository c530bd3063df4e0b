import { Button, Modal, Text, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
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
  const content = useRef<HTMLDivElement>(null)

  useEffect(() => {
    void request('spelling.words', {}).then((answer) => {
      if (answer.ok) setWords(answer.value)
      else showError(answer.error)
    })
  }, [])

  const remove = async (language: Language, word: string, button: HTMLButtonElement) => {
    const left = await request('spelling.removeWord', { language, word })
    if (!left.ok) return showError(left.error)
    const buttons = () => [...(content.current?.querySelectorAll('button') ?? [])]
    const place = buttons().indexOf(button)
    flushSync(() => setWords(left.value))
    // The button that had the focus is gone with its word.
    const next = buttons().at(Math.min(place, buttons().length - 1)) ?? content.current
    next?.focus()
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
      <div ref={content} tabIndex={-1}>
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
                    onClick={(event) => void remove(language, word, event.currentTarget)}
                  >
                    <span lang={language}>{word}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Modal>
  )
}
