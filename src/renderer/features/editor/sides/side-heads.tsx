import { Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { type Language, languageNames } from '#core/language'
import { announce } from '#features/notices'
import { useEditorContext, usePolicy } from '../editor-context'
import './sides.css'
import { useSideTexts } from './use-side-texts'
import type { Pair } from './use-sides'

export interface SideHeadsProps {
  pair: Pair | null
  /** Whether there is room for both pages. */
  roomy: boolean
  onChoose: (place: 0 | 1, language: Language) => void
}

/** Above two pages beside each other: which languages they are, to choose others; nothing above one page. */
export function SideHeads({ pair, roomy, onChoose }: SideHeadsProps) {
  const { t } = useSideTexts()
  const { language } = useEditorContext()
  const languages = usePolicy((state) => state.policy.languages)

  const told = pair === null ? t('sides:alone', { language: t(`language.${language}`) }) : pairText()
  function pairText(): string {
    return roomy ? t('sides:shown', { languages: pair?.map((name) => t(`language.${name}`)) ?? [] }) : t('sides:narrow')
  }
  const before = useRef({ pair, roomy })
  useEffect(() => {
    if (before.current.pair === pair && before.current.roomy === roomy) return
    before.current = { pair, roomy }
    announce(told)
  }, [pair, roomy, told])

  if (pair === null) return null
  if (!roomy) {
    return (
      <Text size="sm" ta="center" className="cb-side-narrow">
        {told}
      </Text>
    )
  }
  return (
    <div className="cb-side-heads">
      {([0, 1] as const).map((place) => (
        <select
          key={place}
          className="cb-side-head"
          data-open={pair[place] === language || undefined}
          aria-label={t(place === 0 ? 'sides:firstPage' : 'sides:secondPage')}
          value={pair[place]}
          onChange={(event) => {
            const chosen = languages.find((name) => name === event.currentTarget.value)
            if (chosen !== undefined) onChoose(place, chosen)
          }}
        >
          {languages.map((name) => (
            <option key={name} value={name} lang={name}>
              {languageNames[name]}
            </option>
          ))}
        </select>
      ))}
    </div>
  )
}
