import { describeContract } from '#tests/contract/describe-contract'
import { pageDoor } from '#tests/contract/page-door'
import { createTestHost } from '#tests/contract/test-host'
import { openTestShell } from '#tests/doors/test-shell'

describeContract('Browser shell', async () => {
  const { host, opened, remove } = await createTestHost('browser')
  const { shell, dispose } = await openTestShell(host, {
    'index.html': '<!doctype html><html lang="en"><head><title>Contract</title></head><body></body></html>',
  })
  return {
    door: pageDoor(shell.page, shell.close),
    name: 'browser',
    opened,
    async dispose() {
      await dispose()
      await remove()
    },
  }
})
