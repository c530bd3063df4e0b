import type { Host } from '#app/host'
import { aheadElement, aheadKey } from '#browser-shell/page-bridge'
import { sessionSchema } from '#contract/settings-schema'
import { browserOrigin, isWindowPage } from '#platform/window-origin'
import type { WindowAnswer } from '#platform/window-server'

/** Answers by method and input, as `aheadKey` joins them. */
type AnswersAhead = Readonly<Record<string, unknown>>

type Serve = (method: string, url: string) => Promise<WindowAnswer | null>

/**
 * What every first document asks for before it shows anything: the settings and, when the last session ended in a
 * policy, that policy, its client and the library. They are made while the browser starts, which leaves this process
 * little else to do. Without a last policy nothing is asked that would open the workspace: that is the window's to do.
 */
export async function firstAnswers(host: Pick<Host, 'dispatch'>): Promise<AnswersAhead> {
  const answers: Record<string, unknown> = {}
  const ask = async (method: string, input: object = {}) => {
    const answer = await host.dispatch(method, input)
    answers[aheadKey(method, input)] = answer
    return answer
  }
  const askForLastPolicy = async () => {
    const answer = await ask('session.get')
    const session = answer.ok ? sessionSchema.safeParse(answer.value) : null
    const policy = session?.data?.policy ?? null
    if (policy === null) return
    await Promise.all([ask('client.open', { client: policy.client }), ask('policy.open', policy), ask('library.get')])
  }
  await Promise.all([askForLastPolicy(), ask('app.info'), ask('settings.get')])
  return answers
}

/**
 * Serves as `serve` does, and puts the answers into the first document. A document that is loaded again asks for itself:
 * by then the answers may have changed.
 */
export function serveWithAnswers(serve: Serve, ahead: Promise<AnswersAhead>): Serve {
  let given = false
  return async (method, url) => {
    const answer = await serve(method, url)
    if (given || answer?.status !== 200 || !isWindowPage(url, browserOrigin)) return answer
    given = true
    return { ...answer, body: Buffer.concat([answer.body, Buffer.from(dataBlock(await ahead))]) }
  }
}

/** A script element that holds data and runs nothing. No text in it can end it: `<` is written as JSON may write it. */
const dataBlock = (answers: AnswersAhead): string =>
  `<script type="application/json" id="${aheadElement}">${JSON.stringify(answers).replaceAll('<', '\\u003c')}</script>`
