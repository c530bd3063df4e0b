import { ActionIcon, Badge, Loader, ScrollArea, Text, Title } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { beginningOfText } from '#core/document/plain-text'
import type { Clause } from '#core/library/clause'
import { useClauses } from '#host/queries'
import { useTexts } from '#i18n/i18n'
import { LoadFailure } from '#ui/load-failure'
import { SearchField } from '#ui/search-field'
import { clauseMime } from '../create-editor'
import { sectionValues } from '../document/section-values'
import { useEditorContext, usePolicy } from '../editor-context'
import { LateDeleteClause } from '../own-clause/late-own-clause'
import { useSectionActions } from '../use-section-actions'
import { findClauses } from './find-clauses'
import { WholeItem } from './whole-item'

/** About two lines of a card. Cut to two lines by style, each text would be a layer of its own in every frame. */
const shownCharacters = 72

interface ItemProps {
  clause: Clause
  inPolicy: boolean
  onInsert: () => void
  onDelete: () => void
}

/** One clause: its name and how it begins in the page's language; a click or a drag inserts it. */
function ClauseItem({ clause, inPolicy, onInsert, onDelete }: ItemProps) {
  const { t, language: windowLanguage } = useTexts()
  const { language, library } = useEditorContext()
  const labelOf = (fact: string) =>
    library.factModel.facts.find((definition) => definition.key === fact)?.label[language] ?? fact
  const text = `clause-${clause.id.replace('/', '-')}`
  return (
    <WholeItem
      className="cb-clause"
      draggable
      onPress={onInsert}
      onDragStart={(event) => {
        event.dataTransfer.setData(clauseMime, clause.id)
        event.dataTransfer.effectAllowed = 'copy'
      }}
    >
      <span aria-hidden className="cb-grip" />
      <div className="cb-clause-body">
        <button
          type="button"
          className="cb-whole-button cb-clause-name"
          aria-label={`${t('clauses.insert')} ${clause.title[windowLanguage]}`}
          aria-describedby={text}
        >
          {clause.title[windowLanguage]}
        </button>
        {inPolicy && (
          <Badge size="xs" variant="light" tt="none" className="cb-clause-badge">
            {t('clauses.inPolicy')}
          </Badge>
        )}
        {clause.own === true && (
          <Badge size="xs" variant="outline" tt="none" className="cb-clause-badge">
            {t('clauses.own')}
          </Badge>
        )}
        <div className="cb-clause-text" id={text} lang={language} dir="auto">
          {beginningOfText(clause.document[language], labelOf, shownCharacters)}
        </div>
      </div>
      {clause.own === true && (
        <ActionIcon
          size="sm"
          className="cb-clause-delete"
          aria-label={t('clauses.delete', { title: clause.title[windowLanguage] })}
          onClick={(event) => {
            event.stopPropagation()
            onDelete()
          }}
        >
          <IconTrash size={15} aria-hidden />
        </ActionIcon>
      )}
    </WholeItem>
  )
}

/** The library's clauses by category, with a search. */
export function ClausePanel() {
  const { t } = useTexts()
  const clauses = useClauses()
  return (
    <aside className="cb-side cb-library" data-pane="library" aria-labelledby="library-title">
      <Title order={2} size="h6" id="library-title" className="cb-side-title">
        {t('editor.library')}
      </Title>
      {clauses.isError ? (
        <LoadFailure thrown={clauses.error} retry={() => void clauses.refetch()} />
      ) : clauses.data === undefined ? (
        <Loader m="sm" size="sm" role="status" aria-label={t('app.loading')} />
      ) : (
        <ClauseSearch clauses={clauses.data} />
      )}
    </aside>
  )
}

const clausesOf = sectionValues(({ clause }) => clause?.id ?? '')

function ClauseSearch({ clauses }: { clauses: readonly Clause[] }) {
  const { t, language: windowLanguage } = useTexts()
  const { library, language } = useEditorContext()
  const actions = useSectionActions()
  const [query, setQuery] = useState('')
  const [deleted, askToDelete] = useState<Clause | null>(null)
  const present = usePolicy((state) => clausesOf(state.policy.sections))
  const found = useMemo(
    () => findClauses(clauses, query, [...new Set([windowLanguage, language])]),
    [clauses, query, windowLanguage, language],
  )
  const categories = library.categories
    .map((category) => ({ ...category, found: found.filter((clause) => clause.category === category.id) }))
    .filter((category) => category.found.length > 0)

  return (
    <>
      <SearchField mx="sm" mb="xs" label={t('clauses.search')} value={query} onChange={setQuery} />
      <Text size="xs" c="dimmed" px="sm" pb="xs" role="status">
        {found.length === 0
          ? t('clauses.none')
          : query === ''
            ? t('clauses.hint')
            : t('clauses.count', { count: found.length })}
      </Text>
      <ScrollArea className="cb-side-scroll" type="auto" viewportProps={{ tabIndex: -1 }}>
        {categories.map((category) => (
          <section key={category.id} className="cb-category" aria-labelledby={`category-${category.id}`}>
            <Title order={3} size="h6" id={`category-${category.id}`}>
              {category.title[windowLanguage]}
            </Title>
            <ul>
              {category.found.map((clause) => (
                <ClauseItem
                  key={clause.id}
                  clause={clause}
                  inPolicy={present.includes(clause.id)}
                  onInsert={() => actions.insertClause(clause)}
                  onDelete={() => askToDelete(clause)}
                />
              ))}
            </ul>
          </section>
        ))}
      </ScrollArea>
      {deleted !== null && (
        <LateDeleteClause
          clause={deleted}
          onClose={() => {
            askToDelete(null)
            document.querySelector<HTMLElement>('[data-pane="library"] input')?.focus()
          }}
        />
      )}
    </>
  )
}
