import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findChromium } from '#platform/chromium-finder'
import { tempFolder } from '#tests/fault/temp-folder'

/** The environment in which the program finds a real browser that takes two seconds longer to start. */
export async function slowBrowser(): Promise<Record<string, string>> {
  const browser = await findChromium()
  if (!browser.ok) throw new Error(browser.error.code)
  const script = join(await tempFolder(), 'slow-chromium')
  await writeFile(script, `#!/bin/sh\nsleep 2\nexec '${browser.value.path}' "$@"\n`)
  await chmod(script, 0o755)
  return { ...browser.value.env, CLAUSEBOOK_BROWSER: script }
}
