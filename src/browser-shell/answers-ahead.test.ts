import { expect, test } from 'vitest'
import { firstAnswers, serveWithAnswers } from '#browser-shell/answers-ahead'
import { ok } from '#core/result'
import { browserOrigin } from '#platform/window-origin'

const place = { client: 'shop', policy: 'privacy' }
const hostWith = (session: unknown) => ({
  dispatch: async (method: unknown, input: unknown) => ok(method === 'session.get' ? session : { method, input }),
})

test('the policy of the last session, its client and the library are among the answers', async () => {
  const answers = await firstAnswers(hostWith({ policy: place }))
  expect(answers['policy.open {"client":"shop","policy":"privacy"}']).toEqual(
    ok({ method: 'policy.open', input: place }),
  )
  expect(answers).toHaveProperty(['client.open {"client":"shop"}'])
  expect(answers).toHaveProperty(['library.get {}'])
})

test.each([{ policy: null }, { heard: 'session.get' }])(
  'without a last policy no workspace is opened: %j',
  async (session) => {
    expect(Object.keys(await firstAnswers(hostWith(session))).sort()).toEqual([
      'app.info {}',
      'session.get {}',
      'settings.get {}',
    ])
  },
)

const page = '<!doctype html><title>Window</title>'
const serve = async () => ({ status: 200 as const, headers: {}, body: new TextEncoder().encode(page) })

test('only the first document has the answers, and no text in them ends their element', async () => {
  const ahead = { 'library.get {}': ok('</script><script>alert(1)</script>') }
  const serveWindow = serveWithAnswers(serve, Promise.resolve(ahead))
  const bodyOf = async (path: string) => {
    const answer = await serveWindow('GET', browserOrigin + path)
    return new TextDecoder().decode(answer?.body)
  }
  expect(await bodyOf('/assets/a.js')).toBe(page)
  const first = await bodyOf('/')
  const data = first.slice(page.length).match(/^<script type="application\/json" id="[a-z-]+">([^<]*)<\/script>$/)?.[1]
  expect(JSON.parse(data ?? '')).toEqual(ahead)
  expect(await bodyOf('/')).toBe(page)
})
