import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { resolveAsset } from '#platform/window-asset'
import { windowHeaders } from '#platform/window-headers'
import { isWindowUrl } from '#platform/window-origin'

export interface WindowAnswer {
  status: 200 | 404
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer>
}

/**
 * Answers the window's own requests from the folder with the built window.
 * @returns a file with its type, 404 for whatever is not there, and null for what is not the window's to answer:
 * another origin or a method other than GET, which the door then refuses.
 */
export function createWindowServer(folder: string, origin: string) {
  return async (method: string, url: string): Promise<WindowAnswer | null> => {
    if (method !== 'GET' || !isWindowUrl(url, origin)) return null
    const asset = resolveAsset(new URL(url).pathname)
    const body = asset && (await readIfThere(join(folder, ...asset.segments)))
    if (!body)
      return { status: 404, headers: { ...windowHeaders, 'content-type': 'text/plain' }, body: new Uint8Array() }
    return { status: 200, headers: { ...windowHeaders, 'content-type': asset.contentType }, body }
  }
}

async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path))
  } catch {
    // Missing, a folder, unreadable: to the window all of these are a file that is not there.
    return null
  }
}
