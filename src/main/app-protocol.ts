import { protocol, type Session } from 'electron'
import { electronOrigin } from '#platform/window-origin'
import { createWindowServer } from '#platform/window-server'

export const appScheme = new URL(electronOrigin).protocol.slice(0, -1)

/** Makes `app:` a scheme with hosts and origins like `https:`. To be called before Electron is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built window, and nothing else, at `app://clausebook/`. */
export function serveWindow(session: Session, rendererFolder: string): void {
  const serve = createWindowServer(rendererFolder, electronOrigin)
  session.protocol.handle(appScheme, async ({ method, url }) => {
    const answer = await serve(method, url)
    return answer
      ? new Response(answer.body, { status: answer.status, headers: answer.headers })
      : new Response(null, { status: 403 })
  })
}
