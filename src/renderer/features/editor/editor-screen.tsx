import { Loader } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { LibraryFrame, MethodOutput } from '#contract/contract'
import { clientQuery, policyQuery, useLibrary } from '#host/queries'
import { useTexts } from '#i18n/i18n'
import { LoadFailure } from '#ui/load-failure'
import { createAnswersStore } from './answers/answers-store'
import { createPolicyStore, type PolicyPlace, type RestoredText } from './document/policy-store'
import './editor.css'
import './gutter/gutter.css'
import './sheet.css'
import { PolicyEditor } from './policy-editor'
import { ReadOnlyPolicy } from './read-only-policy'

type Editable = Extract<MethodOutput<'policy.open'>, { kind: 'editable' }>

/** Which policy to open. */
export interface EditorScreenProps {
  client: string
  policy: string
}

interface Props {
  place: PolicyPlace
  opened: Editable
  library: LibraryFrame
  client: MethodOutput<'client.open'>
  onReload: () => void
}

function EditablePolicy({ place, opened, library, client, onReload }: Props) {
  const [answers] = useState(() => createAnswersStore(client, library.factModel))
  const [store, setStore] = useState(() => createPolicyStore(place, opened.policy, opened.revision))
  const { restoredFrom } = store.getState()
  const reload = () => {
    store.getState().drop()
    onReload()
  }
  // Another store with editors of its own, as if the policy were opened again.
  const restore = (text: RestoredText) => {
    const { saved, revision } = store.getState()
    setStore(createPolicyStore(place, saved, revision, text))
  }
  return (
    <PolicyEditor
      key={restoredFrom}
      store={store}
      library={library}
      answers={answers}
      onReload={reload}
      onRestore={restore}
    />
  )
}

/** Opens a policy: in the editor, or as its file's text when it cannot be edited. */
export function EditorScreen({ client, policy }: EditorScreenProps) {
  const { t } = useTexts()
  const place = useMemo<PolicyPlace>(() => ({ client, policy }), [client, policy])
  const library = useLibrary()
  const answers = useQuery(clientQuery(client))
  const opened = useQuery(policyQuery(client, policy))

  const failed = [library, answers, opened].find((query) => query.isError)
  if (failed !== undefined) return <LoadFailure thrown={failed.error} retry={() => void failed.refetch()} />
  if (library.data === undefined || answers.data === undefined || opened.data === undefined) {
    return <Loader m="xl" aria-label={t('app.loading')} />
  }
  if (opened.data.kind === 'readOnly') return <ReadOnlyPolicy raw={opened.data.raw} reason={opened.data.reason} />
  return (
    <EditablePolicy
      key={opened.dataUpdatedAt}
      place={place}
      opened={opened.data}
      library={library.data}
      client={answers.data}
      onReload={() => void opened.refetch()}
    />
  )
}
