import { describeContract } from '#tests/contract/describe-contract'
import { directDoor } from '#tests/contract/door'
import { createTestHost } from '#tests/contract/test-host'

describeContract('Direct call', async () => {
  const { host, opened, remove } = await createTestHost('direct')
  return {
    door: directDoor(host),
    name: 'direct',
    opened,
    async dispose() {
      await host.close()
      await remove()
    },
  }
})
