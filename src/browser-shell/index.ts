import { exitCodeOf, outcomeMessage } from '#browser-shell/outcome'
import { runBrowserShell } from '#browser-shell/run-browser-shell'
import { systemLanguage } from '#platform/system-language'

/** The browser shell as a program: ends when its window is closed, with the exit code of the outcome. */
const outcome = await runBrowserShell()
const message = outcomeMessage(outcome, systemLanguage())
if (message !== null) console.error(message)
process.exitCode = exitCodeOf(outcome)
