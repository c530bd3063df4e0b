import { setImmediate as nextTurn } from 'node:timers/promises'
import type { CDPSession, Page } from 'puppeteer-core'
import { z } from 'zod'
import type { Host } from '#app/host'
import { partsOf } from '#browser-shell/message-parts'
import {
  aheadElement,
  type HostMessage,
  hostFunction,
  installBridge,
  type PageCall,
  pageFunction,
} from '#browser-shell/page-bridge'
import { events } from '#contract/events'
import { browserOrigin } from '#platform/window-origin'

/** One call may be as long as the largest policy that a file may hold, escaped as JSON. */
const longestCall = 128 * 1024 * 1024

/** Whether there is such a method and what it takes is dispatch's to say: it answers where this could only be silent. */
const callSchema: z.ZodType<PageCall> = z.object({
  id: z.number().int().positive(),
  method: z.unknown().optional(),
  input: z.unknown().optional(),
})

const contextSchema = z.object({ isDefault: z.boolean(), frameId: z.string() })

/**
 * Joins a page with the host: `window.clausebook` in the page, `host.dispatch` at the other end.
 *
 * It listens below puppeteer's `exposeFunction`, because that does not tell who called. Every call is checked: it must
 * come from the page's own scripts (not an extension's), in the main frame, in a document of the window's origin; any
 * other is not answered at all.
 */
export async function openPageChannel(page: Page, host: Host): Promise<void> {
  const session = await page.createCDPSession()
  const { frameTree } = await session.send('Page.getFrameTree')
  const mainFrame = frameTree.frame.id
  /** The page's contexts by their numbers, with the names that no other context ever has. */
  const trusted = new Map<number, string>()
  let told = Promise.resolve()
  /** Tells one message after the other: the page joins the parts that come to a message. */
  const queue = (context: string, message: HostMessage): void => {
    told = told.then(() => tell(session, context, message))
  }

  session.on('Runtime.executionContextCreated', ({ context }) => {
    const aux = contextSchema.safeParse(context.auxData)
    const isOurs = aux.success && aux.data.isDefault && aux.data.frameId === mainFrame
    // Numbers are used again after a navigation, so a stranger's context must push an old entry out.
    if (isOurs && context.origin === browserOrigin) trusted.set(context.id, context.uniqueId)
    else trusted.delete(context.id)
  })
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => trusted.delete(executionContextId))
  session.on('Runtime.executionContextsCleared', () => trusted.clear())

  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    const context = trusted.get(executionContextId)
    if (name !== hostFunction || context === undefined || payload.length > longestCall) return
    const call = readCall(payload)
    if (!call) return
    void host
      .dispatch(call.method, call.input)
      .then((result) => queue(context, { kind: 'answer', id: call.id, result }))
  })

  const stopListening = host.onEvent((name, payload) => {
    for (const context of trusted.values()) queue(context, { kind: 'event', name, payload })
  })
  page.once('close', stopListening)

  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: hostFunction })
  const eventNames = Object.keys(events)
  await page.evaluateOnNewDocument(installBridge, browserOrigin, hostFunction, pageFunction, eventNames, aheadElement)
}

function readCall(payload: string): PageCall | null {
  try {
    const call = callSchema.safeParse(JSON.parse(payload))
    return call.success ? call.data : null
  } catch {
    return null
  }
}

/**
 * Sends a message to the document in a context, part by part as the browser takes them, and is done when all are sent.
 * A part goes as a script with its text in it: as a function's argument the browser would read it once more.
 */
async function tell(session: CDPSession, uniqueContextId: string, message: HostMessage): Promise<void> {
  const parts = partsOf(JSON.stringify(message))
  for (const [index, part] of parts.entries()) {
    // The pipe takes one part only when the making of the next is put off.
    if (index > 0) await nextTurn()
    const isLast = index === parts.length - 1
    const expression = `${pageFunction}(${JSON.stringify(part)}, ${isLast})`
    session.send('Runtime.evaluate', { uniqueContextId, expression, silent: true }).catch(ignoreGonePage)
  }
}

/** The page was reloaded or closed meanwhile: nobody waits for the message any more. */
function ignoreGonePage() {}
