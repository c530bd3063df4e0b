import { Menu } from '@mantine/core'
import { IconArrowBackUp, IconArrowsDiff, IconReplace } from '@tabler/icons-react'
import { sectionWithClause } from '#core/assembly/section-with-clause'
import type { Clause } from '#core/library/clause'
import { alternativesTo } from '#core/library/clause-family'
import type { Section } from '#core/policy/policy'
import { type SectionOrigin, sectionOrigin } from '#core/policy/section-origin'
import { useTexts } from '#i18n/i18n'
import { useEditorContext, usePolicy } from '../editor-context'
import { useSectionActions } from '../use-section-actions'
import { MarkMenu } from './mark-menu'
import type { OpenedOrigin } from './origin-store'
import { originText } from './origin-text'

interface Props {
  opened: OpenedOrigin
  section: Section
  origin: SectionOrigin
  /** The section's clause as the library has it today; undefined when the library has it no more. */
  clause: Clause | undefined
  clauses: readonly Clause[]
}

const differsHere = (origin: SectionOrigin): boolean =>
  origin.kind === 'edited' || (origin.kind === 'library' && origin.since === 'changed')

/** What can be done about where a section comes from, beside the mark that opened it. */
export function OriginMenu({ opened, section, origin, clause, clauses }: Props) {
  const { t, language: windowLanguage } = useTexts()
  const { library, origins } = useEditorContext()
  const languages = usePolicy((state) => state.policy.languages)
  const actions = useSectionActions()
  const { close, open } = origins.getState()
  const alternatives = clause === undefined ? [] : alternativesTo(clause, clauses)
  const differs = clause !== undefined && differsHere(origin)
  // What is as the library has it here may differ in another language.
  const restorable = clause !== undefined && languages.some((name) => differsHere(sectionOrigin(section, name, clause)))

  const swap = (alternative: Clause) => {
    const fresh = sectionWithClause(section, alternative, library.version, { languages })
    actions.replace(fresh, t('origin.swapped', { title: alternative.title[windowLanguage] }))
    close()
  }

  return (
    <MarkMenu mark={opened.mark} onClose={close}>
      <Menu.Label>
        {clause !== undefined && <strong className="cb-origin-clause">{clause.title[windowLanguage]}</strong>}
        {t(originText(origin))}
      </Menu.Label>
      <Menu.Item
        leftSection={<IconArrowsDiff size={16} aria-hidden />}
        disabled={!differs}
        data-autofocus={differs || undefined}
        onClick={() => open({ ...opened, view: 'compare' })}
      >
        {t('origin.compare')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowBackUp size={16} aria-hidden className="cb-mirror" />}
        disabled={!restorable}
        data-autofocus={(restorable && !differs) || undefined}
        onClick={() => open({ ...opened, view: 'restore' })}
      >
        {t('origin.restore')}
      </Menu.Item>
      {alternatives.length > 0 && (
        <>
          <Menu.Divider />
          <Menu.Label>{t('origin.alternatives')}</Menu.Label>
          {alternatives.map((alternative, index) => (
            <Menu.Item
              key={alternative.id}
              leftSection={<IconReplace size={16} aria-hidden />}
              data-autofocus={(index === 0 && !restorable) || undefined}
              onClick={() => swap(alternative)}
            >
              {alternative.title[windowLanguage]}
            </Menu.Item>
          ))}
        </>
      )}
    </MarkMenu>
  )
}
