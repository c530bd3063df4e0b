import { safeUrl } from '#core/document/safe-url'
import { showError } from '#features/notices'
import { request } from '#host/bridge'

/** Opens a link of a policy outside the window; an address that no policy may link to is passed over. */
export async function openLink(address: string): Promise<void> {
  const url = safeUrl(address)
  if (url === null) return
  const opened = await request('link.open', { url })
  if (!opened.ok) showError(opened.error)
}
