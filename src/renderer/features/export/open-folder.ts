import { showError } from '#features/notices'
import { request } from '#host/bridge'

/** Shows a folder of exports, known by its token, on the person's desktop. */
export async function openFolder(folder: string): Promise<void> {
  const opened = await request('export.openFolder', { folder })
  if (!opened.ok) showError(opened.error)
}
