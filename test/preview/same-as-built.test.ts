import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openReport } from '../../src/cli/open-report.ts'
import { version } from '../../src/cli/version.ts'
import { html } from '../../src/core/formats/html.ts'
import { formats } from '../../src/core/formats/index.ts'
import { openWindow } from '../support/open-window.ts'
import { pick, randomFrom } from '../support/random.ts'
import { whileTesting } from '../support/while-testing.ts'
import { show } from './in-browser.ts'
import { longReport, type Previewed, previewed } from './previewed.ts'

const window = whileTesting(openWindow)

/** How many edits one after the other; more by PREVIEW_EDITS. */
const edits = Number(process.env['PREVIEW_EDITS'] ?? 40)

async function builtPage({ folder }: Previewed): Promise<string> {
  const { report, theme } = await openReport(folder, join(folder, '..', '..'))
  const tools = { theme, version: version(), formats: new Set(formats.keys()), languages: ['en'], paged: undefined }
  const layOut = () => Promise.reject(new Error('No browser is needed'))
  const { artifacts } = await html.write(report, { ...tools, assets: 'beside', layOut })
  return String(artifacts[0]?.contents)
}

test('the page is the one that `build` makes, to the letter', async () => {
  const preview = await previewed(longReport)
  expect((await preview.session.page('en'))?.page).toBe(await builtPage(preview))
})

test(`after ${edits} edits the page in the browser is the one that is built`, {
  timeout: 60_000 + edits * 3000,
}, async () => {
  const preview = await previewed(longReport)
  const { page, frame } = await show(window(), preview.address)
  const random = randomFrom(7)
  const texts = new Map(Object.entries(longReport))
  for (let count = 0; count < edits; count++) {
    const path = pick(random, ['sections/summary.md', 'sections/media.md', 'sections/media.md', 'report.yaml'])
    const text = edited(texts.get(path) ?? '', path, { random, count })
    texts.set(path, text)
    await preview.save(path, text)
  }
  await preview.save('report.yaml', `${texts.get('report.yaml')}# The end.\n`)
  expect(preview.told.at(-1)).toMatchObject({ errors: 0 })
  const built = await builtPage(preview)
  const served = await preview.session.page('en')
  expect(served?.page).toBe(built)
  await frame.waitForFunction(`location.search === '?v=${served?.version}'`)
  const other = await window().newPage()
  await other.goto(`${preview.address}en/report.html`, { waitUntil: 'load' })
  expect(await frame.evaluate(seen)).toEqual(await other.evaluate(seen))
  await Promise.all([page.close(), other.close()])
})

/** Everything that is in the page now, what the script of the theme put there among it. */
const seen = `(() => {
  const copy = document.body.cloneNode(true)
  for (const each of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of ['style', 'aria-current', 'data-preview-problem', 'tabindex']) each.removeAttribute(name)
    each.classList?.remove('long', 'on', 'open')
    if (each.getAttribute('class') === '') each.removeAttribute('class')
  }
  for (const title of copy.querySelectorAll('.here-title, #report-find-list')) title.textContent = ''
  return copy.innerHTML.replace(/\\s+/g, ' ').replace(/> </g, '>\\n<').split('\\n')
})()`

interface Edit {
  readonly random: () => number
  readonly count: number
}

/** Words, headings, notes and lists come and go, so that numbers move. */
function edited(text: string, path: string, { random, count }: Edit): string {
  if (path === 'report.yaml') return text.replace(/^title:.*$/m, `title: A Report ${Math.floor(3 * random())}`)
  const [head = '', ...blocks] = text.split('\n\n')
  const at = Math.floor(blocks.length * random())
  const block = blocks[at] ?? ''
  const plain = `Some more words, number ${count}.`
  const withNote = [`With a note.[^n${count}]`, `[^n${count}]: A note, number ${count}.`]
  const isPlain = /^[A-Z]/.test(block) && !block.includes('[')
  const changes = [
    () => blocks.splice(at, 0, plain),
    () => blocks.splice(at, 0, `## A heading, number ${count}`, plain),
    // In a paragraph or in a note, whose paragraph then stays as it is.
    () =>
      blocks.splice(
        at,
        1,
        block.replace(/words|of media/, (found) => `${found}, ${count} times,`),
      ),
    () => blocks.splice(at, isPlain ? 1 : 0),
    () => blocks.splice(at, 0, ...withNote),
    () => blocks.splice(at, 0, '- one\n- two', plain),
  ]
  pick(random, changes)()
  return [head, ...blocks].join('\n\n')
}
