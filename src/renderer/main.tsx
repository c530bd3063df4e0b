import '#host/no-eval'
import './mantine-styles'
import './fonts.css'
import './shell.css'
import { DirectionProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { defaultSettings } from '#contract/default-settings'
import type { Session, Settings } from '#contract/settings-schema'
import { directionOf, type Language } from '#core/language'
import { loadEditor } from '#features/editor'
import { rememberScreen, useNavigation } from '#features/navigation'
import { showError } from '#features/notices'
import { showAppearance } from '#features/settings'
import { hasHost, request } from '#host/bridge'
import { askForPolicy, infoQuery, libraryQuery, queryClient, settingsQuery } from '#host/queries'
import { startTexts } from '#i18n/i18n'
import { App } from './app'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id “root”')

/** Loads, ahead of need, the editor's code, the library, and the policy that was open last. */
async function loadAhead(lastPolicy: Session['policy']): Promise<void> {
  if (!hasHost()) return
  await Promise.all([
    lastPolicy !== null && askForPolicy(lastPolicy.client, lastPolicy.policy),
    queryClient.prefetchQuery(libraryQuery),
    loadEditor(),
  ])
}

/** Shows the window: in the policy of the last session with its first picture, or else at the list of clients. */
async function start(element: HTMLElement): Promise<void> {
  const [info, settings, session] = await Promise.all([
    request('app.info', {}),
    request('settings.get', {}),
    request('session.get', {}),
  ])
  const lastPolicy = session.ok ? session.value.policy : null
  const ahead = loadAhead(lastPolicy)
  if (lastPolicy !== null) useNavigation.setState({ screen: { kind: 'policy', ...lastPolicy } })
  // Who has chosen a language has been here before.
  else if (settings.ok && settings.value.language === null) useNavigation.setState({ screen: { kind: 'welcome' } })
  rememberScreen()
  const chosen: Settings = settings.ok ? settings.value : defaultSettings
  const language: Language = chosen.language ?? (info.ok ? info.value.systemLanguage : 'en')
  if (info.ok) queryClient.setQueryData(infoQuery.queryKey, info.value)
  if (settings.ok) queryClient.setQueryData(settingsQuery.queryKey, settings.value)
  await Promise.all([startTexts(language), lastPolicy !== null && ahead])
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
  showAppearance(chosen)
  createRoot(element).render(
    <QueryClientProvider client={queryClient}>
      <DirectionProvider initialDirection={directionOf(language)}>
        <App colorScheme={chosen.colorScheme} hasHost={hasHost()} />
      </DirectionProvider>
    </QueryClientProvider>,
  )
  if (hasHost() && !settings.ok) showError(settings.error)
}

void start(root)
