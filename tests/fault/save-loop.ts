/**
 * A process that saves one policy over and over, each time with another number at the start, in the middle and at the
 * end, and tells each number when it is saved. `kill.test.ts` kills it. Argument: the policy's file.
 */
import { basename, dirname, join } from 'node:path'
import { openPolicy, savePolicy } from '#app/policies'
import type { Section } from '#core/policy/policy'
import { expectValue, testWorkspace } from '#tests/fault/test-ports'

const file = process.argv[2] ?? ''
const folder = join(dirname(file), '..', '..')
const place = { client: basename(dirname(file)), policy: basename(file, '.policy.json') }
const workspace = testWorkspace(folder)

const numbered = (section: Section, number: number): Section => ({
  ...section,
  text: {
    en: {
      type: 'section',
      content: [
        { type: 'sectionTitle', content: [{ type: 'text', text: `Number ${number}` }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'ż'.repeat(20_000) }] },
      ],
    },
  },
})

const opened = expectValue(await openPolicy(workspace, place))
if (opened.kind === 'readOnly') throw new Error(JSON.stringify(opened.reason))
let { policy, revision } = opened
for (let number = Number(policy.title.en) + 1; ; number += 1) {
  policy = { ...policy, title: { en: String(number) }, sections: policy.sections.map((part) => numbered(part, number)) }
  revision = expectValue(await savePolicy(workspace, { ...place, content: policy, revision })).revision
  process.stdout.write(`${number}\n`)
}
