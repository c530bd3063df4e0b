import { Alert, Button, type MantineColorScheme, MantineProvider, useDirection } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { IconArrowLeft, IconBook2 } from '@tabler/icons-react'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { directionOf } from '#core/language'
import { ClientScreen } from '#features/client'
import { WindowCommands } from '#features/commands'
import { EditorScreen } from '#features/editor'
import { LeaveDialog, useNavigation } from '#features/navigation'
import { LiveRegion } from '#features/notices'
import { SettingsMenu } from '#features/settings'
import { WelcomeScreen } from '#features/welcome'
import { HomeScreen } from '#features/workspace'
import { useTexts } from '#i18n/i18n'
import { useFirstPicture } from '#ui/first-picture'
import { PageTitle } from '#ui/page-title'
import { hostColorScheme } from './color-scheme'
import { CrashBoundary } from './crash-boundary'
import { cssVariables, theme } from './theme'

/** The screen the person is on. */
function CurrentScreen() {
  const screen = useNavigation((state) => state.screen)
  switch (screen.kind) {
    case 'welcome':
      return <WelcomeScreen />
    case 'home':
      return <HomeScreen saved={screen.saved} newPolicyFor={screen.newPolicyFor} />
    case 'client':
      return (
        <ClientScreen key={screen.client ?? ''} client={screen.client} {...(screen.fact && { fact: screen.fact })} />
      )
    case 'policy':
      return <EditorScreen key={`${screen.client}/${screen.policy}`} client={screen.client} policy={screen.policy} />
  }
}

/** Keeps the whole page in the window's language and its direction. */
function useDocumentLanguage() {
  const { language } = useTexts()
  const { setDirection } = useDirection()
  useEffect(() => {
    document.documentElement.lang = language
    setDirection(directionOf(language))
  }, [language, setDirection])
}

function Shell() {
  const { t } = useTexts()
  const { screen, go } = useNavigation()
  const isDrawn = useFirstPicture()
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  useDocumentLanguage()

  // A new screen starts at its heading, for the eye and for a screen reader, unless it goes elsewhere by its own effects.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the screen is what the effect answers to
  useLayoutEffect(() => {
    if (!first.current) {
      main.current?.focus()
      main.current?.scrollTo(0, 0)
    }
    first.current = false
  }, [screen])

  return (
    <div className="cb-shell">
      <button type="button" className="cb-skip" onClick={() => main.current?.focus()}>
        {t('app.skip')}
      </button>
      <header className="cb-top" data-pane="top">
        <span className="cb-brand">
          <IconBook2 size={22} aria-hidden />
          {t('app.name')}
        </span>
        {screen.kind !== 'home' && screen.kind !== 'welcome' && (
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconArrowLeft size={18} className="cb-mirror" aria-hidden />}
            onClick={() => go({ kind: 'home' })}
          >
            {t('app.allClients')}
          </Button>
        )}
        <div className="cb-top-end">{isDrawn && <SettingsMenu />}</div>
      </header>
      <main
        id="main"
        className="cb-main"
        ref={main}
        tabIndex={-1}
        data-pane={screen.kind === 'policy' ? undefined : 'main'}
      >
        <CrashBoundary>
          <CurrentScreen />
        </CrashBoundary>
        <div id="over-screen" />
      </main>
      {isDrawn && <LeaveDialog />}
      <WindowCommands />
    </div>
  )
}

function NoHost() {
  const { t } = useTexts()
  return (
    <main className="cb-page">
      <PageTitle>{t('app.name')}</PageTitle>
      <Alert mt="lg">{t('app.noHost')}</Alert>
    </main>
  )
}

/** Where notifications appear: a landmark, so that a screen reader finds them again. */
function Messages() {
  const { t, language } = useTexts()
  const isDrawn = useFirstPicture()
  return (
    <section aria-label={t('notice.region')}>
      {isDrawn && (
        <Notifications
          // At the end of the line: at its start stands the list of sections.
          position={directionOf(language) === 'rtl' ? 'bottom-left' : 'bottom-right'}
          withinPortal={false}
        />
      )}
    </section>
  )
}

/** The whole window. */
export function App({ colorScheme, hasHost }: { colorScheme: MantineColorScheme; hasHost: boolean }) {
  const manager = useMemo(() => hostColorScheme(colorScheme), [colorScheme])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={manager}
      defaultColorScheme={colorScheme}
    >
      {hasHost ? <Shell /> : <NoHost />}
      <LiveRegion />
      <Messages />
    </MantineProvider>
  )
}
