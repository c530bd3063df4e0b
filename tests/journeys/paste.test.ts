import { afterAll, beforeAll, expect, test } from 'vitest'
import type { NodeJson } from '#core/document/document-json'
import { openExamplePolicy, readExamplePolicy } from '#tests/journeys/example-policy'
import { openWindow, type TestWindow } from '#tests/journeys/open-window'
import type { Person } from '#tests/journeys/person'

let testWindow: TestWindow
let person: Person

beforeAll(async () => {
  testWindow = await openWindow()
  person = testWindow.person
  await openExamplePolicy(person)
})
afterAll(() => testWindow.dispose())

/** Adds a section, pastes into its text, saves, and gives its blocks after the title. */
async function pasted(html: string, plain = false): Promise<NodeJson[]> {
  const { page } = testWindow.shell
  const before = await readExamplePolicy(testWindow.workspace)
  await person.click('button', 'Add a section')
  await page.waitForFunction(
    (count) => document.querySelectorAll('[aria-labelledby="page-name-en"] section').length === count,
    { timeout: 20_000 },
    before.sections.length + 1,
  )
  // From the title into the empty paragraph below it.
  await person.press('Enter')
  await page.evaluate(
    (content, asText) => {
      const data = new DataTransfer()
      if (!asText) data.setData('text/html', content)
      data.setData('text/plain', content)
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    },
    html,
    plain,
  )
  await person.press('Control', 'KeyS')
  await person.seesState('saved')
  const ids = new Set(before.sections.map(({ id }) => id))
  const after = await readExamplePolicy(testWindow.workspace)
  const added = after.sections.find(({ id }) => !ids.has(id))
  return added?.text.en?.content?.slice(1) ?? []
}

const textOf = (node: NodeJson): string => (node.text ?? '') + (node.content ?? []).map(textOf).join('')

/** A document's outline: a block's kind, and its text or what is in it. */
const outline = (nodes: readonly NodeJson[] = []): unknown[] =>
  nodes.map((node) =>
    node.type === 'paragraph' || node.type === 'heading'
      ? `${node.type}${node.attrs?.level ?? ''}: ${textOf(node)}`
      : { [node.type]: outline(node.content) },
  )

const wordItem = (level: number, marker: string, text: string, list = 'l0') =>
  `<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:${list} level${level} lfo1'>` +
  `<![if !supportLists]><span lang=EN-GB style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}` +
  `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style>
<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head><body lang=EN-GB><!--StartFragment-->
<h1 style='color:#2F5496'>Cookies<o:p></o:p></h1>
<h2>What they do</h2>
<p class=MsoNormal><span style='font-family:"Comic Sans MS";color:red'>We set <b>few</b> of <a href="https://example.com/c">these</a>,
and <a href="javascript:alert(1)">none</a> that harm.</span><o:p></o:p></p>
${wordItem(1, '·', 'First')}${wordItem(2, 'o', 'Within')}${wordItem(2, 'o', 'Also within')}${wordItem(1, '·', 'Second')}
${wordItem(1, '3.', 'Third', 'l1')}${wordItem(1, '4.', 'Fourth', 'l1')}
${wordItem(1, '۵.', 'پنجم', 'l2')}
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Name<o:p></o:p></p></td><td><p>Period</p></td></tr>
<tr><td><p>sid</p></td><td><p>1 hour</p></td></tr></table><!--EndFragment--></body></html>`

test('what comes from Word keeps headings, lists, tables and links, and nothing else', async () => {
  const blocks = await pasted(word)
  expect(outline(blocks)).toEqual([
    'heading3: Cookies',
    'heading4: What they do',
    'paragraph: We set few of these, and none that harm.',
    {
      bulletList: [
        {
          listItem: [
            'paragraph: First',
            { bulletList: [{ listItem: ['paragraph: Within'] }, { listItem: ['paragraph: Also within'] }] },
          ],
        },
        { listItem: ['paragraph: Second'] },
      ],
    },
    { orderedList: [{ listItem: ['paragraph: Third'] }, { listItem: ['paragraph: Fourth'] }] },
    { orderedList: [{ listItem: ['paragraph: پنجم'] }] },
    {
      table: [
        { tableRow: [{ tableCell: ['paragraph: Name'] }, { tableCell: ['paragraph: Period'] }] },
        { tableRow: [{ tableCell: ['paragraph: sid'] }, { tableCell: ['paragraph: 1 hour'] }] },
      ],
    },
  ])
  expect(blocks[4]?.attrs).toMatchObject({ start: 3 })
  expect(blocks[5]?.attrs).toMatchObject({ start: 5 })
  const marks = JSON.stringify(blocks).match(/"marks":\[[^\]]*\]/g)
  expect(marks).toEqual(['"marks":[{"type":"bold"}]', expect.stringContaining('"href":"https://example.com/c"')])
})

test('what comes from a web page leaves its menus, scripts and pictures behind', async () => {
  const blocks = await pasted(`<nav aria-hidden="true">Menu</nav><h2>Rights</h2><script>alert(1)</script>
    <p style="font-size:40px">You may <i>object</i>.<img src="https://example.com/x.png" alt="Logo"></p>
    <ol start="2"><li>Write</li><li>Wait</li></ol><svg><text>Icon</text></svg><h3>More</h3>`)
  expect(outline(blocks)).toEqual([
    'heading3: Rights',
    'paragraph: You may object.',
    { orderedList: [{ listItem: ['paragraph: Write'] }, { listItem: ['paragraph: Wait'] }] },
    'heading4: More',
  ])
})

test('what has no form comes in as its lines', async () => {
  expect(outline(await pasted('One <b>line</b>\nand another', true))).toEqual([
    'paragraph: One <b>line</b>',
    'paragraph: and another',
  ])
})
