import type { Language } from '#core/language'

/**
 * An empty page in the system's light or dark, which stands in the window until the host answers for its origin. With
 * that origin from the start, the browser would ask the network first and show 'This site can't be reached'.
 */
const emptyPage = 'data:text/html,<!doctype html><meta name=color-scheme content="light dark"><title>Clausebook</title>'

/** A browser of one window, without extensions, accounts, updates or anything that asks or calls home. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-breakpad',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-search-engine-choice-screen',
  '--disable-features=Translate,MediaRouter,OptimizationHints,GlobalMediaControls,AutofillServerCommunication',
  '--metrics-recording-only',
  '--hide-crash-restore-bubble',
  // The profile holds no secret, so the system's keyring need not be asked.
  '--password-store=basic',
  '--use-mock-keychain',
  // Hides the strip that warns of switches such as --no-sandbox.
  '--test-type',
]

/** No name and no address leads anywhere, and no proxy could look them up instead. */
const offline = ['--host-resolver-rules=MAP * ~NOTFOUND', '--no-proxy-server']

/** The browser's switches. `userId`, where the system has such a thing: Chromium's sandbox refuses root. */
export function browserArguments({
  profileFolder,
  headless,
  language,
  userId,
}: {
  profileFolder: string
  headless: boolean
  language?: Language
  userId: number | undefined
}): string[] {
  return [
    ...quiet,
    ...offline,
    `--user-data-dir=${profileFolder}`,
    ...(language ? [`--lang=${language}`] : []),
    ...(userId === 0 ? ['--no-sandbox'] : []),
    ...(headless ? ['--headless=new', '--hide-scrollbars', '--mute-audio'] : ['--class=clausebook']),
    '--window-size=1280,860',
    // A window without an address bar, which is a page of its own with as much to load as this one.
    `--app=${emptyPage}`,
  ]
}
